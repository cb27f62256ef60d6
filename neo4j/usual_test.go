package neo4j

import (
	"reflect"
	"testing"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/storetest"
)

// The usual chains of lists take one statement; what no chain has is left to be asked for.
func TestChainsTakeOneStatement(t *testing.T) {
	s := empty(t)
	mustLoad(t, s, many(30))
	few := accord.Window{Limit: 3}
	theirs := &accord.ActorAgreementsAsk{Window: few}
	signatories := &accord.AgreementActorsAsk{Window: few, Below: theirs}
	agreements := func(roles ...accord.Role) *accord.ActorAgreementsAsk {
		return &accord.ActorAgreementsAsk{Window: few, Roles: roles, Below: signatories}
	}
	for _, c := range []struct {
		ask   accord.ActorsAsk
		depth int
	}{
		{accord.ActorsAsk{Window: few, Below: agreements()}, 3},
		{accord.ActorsAsk{Window: few, Below: agreements(accord.RoleParty)}, 3},
		{accord.ActorsAsk{Window: few, Below: agreements(accord.RoleGuarantor)}, 3},
		{accord.ActorsAsk{Window: few, Below: agreements(accord.RoleHost)}, 0},
		{accord.ActorsAsk{Window: few, Below: signatories}, 0}, // no actor has signatories
		{accord.ActorsAsk{Window: few, Below: &accord.ParticipationsAsk{Window: few}}, 1},
		{accord.ActorsAsk{Window: accord.Window{Limit: 3, Back: true}, Below: agreements()}, 0},
		{accord.ActorsAsk{Window: few, Order: accord.ActorOrder{Field: accord.ActorsByAgreements, Direction: accord.Descending}, Below: agreements()}, 0},
		{accord.ActorsAsk{Window: few, Filter: &accord.ActorFilter{Types: accord.ActorTypes}, Below: agreements()}, 3},
	} {
		r, err := s.Read(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		before := s.statements.Load()
		page, err := r.Actors(t.Context(), &c.ask)
		if err != nil {
			t.Fatal(err)
		}
		if n := s.statements.Load() - before; n != 1 || depthOf(page.Below) != c.depth {
			t.Errorf("%+v: %d statements brought %d lists", c.ask, n, depthOf(page.Below))
		}
		r.Close()
	}
}

// The same chains begin at actors whose ids are known.
func TestChainsOfKnownActorsTakeOneStatement(t *testing.T) {
	s := empty(t)
	mustLoad(t, s, many(30))
	few := accord.Window{Limit: 3}
	for _, roles := range [][]accord.Role{nil, {accord.RoleParty}, {accord.RoleGuarantor}} {
		r, err := s.Read(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		before := s.statements.Load()
		pages, err := r.ActorAgreements(t.Context(), []accord.ID{"actor:00003"}, &accord.ActorAgreementsAsk{Window: few, Roles: roles,
			Below: &accord.AgreementActorsAsk{Window: few, Below: &accord.ActorAgreementsAsk{Window: few}}})
		if err != nil {
			t.Fatal(err)
		}
		if n := s.statements.Load() - before; n != 1 || depthOf(pages) != 3 {
			t.Errorf("%v: %d statements brought %d lists", roles, n, depthOf(pages))
		}
		r.Close()
	}
}

// depthOf is how many lists came below each other.
func depthOf(below any) int {
	switch pages := below.(type) {
	case accord.Pages[accord.Attendance]:
		return 1 + depthOf(pages.Below)
	case accord.Pages[*accord.Participation]:
		return 1 + depthOf(pages.Below)
	}
	return 0
}

// The noun that a list is about comes with it, under the id that it was asked by.
func TestSelfComesAlong(t *testing.T) {
	s := empty(t)
	d := many(30)
	d.Retired = map[accord.ID]accord.ID{"actor:old": "actor:00003"}
	mustLoad(t, s, d)
	r, err := s.Read(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	of, few := []accord.ID{"actor:old", "actor:none", "actor:00005"}, accord.Window{Limit: 3}
	back := accord.Window{Limit: 3, Back: true}
	for name, ask := range map[string]func() (came, error){
		"usual": func() (came, error) {
			return cameWith(r.ActorAgreements(t.Context(), of, &accord.ActorAgreementsAsk{Window: few, Along: accord.AlongSelf}))
		},
		"attendances": func() (came, error) {
			return cameWith(r.ActorAgreements(t.Context(), of, &accord.ActorAgreementsAsk{Window: back, Along: accord.AlongSelf}))
		},
		"participations": func() (came, error) {
			return cameWith(r.Participations(t.Context(), of, &accord.ParticipationsAsk{Window: few, Along: accord.AlongSelf}))
		},
		"usual co-signatories": func() (came, error) {
			return cameWith(r.CoSignatories(t.Context(), of, &accord.CoSignatoriesAsk{Window: few, Along: accord.AlongSelf}))
		},
		"co-signatories": func() (came, error) {
			return cameWith(r.CoSignatories(t.Context(), of, &accord.CoSignatoriesAsk{Window: few, Evidence: 1, Along: accord.AlongSelf}))
		},
	} {
		c, err := ask()
		if err != nil {
			t.Fatal(err)
		}
		if n := c.nodes["actor:old"]; n == nil || n.NodeID() != "actor:00003" || c.nodes["actor:none"] != nil || c.nodes["actor:00005"] == nil || c.rows != 3 {
			t.Errorf("%s: %v came along with %d rows", name, c.nodes, c.rows)
		}
	}
}

// Came is what came with lists, and how many rows the first has.
type came struct {
	nodes map[accord.ID]accord.Node
	rows  int
}

func cameWith[T any](p accord.Pages[T], err error) (came, error) {
	return came{p.Nodes, len(p.Of["actor:old"].Rows)}, err
}

// A brief reading brings subjects whole, or what Brief keeps of them; what it was made of stays whole.
func TestBriefReading(t *testing.T) {
	s := empty(t)
	d := storetest.Random(4, 8)
	mustLoad(t, s, d)
	r, err := s.Read(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	var ids []accord.ID
	d.Subjects(func(n accord.Subject) bool { ids = append(ids, n.NodeID()); return true })
	whole, err := r.Nodes(t.Context(), ids)
	if err != nil {
		t.Fatal(err)
	}
	brief, err := r.(accord.Briefer).Brief().Nodes(t.Context(), ids)
	if err != nil {
		t.Fatal(err)
	}
	again, err := r.Nodes(t.Context(), ids)
	if err != nil || !reflect.DeepEqual(whole, again) {
		t.Errorf("the reading itself became brief: %v", err)
	}
	for _, id := range ids {
		if want := accord.Brief(whole[id].(accord.Subject)); !reflect.DeepEqual(brief[id], accord.Node(want)) {
			t.Errorf("%s: %+v, want %+v", id, brief[id], want)
		}
	}
}

// A search of a brief reading finds what one of the reading itself does, also where so
// many answer that their data is fetched when they are ranked.
func TestBriefSearch(t *testing.T) {
	s := empty(t)
	mustLoad(t, s, many(few+50))
	r, err := s.Read(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	ask := &accord.SearchAsk{Text: "Actor", Window: accord.Window{Limit: 20}}
	whole, err := r.Search(t.Context(), ask)
	if err != nil || len(whole.Rows) != 20 {
		t.Fatalf("%d hits, error %v", len(whole.Rows), err)
	}
	brief, err := r.(accord.Briefer).Brief().Search(t.Context(), ask)
	if err != nil || !reflect.DeepEqual(brief, whole) {
		t.Errorf("%+v, error %v, want %+v", brief, err, whole)
	}
}
