package imports

import (
	"regexp"
	"slices"
	"strings"

	"github.com/accordgraph/accord"
)

// A paaxName is a name of an actor beside that of its row.
type paaxName struct {
	text, kind, locator, says string
}

// mended is a name whose encoding is mended, empty if it cannot be.
func (f *paaxFile) mended(column string) string {
	text := f.raw(column)
	if isNA(strings.TrimSpace(text)) {
		return ""
	}
	return f.mend(text)
}

func (f *paaxFile) mend(text string) string {
	if !isMojibake(text) {
		return clean(text)
	}
	f.report.trap(t7Mojibake, f.here())
	mended, fine := unmojibake(text)
	if !fine {
		f.report.leave("a name in a wrong encoding that cannot be mended", f.here())
		return ""
	}
	return clean(mended)
}

var (
	leakedPerson = regexp.MustCompile(`^(.{3,}) - (\p{Lu}[\p{Lu}'’.-]+(?: \p{Lu}[\p{Lu}'’.-]+)+)$`)
	inOffice     = regexp.MustCompile(`\s*\((?:\d{4}\s*-\s*(?:\d{4})?|\d{4})\)`)
)

// names reads those of the other catalogues.
func (f *paaxFile) names(a *paaxActor) {
	each := func(column, marks string, yield func(text string)) {
		if raw := f.raw(column); !isNA(strings.TrimSpace(raw)) {
			for text := range strings.FieldsFuncSeq(raw, func(r rune) bool { return strings.ContainsRune(marks, r) }) {
				yield(text)
			}
		}
	}
	each("abbreviation", "|;", func(text string) { f.name(a, "abbreviation", text, "ACRONYM") })
	each("ucdp_name", "|", func(text string) { f.name(a, "ucdp_name", text, "ALIAS") })
	kind := "ALIAS"
	if acled := f.get("acled_name"); acled != "" && a.kind == accord.TypeFaction && !share(a.name, acled) && !share(first(f.get("ucdp_name"), acled), acled) {
		f.report.trap(t5Name, f.here())
		kind = "WEAK"
	}
	each("acled_name", "|", func(text string) { f.name(a, "acled_name", inOffice.ReplaceAllString(text, ""), kind) })
	each("acled_other", "|", func(text string) { f.name(a, "acled_other", inOffice.ReplaceAllString(text, ""), "ALIAS") })
}

// name reads one name.
func (f *paaxFile) name(a *paaxActor, column, text, kind string) {
	text = clip(f.mend(text), 300)
	switch {
	case text == "":
		return
	case leakedPerson.MatchString(text):
		f.report.trap(t7Person, f.here())
		f.report.leave("an alias with the name of a person", f.here())
		return
	case hasArabic(text):
		f.report.trap(t7Arabic, f.here())
		kind = "ENDONYM"
	}
	f.alias(a, paaxName{text, kind, f.at(column), ""})
}

// alias keeps a name, once.
func (f *paaxFile) alias(a *paaxActor, n paaxName) {
	if slices.ContainsFunc(a.aliases, func(other paaxName) bool { return other.text == n.text }) || n.text == a.name && n.says == "" {
		return
	}
	a.aliases = append(a.aliases, n)
	if key := accord.Fold(n.text).Plain; !slices.Contains(f.aliasOf[key], a.id) {
		f.aliasOf[key] = append(f.aliasOf[key], a.id)
	}
}

// share tells whether two names have a word in common that is no word for a kind of group.
func share(a, b string) bool {
	for _, t := range accord.Fold(a).Tokens {
		if !accord.KindWord(t) && slices.Contains(accord.Fold(b).Tokens, t) {
			return true
		}
	}
	return false
}

func hasArabic(text string) bool {
	return strings.ContainsFunc(text, func(r rune) bool { return r >= 0x600 && r <= 0x6FF })
}

// addNames makes the rows of all names. An alias of several actors is a weak name
// of each (T7). What is not weak is learnt for the reading of cells.
func (f *paaxFile) addNames() {
	for _, a := range f.order {
		f.learn(a, a.name)
		for _, n := range a.aliases {
			row := cells{"of": a.id, "text": n.text, "kind": n.kind}
			if owners := f.aliasOf[accord.Fold(n.text).Plain]; len(owners) > 1 {
				row["kind"] = "WEAK"
				if a.id == owners[0] {
					f.report.trap(t7Shared, a.row)
				}
			}
			if hasArabic(n.text) {
				row["script"], row["language"] = "Arab", "ar"
			}
			f.out.add("names", f.grounded(row, n.locator, n.says))
			if row["kind"] != "WEAK" {
				f.learn(a, n.text)
			}
		}
	}
}

// learn makes a name of an actor known for the reading of cells.
func (f *paaxFile) learn(a *paaxActor, text string) {
	d := f.work.actors
	if a.kind == accord.TypePerson || a.code != "" && d.states[a.code] != a.id {
		return
	}
	if d.actors[a.id] == nil {
		d.rank[a.id] = len(f.With) // behind what is given along
	}
	d.learn(text, a.id, a.kind == accord.TypeState)
}
