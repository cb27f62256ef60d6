package neo4j

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/storetest"
)

func TestZZ(t *testing.T) {
	s := empty(t)
	ctx := context.Background()
	d := storetest.Random(7, 60)
	start := time.Now()
	if _, err := s.Load(ctx, d); err != nil {
		t.Fatal(err)
	}
	fmt.Println("load", time.Since(start), d.Counts())
	r, _ := s.Read(ctx)
	var of []accord.ID
	for _, a := range d.Actors {
		of = append(of, a.ID)
	}
	timed := func(name string, f func() error) {
		for i := range 6 {
			start := time.Now()
			if err := f(); err != nil {
				t.Error(err)
			}
			if i == 0 || i > 3 {
				fmt.Print(" ", name, " ", time.Since(start).Round(100*time.Microsecond))
			}
		}
		fmt.Println()
	}
	w := accord.Window{Limit: 20}
	timed("dataset", func() error { _, err := r.Dataset(ctx); return err })
	timed("nodes", func() error { _, err := r.Nodes(ctx, of); return err })
	timed("actors", func() error { _, err := r.Actors(ctx, &accord.ActorsAsk{Window: w}); return err })
	timed("actors picked", func() error {
		_, err := r.Actors(ctx, &accord.ActorsAsk{Window: w, Filter: &accord.ActorFilter{IDs: of[:5]}})
		return err
	})
	timed("participations", func() error { _, err := r.Participations(ctx, of[:20], &accord.ParticipationsAsk{Window: w}); return err })
	timed("participations by name", func() error { _, err := r.Participations(ctx, of[:20], &accord.ParticipationsAsk{Window: w, Order: accord.ParticipationOrder{"NAME", "ASC"}}); return err })
	timed("actor agreements", func() error { _, err := r.ActorAgreements(ctx, of[:20], &accord.ActorAgreementsAsk{Window: w}); return err })
	timed("search", func() error { _, err := r.Search(ctx, &accord.SearchAsk{Window: w, Text: "a"}); return err })
	timed("counts", func() error { _, err := r.ActorCounts(ctx, nil); return err })
}
