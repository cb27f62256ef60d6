package imports

import (
	"fmt"
	"strings"

	"github.com/accordgraph/accord"
)

// signatory reads a row: an actor that is party or third party of an agreement.
func (f *paaxFile) signatory() error {
	number, actor := f.number("AgtId"), f.number("actor_id")
	if number == "" || actor == "" {
		return nil
	}
	a := f.actor(actor)
	role, signature, class := "PARTY", "SIGNED_OR_AGREED", party
	switch as := f.get("signatory_type"); strings.ToLower(as) {
	case "party":
	case "third party", "third":
		role, signature, class = "UNSPECIFIED", "", third
	default:
		f.problems.add(f.sheet, f.sheet.row, "signatory_type", "%.40q is neither party nor third party", as)
		return nil
	}
	if a == nil {
		return nil
	}
	g := f.agreement(number)
	key := number + "\x00" + a.id + "\x00"
	if again, there := f.seats[key+role]; there {
		f.report.double(f.here(), again, "AgtId "+number+", actor_id "+actor+", "+class)
		return nil
	}
	f.seats[key+role] = f.here()
	if f.seats[key+"PARTY"].N > 0 && f.seats[key+"UNSPECIFIED"].N > 0 {
		f.report.trap(t8, f.here())
	}
	g.signed = append(g.signed, signing{a, f.here()})
	f.key.add(number, a.id, class)
	f.seatOf(number, a.id, role, signature)
	return nil
}

// seatOf makes the row of a participation.
func (f *paaxFile) seatOf(number, actor, role, signature string) {
	says := ""
	if flag, _ := whole(f.get("practical_third")); flag == "1" {
		says = strings.TrimSpace("practically a third party, condition " + f.get("condition"))
	}
	id := "participation:" + strings.TrimPrefix(actor, "actor:") + "-pax-" + number + "-" + slug(role)
	f.out.add("participations", f.grounded(cells{"id": id, "actor": actor, "to": "agreement:pax-" + number, "role": role, "signature": signature}, f.at("signatory_type"), says))
}

// A signing is an actor that a row has for an agreement.
type signing struct {
	actor *paaxActor
	row   Row
}

// pairs ties actors of one agreement whose names are alike (T6): they may be one that was read twice.
func (f *paaxFile) pairs() {
	tokens := map[*paaxActor][]string{}
	for _, a := range f.order {
		if a.kind != accord.TypeState && a.kind != accord.TypePerson {
			tokens[a] = accord.Fold(a.name).Tokens
		}
	}
	for _, number := range sortedKeys(f.agreed) {
		all := f.agreed[number].signed
		for i, one := range all {
			for _, other := range all[i+1:] {
				a, b := one.actor, other.actor
				if a.id != b.id && alike(tokens[a], tokens[b]) {
					f.report.trap(t6Pair, other.row)
					f.same(a.id, b.id, other.row.at("actor_name"), fmt.Sprintf("Rule: names that differ in a letter, in agreement %s: %s, %s", number, clip(a.name, 100), clip(b.name, 100)))
				}
			}
		}
	}
}

// alike tells whether two names have the same words, but for one in which they
// differ by a letter. Names without words are like none.
func alike(a, b []string) bool {
	if len(a) != len(b) || len(a) == 0 {
		return false
	}
	differ := 0
	for i := range a {
		if a[i] != b[i] {
			if differ++; !near(a[i], b[i]) || accord.KindWord(a[i]) || accord.KindWord(b[i]) {
				return false
			}
		}
	}
	return differ <= 1
}

// near tells whether two words of three letters or more differ by one letter that
// is another, or that one of them has more.
func near(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) < 3 || len(b)-len(a) > 1 {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	if len(a) == len(b) {
		return i == len(a) || a[i+1:] == b[i+1:]
	}
	return a[i:] == b[i+1:]
}
