package memory

import (
	"context"
	"runtime"

	"github.com/accordgraph/accord"
)

// networks are made by so many at once: each may hold every pair of actors.
var networks = make(chan struct{}, runtime.GOMAXPROCS(0))

// CoSignatures is the network of those who signed together.
func (g *graph) CoSignatures(ctx context.Context, ask *accord.CoSignaturesAsk) (*accord.CoSignatures, error) {
	if err := ask.Check(g.resolve); err != nil {
		return nil, err
	}
	select {
	case networks <- struct{}{}:
		defer func() { <-networks }()
	case <-ctx.Done():
		return nil, ended(ctx)
	}
	w := newWatch(ctx)
	seen, err := g.sight(ask.Sight)
	if err != nil {
		return nil, err
	}
	agreements, err := g.agreementSieve(ask.Agreements, w)
	if err != nil {
		return nil, err
	}
	actors, err := g.actorSieve(ask.Actors, w)
	if err != nil {
		return nil, err
	}
	shown := actors.passes()
	both := ask.Both()
	t := newSeating(seen, &both, accord.NoActor)
	var p accord.Projection
	passes := agreements.passes()
	for n := g.agreements.from; n < g.agreements.to && !w.over(); n++ {
		if !passes(n) || t.AsOf != "" && !t.SeesSubject(g.agreement(n)) {
			continue
		}
		if seats := t.of(n); len(seats) > 1 {
			p.Add(g.agreement(n).When, seats)
		}
	}
	if err := ended(ctx); err != nil { // to sort all pairs takes a while
		return nil, err
	}
	answer := p.CoSignatures(ask, shown, g.actor)
	if w.err != nil {
		return nil, w.err
	}
	return answer, nil
}

// passes tells whether a subject goes through, for many of them.
func (s *sieve) passes() func(n int32) bool {
	if !s.chosen {
		return s.lets
	}
	only := setOf(s.only, s.universe)
	return func(n int32) bool { return only.has(n) && s.lets(n) }
}
