package main

import (
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"runtime"
	"slices"
	"testing/fstest"
	"time"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/bench/generate"
	"github.com/accordgraph/accord/dataset"
	"github.com/accordgraph/accord/memory"
	"github.com/accordgraph/accord/neo4j"
)

// A giant is what a dataset of a million actors costs in memory, beside a small one.
type giant struct {
	size           generate.Size
	loading        time.Duration
	dataset, graph int // MiB in use: the dataset alone, and what the store adds
	questions      []sized
	peak           int           // MiB, of the process
	neo4j          time.Duration // of a load into Neo4j; 0: there is none
	reading        float64       // things a second, from files
	wayToMemory    time.Duration // of this machine, at this time
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
	g.peak = (&contestant{pid: os.Getpid()}).peak()
	if err := g.intoNeo4j(ctx, d); err != nil {
		return err
	}
	runtime.KeepAlive(d)
	d, store, g.wayToMemory = nil, nil, wayToMemory()
	if err := g.read(s.seed); err != nil {
		return err
	}
	g.print(w)
	return nil
}

// intoNeo4j loads the dataset into a Neo4j, if ACCORD_TEST_NEO4J names one, and tells how far it is.
func (g *giant) intoNeo4j(ctx context.Context, d *accord.Dataset) error {
	address := os.Getenv("ACCORD_TEST_NEO4J")
	if address == "" {
		return nil
	}
	store, err := neo4j.Open(address, "")
	if err != nil {
		return err
	}
	defer store.Close()
	began, told := time.Now(), time.Now()
	store.Wrote = func(rows int) {
		if time.Since(told) > 30*time.Second {
			told = time.Now()
			fmt.Fprintf(os.Stderr, "loading: %d nodes and relationships are written after %v\n", rows, time.Since(began).Round(time.Second))
		}
	}
	if _, err := store.Load(ctx, d); err != nil {
		return err
	}
	g.neo4j = time.Since(began)
	return nil
}

// read reads a medium dataset from its files.
func (g *giant) read(seed uint64) error {
	d := generate.Dataset(seed, generate.Sizes["medium"])
	files, err := dataset.Write(d)
	if err != nil {
		return err
	}
	open := fstest.MapFS{}
	for name, body := range files {
		open[name] = &fstest.MapFile{Data: body}
	}
	things := 0
	d.Nodes(func(accord.Node) bool {
		things++
		return true
	})
	began := time.Now()
	if read, problems := dataset.Read(open); read == nil {
		return fmt.Errorf("reading the files: %v", problems)
	}
	g.reading = float64(things) / time.Since(began).Seconds()
	return nil
}

// wayToMemory is what it takes to read a place in 256 MiB that the one before names. It
// tells how fast the machine is at what loading does most: machines that others share differ by half.
func wayToMemory() time.Duration {
	places := make([]int32, 1<<26)
	for i := range places {
		places[i] = int32(i)
	}
	random := rand.New(rand.NewPCG(1, 1))
	for i := len(places) - 1; i > 0; i-- { // Sattolo: one cycle of all
		j := random.IntN(i)
		places[i], places[j] = places[j], places[i]
	}
	const ways = 1 << 21
	at, began := int32(0), time.Now()
	for range ways {
		at = places[at]
	}
	took := time.Since(began) / ways
	runtime.KeepAlive(at)
	return took
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
	ask  func(ctx context.Context, r accord.Reading, actor, other *accord.Actor) error
}

func medianQuestions() []medianQuestion {
	few := accord.Window{Limit: 20}
	return []medianQuestion{
		{"its agreements", func(ctx context.Context, r accord.Reading, actor, _ *accord.Actor) error {
			_, err := r.ActorAgreements(ctx, []accord.ID{actor.ID}, &accord.ActorAgreementsAsk{Window: few})
			return err
		}},
		{"its participations", func(ctx context.Context, r accord.Reading, actor, _ *accord.Actor) error {
			_, err := r.Participations(ctx, []accord.ID{actor.ID}, &accord.ParticipationsAsk{Window: few, Along: accord.AlongTo | accord.AlongClaims})
			return err
		}},
		{"its co-signatories", func(ctx context.Context, r accord.Reading, actor, _ *accord.Actor) error {
			_, err := r.CoSignatories(ctx, []accord.ID{actor.ID}, &accord.CoSignatoriesAsk{CoSigning: accord.CoSigning{MinShared: 1}, Window: few})
			return err
		}},
		{"its neighbourhood of 100", func(ctx context.Context, r accord.Reading, actor, _ *accord.Actor) error {
			_, err := r.Subgraph(ctx, &accord.SubgraphAsk{Around: []accord.ID{actor.ID}, Depth: 2, MaxNodes: 100})
			return err
		}},
		{"its name, searched", func(ctx context.Context, r accord.Reading, actor, _ *accord.Actor) error {
			_, err := r.Search(ctx, &accord.SearchAsk{Text: actor.Name, Window: few})
			return err
		}},
		{"a shortest path", func(ctx context.Context, r accord.Reading, actor, other *accord.Actor) error {
			_, err := r.Paths(ctx, &accord.PathsAsk{From: actor.ID, To: other.ID, MaxLength: 6, First: 1})
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
	var ids []accord.ID // of 101 pairs
	for i := range 101 {
		for _, tenths := range []int{4, 5} {
			ids = append(ids, accord.ID(fmt.Sprintf("actor:g%07d", actors*tenths/10+i*actors/1000)))
		}
	}
	nodes, err := r.Nodes(ctx, ids)
	if err != nil {
		return 0, err
	}
	var took []time.Duration
	for pair := range slices.Chunk(ids, 2) {
		actor, other := nodes[pair[0]].(*accord.Actor), nodes[pair[1]].(*accord.Actor)
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
		g.loading.Seconds(), g.dataset, g.graph, g.peak)
	if g.neo4j > 0 {
		fmt.Fprintf(w, "Loaded into Neo4j in %v.\n\n", g.neo4j.Round(time.Second))
	}
	fmt.Fprintf(w, "From files %.0f nouns, ties, claims and milestones are read a second (the medium dataset). A way to memory took %d ns on this machine.\n\n", g.reading, g.wayToMemory.Nanoseconds())
	fmt.Fprint(w, "| about a median actor | 1,000 actors, µs | 1,000,000 actors, µs | ratio |\n|---|--:|--:|--:|\n")
	for _, q := range g.questions {
		fmt.Fprintf(w, "| %s | %.0f | %.0f | %.1f |\n", q.name, float64(q.small)/1e3, float64(q.large)/1e3, float64(q.large)/float64(q.small))
	}
}
