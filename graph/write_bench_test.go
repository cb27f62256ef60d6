package graph

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/memory"
)

// What an answer costs, from the request to the last byte, without a network:
//
//	go test ./graph -run '^$' -bench Answer -benchmem
//
// Compare the three of one operation in one run: the server, the server with gqlgen's
// own marshalling, and the same bytes written by encoding/json from maps at hand.
func BenchmarkAnswer(b *testing.B) {
	store := memory.New()
	if _, err := store.Load(context.Background(), meshed(300)); err != nil {
		b.Fatal(err)
	}
	for name, query := range map[string]string{
		"actor":  `{ actor(id: "actor:00007") { id name type } }`,
		"nested": `{ actors(first: 20) { nodes { id name agreements(first: 10) { nodes { id title signatories(first: 10) { nodes { id name } } } } } } }`,
	} {
		body, err := json.Marshal(map[string]string{"query": query})
		if err != nil {
			b.Fatal(err)
		}
		b.Run(name+"/server", func(b *testing.B) { askOften(b, Handler(store, quiet, Options{}), body) })
		b.Run(name+"/gqlgen", func(b *testing.B) { askOften(b, bare(store), body) })
		b.Run(name+"/json", func(b *testing.B) { writeOften(b, answerTo(Handler(store, quiet, Options{}), body)) })
	}
}

func answerTo(h http.Handler, body []byte) []byte {
	r := httptest.NewRequestWithContext(context.Background(), http.MethodPost, "/graphql", bytes.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Body.Bytes()
}

func askOften(b *testing.B, h http.Handler, body []byte) {
	if answer := answerTo(h, body); strings.Contains(string(answer), `"errors"`) {
		b.Fatalf("%.300s", answer)
	}
	for b.Loop() {
		answerTo(h, body)
	}
}

func writeOften(b *testing.B, answer []byte) {
	var at any
	if err := json.Unmarshal(answer, &at); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if _, err := json.Marshal(at); err != nil {
			b.Fatal(err)
		}
	}
}

// meshed is a dataset in which every actor signed with many others.
func meshed(size int) *accord.Dataset {
	d := &accord.Dataset{Title: "Meshed"}
	for i := range size {
		d.Actors = append(d.Actors, &accord.Actor{ID: accord.ID(fmt.Sprintf("actor:%05d", i)), Name: fmt.Sprintf("Actor %d", i*7919%size), Type: accord.TypeFaction})
		d.Agreements = append(d.Agreements, &accord.Agreement{ID: accord.ID(fmt.Sprintf("agreement:%05d", i)), Title: fmt.Sprintf("Agreement %d", i)})
		for j := range 12 {
			d.Participations = append(d.Participations, &accord.Participation{
				ID: accord.ID(fmt.Sprintf("participation:%05d-%02d", i, j)), ActorID: accord.ID(fmt.Sprintf("actor:%05d", (i+j*j)%size)),
				ToID: d.Agreements[i].ID, Role: accord.RoleParty, Polarity: accord.PolarityTookPart, Signature: accord.SignatureSigned,
			})
		}
	}
	d.Settle()
	return d
}
