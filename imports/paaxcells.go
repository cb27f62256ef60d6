package imports

import (
	"strings"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/parties"
)

// compareCells reads the cells that PAA-X quotes and holds what they tell against its own rows.
func (f *paaxFile) compareCells() {
	d := f.work.actors
	d.learnStates()
	known := map[string]bool{}
	for _, a := range f.order {
		if known[a.id] = true; d.actors[a.id] == nil {
			d.actors[a.id] = a.actor()
		}
	}
	for _, number := range sortedKeys(f.agreed) {
		g := f.agreed[number]
		f.quotedCell(g, number, parties.Part, g.part)
		f.quotedCell(g, number, parties.ThrdPart, g.thirdPart)
	}
	f.report.Compared = score(f.parsed(known), f.key, f.numbers())
}

func (f *paaxFile) quotedCell(g *paaxAgreement, number string, column parties.Column, text string) {
	if isNA(strings.TrimSpace(text)) {
		text = ""
	}
	c := &cell{row: g.row, column: column, number: number, agreement: "agreement:pax-" + number, where: g.where}
	c.mentions = parties.Read(restoreLines(text), column, f.work.actors.lexicon)
	f.mentions.cells = append(f.mentions.cells, c)
}

// actor is the actor as far as the reading of cells needs it.
func (a *paaxActor) actor() *accord.Actor {
	made := &accord.Actor{ID: accord.ID(a.id), Name: a.name, Type: a.kind, CountryIDs: ids(a.place)}
	if a.code != "" {
		made.ExternalIDs = []accord.ExternalID{{Scheme: schemeCountry, ID: a.code}}
	}
	return made
}

func ids(place string) []accord.ID {
	if place == "" {
		return nil
	}
	return []accord.ID{accord.ID(place)}
}

// restoreLines puts back the line ends that PAA-X has turned into double blanks.
func restoreLines(text string) string {
	if strings.Contains(text, "\n") {
		return text
	}
	return strings.ReplaceAll(text, "  ", "\n")
}
