package imports

import (
	"strings"
	"testing"

	"github.com/accordgraph/accord"
)

const decisionHeader = "mention,agreement,actor,decided_by,why\n"

func TestReadDecisions(t *testing.T) {
	path := written(t, "resolutions.csv", decisionHeader+"Ember Front,,actor:ember,A. Reader,\"same flag, same men\"\n\nMoss Council,9003,actor:moss,A. Reader,named so\n")
	all, err := ReadDecisions(path)
	if err != nil || len(all) != 2 || all[1].Agreement != "9003" || all[1].row != 4 {
		t.Fatal(all, err)
	}
	again, err := ReadDecisions(written(t, "resolutions.csv", string(WriteDecisions(all))))
	if err != nil || len(again) != 2 || again[0].Why != "same flag, same men" {
		t.Error(again, err)
	}
	for text, says := range map[string]string{
		"mention,actor\n": "resolutions.csv: row 1: resolutions needs the columns mention, agreement, actor, decided_by, why; missing: agreement, decided_by, why",
		decisionHeader + "Ember Front,,Ember,A,b\n":                             `resolutions.csv: row 2, column actor: "Ember" is no id of an actor, such as actor:ahrar-al-sham`,
		decisionHeader + "Ember Front,,actor:Ember,A,b\n":                       `resolutions.csv: row 2, column actor: "actor:Ember" is no id of an actor, such as actor:ahrar-al-sham`,
		decisionHeader + "Ember Front,,actor:ember,,b\n":                        "resolutions.csv: row 2, column decided_by: a decision names the mention, the actor, who decided and why; this is blank",
		decisionHeader + "Ember Front,,actor:a,A,b\nember front,,actor:b,A,b\n": `resolutions.csv: row 3, column mention: "ember front" is decided in row 2 already`,
		decisionHeader + "Ember Front,,actor:ember\n":                           "resolutions.csv: row 2: 3 cells, and the header has 5; is the file cut off, or a quote missing?",
	} {
		if _, err := ReadDecisions(written(t, "resolutions.csv", text)); err == nil || err.Error() != says {
			t.Errorf("says %v, want %s", err, says)
		}
	}
}

// A later decision on the same mention takes the place of the earlier one.
func TestDecide(t *testing.T) {
	all := Decide(nil, Decision{Mention: "Moss Council", Actor: "actor:moss"})
	all = Decide(all, Decision{Mention: "Ember Front", Actor: "actor:a"})
	all = Decide(all, Decision{Mention: "ember front", Actor: "actor:b"})
	all = Decide(all, Decision{Mention: "Ember Front", Agreement: "9001", Actor: "actor:c"})
	if len(all) != 3 || all[0].Actor != "actor:c" || all[1].Mention != "Moss Council" || all[2].Actor != "actor:b" {
		t.Error(all)
	}
}

// A decision is followed, in one agreement before everywhere, and stands beside what rests on it.
func TestDecisionsAreFollowed(t *testing.T) {
	known := &accord.Dataset{Title: "Known", Actors: []*accord.Actor{{ID: "actor:ember", Name: "The Embers", Type: accord.TypeFaction}, {ID: "actor:other", Name: "Others", Type: accord.TypeFaction}}}
	o := run(t, Order{Format: Find("pax"), Files: fixtures["pax"], With: []*accord.Dataset{known}, Decisions: []Decision{
		{Mention: "Ember Front", Actor: "actor:ember", Who: "A. Reader", Why: "same flag"},
		{Mention: "Ember Front", Agreement: "9004", Actor: "actor:other", Who: "A. Reader", Why: "another flag"},
		{Mention: "Mr. Jon Example", Actor: "actor:pax-is-mr-olaf-sample", Who: "A. Reader", Why: "one man"},
		{Mention: "Nobody", Actor: "actor:none", Who: "A. Reader", Why: "no reason", row: 5},
	}})
	for agreement, actor := range map[string]string{"9001": "actor:ember", "9004": "actor:other"} {
		found := false
		for _, p := range table(t, o, "participations.csv") {
			if p["to"] == "agreement:pax-"+agreement && p["actor"] == actor {
				found = true
				if p["claim_kind"] != "INFERRED" || !strings.HasPrefix(p["says"], "decided by A. Reader: ") {
					t.Error(p)
				}
			}
		}
		if !found {
			t.Errorf("%s has no %s", agreement, actor)
		}
	}
	if !leftOut(o, `a decision on "Nobody", which is no mention here`, "resolutions 5") {
		t.Error(o.Report.LeftOut)
	}
	again, err := ReadDecisions(written(t, "resolutions.csv", string(o.Files["resolutions.csv"])))
	if err != nil || len(again) != 4 {
		t.Error(again, err)
	}
}

// Whom nobody knows nobody can be decided to be.
func TestUnknownActorOfDecision(t *testing.T) {
	for format, mention := range map[string]string{"pax": "Ember Front", "paax": "Ember Front"} {
		_, err := Run(t.Context(), Order{Format: Find(format), Files: fixtures[format], Decisions: []Decision{{Mention: mention, Actor: "actor:none", Who: "A", Why: "b", file: "r.csv", row: 7}}})
		if err == nil || err.Error() != "r.csv: row 7, column actor: actor:none is no actor of this import, nor of what is given --with it" {
			t.Errorf("%s: %v", format, err)
		}
	}
}

// Two actors of PAA-X that were decided to be one are one, with the names of both.
func TestDecisionInPAAX(t *testing.T) {
	decide := func(actor string, with ...*accord.Dataset) *Outcome {
		return run(t, Order{Format: Find("paax"), Files: fixtures["paax"], With: with, Decisions: []Decision{
			{Mention: "The Skarni Front", Actor: actor, Who: "A. Reader", Why: "a slip"}, {Mention: "The Skarn Front", Actor: actor, Who: "A. Reader", Why: "a slip"}}})
	}
	known := &accord.Dataset{Title: "Known", Actors: []*accord.Actor{{ID: "actor:skarn", Name: "The Skarni Front", Type: accord.TypeFaction}}}
	for actor, o := range map[string]*Outcome{"actor:paax-4": decide("actor:paax-4"), "actor:skarn": decide("actor:skarn", known)} {
		numbers := map[string]bool{}
		for _, e := range table(t, o, "external-ids.csv") {
			if e["of"] == actor && e["scheme"] == schemePAAX {
				numbers[e["id"]] = true
			}
		}
		if !numbers["4"] || !numbers["5"] {
			t.Errorf("%s: %v", actor, numbers)
		}
		n := 0
		for _, p := range table(t, o, "participations.csv") {
			if p["actor"] == actor && p["to"] == "agreement:pax-9002" {
				n++
			}
		}
		if n != 1 {
			t.Errorf("%s: %d participations", actor, n)
		}
		readBack(t, o)
	}
}

// A group of the same name in another country is another; a country is the same
// under whatever id its place is given along.
func TestCountryTellsNamesApart(t *testing.T) {
	known := func(code string) *accord.Dataset {
		return &accord.Dataset{Title: "Known",
			Places: []*accord.Place{{ID: "place:there", Name: "There", ExternalIDs: []accord.ExternalID{{Scheme: schemeCountry, ID: code}}}, {ID: "place:town", Name: "Town", ParentID: "place:there"}},
			Actors: []*accord.Actor{{ID: "actor:ember", Name: "Ember Front", Type: accord.TypeFaction, CountryIDs: []accord.ID{"place:town"}}}}
	}
	for code, want := range map[string]string{"IS": "actor:ember", "NO": "actor:pax-is-ember-front"} {
		o := run(t, Order{Format: Find("pax"), Files: fixtures["pax"], With: []*accord.Dataset{known(code)}})
		for _, m := range table(t, o, "mentions.csv") {
			if m["text"] == "Ember Front" && m["agreement"] == "9001" && (m["actor"] != want || (m["unsure"] == "") != (code == "IS")) {
				t.Errorf("%s: %s, want %s; unsure: %s", code, m["actor"], want, m["unsure"])
			}
		}
	}
}

// The names to review come with those they may be.
func TestReview(t *testing.T) {
	o := imported(t, "pax")
	known := &accord.Dataset{Actors: []*accord.Actor{{ID: "actor:ember", Name: "Ember Front of the North", Type: accord.TypeFaction, Names: []accord.Name{{Text: "Ember Front of the North", Kind: accord.NamePrimary}}}}}
	all := Review(o.Report, []*accord.Dataset{known}, 1)
	if len(all) != 1 || all[0].Mention != "Ember Front" || all[0].Count != 3 || len(all[0].Candidates) != 1 || !strings.HasPrefix(all[0].Candidates[0], "actor:ember  Ember Front of the North (") {
		t.Errorf("%+v", all)
	}
	if len(Review(o.Report, nil, -1)) != 0 || len(Review(o.Report, nil, 1000)) != len(o.Report.Unsure) {
		t.Error("the bound is not kept")
	}
}
