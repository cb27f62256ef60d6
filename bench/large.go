package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"runtime"
	"slices"
	"time"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/bench/generate"
	"github.com/accordgraph/accord/memory"
)

// A giant is what a dataset of a million actors costs in memory, beside a small one.
type giant struct {
	size           generate.Size
	loading        time.Duration
	dataset, graph int // MiB in use: the dataset alone, and what the store adds
	questions      []sized
}

// A sized question is one about median actors, as it takes on two datasets.
type sized struct {
	name         string
	small, large time.Duration // medians
}

// runLarge loads a large dataset into memory and asks about median actors.
func runLarge(ctx context.Context, s settings, w io.Writer) error {
	size := generate.Sizes["large"]
	d := generate.Dataset(s.seed, size)
	before := inUse()
	store, began := memory.New(), time.Now()
	if _, err := store.Load(ctx, d); err != nil {
		return err
	}
	g := &giant{size: size, loading: time.Since(began), dataset: before, graph: inUse() - before}
	little := memory.New()
	if _, err := little.Load(ctx, generate.Dataset(s.seed, generate.Sizes["small"])); err != nil {
		return err
	}
	for _, q := range medianQuestions() {
		small, err := q.median(ctx, little, generate.Sizes["small"].Actors)
		if err != nil {
			return err
		}
		large, err := q.median(ctx, store, size.Actors)
		if err != nil {
			return err
		}
		g.questions = append(g.questions, sized{q.name, small, large})
	}
	g.print(w)
	runtime.KeepAlive(d)
	return nil
}

// inUse is the heap after everything else is gone, in MiB.
func inUse() int {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int(m.HeapAlloc >> 20)
}

// A medianQuestion is asked of actors in the middle of the degrees.
type medianQuestion struct {
	name string
	ask  func(ctx context.Context, r accord.Reading, actor, other accord.ID) error
}

func medianQuestions() []medianQuestion {
	few := accord.Window{Limit: 20}
	return []medianQuestion{
		{"its agreements", func(ctx context.Context, r accord.Reading, actor, _ accord.ID) error {
			_, err := r.ActorAgreements(ctx, []accord.ID{actor}, &accord.ActorAgreementsAsk{Window: few})
			return err
		}},
		{"its participations", func(ctx context.Context, r accord.Reading, actor, _ accord.ID) error {
			_, err := r.Participations(ctx, []accord.ID{actor}, &accord.ParticipationsAsk{Window: few, Along: accord.AlongTo | accord.AlongClaims})
			return err
		}},
		{"its co-signatories", func(ctx context.Context, r accord.Reading, actor, _ accord.ID) error {
			_, err := r.CoSignatories(ctx, []accord.ID{actor}, &accord.CoSignatoriesAsk{CoSigning: accord.CoSigning{MinShared: 1}, Window: few})
			return err
		}},
		{"its neighbourhood of 100", func(ctx context.Context, r accord.Reading, actor, _ accord.ID) error {
			_, err := r.Subgraph(ctx, &accord.SubgraphAsk{Around: []accord.ID{actor}, Depth: 2, MaxNodes: 100})
			return err
		}},
		{"its name, searched", func(ctx context.Context, r accord.Reading, actor, _ accord.ID) error {
			nodes, err := r.Nodes(ctx, []accord.ID{actor})
			if err != nil {
				return err
			}
			_, err = r.Search(ctx, &accord.SearchAsk{Text: nodes[actor].(*accord.Actor).Name, Window: few})
			return err
		}},
		{"a shortest path", func(ctx context.Context, r accord.Reading, actor, other accord.ID) error {
			_, err := r.Paths(ctx, &accord.PathsAsk{From: actor, To: other, MaxLength: 6, First: 1})
			return err
		}},
	}
}

func (q medianQuestion) median(ctx context.Context, store accord.Store, actors int) (time.Duration, error) {
	r, err := store.Read(ctx)
	if err != nil {
		return 0, err
	}
	defer r.Close()
	var took []time.Duration
	for i := range 101 {
		actor := accord.ID(fmt.Sprintf("actor:g%07d", actors*4/10+i*actors/1000))
		other := accord.ID(fmt.Sprintf("actor:g%07d", actors*5/10+i*actors/1000))
		began := time.Now()
		if err := q.ask(ctx, r, actor, other); err != nil {
			return 0, fmt.Errorf("%s: %w", q.name, err)
		}
		took = append(took, time.Since(began))
	}
	slices.Sort(took)
	return took[len(took)/2], nil
}

func (g *giant) print(w io.Writer) {
	fmt.Fprintf(w, "## %d actors, %d agreements, %d ties in memory\n\n", g.size.Actors, g.size.Agreements, g.size.Ties)
	fmt.Fprintf(w, "Loaded in %.1f s. The dataset takes %d MiB, the graph %d MiB beside it; the process has held %d MiB at most.\n\n",
		g.loading.Seconds(), g.dataset, g.graph, (&contestant{pid: os.Getpid()}).peak())
	fmt.Fprint(w, "| about a median actor | 1,000 actors, µs | 1,000,000 actors, µs | ratio |\n|---|--:|--:|--:|\n")
	for _, q := range g.questions {
		fmt.Fprintf(w, "| %s | %.0f | %.0f | %.1f |\n", q.name, float64(q.small)/1e3, float64(q.large)/1e3, float64(q.large)/float64(q.small))
	}
}
