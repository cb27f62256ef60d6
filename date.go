package accord

// A Date is an ISO day, such as 2016-10-08; empty: none. Days of four-digit years
// order as text does. A date has no time zone and never passes through one.
type Date string

// A PartialDate is a date as well as it is known. Nothing known is nil.
type PartialDate struct {
	Text      string // EDTF (ISO 8601-2, levels 0 and 1), such as 2016-10 or ../2017-07-22
	Earliest  Date   // the first day it can be, empty if open
	Latest    Date   // the last day it can be, empty if open
	Precision Precision
	Time      string // a local hour, such as 21:00
	Basis     Basis
	Note      string // the rule of an inferred date, or words such as "at sunset"
}

// A Precision is the unit to which a date is known.
type Precision string

const (
	ToYear  Precision = "YEAR"
	ToMonth Precision = "MONTH"
	ToDay   Precision = "DAY"
	ToTime  Precision = "TIME"
)

// Precisions holds every Precision, in the order of the vocabulary.
var Precisions = []Precision{ToYear, ToMonth, ToDay, ToTime}

// Overlaps tells whether the date may lie in the range; an unknown date never does.
func (d *PartialDate) Overlaps(r DateRange) bool {
	if d == nil {
		return false
	}
	return (r.From == "" || d.Latest == "" || d.Latest >= r.From) && (r.To == "" || d.Earliest == "" || d.Earliest <= r.To)
}

// After tells whether the date is known to lie behind a day.
func (d *PartialDate) After(day Date) bool { return d != nil && d.Earliest > day }

// Before tells whether the date is known to lie before a day.
func (d *PartialDate) Before(day Date) bool { return d != nil && d.Latest != "" && d.Latest < day }

// Spans tells whether an interval includes a day, or is not known to leave it out.
func Spans(from, to *PartialDate, day Date) bool {
	return day == "" || !from.After(day) && !to.Before(day)
}
