package neo4j

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/accordgraph/accord"
)

// many is a dataset in which a plan that reads everything shows.
func many(size int) *accord.Dataset {
	d := &accord.Dataset{Title: "Many"}
	d.Sources = append(d.Sources, &accord.Source{ID: "source:s", Title: "Source", Kind: accord.SourceNews})
	d.Processes = append(d.Processes, &accord.Process{ID: "process:p", Name: "Process"})
	d.Places = append(d.Places, &accord.Place{ID: "place:p", Name: "Place", Kind: accord.PlaceTown})
	id := func(kind string, i int) accord.ID { return accord.ID(fmt.Sprintf("%s:%05d", kind, i)) }
	for i := range size {
		d.Actors = append(d.Actors, &accord.Actor{ID: id("actor", i), Name: fmt.Sprintf("Actor %d", i*7919%size), Type: accord.ActorTypes[i%len(accord.ActorTypes)]})
		d.Agreements = append(d.Agreements, &accord.Agreement{ID: id("agreement", i), Title: fmt.Sprintf("Agreement %d", i)})
		for j := range 3 {
			p := &accord.Participation{
				ID: id("participation", 3*i+j), ActorID: id("actor", i), ToID: id("agreement", (i+j)%size), Role: accord.RoleParty,
				Polarity: accord.PolarityTookPart, Signature: accord.SignatureSigned,
				Date: &accord.PartialDate{Text: "2016", Earliest: accord.Date(fmt.Sprintf("2016-01-%02d", 1+i%28)), Latest: "2016-12-31"},
			}
			d.Participations = append(d.Participations, p)
			d.Claims = append(d.Claims, &accord.Claim{ID: id("claim", 3*i+j), AboutID: p.ID, SourceID: "source:s", Locator: fmt.Sprintf("L%d", i), Kind: accord.ClaimFact})
		}
	}
	d.Settle()
	return d
}

// A page of a list is read off an index, in its order: no statement scans a label
// or sorts more than it shows.
func TestProfile(t *testing.T) {
	s := empty(t)
	d := many(700) // fewer than make Load plan anew: that is done here
	mustLoad(t, s, d)
	if _, err := s.write(t.Context(), "CALL db.prepareForReplanning(60)", params{}); err != nil {
		t.Fatal(err)
	}
	window := accord.Window{Limit: 20, After: accord.SubjectKey(d.Actors[350])}
	back := accord.Window{Limit: 20, Back: true, Before: accord.SubjectKey(d.Actors[350])}
	root, before := params{"types": []string{"STATE", "FACTION", "OTHER"}}, params{}
	root.window(window, false)
	before.window(back, false)
	of := params{"asked": []string{"actor:00001", "agreement:00002"}, "nouns": 2, "from": true, "to": true, "claims": true, "back": false, "spoke": false}
	of.window(accord.Window{Limit: 20}, false)
	source := params{"asked": []string{"source:s"}, "nouns": 1, "back": false}
	source.window(accord.Window{Limit: 20}, false)
	for _, c := range []struct {
		q    *statement
		p    params
		hits int64
	}{
		{actorsLists["byName"].ahead, root, 500},
		{actorsLists["byName"].back, before, 500},
		{agreementsLists["byDateDown"].ahead, before, 500},
		{participationsList, of, 1000},
		{statementsList, source, 500},
		{namesQuestion, params{"after": "actor:", "before": "actor;", "most": 100}, 500},
		{nodesQuestion, params{"asked": []string{"actor:00001", "claim:00007", "word:actor", "participation:00005"}}, 100},
	} {
		t.Run(c.q.name, func(t *testing.T) { profile(t, s, c.q, c.p, c.hits) })
	}
}

func profile(t *testing.T, s *Store, q *statement, p params, most int64) {
	session := s.driver.NewSession(t.Context(), neo4j.SessionConfig{AccessMode: neo4j.AccessModeRead, DatabaseName: s.database})
	defer func() { _ = session.Close(t.Context()) }()
	result, err := session.Run(t.Context(), "PROFILE "+q.text, map[string]any{"p": map[string]any(p)})
	if err != nil {
		t.Fatal(err)
	}
	summary, err := result.Consume(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	hits, plan := walkPlan(t, summary.Profile(), 0)
	if hits > most {
		t.Errorf("%d hits, want at most %d", hits, most)
	}
	if t.Failed() {
		t.Log("\n" + plan)
	}
}

// What reads or sorts everything there is of a kind.
var scans = []string{"AllNodesScan", "NodeByLabelScan", "NodeIndexScan", "UnionNodeByLabelsScan"}

func walkPlan(t *testing.T, plan neo4j.ProfiledPlan, depth int) (hits int64, text string) {
	operator, _, _ := strings.Cut(plan.Operator(), "@")
	details := fmt.Sprint(plan.Arguments()["Details"])
	if slices.Contains(scans, operator) && !strings.Contains(details, ":Served") && !strings.Contains(details, ":Dataset") {
		t.Errorf("%s %s", operator, details)
	}
	if (operator == "Sort" || operator == "Top") && plan.Records() > 200 {
		t.Errorf("%s of %d rows", operator, plan.Records())
	}
	hits = plan.DbHits()
	text = fmt.Sprintf("%s%s rows=%d hits=%d %.150s\n", strings.Repeat(" ", depth), operator, plan.Records(), plan.DbHits(), details)
	for _, child := range plan.Children() {
		more, below := walkPlan(t, child, depth+1)
		hits, text = hits+more, text+below
	}
	return hits, text
}
