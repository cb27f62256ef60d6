package imports

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// A dateOrder is how a file writes days.
type dateOrder string

// Ways to write a day.
const (
	iso      dateOrder = "YYYY-MM-DD"
	dayFirst dateOrder = "DD/MM/YYYY"
	counted  dateOrder = "a number of days" // of a workbook
)

var (
	slashed = regexp.MustCompile(`^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$`)
	dashed  = regexp.MustCompile(`^(\d{4})-(\d{1,2})-(\d{1,2})$`)
	hour    = regexp.MustCompile(`[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$`)
	days    = regexp.MustCompile(`^\d{5}(?:\.\d+)?$`)
)

// parseDay reads a day as PA-X writes it: ISO, or day, month and year, perhaps
// with an hour behind it; or as a workbook keeps it. The month never comes first:
// T2 is told by the caller.
func parseDay(text string) (day string, order dateOrder, err error) {
	plain := hour.ReplaceAllString(strings.TrimSpace(text), "")
	if m := slashed.FindStringSubmatch(plain); m != nil {
		day, err = calendar(m[3], m[2], m[1])
		return day, dayFirst, err
	}
	if m := dashed.FindStringSubmatch(plain); m != nil {
		day, err = calendar(m[1], m[2], m[3])
		return day, iso, err
	}
	if days.MatchString(plain) {
		return serial(plain), counted, nil
	}
	return "", "", fmt.Errorf("%.40q is no day: it is written YYYY-MM-DD or DD/MM/YYYY", text)
}

func calendar(year, month, day string) (string, error) {
	y, _ := strconv.Atoi(year)
	m, _ := strconv.Atoi(month)
	d, _ := strconv.Atoi(day)
	t := time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)
	if t.Day() != d || int(t.Month()) != m || y < 1000 {
		return "", fmt.Errorf("there is no day %s-%s-%s (year, month, day)", year, month, day)
	}
	return t.Format(time.DateOnly), nil
}

// monthFirst reads MM/DD/YYYY; empty if it is no such day.
func monthFirst(text string) string {
	m := slashed.FindStringSubmatch(hour.ReplaceAllString(text, ""))
	if m == nil {
		return ""
	}
	day, _ := calendar(m[3], m[1], m[2])
	return day
}

// swapped is a day with month and day exchanged, empty if there is no such day.
func swapped(day string) string {
	if len(day) != 10 {
		return ""
	}
	other, err := calendar(day[:4], day[8:], day[5:7])
	if err != nil {
		return ""
	}
	return other
}

// serial is the day of a number in a workbook, counted from 1899-12-30.
func serial(text string) string {
	whole, _, _ := strings.Cut(text, ".")
	n, _ := strconv.Atoi(whole)
	return time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC).AddDate(0, 0, n).Format(time.DateOnly)
}

var decimal = regexp.MustCompile(`^(\d+)\.0+$`)

// isDecimal tells whether a spreadsheet has written a whole number as 5554.0.
func isDecimal(text string) bool { return decimal.MatchString(strings.TrimSpace(text)) }

// whole is a whole number, also one that a spreadsheet has written as a decimal.
func whole(text string) (string, bool) {
	n, err := strconv.ParseUint(decimal.ReplaceAllString(strings.TrimSpace(text), "$1"), 10, 63)
	if err != nil {
		return "", false
	}
	return strconv.FormatUint(n, 10), true
}
