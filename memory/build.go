package memory

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/names"
)

// A builder makes a graph; it remembers the first reference that leads nowhere.
type builder struct {
	g   *graph
	err error
}

// build makes the graph of a dataset. What the ties need nothing from is made beside them, one
// after the other: on two processors both halves take as long, and more at a time would only
// hold up the ties, which take longest.
func build(ctx context.Context, d *accord.Dataset, version func() string) (*graph, error) {
	b := builder{g: &graph{data: d, measures: measures{done: make(chan struct{})}}}
	var numbered, labelled, side sync.WaitGroup
	numbered.Add(1)
	labelled.Add(1)
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	side.Go(func() {
		b.g.claims, b.g.contested = newFinder(d.Claims), d.Contested()
		if numbered.Wait(); ctx.Err() == nil {
			b.g.labels = sortLabels(b.g.subjects.all)
		}
		if labelled.Done(); ctx.Err() == nil {
			b.g.names = names.New(called{b.g})
		}
		if ctx.Err() == nil {
			version()
		}
	})
	b.number()
	numbered.Done()
	steps := []func(){b.hangTies, b.hangPlaces, b.hangProcesses, b.hangClaims, labelled.Wait, b.order, b.sum, side.Wait}
	for _, step := range steps {
		if b.err == nil {
			b.err = ended(ctx)
		}
		if b.err != nil {
			stop()
			side.Wait()
			return nil, b.err
		}
		step()
	}
	if err := ended(ctx); err != nil { // the side may have left something out
		return nil, err
	}
	b.g.info = accord.Info{
		Title: d.Title, Version: version(), Licence: d.Licence, Citation: d.Citation,
		Counts: d.Counts(), LoadedAt: time.Now().UTC(), Store: accord.StoreMemory, Retired: d.Retired,
	}
	return b.g, b.err
}

// number numbers the subjects, and gathers the milestones.
func (b *builder) number() {
	g, d := b.g, b.g.data
	all := make([]accord.Subject, 0, len(d.Actors)+len(d.Agreements)+len(d.Processes)+len(d.Places)+len(d.Sources))
	d.Subjects(func(s accord.Subject) bool {
		all = append(all, s)
		return true
	})
	end := int32(0)
	next := func(size int) span {
		s := span{end, end + int32(size)}
		end = s.to
		return s
	}
	g.actors, g.agreements, g.processes = next(len(d.Actors)), next(len(d.Agreements)), next(len(d.Processes))
	g.places, g.sources = next(len(d.Places)), next(len(d.Sources))
	g.subjects = newFinder(all)
	var milestones []*accord.Milestone
	for _, a := range d.Agreements {
		milestones = append(milestones, a.Milestones...)
	}
	g.milestones = newFinder(milestones)
}

// ref is the number of a subject that a node refers to; it has to be among some.
func (b *builder) ref(n accord.Node, to accord.ID, among span) int32 {
	at, ok := b.g.subjects.find(to)
	if !ok {
		at = -1
	}
	return b.among(n, to, at, among)
}

// among is the number of a subject that a node refers to, -1 if there is none; it has to be among some.
func (b *builder) among(n accord.Node, to accord.ID, at int32, among span) int32 {
	if among.has(at) {
		return at
	}
	if b.err == nil {
		b.err = fmt.Errorf("%w dataset: %s refers to %q, which is not there or of the wrong kind", accord.ErrInvalid, n.NodeID(), to)
	}
	return among.from
}

// refs gives the numbers of a list of subjects, each once.
func (b *builder) refs(n accord.Node, to []accord.ID, among span, give func(int32)) {
next:
	for i, id := range to {
		for _, before := range to[:i] {
			if before == id {
				continue next
			}
		}
		give(b.ref(n, id, among))
	}
}
