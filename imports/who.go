package imports

import (
	"slices"
	"strings"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/parties"
)

// A who is who a mention was found to be.
type who struct {
	id      string // of the actor
	rule    string // how that was inferred, where it was
	how     string // name, decision, government, office, new
	decided string // key of the decision
}

// who finds the actor of a mention; where none is known, it makes a new one.
func (w *work) who(c *cell, m *parties.Mention) who {
	if found := w.known(c, m); found.id != "" {
		return found
	}
	return who{id: w.newActor(c, m), how: "new"}
}

// known finds the actor of a mention by decision, by a known name, or as the
// government of the only country or an office of it.
func (w *work) known(c *cell, m *parties.Mention) who {
	d := w.actors
	if found := w.decision(c, m.Name()); found.id != "" {
		return found
	}
	if id := w.whole(c, m); id != "" {
		return who{id: id, how: "name"}
	}
	if m.Ref != "" && d.fits(m.Ref, c, m) && !d.another(m.Ref, m) {
		return who{id: m.Ref, how: "name"}
	}
	if m.Behalf == "" {
		if id := d.only(d.find(m.Text), c); id != "" && !d.another(id, m) {
			return who{id: id, how: "name"}
		}
	}
	if id := w.government(c, m); id != "" {
		return who{id: id, how: "government", rule: "Rule: “" + clip(m.Text, 60) + "” without a country is the government of the only country of the agreement"}
	}
	if id := w.stateOf(c, m); id != "" {
		return who{id: id, how: "office", rule: "Rule: an office of state without a country is one of the only country of the agreement"}
	}
	return who{}
}

// whole is who has the name of a mention with what tells it apart. Where only the
// name without that is known, it may be another's.
func (w *work) whole(c *cell, m *parties.Mention) string {
	if m.Which == "" {
		return ""
	}
	if id := w.actors.only(w.actors.find(m.Name()), c); id != "" {
		return id
	}
	if m.Ref != "" || len(w.actors.find(m.Text)) > 0 {
		m.Unsure = append(m.Unsure, "known without what stands in brackets behind it, which may tell it from others")
	}
	return ""
}

// another tells whether an actor has the name of a mention with something else in
// brackets, and not without: of two Communist Parties the other one.
func (d *directory) another(id string, m *parties.Mention) bool {
	a := d.actors[id]
	if a == nil || m.Which == "" {
		return false
	}
	key, found := accord.Fold(m.Text).Key, false
	for _, name := range append([]accord.Name{{Text: a.Name}}, a.Names...) {
		before, _, cut := strings.Cut(name.Text, " (")
		if accord.Fold(before).Key != key {
			continue
		}
		if !cut || accord.Fold(name.Text).Key == accord.Fold(m.Name()).Key {
			return false
		}
		found = true
	}
	return found
}

// decision is who a name was decided to be: in the agreement, else everywhere.
func (w *work) decision(c *cell, name string) who {
	for _, agreement := range []string{c.number, ""} {
		if one, found := w.actors.decided[decisionKey(agreement, name)]; found {
			return who{one.Actor, one.says(), "decision", one.key()}
		}
	}
	return who{}
}

// fits tells whether a known actor can be meant: a group of another country may have the same name.
func (d *directory) fits(id string, c *cell, m *parties.Mention) bool {
	a := d.actors[id]
	if a == nil || len(a.CountryIDs) == 0 || len(c.where) == 0 || a.Type == accord.TypeState || a.Type == accord.TypeInternationalOrganization {
		return true
	}
	for _, place := range a.CountryIDs {
		if slices.Contains(c.where, d.placeOf(place)) {
			return true
		}
	}
	m.Unsure = append(m.Unsure, "a known actor of this name is of another country")
	return false
}

// only is the one of several actors of a name that is of the country, else the one
// of the dataset that is given first; empty if that does not decide.
func (d *directory) only(ids []string, c *cell) string {
	var here, all []string
	for _, id := range ids {
		a := d.actors[id]
		if a == nil {
			continue
		}
		all = append(all, id)
		if slices.ContainsFunc(a.CountryIDs, func(p accord.ID) bool { return slices.Contains(c.where, d.placeOf(p)) }) {
			here = append(here, id)
		}
	}
	if len(here) == 0 && d.fitsAll(all, c) {
		here = all
	}
	slices.SortStableFunc(here, func(a, b string) int { return d.rank[a] - d.rank[b] })
	if len(here) == 0 || len(here) > 1 && d.rank[here[0]] == d.rank[here[1]] {
		return ""
	}
	return here[0]
}

// fitsAll tells whether none of the actors is known to be of another country.
func (d *directory) fitsAll(all []string, c *cell) bool {
	return !slices.ContainsFunc(all, func(id string) bool { return !d.fits(id, c, &parties.Mention{}) })
}
