package accord

import (
	"reflect"
	"testing"
)

// Each name by its number is the one in the list of all, whether the label is left out or not.
func TestNameAt(t *testing.T) {
	other := Name{Text: "Free Men", Kind: NameAlias, ClaimIDs: []ID{"claim:b"}}
	label := Name{Text: "Ahrar", Kind: NamePrimary, Language: "ar", ClaimIDs: []ID{"claim:c"}}
	for name, subject := range map[string]Subject{
		"no name but the label": &Actor{Name: "Ahrar", ClaimIDs: []ID{"claim:a", "claim:b"}},
		"the label left out":    &Actor{Name: "Ahrar", Names: []Name{other}, ClaimIDs: []ID{"claim:a"}},
		"the label among them":  &Actor{Name: "Ahrar", Names: []Name{label, other}, ClaimIDs: []ID{"claim:a"}},
		"a source":              &Source{Title: "A report"},
	} {
		for n, want := range NamesOf(subject) {
			if got := NameAt(subject, n); !reflect.DeepEqual(got, want) {
				t.Errorf("%s: name %d is %+v, want %+v", name, n, got, want)
			}
		}
	}
}
