package main

import (
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"runtime"
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

// A sized question is one about median actors, with what it takes on a small dataset and on this one.
type sized struct {
	name string
	of   [2]took // the small dataset, this one
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
		of, err := q.timeByTurns(ctx, little, store, [2]int{generate.Sizes["small"].Actors, size.Actors})
		if err != nil {
			return err
		}
		g.questions = append(g.questions, sized{q.name, of})
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

func (g *giant) print(w io.Writer) {
	fmt.Fprintf(w, "## %d actors, %d agreements, %d ties in memory\n\n", g.size.Actors, g.size.Agreements, g.size.Ties)
	fmt.Fprintf(w, "Loaded in %.1f s. The dataset takes %d MiB, the graph %d MiB beside it; the process has held %d MiB at most.\n\n",
		g.loading.Seconds(), g.dataset, g.graph, g.peak)
	if g.neo4j > 0 {
		fmt.Fprintf(w, "Loaded into Neo4j in %v.\n\n", g.neo4j.Round(time.Second))
	}
	fmt.Fprintf(w, "From files %.0f nouns, ties, claims and milestones are read a second (the medium dataset). A way to memory took %d ns on this machine.\n\n", g.reading, g.wayToMemory.Nanoseconds())
	fmt.Fprint(w, "| about a median actor, µs | GraphQL, 1,000 actors | 1,000,000 | ratio | the store alone, 1,000 actors | 1,000,000 | ratio |\n|---|--:|--:|--:|--:|--:|--:|\n")
	for _, q := range g.questions {
		fmt.Fprintf(w, "| %s |", q.name)
		for _, pair := range [][2][]time.Duration{{q.of[0].answered, q.of[1].answered}, {q.of[0].alone, q.of[1].alone}} {
			small, large := float64(median(pair[0]))/1e3, float64(median(pair[1]))/1e3
			fmt.Fprintf(w, " %.0f | %.0f | %.1f |", small, large, large/small)
		}
		fmt.Fprintln(w)
	}
}
