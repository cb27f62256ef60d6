package storetest

import (
	"context"

	"github.com/accordgraph/accord"
)

// A load is the trial of a promise about loading, with a store that is empty at first.
type load struct {
	T
	accord.Store
}

// A loadPromise is a promise about loading.
type loadPromise struct {
	name string
	keep func(*load)
}

// fresh loads a dataset that the store does not hold yet.
func (l *load) fresh(d *accord.Dataset) {
	l.Helper()
	switch fresh, err := l.Load(context.Background(), d); {
	case err != nil:
		l.Fatalf("Load: %v", err)
	case !fresh:
		l.Errorf("Load of a new version tells that the store holds it already")
	}
}

// read begins to read.
func (l *load) read() accord.Reading {
	l.Helper()
	r, err := l.Read(context.Background())
	if err != nil {
		l.Fatalf("Read: %v", err)
	}
	return r
}

// serves holds what is read against a dataset: all of it must be there, nothing else, and of its version.
func (l *load) serves(r accord.Reading, d *accord.Dataset) {
	l.Helper()
	ctx := context.Background()
	w := &twin{t: l, store: r, oracle: &oracle{d}}
	info, err := w.Dataset(ctx)
	if err == nil && info.Version != d.Digest() {
		l.Errorf("version %s, want %s", info.Version, d.Digest())
	}
	w.Actors(ctx, &accord.ActorsAsk{Window: all})
	w.Agreements(ctx, &accord.AgreementsAsk{Window: all})
	w.Search(ctx, &accord.SearchAsk{Text: "deal", Window: all})
	w.Nodes(ctx, []accord.ID{"actor:a", "actor:was-a", "actor:host", "agreement:x", "agreement:open", "participation:a-x-1", "participation:own"})
	of := []accord.ID{"actor:a", "actor:host", "agreement:x", "agreement:open"}
	w.Participations(ctx, of, &accord.ParticipationsAsk{Window: all, Along: accord.AlongFrom | accord.AlongTo | accord.AlongClaims})
	w.AgreementActors(ctx, of, &accord.AgreementActorsAsk{Window: all})
}

// empty is a dataset of nothing.
func empty() *accord.Dataset {
	d := &accord.Dataset{Title: "Nothing"}
	d.Settle()
	return d
}
