package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"slices"
	"time"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/graph"
)

// A medianQuestion is asked of actors in the middle of the degrees: of the server, without
// a network, and of the store alone.
type medianQuestion struct {
	name  string
	query string
	given func(actor, other *accord.Actor) params
	ask   func(ctx context.Context, r accord.Reading, actor, other *accord.Actor) error
}

// Took are the times that a question took on a dataset, of the server and of the store alone.
type took struct{ answered, alone []time.Duration }

// medianRounds is how often each dataset has its turn: in the time that one turn takes, a
// hundredth of a second, a machine that others share may be twice as slow as in the next.
const medianRounds = 9

// timeByTurns times a question on a small dataset and on a large one.
func (q medianQuestion) timeByTurns(ctx context.Context, small, large accord.Store, sizes [2]int) (of [2]took, err error) {
	for round := range medianRounds {
		for i, store := range []accord.Store{small, large} {
			if err := q.time(ctx, store, sizes[i], round, &of[i]); err != nil {
				return of, fmt.Errorf("%s: %w", q.name, err)
			}
		}
	}
	return of, nil
}

func ofActor(actor, _ *accord.Actor) params { return params{"a": actor.ID} }

func medianQuestions() []medianQuestion {
	few := accord.Window{Limit: 20}
	return []medianQuestion{
		{"its agreements", `query($a: ID!) { actor(id: $a) { agreements(first: 20) { nodes { id title } } } }`, ofActor,
			func(ctx context.Context, r accord.Reading, actor, _ *accord.Actor) error {
				_, err := r.ActorAgreements(ctx, []accord.ID{actor.ID}, &accord.ActorAgreementsAsk{Window: few})
				return err
			}},
		{"its participations", `query($a: ID!) { actor(id: $a) { participations(first: 20) { nodes { role agreement { id title } claims { locator } } } } }`, ofActor,
			func(ctx context.Context, r accord.Reading, actor, _ *accord.Actor) error {
				_, err := r.Participations(ctx, []accord.ID{actor.ID}, &accord.ParticipationsAsk{Window: few, Along: accord.AlongTo | accord.AlongClaims})
				return err
			}},
		{"its co-signatories", `query($a: ID!) { actor(id: $a) { coSignatories(first: 20) { edges { shared node { id name } } } } }`, ofActor,
			func(ctx context.Context, r accord.Reading, actor, _ *accord.Actor) error {
				_, err := r.CoSignatories(ctx, []accord.ID{actor.ID}, &accord.CoSignatoriesAsk{CoSigning: accord.CoSigning{MinShared: 1}, Window: few})
				return err
			}},
		{"its neighbourhood of 100", `query($a: ID!) { subgraph(around: [$a], depth: 2, maxNodes: 100) { nodes { id label } ties { id } } }`, ofActor,
			func(ctx context.Context, r accord.Reading, actor, _ *accord.Actor) error {
				_, err := r.Subgraph(ctx, &accord.SubgraphAsk{Around: []accord.ID{actor.ID}, Depth: 2, MaxNodes: 100})
				return err
			}},
		{"its name, searched", `query($t: String!) { search(text: $t, first: 20) { nodes { id label } } }`,
			func(actor, _ *accord.Actor) params { return params{"t": actor.Name} },
			func(ctx context.Context, r accord.Reading, actor, _ *accord.Actor) error {
				_, err := r.Search(ctx, &accord.SearchAsk{Text: actor.Name, Window: few})
				return err
			}},
		{"a shortest path", `query($a: ID!, $b: ID!) { paths(from: $a, to: $b, first: 1) { paths { nodes { id } } } }`,
			func(actor, other *accord.Actor) params { return params{"a": actor.ID, "b": other.ID} },
			func(ctx context.Context, r accord.Reading, actor, other *accord.Actor) error {
				_, err := r.Paths(ctx, &accord.PathsAsk{From: actor.ID, To: other.ID, MaxLength: 6, First: 1})
				return err
			}},
	}
}

// time asks the store alone and the server by turns, each time about other actors: who is
// asked second about one finds it warm.
func (q medianQuestion) time(ctx context.Context, store accord.Store, actors, round int, m *took) error {
	pairs, err := medianPairs(ctx, store, actors, round)
	if err != nil {
		return err
	}
	r, err := store.Read(ctx)
	if err != nil {
		return err
	}
	defer r.Close()
	server := graph.Handler(store, slog.New(slog.DiscardHandler), graph.Options{Limits: graph.DefaultLimits()})
	for i, pair := range pairs {
		began := time.Now()
		if i%2 == 0 {
			if err := q.ask(ctx, r, pair[0], pair[1]); err != nil {
				return err
			}
			m.alone = append(m.alone, time.Since(began))
			continue
		}
		if err := q.put(ctx, server, pair); err != nil {
			return err
		}
		m.answered = append(m.answered, time.Since(began))
	}
	return nil
}

// put asks the server.
func (q medianQuestion) put(ctx context.Context, server http.Handler, pair [2]*accord.Actor) error {
	body, err := json.Marshal(request{q.query, q.given(pair[0], pair[1])})
	if err != nil {
		return err
	}
	r, w := httptest.NewRequestWithContext(ctx, http.MethodPost, "/graphql", bytes.NewReader(body)), httptest.NewRecorder()
	r.Header.Set("Content-Type", "application/json")
	if server.ServeHTTP(w, r); w.Code != http.StatusOK || bytes.Contains(w.Body.Bytes(), []byte(`"errors"`)) {
		return fmt.Errorf("%d: %.300s", w.Code, w.Body)
	}
	return nil
}

// medianPairs are actors in the middle of the degrees, in each round others if there are so many.
func medianPairs(ctx context.Context, store accord.Store, actors, round int) (pairs [][2]*accord.Actor, err error) {
	r, err := store.Read(ctx)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	var ids []accord.ID
	for i := range 101 {
		for _, tenths := range []int{4, 5} {
			ids = append(ids, accord.ID(fmt.Sprintf("actor:g%07d", actors*tenths/10+i*actors/1000+round*(actors/1000)/medianRounds)))
		}
	}
	nodes, err := r.Nodes(ctx, ids)
	if err != nil {
		return nil, err
	}
	for pair := range slices.Chunk(ids, 2) {
		pairs = append(pairs, [2]*accord.Actor{nodes[pair[0]].(*accord.Actor), nodes[pair[1]].(*accord.Actor)})
	}
	return pairs, nil
}
