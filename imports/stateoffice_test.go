package imports

import "testing"

// A government or an office of state without a country is that of the only country
// of the agreement, by a rule that the row names; other offices are nobody's.
func TestStateWithoutCountry(t *testing.T) {
	for part, want := range map[string]struct{ how, persons string }{
		"The Transitional Government":                   {"government", ""},
		"Government Negotiating Panel":                  {"government", ""},
		"Sigrun Hallsdottir, Prime Minister":            {"office", "actor:pax-1-sigrun-hallsdottir"},
		"Sigrun Hallsdottir, President of the Republic": {"government", "actor:pax-1-sigrun-hallsdottir"},
		"Sigrun Hallsdottir, Ambassador":                {"new", ""},
		"Government of the Lava Fields":                 {"new", ""},
	} {
		o := pact(t, part)
		m := one(t, o, "mentions.csv", "row", "2")
		if m["found_by"] != want.how || (m["actor"] == "actor:state-is") != (want.how != "new") {
			t.Errorf("%s: found by %s: %s, want %s", part, m["found_by"], m["actor"], want.how)
			continue
		}
		p := one(t, o, "participations.csv", "actor", m["actor"])
		if want.how != "new" && (p["claim_kind"] != "INFERRED" || p["says"] == "" || p["represented_by"] != want.persons) {
			t.Errorf("%s: %v", part, p)
		}
	}
}
