package export

import (
	"slices"
	"strconv"

	"github.com/accordgraph/accord"
)

func yes(is bool) string {
	if is {
		return "true"
	}
	return "false"
}

func number(f *float64) string {
	if f == nil {
		return ""
	}
	return strconv.FormatFloat(*f, 'g', -1, 64)
}

func count(n int) string { return strconv.Itoa(n) }

func textOf(d *accord.PartialDate) string {
	if d == nil {
		return ""
	}
	return d.Text
}

func firstDay(d *accord.PartialDate) accord.Date {
	if d == nil {
		return ""
	}
	return d.Earliest
}

func lastDay(d *accord.PartialDate) accord.Date {
	if d == nil {
		return ""
	}
	return d.Latest
}

func strs[T ~string](all []T) []string {
	texts := make([]string, len(all))
	for i, one := range all {
		texts[i] = string(one)
	}
	return texts
}

func distinct(all []string) []string {
	slices.Sort(all)
	return slices.Compact(all)
}
