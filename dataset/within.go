package dataset

import (
	"slices"
	"time"

	"github.com/accordgraph/accord"
)

// Checks that several tables share.

// inOrder notes that something ends, for all that is known, before it begins.
func inOrder(s spot, fromColumn, toColumn string, from, to *accord.PartialDate) {
	if from != nil && to != nil && from.Earliest != "" && to.Before(from.Earliest) {
		s.problem(toColumn, reversedRange, "%s %s is before %s %s", toColumn, to.Text, fromColumn, from.Text)
	}
}

// notSelf notes that a thing is tied to itself.
func notSelf(s spot, self accord.ID, column string, others ...accord.ID) {
	if self != "" && slices.Contains(others, self) {
		s.problem(column, selfTie, "%s is tied to itself", self)
	}
}

// once notes that a thing has something twice, and tells whether this is the first time.
func once[K comparable](where map[K]spot, key K, s spot, column, what string) bool {
	if first, again := where[key]; again {
		s.problem(column, duplicateEntry, "%.60q stands already at %s", what, first)
		return false
	}
	where[key] = s
	return true
}

// daysBefore is the day so many days before another; none before none.
func daysBefore(day accord.Date, days int) accord.Date {
	t, err := time.Parse(time.DateOnly, string(day))
	if err != nil {
		return ""
	}
	return accord.Date(t.AddDate(0, 0, -days).Format(time.DateOnly))
}
