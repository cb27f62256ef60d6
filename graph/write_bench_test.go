package graph

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/memory"
)

// What an answer costs, from the request to the last byte, without a network:
//
//	go test ./graph -run '^$' -bench Answer -benchmem -cpu 1
//
// Compare those of one operation in one run: the server, the server with gqlgen's
// own marshalling, and the same bytes written by hand from what an answer shows,
// without a store or an operation. On one processor the time is that of all
// goroutines and of the collector together.
func BenchmarkAnswer(b *testing.B) {
	store := memory.New()
	if _, err := store.Load(context.Background(), meshed(300)); err != nil {
		b.Fatal(err)
	}
	for _, o := range []struct {
		name, query string
		hand        handwritten
	}{
		{"actor", `{ actor(id: "actor:00007") { id name type } }`, &actorAnswer{}},
		{"nested", `{ actors(first: 20) { nodes { id name agreements(first: 10) { nodes { id title signatories(first: 10) { nodes { id name } } } } } } }`, &nestedAnswer{}},
		{"edges", `{ actors(first: 20) { nodes { id name participations(first: 10) { edges { cursor node { id role agreement { id title participations(first: 10) { edges { cursor node { id role actor { id name } } } } } } } } } } }`, &edgesAnswer{}},
	} {
		body := asJSON(map[string]string{"query": o.query})
		server := Handler(store, quiet, Options{})
		b.Run(o.name+"/server", func(b *testing.B) { askOften(b, server, body) })
		b.Run(o.name+"/gqlgen", func(b *testing.B) { askOften(b, bare(store), body) })
		b.Run(o.name+"/hand", func(b *testing.B) { writeOften(b, o.hand, answerTo(server, body)) })
	}
}

func answerTo(h http.Handler, body []byte) []byte {
	w := httptest.NewRecorder()
	h.ServeHTTP(w, posted(body))
	return w.Body.Bytes()
}

func posted(body []byte) *http.Request {
	r := httptest.NewRequestWithContext(context.Background(), http.MethodPost, "/graphql", bytes.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	return r
}

// unread takes an answer without keeping it, as a connection does.
type unread struct{ header http.Header }

func (u unread) Header() http.Header          { return u.header }
func (unread) WriteHeader(int)                {}
func (unread) Write(part []byte) (int, error) { return io.Discard.Write(part) }

func askOften(b *testing.B, h http.Handler, body []byte) {
	answer := answerTo(h, body)
	if strings.Contains(string(answer), `"errors"`) {
		b.Fatalf("%.300s", answer)
	}
	b.SetBytes(int64(len(answer)))
	for b.Loop() {
		h.ServeHTTP(unread{http.Header{}}, posted(body))
	}
}

// A handwritten is what an answer shows, and how one would write it who knows the operation.
type handwritten interface{ write(b []byte) []byte }

func writeOften(b *testing.B, hand handwritten, answer []byte) {
	if err := json.Unmarshal(answer, hand); err != nil {
		b.Fatal(err)
	}
	if got := hand.write(nil); !bytes.Equal(got, answer) {
		b.Fatalf("%.300s\nis not %.300s", got, answer)
	}
	b.SetBytes(int64(len(answer)))
	for b.Loop() {
		hand.write(nil)
	}
}

type actorAnswer struct {
	Data struct {
		Actor struct{ ID, Name, Type string }
	}
}

func (a *actorAnswer) write(b []byte) []byte {
	b = appendText(append(b, `{"data":{"actor":{"id":`...), a.Data.Actor.ID)
	b = appendText(append(b, `,"name":`...), a.Data.Actor.Name)
	b = appendText(append(b, `,"type":`...), a.Data.Actor.Type)
	return append(b, "}}}"...)
}

type nodes[N any] struct{ Nodes []N }

type nestedAnswer struct {
	Data struct {
		Actors nodes[struct {
			ID, Name   string
			Agreements nodes[struct {
				ID, Title   string
				Signatories nodes[struct{ ID, Name string }]
			}]
		}]
	}
}

func (a *nestedAnswer) write(b []byte) []byte {
	b = append(b, `{"data":{"actors":{"nodes":`...)
	for i, actor := range a.Data.Actors.Nodes {
		b = appendText(append(next(b, i), `{"id":`...), actor.ID)
		b = appendText(append(b, `,"name":`...), actor.Name)
		b = append(b, `,"agreements":{"nodes":`...)
		for i, agreement := range actor.Agreements.Nodes {
			b = appendText(append(next(b, i), `{"id":`...), agreement.ID)
			b = appendText(append(b, `,"title":`...), agreement.Title)
			b = append(b, `,"signatories":{"nodes":`...)
			for i, signatory := range agreement.Signatories.Nodes {
				b = appendText(append(next(b, i), `{"id":`...), signatory.ID)
				b = append(appendText(append(b, `,"name":`...), signatory.Name), '}')
			}
			b = append(b, "]}}"...)
		}
		b = append(b, "]}}"...)
	}
	return append(b, "]}}}"...)
}

// next begins a list, or goes on in it.
func next(b []byte, i int) []byte {
	if i == 0 {
		return append(b, '[')
	}
	return append(b, ',')
}

type edges[N any] struct {
	Edges []struct {
		Cursor string
		Node   N
	}
}

type edgesAnswer struct {
	Data struct {
		Actors nodes[struct {
			ID, Name       string
			Participations edges[struct {
				ID, Role  string
				Agreement struct {
					ID, Title      string
					Participations edges[struct {
						ID, Role string
						Actor    struct{ ID, Name string }
					}]
				}
			}]
		}]
	}
}

func (a *edgesAnswer) write(b []byte) []byte {
	b = append(b, `{"data":{"actors":{"nodes":`...)
	for i, actor := range a.Data.Actors.Nodes {
		b = appendText(append(next(b, i), `{"id":`...), actor.ID)
		b = appendText(append(b, `,"name":`...), actor.Name)
		b = append(b, `,"participations":{"edges":`...)
		for i, signed := range actor.Participations.Edges {
			b = appendText(append(next(b, i), `{"cursor":`...), signed.Cursor)
			b = appendText(append(b, `,"node":{"id":`...), signed.Node.ID)
			b = appendText(append(b, `,"role":`...), signed.Node.Role)
			b = appendText(append(b, `,"agreement":{"id":`...), signed.Node.Agreement.ID)
			b = appendText(append(b, `,"title":`...), signed.Node.Agreement.Title)
			b = append(b, `,"participations":{"edges":`...)
			for i, other := range signed.Node.Agreement.Participations.Edges {
				b = appendText(append(next(b, i), `{"cursor":`...), other.Cursor)
				b = appendText(append(b, `,"node":{"id":`...), other.Node.ID)
				b = appendText(append(b, `,"role":`...), other.Node.Role)
				b = appendText(append(b, `,"actor":{"id":`...), other.Node.Actor.ID)
				b = append(appendText(append(b, `,"name":`...), other.Node.Actor.Name), "}}}"...)
			}
			b = append(b, "]}}}}"...)
		}
		b = append(b, "]}}"...)
	}
	return append(b, "]}}}"...)
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
