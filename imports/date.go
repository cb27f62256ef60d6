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
)

var slashed = regexp.MustCompile(`^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$`)

// parseDay reads a day as PA-X writes it: ISO, perhaps with an hour behind it, or
// day, month and year. The month never comes first: T2 is told by the caller.
func parseDay(text string) (day string, order dateOrder, err error) {
	text = strings.TrimSpace(text)
	if m := slashed.FindStringSubmatch(text); m != nil {
		day, err = calendar(m[3], m[2], m[1])
		return day, dayFirst, err
	}
	if len(text) > 10 && (text[10] == ' ' || text[10] == 'T') {
		text = text[:10]
	}
	if parts := strings.Split(text, "-"); len(parts) == 3 && len(parts[0]) == 4 {
		day, err = calendar(parts[0], parts[1], parts[2])
		return day, iso, err
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
func serial(text string) (string, bool) {
	n, err := strconv.ParseFloat(text, 64)
	if err != nil || n < 1 || n > 100_000 {
		return "", false
	}
	return time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC).AddDate(0, 0, int(n)).Format(time.DateOnly), true
}

// whole is a number that a spreadsheet has written as 5554.0.
func whole(text string) (string, bool) {
	text = strings.TrimSuffix(strings.TrimSpace(text), ".0")
	n, err := strconv.ParseUint(text, 10, 63)
	if err != nil {
		return "", false
	}
	return strconv.FormatUint(n, 10), true
}
