package export

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/dataset"
	"github.com/accordgraph/accord/memory"
	"github.com/accordgraph/accord/neo4j"
	"github.com/accordgraph/accord/seeds"
	"github.com/accordgraph/accord/storetest"
)

func shipped(t *testing.T) *accord.Dataset {
	t.Helper()
	d, report := dataset.Read(seeds.Files)
	if d == nil {
		t.Fatal(report.Problems)
	}
	return d
}

// stores are those that hold a dataset: memory, and Neo4j where there is one.
func stores(t *testing.T, d *accord.Dataset) map[string]accord.Store {
	t.Helper()
	all := map[string]accord.Store{"memory": memory.New()}
	if address := storetest.Neo4j(t); address != "" {
		store, err := neo4j.Open(address, "")
		if err != nil {
			t.Fatal(err)
		}
		all["neo4j"] = store
	}
	for _, s := range all {
		t.Cleanup(func() { s.Close() })
		if _, err := s.Load(t.Context(), d); err != nil {
			t.Fatal(err)
		}
	}
	return all
}

func take(t *testing.T, s accord.Store, selection Selection) *accord.Dataset {
	t.Helper()
	r, err := s.Read(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	d, err := Take(t.Context(), r, selection)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// Everything, written as CSV and read again, is the same dataset; both stores give the same bytes in every format.
func TestEverything(t *testing.T) {
	d := shipped(t)
	d.Retired = map[accord.ID]accord.ID{"actor:was": d.Actors[0].ID}
	d.Settle()
	bytesOf := map[string]string{}
	for name, s := range stores(t, d) {
		got := take(t, s, Selection{})
		if got.Digest() != d.Digest() {
			t.Errorf("%s: the digest is another", name)
		}
		for _, f := range Formats {
			text := written(t, f, got)
			if before, known := bytesOf[f.Name]; known && before != text {
				t.Errorf("%s: %s differs from that of another store", name, f.Name)
			}
			bytesOf[f.Name] = text
		}
	}
	again, report := dataset.Read(unzipped(t, bytesOf["csv"]))
	if again == nil || again.Digest() != d.Digest() {
		t.Errorf("read again: %v", report.Problems)
	}
}

func TestRandomDatasets(t *testing.T) {
	for seed := range 12 {
		d := storetest.Random(seed, 10)
		s := memory.New()
		if _, err := s.Load(context.Background(), d); err != nil {
			t.Fatal(err)
		}
		if got := take(t, s, Selection{}); got.Digest() != d.Digest() {
			t.Errorf("seed %d: the digest is another", seed)
		}
	}
}

// A store is not changed by what is taken out of it.
func TestTakingChangesNothing(t *testing.T) {
	d := shipped(t)
	s := memory.New()
	if _, err := s.Load(t.Context(), d); err != nil {
		t.Fatal(err)
	}
	before := d.Digest()
	take(t, s, Selection{Actors: &accord.ActorFilter{IDs: []accord.ID{"actor:iran"}}})
	if d.Digest() != before {
		t.Error("the dataset of the store is another one now")
	}
}

// Every part is a dataset of its own, and holds what it should.
func TestParts(t *testing.T) {
	d := shipped(t)
	s := memory.New()
	if _, err := s.Load(t.Context(), d); err != nil {
		t.Fatal(err)
	}
	for _, g := range d.Agreements {
		part := take(t, s, Selection{Agreements: &accord.AgreementFilter{IDs: []accord.ID{g.ID}}})
		valid(t, string(g.ID), part)
		for _, p := range d.Participations {
			if p.ToID == g.ID && !holds(part, p.ID) {
				t.Errorf("%s: %s is missing", g.ID, p.ID)
			}
		}
	}
	for _, a := range d.Actors {
		part := take(t, s, Selection{Actors: &accord.ActorFilter{IDs: []accord.ID{a.ID}}})
		valid(t, string(a.ID), part)
		for tie := range d.Ties {
			if from, to := tie.Ends(); from == a.ID && to.Kind() != accord.KindActor && !holds(part, tie.NodeID()) {
				t.Errorf("%s: %s is missing", a.ID, tie.NodeID())
			}
		}
	}
	both := take(t, s, Selection{
		Agreements: &accord.AgreementFilter{IDs: []accord.ID{"agreement:kansafra"}}, Actors: &accord.ActorFilter{IDs: []accord.ID{"actor:ahrar-al-sham", "actor:iran"}},
	})
	valid(t, "both", both)
	if len(both.Participations) != 1 || both.Participations[0].ActorID != "actor:ahrar-al-sham" {
		t.Errorf("both: %d participations", len(both.Participations))
	}
	none := take(t, s, Selection{Agreements: &accord.AgreementFilter{IDs: []accord.ID{}}})
	if c := none.Counts(); c.Actors+c.Ties+c.Claims > 0 {
		t.Errorf("nothing taken gives %+v", c)
	}
}

func holds(d *accord.Dataset, id accord.ID) (found bool) {
	d.Nodes(func(n accord.Node) bool {
		found = found || n.NodeID() == id
		return !found
	})
	return found
}

func valid(t *testing.T, name string, d *accord.Dataset) {
	t.Helper()
	if _, err := dataset.Write(d); err != nil {
		t.Errorf("%s: %v", name, err)
	}
}

func written(t *testing.T, f *Format, d *accord.Dataset) string {
	t.Helper()
	var b strings.Builder
	if err := f.Write(&b, d); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func unzipped(t *testing.T, text string) fstest.MapFS {
	t.Helper()
	archive, err := zip.NewReader(strings.NewReader(text), int64(len(text)))
	if err != nil {
		t.Fatal(err)
	}
	files := fstest.MapFS{}
	for _, f := range archive.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		data, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		files[f.Name] = &fstest.MapFile{Data: data}
	}
	return files
}

// Whatever names hold, the files are what they say they are, and count the same.
func TestHostileNames(t *testing.T) {
	d := shipped(t)
	hostile := "<b a='\"]]>&amp;\u202e أحرار \x0b=1+1\ufffe"
	d.Actors[0].Name, d.Agreements[0].Title = hostile, hostile
	d.Settle()
	nodes, ties := 0, 0
	d.Subjects(func(accord.Subject) bool { nodes++; return true })
	d.Ties(func(accord.Tie) bool { ties++; return true })
	for _, name := range []string{"graphml", "gexf"} {
		text := written(t, Find(name), d)
		if n, e := count2(t, text, "node", "edge"); n != nodes || e != ties {
			t.Errorf("%s: %d nodes and %d edges, want %d and %d", name, n, e, nodes, ties)
		}
	}
	var doc struct {
		Nodes, Ties []map[string]any
		Claims      []any
	}
	if err := json.Unmarshal([]byte(written(t, Find("json"), d)), &doc); err != nil || len(doc.Nodes) != nodes || len(doc.Ties) != ties || len(doc.Claims) != len(d.Claims) {
		t.Errorf("json: %v, %d nodes, %d ties, %d claims", err, len(doc.Nodes), len(doc.Ties), len(doc.Claims))
	}
	var cyto struct {
		Elements struct {
			Nodes, Edges []struct{ Data map[string]any }
		}
	}
	if err := json.Unmarshal([]byte(written(t, Find("cytoscape.json"), d)), &cyto); err != nil || len(cyto.Elements.Nodes) != nodes || len(cyto.Elements.Edges) != ties {
		t.Errorf("cytoscape: %v, %d nodes, %d edges", err, len(cyto.Elements.Nodes), len(cyto.Elements.Edges))
	}
}

// count2 counts elements of XML, all of which has to be well formed.
func count2(t *testing.T, text string, names ...string) (first, second int) {
	t.Helper()
	counts := map[string]int{}
	for d := xml.NewDecoder(bytes.NewReader([]byte(text))); ; {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return counts[names[0]], counts[names[1]]
		}
		if err != nil {
			t.Fatal(err)
		}
		if e, is := token.(xml.StartElement); is {
			counts[e.Name.Local]++
		}
	}
}

// Days are those on which something may have been; open and unknown ones are left out.
func TestIntervals(t *testing.T) {
	text := written(t, Find("gexf"), shipped(t))
	for _, want := range []string{
		`<edge id="participation:jund-al-aqsa-kansafra-party" source="actor:jund-al-aqsa" target="agreement:kansafra" label="Jund al-Aqsa signed or agreed to Cessation`,
		`start="2016-10-08" end="2016-10-08"`, `start="2014-01-01">`, `mode="dynamic"`, `timeformat="date"`,
	} {
		if !strings.Contains(text, want) {
			t.Errorf("%s is missing", want)
		}
	}
}

func TestSelectionsAreRead(t *testing.T) {
	s, err := ParseSelection(`{"within":"place:idlib","deals":["CEASEFIRE"],"inForce":{"on":"2017-01-01"}}`, `{"types":["STATE"],"not":{"ids":["actor:iran"]}}`)
	if err != nil || s.Agreements.Within != "place:idlib" || s.Agreements.InForce.On != "2017-01-01" || s.Actors.Not.IDs[0] != "actor:iran" {
		t.Errorf("%+v, %v", s, err)
	}
	for _, wrong := range [][2]string{
		{`{`, ""}, {`[]`, ""}, {`{"inside":"x"}`, ""}, {`{"deals":["PEACE"]}`, ""}, {`{"between":{"from":"2017-02-30"}}`, ""}, {`{} {}`, ""}, {`{"inForce":{}}`, ""}, {"", `{"types":"STATE"}`},
	} {
		if _, err := ParseSelection(wrong[0], wrong[1]); !errors.Is(err, accord.ErrInvalid) {
			t.Errorf("%v: %v", wrong, err)
		}
	}
}
