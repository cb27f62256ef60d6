// Package parties reads the cells in which PA-X tells who took part in an
// agreement (Part and ThrdPart): free text as it was signed, in English, French
// and Spanish, with headings, numbering, brackets and remarks. It finds what is
// mentioned where, and in what role; who that is, is decided elsewhere.
package parties

import "github.com/accordgraph/accord"

// A Column is the column of a cell.
type Column string

// The two columns, by their names in PA-X.
const (
	Part     Column = "Part"
	ThrdPart Column = "ThrdPart"
)

// A Mention is one naming of somebody in a cell.
type Mention struct {
	From, To int    // where it stands in the cell, in bytes
	Text     string // what stands there, without what surrounds the name
	Ref      string // what the lexicon knows it by; empty: it knows no such name
	Kind     Kind
	Via      Via
	Of       int // of a MEMBER or PART_OF: the index of the mention that has it; else -1

	Role      accord.Role
	Polarity  accord.Polarity
	Signature accord.Signature

	Persons  []Person // who signed, spoke or attended for it
	Behalf   string   // what the lexicon knows the state or organization by of which it is an organ
	Capacity string   // office or local branch, as found
	Alias    []string // other names that stand in brackets behind it
	Which    string   // what in brackets tells it from others of its name: Maoist, of “Communist Party (Maoist)”
	Note     string   // what else the cell says of it
	Unsure   []string // why a reader should look at it; none: it stands as on a list

	also []accord.Role // further roles; each becomes a mention of its own
}

// Name is the text with what tells it from others of that name.
func (m *Mention) Name() string {
	if m.Which == "" {
		return m.Text
	}
	return m.Text + " (" + m.Which + ")"
}

// A Person is somebody who is named beside the body that is meant.
type Person struct {
	From, To int
	Name     string
	Office   string
}

// A Kind is what a mention names.
type Kind string

// What a mention names.
const (
	Body       Kind = "BODY"       // a group, organization or state
	Human      Kind = "PERSON"     // a person for whom no body is named
	Collective Kind = "COLLECTIVE" // many people or groups spoken of as one, unnamed
	Unknown    Kind = "UNKNOWN"    // a name that could be either
)

// Via is how a mention comes to be in the cell.
type Via string

// Ways to be mentioned.
const (
	Listed  Via = ""        // by itself
	PartOf  Via = "PART_OF" // in brackets behind a group in which it sat
	Member  Via = "MEMBER"  // in brackets, as one of those that an umbrella consists of
	Hearsay Via = "HEARSAY" // in a sentence about the deal
)

// Confidence says how sure the reading is: HIGH for what stands as on a list,
// MEDIUM where one thing had to be inferred, LOW where more had to.
func (m *Mention) Confidence() string {
	switch len(m.Unsure) {
	case 0:
		return "HIGH"
	case 1:
		return "MEDIUM"
	}
	return "LOW"
}

// doubt notes why a reader should look at a mention.
func (m *Mention) doubt(why string) {
	for _, known := range m.Unsure {
		if known == why {
			return
		}
	}
	m.Unsure = append(m.Unsure, why)
}

// Read finds the mentions of a cell, in the order in which one reads it: column by
// column where it has columns. The lexicon tells known names; it may be nil. It
// takes any text, in time linear in its length.
func Read(cell string, column Column, lexicon *Lexicon) []Mention {
	if lexicon == nil {
		lexicon = &Lexicon{}
	}
	raw := cell
	cell = blanks.Replace(cell)
	r := &reader{raw: raw, cell: cell, column: column, lexicon: lexicon, usual: usualRole(column)}
	blocks := byColumns(cell, blocksOf(cell))
	for i, b := range blocks {
		r.beforePersons = i+1 < len(blocks) && beginsWithPerson(cell, blocks[i+1][0])
		r.block(b)
	}
	return r.finish()
}

func usualRole(c Column) accord.Role {
	if c == Part {
		return accord.RoleParty
	}
	return accord.RoleUnspecified
}
