package accord

import (
	"errors"
	"fmt"
	"strings"
	"time"
)

// ParseDate reads a date in EDTF (ISO 8601-2, levels 0 and 1): a year, month or
// day, such as 2016-10; an interval of two of them, either end open as in
// ../2017-07-22; each perhaps with a qualifier behind it: ? uncertain,
// ~ approximate, % both. A single day may be followed by its hour, as in
// 2017-08-18T21:00, which has no zone. The basis of the result is STATED.
func ParseDate(text string) (*PartialDate, error) {
	day, hour, timed := strings.Cut(text, "T")
	d, err := parseInterval(day)
	if err != nil {
		return nil, fmt.Errorf("%.60q is no date: %w", text, err)
	}
	d.Basis = BasisStated
	if !timed {
		return d, nil
	}
	if d.Precision != ToDay || strings.Contains(d.Text, "/") {
		return nil, fmt.Errorf("%.60q is no date: only a single day has an hour", text)
	}
	if _, err := parseExactly("15:04", hour); err != nil {
		return nil, fmt.Errorf("%.60q is no date: an hour is written 00:00 to 23:59, with no zone", text)
	}
	d.Time, d.Precision = hour, ToTime
	return d, nil
}

// ParseDay reads an ISO day, such as 2016-10-08.
func ParseDay(text string) (Date, error) {
	if _, err := parseExactly(time.DateOnly, text); err != nil {
		return "", fmt.Errorf("%.60q is no day: %w", text, err)
	}
	return Date(text), nil
}

func parseInterval(text string) (*PartialDate, error) {
	from, to, two := strings.Cut(text, "/")
	if !two {
		return parsePart(text)
	}
	if from == to && from != ".." {
		return parsePart(from) // an interval that ends with the unit it begins with is that unit
	}
	open := &PartialDate{Text: ".."}
	start, end := open, open
	var err error
	if from != ".." {
		if start, err = parsePart(from); err != nil {
			return nil, err
		}
	}
	if to != ".." {
		if end, err = parsePart(to); err != nil {
			return nil, err
		}
	}
	if start == end {
		return nil, errors.New("one end of an interval is known, or there is no date")
	}
	if start != open && end != open && start.Earliest > end.Latest {
		return nil, errors.New("the interval ends before it begins")
	}
	return &PartialDate{Text: text, Earliest: start.Earliest, Latest: end.Latest, Precision: coarser(start.Precision, end.Precision)}, nil
}

// coarser is the coarser of two precisions, the known one if only one is.
func coarser(a, b Precision) Precision {
	for _, p := range []Precision{ToYear, ToMonth, ToDay} {
		if a == p || b == p {
			return p
		}
	}
	return ""
}

// parsePart reads a year, month or day with its qualifier.
func parsePart(text string) (*PartialDate, error) {
	plain := text
	if n := len(text); n > 0 && strings.Contains("?~%", text[n-1:]) {
		plain = text[:n-1]
	}
	d := &PartialDate{Text: text}
	var layout string
	var years, months, days int
	switch len(plain) {
	case len("2006"):
		layout, d.Precision, years = "2006", ToYear, 1
	case len("2006-01"):
		layout, d.Precision, months = "2006-01", ToMonth, 1
	case len("2006-01-02"):
		layout, d.Precision, days = time.DateOnly, ToDay, 1
	default:
		return nil, errNoPart
	}
	first, err := parseExactly(layout, plain)
	if err != nil {
		return nil, err
	}
	d.Earliest = Date(first.Format(time.DateOnly))
	d.Latest = Date(first.AddDate(years, months, days).AddDate(0, 0, -1).Format(time.DateOnly))
	return d, nil
}

var errNoPart = errors.New("a date is written 2016, 2016-10 or 2016-10-08; an interval has / between, and .. stands for an open end")

// parseExactly refuses what is not in the calendar, and what time.Parse lets pass beside the layout.
func parseExactly(layout, text string) (time.Time, error) {
	t, err := time.Parse(layout, text)
	switch {
	case err != nil && strings.HasSuffix(err.Error(), "out of range"):
		return t, errors.New("it is not in the calendar")
	case err != nil || t.Format(layout) != text:
		return t, errNoPart
	case t.Year() == 0 && layout != "15:04":
		return t, errors.New("there is no year 0")
	}
	return t, nil
}
