package imports

import (
	"slices"
	"strings"

	"github.com/accordgraph/accord"
)

// lineage ties agreements to those whose whole title stands in OthAgr. Other words
// of that column are no ties: which agreement they mean is not decided here.
func (f *paxFile) lineage() {
	for _, o := range f.others {
		for part := range strings.FieldsFuncSeq(o.text, func(r rune) bool { return r == ';' || r == '\n' }) {
			key := nameKey(clean(part))
			ids := f.titled[key]
			if len(strings.Fields(key)) < 3 || len(ids) != 1 || ids[0] == o.id {
				continue
			}
			id := "lineage:" + strings.TrimPrefix(o.id, "agreement:") + "-references-" + strings.TrimPrefix(ids[0], "agreement:")
			if !f.out.holds("lineage", id) {
				f.out.add("lineage", f.inferred(cells{"id": id, "from": o.id, "kind": "REFERENCES", "to": ids[0], "basis": "INFERRED"},
					o.row.at("OthAgr"), "Rule: OthAgr names the whole title of one agreement"))
			}
		}
	}
}

// absentFromPAAX counts the agreements that PAA-X, where it is given along, does not tell of.
func (f *paxFile) absentFromPAAX() {
	told := pairs{}
	for _, d := range f.With {
		paaxPairs(d, told, map[string]bool{})
	}
	if len(told) == 0 {
		return
	}
	numbers := map[string]bool{}
	for p := range told {
		numbers[p.Agreement] = true
	}
	t := f.out.table("agreements")
	id, level := slices.Index(t.columns, "id"), slices.Index(t.columns, "level")
	for _, row := range t.rows {
		number := strings.TrimPrefix(row[id], "agreement:pax-")
		switch local := row[level] == string(accord.LevelLocal); {
		case numbers[number]:
		case local:
			f.report.trap(t4Local, f.first[number])
		default:
			f.report.trap(t4Other, f.first[number])
		}
	}
}
