package imports

import (
	"fmt"
	"slices"
	"strings"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/dataset"
	"github.com/accordgraph/accord/parties"
)

// A cell of mentions, and the agreement it belongs to.
type cell struct {
	row       Row
	column    parties.Column
	agreement string   // its id
	number    string   // its AgtId
	where     []string // places: the countries of the agreement
	mentions  []parties.Mention
}

// A who is who a mention was found to be.
type who struct {
	id      string // of the actor
	rule    string // how that was inferred, where it was
	how     string // name, decision, government, new
	decided string // key of the decision
}

// A mentionList gathers the cells of an import.
type mentionList struct {
	cells   []*cell
	aliases map[string]map[string]bool // by place and key of an acronym: the keys of the names it stands behind
	made    map[string]*newActor       // by country and key of the name
	taken   map[string]bool            // ids
	rows    [][]string                 // of mentions.csv
}

// A newActor is one that mentions have made.
type newActor struct {
	id, key, name string
	kind          accord.ActorType
	generic       bool
	where         []string
	aliases       map[string]string // and where it was read
	locator       string
	says          string
	unsure        []string
	rows          []Row
	count         int
	spelled       map[string]string // other spellings, and where
}

// oddBlanks are the characters between words of cells that are traps.
var oddBlanks = []struct{ char, trap string }{{"\u00a0", t9Nbsp}, {"\u2028", t9Line}, {"\t", t9Tab}}

// readCell reads a cell of parties, counts its traps, and keeps its mentions.
func (w *work) readCell(s *sheet, column parties.Column, agreement, number string, where []string) *cell {
	c := &cell{row: s.here(), column: column, agreement: agreement, number: number, where: where}
	w.mentions.cells = append(w.mentions.cells, c)
	raw := s.raw(string(column))
	for _, odd := range oddBlanks {
		if strings.Contains(raw, odd.char) {
			w.report.trap(odd.trap, c.row)
		}
	}
	if text := strings.TrimSpace(raw); text == "" || isNA(text) {
		return c
	}
	c.mentions = parties.Read(raw, column, w.actors.lexicon)
	w.report.Mentions.Cells++
	if len(c.mentions) == 0 {
		w.report.Mentions.Silent = append(w.report.Mentions.Silent, c.row)
	}
	for _, m := range c.mentions {
		w.mentions.alias(c, m)
	}
	return c
}

// alias notes for which names an acronym stands in a country.
func (l *mentionList) alias(c *cell, m parties.Mention) {
	for _, a := range m.Alias {
		if strings.ContainsAny(a, " ") || strings.ToUpper(a) != a {
			continue // what stands in brackets may be a member as well
		}
		if l.aliases == nil {
			l.aliases = map[string]map[string]bool{}
		}
		at := strings.Join(c.where, " ") + "\x00" + nameKey(a)
		if l.aliases[at] == nil {
			l.aliases[at] = map[string]bool{}
		}
		l.aliases[at][nameKey(m.Text)] = true
	}
}

// locate says where a mention stands.
func (c *cell) locate(from, to int) string {
	return fmt.Sprintf("%s, bytes %d-%d", c.row.at(string(c.column)), from, to)
}

// who finds the actor of a mention; where none is known, it makes a new one.
func (w *work) who(c *cell, m *parties.Mention) who {
	if found := w.known(c, m); found.id != "" {
		return found
	}
	return who{id: w.newActor(c, m), how: "new"}
}

// known finds the actor of a mention by decision, by a known name, or as the
// government of the only country.
func (w *work) known(c *cell, m *parties.Mention) who {
	d := w.actors
	if found := w.decision(c, m.Text); found.id != "" {
		return found
	}
	if m.Ref != "" && d.fits(m.Ref, c, m) {
		return who{id: m.Ref, how: "name"}
	}
	if m.Behalf == "" {
		if id := d.only(d.find(m.Text), c); id != "" {
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

// newActor makes an actor of a mention, or finds the one that was made of another
// of the same name in the same country. What names nobody in particular is one
// for each agreement.
func (w *work) newActor(c *cell, m *parties.Mention) string {
	key := w.scope(c, m) + w.mentions.unfold(c, m)
	a := w.mentions.made[key]
	if a == nil {
		a = w.mentions.makes(key, c, m)
		a.id = w.freeID("actor:pax-"+w.scope(c, m)+telling(m.Text), key)
	}
	a.meet(c, m)
	return a.id
}

// unfold is the key of the name of a mention, or of the only name for which it is an acronym.
func (l *mentionList) unfold(c *cell, m *parties.Mention) string {
	key := nameKey(m.Text)
	stands := l.aliases[strings.Join(c.where, " ")+"\x00"+key]
	switch {
	case len(stands) == 1 && m.Kind != parties.Human:
		for name := range stands {
			return name
		}
	case len(stands) > 1:
		m.Unsure = append(m.Unsure, "the acronym stands for several names")
	}
	return key
}

// makes makes a new actor of a mention.
func (l *mentionList) makes(key string, c *cell, m *parties.Mention) *newActor {
	a := &newActor{key: key, name: title(m.Text), where: c.where, locator: c.locate(m.From, m.To), aliases: map[string]string{}, spelled: map[string]string{}}
	if a.name == "" {
		a.name = "(not named)"
	}
	a.kind, a.says = typeOf(m)
	a.generic = m.Kind == parties.Collective
	if l.made == nil {
		l.made, l.taken = map[string]*newActor{}, map[string]bool{}
	}
	l.made[key] = a
	return a
}

// meet counts one more mention of a new actor.
func (a *newActor) meet(c *cell, m *parties.Mention) {
	a.count++
	if len(a.rows) < 20 && (len(a.rows) == 0 || a.rows[len(a.rows)-1] != c.row) {
		a.rows = append(a.rows, c.row)
	}
	for _, why := range m.Unsure {
		if !slices.Contains(a.unsure, why) {
			a.unsure = append(a.unsure, why)
		}
	}
	note := func(where map[string]string, text string) {
		if text = title(text); text != "" && text != a.name && where[text] == "" {
			where[text] = c.locate(m.From, m.To)
		}
	}
	note(a.spelled, m.Text)
	for _, alias := range m.Alias {
		note(a.aliases, alias)
	}
}

// freeID is an id that no other actor has. What tells it apart is made of the
// key, not counted: two imports must not give one id to two names.
func (w *work) freeID(id, key string) string {
	if w.mentions.taken[id] || w.actors.actors[id] != nil {
		id += "-" + sum(key)
	}
	w.mentions.taken[id] = true
	return id
}

// title is a name as a cell of the dataset may hold it.
func title(text string) string { return clip(strings.Trim(clean(text), `"“” ,;:`), 300) }

// scope keeps apart who has the same name elsewhere.
func (w *work) scope(c *cell, m *parties.Mention) string {
	if m.Kind == parties.Collective || m.Kind == parties.Human && len(accord.Fold(m.Text).Tokens) < 3 {
		return c.number + "-"
	}
	for _, place := range c.where {
		if country, is := w.actors.byPlace[place]; is {
			return strings.ToLower(country.alpha2) + "-"
		}
	}
	return "xx-"
}

// line is the row of mentions.csv.
func (c *cell) line(m *parties.Mention, found who, via string) []string {
	var persons []string
	for _, p := range m.Persons {
		text := clean(p.Name)
		if office := clean(p.Office); office != "" {
			text += " (" + office + ")"
		}
		persons = append(persons, text)
	}
	return []string{c.number, c.row.String(), string(c.column), fmt.Sprint(m.From), fmt.Sprint(m.To), clean(m.Text), string(m.Kind), string(m.Role), string(m.Polarity),
		string(m.Signature), strings.Join(persons, "; "), via, clean(m.Capacity), strings.Join(m.Alias, "; "), clean(m.Note), m.Confidence(), strings.Join(m.Unsure, "; "), found.id, found.how}
}

var mentionColumns = []string{"agreement", "row", "column", "from", "to", "text", "kind", "role", "polarity", "signature", "persons", "on_behalf_of",
	"capacity", "other_names", "note", "confidence", "unsure", "actor", "found_by"}

func (l *mentionList) csv() []byte {
	return []byte(dataset.WriteRows(mentionColumns, l.rows))
}
