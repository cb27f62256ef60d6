package dataset

import (
	"slices"
	"testing"

	"github.com/accordgraph/accord"
)

// TestAttributes: whatever claims can speak of is a column or a list of the
// format, so that the value of a claim can be held against its form.
func TestAttributes(t *testing.T) {
	b := newBook()
	for kind, attributes := range accord.Attributes {
		s := b.kinds[kind]
		if s == nil {
			t.Errorf("no table has ids of kind %s", kind)
			continue
		}
		for attribute, a := range attributes {
			_, list := lists[attribute]
			switch {
			case attribute == "remark" || attribute == accord.AttributeInForce: // claims alone speak of it
			case list != (b.lists[attribute] != nil):
				t.Errorf("%s: %s is a list without a table, or a table without a list", kind, attribute)
			case list:
			case !slices.Contains(claimed(s), attribute):
				t.Errorf("%s: no column is %s", kind, attribute)
			case a.Single && a.Takes == accord.TakesWord:
				checkVocabulary(t, s, attribute, a.Words)
			}
		}
	}
}

// claimed are the attributes that the columns of a table stand for.
func claimed(s sheet) []string { return s.(interface{ claimed() []string }).claimed() }

func (t *table[T]) claimed() (all []string) {
	for _, c := range t.columns {
		if c.attribute != "" {
			all = append(all, c.attribute)
		}
	}
	return all
}

func checkVocabulary(t *testing.T, s sheet, attribute string, words []string) {
	for _, w := range words {
		if got, _, flaw := s.canonical(attribute, w); flaw != nil || got != w {
			t.Errorf("%s: the value %s gives %q, %v", attribute, w, got, flaw)
		}
	}
	if _, _, flaw := s.canonical(attribute, "NO_SUCH_WORD"); flaw == nil {
		t.Errorf("%s takes any word", attribute)
	}
}

// TestClaimedColumns: no column claims an attribute that things do not have.
func TestClaimedColumns(t *testing.T) {
	b := newBook()
	for _, s := range b.sheets {
		for _, attribute := range claimed(s) {
			_, known := accord.Attributes[s.holds()][attribute]
			if _, list := lists[attribute]; !known && !list {
				t.Errorf("%s: there is no attribute %s", s.title(), attribute)
			}
		}
	}
}
