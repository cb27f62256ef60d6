package imports

import (
	"slices"
	"strings"
	"testing"
)

// met says where the fixtures have each trap: the format, how often it is
// counted, and the rows.
var met = map[string]struct {
	format string
	count  int
	rows   string
}{
	t1Swapped: {"paax", 1, "2"}, t1Blank: {"paax", 1, "6"}, t1Equal: {"paax", 1, "8"}, t1Other: {"paax", 1, "9"}, t1Alone: {"paax", 1, "11"},
	t2: {"paax", 1, "10"}, t3: {"pax, day first", 5, "2, 3, 4, 5, 6"}, t4Local: {"pax", 1, "4"}, t4Other: {"pax", 3, "5, 6, 9"},
	t5Unreal: {"paax", 1, "actors 8"}, t5Group: {"paax", 1, "actors 7"}, t5Name: {"paax", 1, "actors 9"},
	t6Float: {"paax", 2, "actors 4"}, t6Shared: {"paax", 1, "actors 5"}, t6Pair: {"paax", 1, "7"},
	t7Shared: {"paax", 1, "actors 4"}, t7Mojibake: {"paax", 1, "actors 10"}, t7Person: {"paax", 1, "actors 11"}, t7Arabic: {"paax", 1, "actors 12"},
	t8: {"paax", 1, "4"}, t9Title: {"pax", 1, "5"}, t9People: {"pax", 1, "6"}, t9NA: {"pax", 4, "2, 7"}, t9Nbsp: {"pax", 1, "3"}, t9Line: {"pax", 1, "4"}, t9Tab: {"pax", 1, "3"},
	t9Repeated: {"pax", 1, "4"}, t10Prev: {"ucdp-actor", 1, "4"}, t10Names: {"ucdp-actor", 1, "3"}, t11: {"ucdp-actor", 1, "6"}, t12: {"ucdp-actor", 2, "7, 11"},
}

// Every trap that is known has a row of a fixture, is counted there, and nowhere else.
func TestTraps(t *testing.T) {
	ucdp, paax, pax := everything(t)
	all := map[string]*Outcome{"ucdp-actor": ucdp, "paax": paax, "pax": pax, "pax, day first": run(t, Order{Format: Find("pax"), Files: []string{dayFirstPax(t)}})}
	for _, trap := range traps {
		want, there := met[trap.id]
		if !there {
			t.Errorf("%s has no row of a fixture", trap.id)
			continue
		}
		found := false
		for _, got := range all[want.format].Report.Traps {
			if got.ID == trap.id {
				found = true
				if got.Count != want.count || numbers(got.Rows) != want.rows {
					t.Errorf("%s: %d times, in rows %s; want %d, %s", trap.id, got.Count, numbers(got.Rows), want.count, want.rows)
				}
			}
		}
		if !found {
			t.Errorf("%s was not met", trap.id)
		}
	}
	for format, o := range all {
		for _, got := range o.Report.Traps {
			if want := met[got.ID].format; want != format && !strings.HasPrefix(format, "pax") {
				t.Errorf("%s met %s, which is one of %s", format, got.ID, want)
			}
			if got.What == "" || got.Done == "" || !strings.Contains(string(o.Files["report.md"]), "| "+got.ID+" |") {
				t.Errorf("%s is not explained", got.ID)
			}
		}
		for _, id := range []string{"T13", "T14", "T15"} {
			if !strings.Contains(string(o.Files["report.md"]), "| "+id+" | 0 |") {
				t.Errorf("%s: the report does not speak of %s", format, id)
			}
		}
	}
}

// dayFirstPax is the fixture as a release that writes DD/MM/YYYY has it.
func dayFirstPax(t *testing.T) string {
	t.Helper()
	return written(t, "pax.csv", isoDay.ReplaceAllString(textOf(t, "testdata/pax.csv"), "$3/$2/$1"))
}

// T1: the day of the name is shown, that of Dat stands against it.
func TestBrokenDates(t *testing.T) {
	paax := imported(t, "paax")
	dates := map[string]string{}
	for _, row := range table(t, paax, "milestones.csv") {
		dates[row["agreement"]] = row["date"]
	}
	for id, want := range map[string]string{"9001": "2031-05-03", "9002": "2031-05-12", "9010": "2031-06-06", "9011": "2031-08-07", "9012": "2031-07-25", "9013": "2031-02-01?"} {
		if got := dates["agreement:pax-"+id]; got != want {
			t.Errorf("%s: %s, want %s", id, got, want)
		}
	}
	claims := map[string]string{}
	for _, row := range table(t, paax, "claims.csv") {
		claims[row["about"]+" "+row["value"]] = row["locator"]
	}
	if claims["milestone:pax-9001-signed 2031-05-03"] != "row 2, agt_name" || claims["milestone:pax-9001-signed 2031-03-05"] != "row 2, Dat" || len(claims) != 4 {
		t.Error(claims)
	}
	contested := 0
	for _, c := range readBack(t, paax).Contested() {
		if c.About.Kind() == "milestone" && c.Attribute == "date" {
			contested++
		}
	}
	if contested != 2 {
		t.Errorf("%d contested dates, want 2", contested)
	}
}

// T5 to T8: what PAA-X has of names and ids.
func TestActorsOfPAAX(t *testing.T) {
	ucdp, paax, _ := everything(t)
	_ = ucdp
	link := one(t, paax, "links.csv", "id", "link:paax-4-possibly-same-as-paax-5")
	if link["claim_kind"] != "INFERRED" || link["kind"] != "POSSIBLY_SAME_AS" || link["says"] == "" {
		t.Error(link)
	}
	kinds := map[string]string{}
	for _, row := range table(t, paax, "names.csv") {
		kinds[row["of"]+" "+row["text"]] = row["kind"]
	}
	for name, want := range map[string]string{"actor:paax-3 Shared Alias": "WEAK", "actor:paax-4 Shared Alias": "WEAK", "actor:paax-4 Skarn": "ALIAS", "actor:paax-2 EF": "ACRONYM",
		"actor:paax-8 Militia of Somewhere": "WEAK", "actor:paax-11 حركة الرماد": "ENDONYM", "actor:paax-10 Northern Union - ANNA SAMPLE": ""} {
		if kinds[name] != want {
			t.Errorf("%s is %q, want %q", name, kinds[name], want)
		}
	}
	if a := one(t, paax, "actors.csv", "id", "actor:paax-9"); a["name"] != "Fylking Kóla" {
		t.Error(a)
	}
	roles := map[string]bool{}
	for _, p := range table(t, paax, "participations.csv") {
		if p["actor"] == "actor:paax-2" {
			roles[p["role"]+" "+p["locator"]+" "+p["says"]] = true
		}
	}
	if len(roles) != 2 || !roles["PARTY row 3, signatory_type "] || !roles["UNSPECIFIED row 4, signatory_type practically a third party, condition C4"] {
		t.Error(roles)
	}
	joined := map[string]string{}
	for _, e := range table(t, paax, "external-ids.csv") {
		joined[e["of"]+" "+e["scheme"]] = e["id"]
	}
	for of, want := range map[string]string{"actor:paax-2 ucdp-actor": "201", "actor:paax-3 ucdp-actor": "202", "actor:paax-4 ucdp-actor": "", "actor:paax-5 ucdp-actor": "", "actor:paax-6 ucdp-actor": "",
		"actor:paax-7 ucdp-actor": "", "actor:paax-3 paax-actor": "3", "actor:paax-3 paax-code": "X_3", "actor:paax-12 iso-3166-1": "NO"} {
		if joined[of] != want {
			t.Errorf("%s: %q, want %q", of, joined[of], want)
		}
	}
}

// T10 to T12: what became of groups, as links with a direction and names with a date.
func TestLinksOfUCDP(t *testing.T) {
	o := imported(t, "ucdp-actor")
	links := map[string]string{}
	for _, l := range table(t, o, "links.csv") {
		links[strings.TrimPrefix(l["from"], "actor:ucdp-")+" "+l["kind"]+" "+strings.TrimPrefix(l["to"], "actor:ucdp-")] = l["locator"]
	}
	for want, locator := range map[string]string{
		"203 FORMED_FROM 202": "row 4, ActorIdAlliance", "204 SPLIT_FROM 201": "row 6, ActorIdPrev", "204 JOINED 203": "row 6, ActorIdGroup", "202 MEMBER_OF coalition-900": "row 4, OSCoalitionID",
		"206 JOINED 205": "row 7, ActorIdGroup", "207 JOINED 205": "row 7, ActorIdGroup", "208 JOINED 205": "row 7, ActorIdGroup",
		"201 AFFILIATED_WITH 209": "row 11, ActorIdGroup", "202 AFFILIATED_WITH 209": "row 11, ActorIdGroup", "203 AFFILIATED_WITH 209": "row 11, ActorIdGroup",
	} {
		if links[want] != locator {
			t.Errorf("%s: %q, want %q", want, links[want], locator)
		}
		delete(links, want)
	}
	if len(links) > 0 {
		t.Errorf("also %v", links)
	}
	names := map[string]string{}
	for _, n := range table(t, o, "names.csv") {
		names[n["of"]+" "+n["text"]] = strings.TrimSpace(n["kind"] + " " + n["valid_from"] + n["script"])
	}
	for name, want := range map[string]string{"actor:ucdp-201 EF": "ACRONYM", "actor:ucdp-201 EFR": "ACRONYM", "actor:ucdp-201 Ember Front Reborn": "ALIAS 2032", "actor:ucdp-203 جبهة السكارن": "ENDONYM Arab"} {
		if names[name] != want {
			t.Errorf("%s is %q, want %q", name, names[name], want)
		}
	}
	if e := one(t, o, "external-ids.csv", "of", "actor:ucdp-coalition-900"); e["scheme"] != "ucdp-coalition" {
		t.Error(e)
	}
	for _, want := range []string{"ActorIdPrev names actor 888, which has no row", "Location: Atlantis is no country that is known", "NameAlliance without ActorIdAlliance"} {
		if !leftOut(o, want, "13") {
			t.Errorf("not told: %s", want)
		}
	}
}

// T12: of two groups under JoinGroup it is not told which was joined, or whether they joined.
func TestTwoUnderJoinGroup(t *testing.T) {
	text := "ActorId,NameData,Location,ActorIdGroup\n1,Ember Front,Iceland,\"2, 3\"\n2,Basalt Brigade,Iceland,\n3,Skarn Front,Iceland,2\n"
	o := run(t, Order{Format: Find("ucdp-actor"), Files: []string{written(t, "ucdp.csv", text)}})
	var kinds []string
	for _, l := range table(t, o, "links.csv") {
		kinds = append(kinds, l["from"]+" "+l["kind"]+" "+l["to"])
	}
	slices.Sort(kinds)
	if got := strings.Join(kinds, "; "); got != "actor:ucdp-1 AFFILIATED_WITH actor:ucdp-2; actor:ucdp-1 AFFILIATED_WITH actor:ucdp-3; actor:ucdp-3 JOINED actor:ucdp-2" {
		t.Error(got)
	}
}
