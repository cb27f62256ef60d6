package dataset

import (
	"slices"
	"strings"
)

// A Rule is one thing that the files of a dataset must keep to.
type Rule struct {
	Name     string   // such as not-utf-8
	Says     string   // what must hold, in one sentence
	Severity Severity // of a problem with it
}

// A Severity says whether a problem makes a dataset unusable.
type Severity string

const (
	Error   Severity = "error"
	Warning Severity = "warning" // worth a look; the dataset is read
)

// Rules holds every rule, by name.
func Rules() []Rule {
	all := make([]Rule, len(registry))
	for i, r := range registry {
		all[i] = *r
	}
	slices.SortFunc(all, func(a, b Rule) int { return strings.Compare(a.Name, b.Name) })
	return all
}

// registry grows as the rules below are declared.
var registry []*Rule

func rule(name, says string) *Rule {
	registry = append(registry, &Rule{name, says, Error})
	return registry[len(registry)-1]
}

func warning(name, says string) *Rule {
	r := rule(name, says)
	r.Severity = Warning
	return r
}
