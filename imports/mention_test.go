package imports

import (
	"strings"
	"testing"

	"github.com/accordgraph/accord"
)

// pact imports one agreement of PA-X with such parties.
func pact(t *testing.T, part string, with ...*accord.Dataset) *Outcome {
	t.Helper()
	text := "AgtId,Agt,Dat,Part,ThrdPart,Loc1ISO\n1,Pact,2031-05-03,\"" + strings.ReplaceAll(part, `"`, `""`) + "\",,ISL\n"
	return run(t, Order{Format: Find("pax"), Files: []string{written(t, "pax.csv", text)}, With: with})
}

// A name that several actors have resolves to none of them.
func TestWeakNamesResolveNothing(t *testing.T) {
	paax := readBack(t, imported(t, "paax"))
	for name, want := range map[string]string{"Shared Alias": "actor:pax-1-shared-alias", "Militia of Somewhere": "actor:pax-is-militia-of-somewhere", "Skarn": "actor:paax-4", "EF": "actor:paax-2", "ember front": "actor:paax-2"} {
		if m := one(t, pact(t, name, paax), "mentions.csv", "row", "2"); m["actor"] != want {
			t.Errorf("%s is %s, want %s", name, m["actor"], want)
		}
	}
}

// Ids of new actors are made of the name alone: two imports never give one id to two names.
func TestIDsOfNewActors(t *testing.T) {
	long := "Council of the Ember Front for the Liberation and Reconstruction of the Northern Lava Fields "
	ids, numbers := map[string]string{}, map[string]string{}
	for _, name := range []string{"جبهة الحمم", "جبهة الرماد", long + "East", long + "West", "Moss Council"} {
		o := pact(t, name)
		for _, a := range table(t, o, "actors.csv") {
			if other := ids[a["id"]]; other != "" {
				t.Errorf("%s and %s are both %s", other, name, a["id"])
			}
			ids[a["id"]] = name
		}
		for _, e := range table(t, o, "external-ids.csv") {
			if e["scheme"] == schemeName {
				if other := numbers[e["id"]]; other != "" {
					t.Errorf("%s and %s are both %s", other, name, e["id"])
				}
				numbers[e["id"]] = name
			}
		}
	}
	if ids["actor:pax-is-moss-council"] == "" || len(numbers) != 5 {
		t.Error(ids, numbers)
	}
}

// Who did not sign is told to have been absent, without a role.
func TestAbsent(t *testing.T) {
	o := pact(t, "Ember Front; Unsigned by: Basalt Brigade")
	p := one(t, o, "participations.csv", "actor", "actor:pax-is-basalt-brigade")
	if p["role"] != "" && p["polarity"] == "REFUSED" || p["polarity"] == "REFUSED" && p["signature"] != "NOT_SIGNATORY" {
		t.Error(p)
	}
}

// "The Government" is that of the only country, as we infer, and its row is made once.
func TestGovernment(t *testing.T) {
	o := pact(t, "The Government; Ember Front")
	p := one(t, o, "participations.csv", "actor", "actor:state-is")
	if p["claim_kind"] != "INFERRED" || !strings.HasPrefix(p["says"], "Rule: “Government” without a country is") {
		t.Error(p)
	}
	if e := one(t, o, "external-ids.csv", "of", "actor:state-is"); e["id"] != "IS" {
		t.Error(e)
	}
}

// An office of state without a country is one of the only country; who held it stays beside it.
func TestOffice(t *testing.T) {
	o := pact(t, "Mr. Jon Example, Minister of Defence")
	p := one(t, o, "participations.csv", "actor", "actor:state-is")
	if p["claim_kind"] != "INFERRED" || !strings.Contains(p["represented_by"], "jon-example") {
		t.Error(p)
	}
}

// Cells that name nobody are listed, as are names that nobody is known by.
func TestUnresolved(t *testing.T) {
	o := imported(t, "pax")
	names := map[string]int{}
	for _, u := range o.Report.Unsure {
		names[u.Mention] += u.Count
		if len(u.Why) == 0 || len(u.Rows) == 0 {
			t.Errorf("%+v", u)
		}
	}
	if names["Ember Front"] != 4 || names["Moss Council"] != 1 || names["Mr. Jon Example"] != 0 {
		t.Error(names)
	}
	if m := o.Report.Mentions; m.All != m.New+m.Resolved || m.Cells != 8 || m.ByRole["GUARANTOR"] != 2 || m.ByRole["WITNESS"] != 1 {
		t.Errorf("%+v", m)
	}
}

// What stands in brackets behind a name may tell it from another one: the two are
// two actors, and the name without it a candidate. An acronym of the name tells nothing.
func TestNamesToldApartInBrackets(t *testing.T) {
	o := pact(t, "Moss Party (Lichenist); Moss Party (UBL); Moss Party (MP); Moss Party; Birch Units (XQZ)\nBirch Units; UBL; Fern Front (Unified Lichenist)")
	names := map[string]string{}
	for _, m := range table(t, o, "mentions.csv") {
		names[m["text"]+" "+m["other_names"]] = m["actor"]
	}
	for mention, want := range map[string]string{
		"Moss Party Lichenist": "moss-party-lichenist", "Moss Party UBL": "moss-party-ubl", "Moss Party MP": "moss-party", "Moss Party ": "moss-party",
		"Birch Units XQZ": "birch-units-xqz", "Birch Units ": "birch-units-xqz", "UBL ": "moss-party-ubl", "Fern Front Unified Lichenist": "fern-front-unified-lichenist",
	} {
		if names[mention] != "actor:pax-is-"+want {
			t.Errorf("%s is %s, not %s", mention, names[mention], want)
		}
	}
	if a := one(t, o, "actors.csv", "id", "actor:pax-is-moss-party-lichenist"); a["name"] != "Moss Party (Lichenist)" {
		t.Error(a)
	}
	for _, u := range Review(o.Report, []*accord.Dataset{readBack(t, o)}, 50) {
		if u.Actor == "actor:pax-is-moss-party-lichenist" && !strings.HasPrefix(strings.Join(u.Candidates, "; "), "actor:pax-is-moss-party  ") {
			t.Error(u.Candidates)
		}
	}
}

// A known actor has a name with brackets: the same name with others is not its.
func TestKnownNamesToldApartInBrackets(t *testing.T) {
	known := &accord.Dataset{Title: "Known", Actors: []*accord.Actor{
		{ID: "actor:l", Name: "Moss Party (Lichenist)", Type: accord.TypePoliticalBody},
		{ID: "actor:f", Name: "Fern Party", Type: accord.TypePoliticalBody},
	}}
	for name, want := range map[string]string{"Moss Party (Lichenist)": "actor:l", "Moss Party": "actor:l", "Moss Party (UBL)": "actor:pax-is-moss-party-ubl", "Fern Party (UBL)": "actor:f"} {
		m := one(t, pact(t, name, known), "mentions.csv", "row", "2")
		if m["actor"] != want || name == "Fern Party (UBL)" && m["confidence"] != "MEDIUM" {
			t.Errorf("%s is %s, want %s", name, m["actor"], want)
		}
	}
}

// A sentence of the text that is quoted names nobody, and the report says so.
func TestQuotedSentencesAreReported(t *testing.T) {
	o := pact(t, "\"We who are present here today agree to leave the field.\"\nMoss Council\n\"Birch Army\"")
	if n := len(table(t, o, "mentions.csv")); n != 2 || !leftOut(o, "Part: sentences in quotation marks, which name nobody", "2") {
		t.Error(n, o.Report.LeftOut)
	}
}

// "The Government" in Arabic is that of the only country as well.
func TestGovernmentInArabic(t *testing.T) {
	if m := one(t, pact(t, "الحكومة"), "mentions.csv", "row", "2"); m["actor"] != "actor:state-is" {
		t.Error(m)
	}
}

// The United Nations and regional bodies that are given along are known in other languages.
func TestOrganizationsInOtherLanguages(t *testing.T) {
	known := &accord.Dataset{Title: "Known", Actors: []*accord.Actor{
		{ID: "actor:un", Name: "United Nations", Type: accord.TypeInternationalOrganization},
		{ID: "actor:ecowas", Name: "Economic Community of West African States (ECOWAS)", Type: accord.TypeInternationalOrganization},
		{ID: "actor:au", Name: "AU", Names: []accord.Name{{Text: "African Union", Kind: accord.NameAlias}}, Type: accord.TypeInternationalOrganization},
		{ID: "actor:band", Name: "European Union", Type: accord.TypeFaction},
	}}
	for name, want := range map[string]string{
		"Nations Unies": "actor:un", "Naciones Unidas": "actor:un", "ONU": "actor:un", "الأمم المتحدة": "actor:un", "la CEDEAO": "actor:ecowas", "Union africaine": "actor:au",
		"Unión Europea": "actor:pax-is-union-europea", "OEA": "actor:pax-is-oea",
	} {
		if m := one(t, pact(t, name, known), "mentions.csv", "row", "2"); m["actor"] != want {
			t.Errorf("%s is %s, want %s", name, m["actor"], want)
		}
	}
}
