package imports

import (
	"fmt"
	"slices"
	"strings"

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

// A mentionList gathers the cells of an import.
type mentionList struct {
	cells   []*cell
	aliases map[string]map[string]bool // by place and key of an acronym: the keys of the names it stands behind
	told    map[string]map[string]bool // by place and key of a name: what stands in brackets behind it to tell it apart
	made    map[string]*newActor       // by country and key of the name
	taken   map[string]bool            // ids
	rows    [][]string                 // of mentions.csv
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
	if parties.Quotations(raw) > 0 {
		w.report.leave(string(column)+": sentences in quotation marks, which name nobody", c.row)
	}
	w.report.Mentions.Cells++
	if len(c.mentions) == 0 {
		w.report.Mentions.Silent = append(w.report.Mentions.Silent, c.row)
	}
	for _, m := range c.mentions {
		w.mentions.alias(c, m)
	}
	return c
}

// alias notes for which names an acronym stands in a country, and which names have
// something in brackets behind them that tells them apart.
func (l *mentionList) alias(c *cell, m parties.Mention) {
	for _, a := range m.Alias {
		if !strings.ContainsAny(a, " ") && strings.ToUpper(a) == a { // what else stands in brackets may be a member as well
			l.aliases = noted(l.aliases, c.key(a), nameKey(m.Name()))
		}
	}
	if m.Which != "" {
		l.told = noted(l.told, c.key(m.Text), m.Which)
	}
}

// key is that of a name in the countries of a cell.
func (c *cell) key(name string) string { return strings.Join(c.where, " ") + "\x00" + nameKey(name) }

func noted(all map[string]map[string]bool, at, what string) map[string]map[string]bool {
	if all == nil {
		all = map[string]map[string]bool{}
	}
	if all[at] == nil {
		all[at] = map[string]bool{}
	}
	all[at][what] = true
	return all
}

// locate says where a mention stands.
func (c *cell) locate(from, to int) string {
	return fmt.Sprintf("%s, bytes %d-%d", c.row.at(string(c.column)), from, to)
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
		string(m.Signature), strings.Join(persons, "; "), via, clean(m.Capacity), strings.Join(inBrackets(m), "; "), clean(m.Note), m.Confidence(), strings.Join(m.Unsure, "; "), found.id, found.how}
}

// inBrackets are the other names of a mention, and what tells it from others of its name.
func inBrackets(m *parties.Mention) []string {
	if m.Which == "" || slices.Contains(m.Alias, m.Which) {
		return m.Alias
	}
	return append(slices.Clone(m.Alias), m.Which)
}

var mentionColumns = []string{"agreement", "row", "column", "from", "to", "text", "kind", "role", "polarity", "signature", "persons", "on_behalf_of",
	"capacity", "other_names", "note", "confidence", "unsure", "actor", "found_by"}

func (l *mentionList) csv() []byte {
	return []byte(dataset.WriteRows(mentionColumns, l.rows))
}
