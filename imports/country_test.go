package imports

import (
	"testing"

	"github.com/accordgraph/accord/parties"
)

// Cells in French and Spanish name states in these languages.
func TestStatesInOtherLanguages(t *testing.T) {
	l := &parties.Lexicon{}
	for _, c := range countries() {
		c.learn(l, c.alpha2)
	}
	for name, want := range map[string]string{"Mauritanie": "MR", "Algérie": "DZ", "Noruega": "NO", "Suède": "SE", "Alemania": "DE", "Norway": "NO"} {
		found := l.Find(name)
		if len(found) != 1 || found[0].Ref != want {
			t.Errorf("%s is %v, not %s", name, found, want)
		}
	}
}

// Names that are of persons, towns or meetings as well are states behind a word of government alone.
func TestStatesWithOtherMeanings(t *testing.T) {
	w := newWork(t.Context(), Order{Format: Find("pax")})
	w.actors.learnStates()
	for cell, want := range map[string]string{
		"Dominique": "", "Maurice": "", "Reunión de Alto Nivel": "", "Granada": "", "Francia Prado": "", "Georgia Smith": "", "Francia": "actor:state-fr",
		"Gouvernement de Maurice": "actor:state-mu", "Gobierno de Granada": "actor:state-gd", "Chad": "actor:state-td", "US": "actor:state-us",
		"حكومة السودان": "actor:state-sd", "جمهورية مصر العربية": "actor:state-eg", "قوات سوريا الديمقراطية": "",
	} {
		if all := parties.Read(cell, parties.Part, w.actors.lexicon); len(all) != 1 || all[0].Ref != want {
			t.Errorf("%s is %+v, want %q", cell, all, want)
		}
	}
}

func TestNoValue(t *testing.T) {
	for text, want := range map[string]bool{"NA": true, "N/A": true, "NaN": true, "nan": true, ".": true, "": false, "0": false, "Nan": false} {
		if isNA(text) != want {
			t.Errorf("%q has no value: %v", text, !want)
		}
	}
}

// A bracket within a name parts no shorter name from it: "rebel (jihadist) groups" is not "rebel".
func TestBracketWithinName(t *testing.T) {
	d := newWork(t.Context(), Order{Format: Find("pax")}).actors
	d.learn("ember (northern) groups", "actor:a", false)
	d.learn("Basalt Front (Northern Wing)", "actor:b", false)
	for name, want := range map[string]int{"ember": 0, "Basalt Front": 1, "Northern Wing": 1} {
		if found := d.lexicon.Find(name); len(found) != want {
			t.Errorf("%s is %v", name, found)
		}
	}
}
