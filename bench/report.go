package main

import (
	"fmt"
	"io"
	"os"
	"runtime"
	"slices"
	"strings"
	"time"

	"github.com/accordgraph/accord/bench/generate"
)

// A report is what a run found, as Markdown.
type report struct {
	settings
	stage *stage
	size  generate.Size
	rows  []row
}

// The places of the contestants in a row.
const (
	onMemory = iota
	onNeo4j
	inCypher
	onPeer
)

func (r *report) print(w io.Writer) {
	r.head(w)
	r.table(w, "Latency of one client, median in ms", func(t timing) string { return milliseconds(t.near) })
	r.table(w, fmt.Sprintf("Latency of one client with %v of network to Neo4j, median in ms", r.far), func(t timing) string { return milliseconds(t.far) })
	r.table(w, fmt.Sprintf("Answers a second to %d clients", clients), func(t timing) string { return fmt.Sprintf("%.0f", t.rate) })
	r.table(w, "CPU of the server for an answer, in ms (Neo4j's own not counted)", func(t timing) string { return milliseconds(t.cpu) })
	r.table(w, "Statements sent to Neo4j for a question / flights between server and Neo4j", func(t timing) string {
		return fmt.Sprintf("%.1f / %.1f", t.statements, t.flights)
	})
	r.ratios(w)
	r.kept(w)
	r.foot(w)
}

func (r *report) head(w io.Writer) {
	fmt.Fprintf(w, "%s, %d × %s, %s %s/%s, seed %d.\n\n", time.Now().Format(time.DateOnly), runtime.NumCPU(), processor(), runtime.Version(), runtime.GOOS, runtime.GOARCH, r.seed)
	fmt.Fprintf(w, "Dataset %q: %d actors, %d agreements, %d ties. Loaded into Neo4j in %.1f s; the server on memory was ready %.1f s after its start.\n",
		r.settings.size, r.size.Actors, r.size.Agreements, r.size.Ties, r.stage.loadedIn.Seconds(), r.stage.memoryReady.Seconds())
}

// table is one figure of all contestants. A dash: it cannot express the operation, or is
// not a process whose CPU could be told from ours.
func (r *report) table(w io.Writer, title string, figure func(timing) string) {
	fmt.Fprintf(w, "\n## %s\n\n| operation |", title)
	for _, c := range r.stage.near {
		fmt.Fprintf(w, " %s |", c.name)
	}
	fmt.Fprintf(w, "\n|---|%s\n", strings.Repeat("--:|", len(r.stage.near)))
	for _, one := range r.rows {
		fmt.Fprintf(w, "| %s |", one.name)
		for _, t := range one.timings {
			if t.able {
				fmt.Fprintf(w, " %s |", figure(t))
			} else {
				fmt.Fprint(w, " – |")
			}
		}
		fmt.Fprintln(w)
	}
}

// A ratio is one figure of ours over the same of another, with the bar for it.
type ratio struct {
	name string
	bar  string
	of   func(row) (float64, bool)
}

func ratios() []ratio {
	over := func(ours, theirs int, figure func(timing) float64) func(row) (float64, bool) {
		return func(r row) (float64, bool) {
			a, b := r.timings[ours], r.timings[theirs]
			return figure(a) / figure(b), a.able && b.able && figure(b) > 0
		}
	}
	near := func(t timing) float64 { return float64(t.near) }
	far := func(t timing) float64 { return float64(t.far) }
	rate := func(t timing) float64 { return t.rate }
	return []ratio{
		{"Neo4j / Cypher, latency less 1 ms", "≤ 1.25", func(r row) (float64, bool) {
			a, b := r.timings[onNeo4j], r.timings[inCypher]
			return max(0, float64(a.near-time.Millisecond)) / float64(b.near), a.able && b.able
		}},
		{"Neo4j / Cypher, all of it", "none", over(onNeo4j, inCypher, near)},
		{"Neo4j / peer, latency", "median ≤ 0.35, all ≤ 0.75", over(onNeo4j, onPeer, near)},
		{"Neo4j / peer, far", "all ≤ 0.5", over(onNeo4j, onPeer, far)},
		{"Neo4j / peer, rate", "median ≥ 3, all ≥ 1.5", over(onNeo4j, onPeer, rate)},
		{"memory / peer, rate", "median ≥ 50, all ≥ 20", over(onMemory, onPeer, rate)},
	}
}

func (r *report) ratios(w io.Writer) {
	all := ratios()
	fmt.Fprint(w, "\n## Ratios, and the bars they are held against\n\n| operation |")
	for _, x := range all {
		fmt.Fprintf(w, " %s |", x.name)
	}
	fmt.Fprintf(w, "\n|---|%s\n", strings.Repeat("--:|", len(all)))
	found := make([][]float64, len(all))
	for _, one := range r.rows {
		fmt.Fprintf(w, "| %s |", one.name)
		for i, x := range all {
			value, is := x.of(one)
			if !is {
				fmt.Fprint(w, " – |")
				continue
			}
			found[i] = append(found[i], value)
			fmt.Fprintf(w, " %.2f |", value)
		}
		fmt.Fprintln(w)
	}
	r.line(w, "**median**", found, func(v []float64) string { return fmt.Sprintf("%.2f", (v[(len(v)-1)/2]+v[len(v)/2])/2) })
	r.line(w, "**least – most**", found, func(v []float64) string { return fmt.Sprintf("%.2f – %.2f", v[0], v[len(v)-1]) })
	fmt.Fprint(w, "| *bar* |")
	for _, x := range all {
		fmt.Fprintf(w, " *%s* |", x.bar)
	}
	fmt.Fprintln(w)
}

func (r *report) line(w io.Writer, name string, found [][]float64, say func([]float64) string) {
	fmt.Fprintf(w, "| %s |", name)
	for _, values := range found {
		slices.Sort(values)
		if len(values) == 0 {
			fmt.Fprint(w, " – |")
			continue
		}
		fmt.Fprintf(w, " %s |", say(values))
	}
	fmt.Fprintln(w)
}

// kept is a table of its own: no other contestant keeps answers.
func (r *report) kept(w io.Writer) {
	fmt.Fprint(w, "\n## With the answer cache on (memory, four questions asked again and again)\n\n| operation | median in ms | answers a second | CPU in ms |\n|---|--:|--:|--:|\n")
	for _, one := range r.rows {
		fmt.Fprintf(w, "| %s | %s | %.0f | %s |\n", one.name, milliseconds(one.kept.near), one.kept.rate, milliseconds(one.kept.cpu))
	}
}

func (r *report) foot(w io.Writer) {
	fmt.Fprint(w, "\n## Peak memory\n\n| process | MiB |\n|---|--:|\n")
	for _, c := range slices.Concat(r.stage.near, []*contestant{r.stage.kept}) {
		if c.pid != 0 {
			fmt.Fprintf(w, "| %s | %d |\n", c.name, c.peak())
		}
	}
	var beyond []string
	for _, one := range r.rows {
		if one.peer == nil {
			beyond = append(beyond, one.name)
		}
	}
	fmt.Fprintf(w, "\n@neo4j/graphql cannot express, or answers otherwise: %s.\n", strings.Join(beyond, "; "))
}

func milliseconds(d time.Duration) string {
	if d < 10*time.Millisecond {
		return fmt.Sprintf("%.2f", float64(d)/1e6)
	}
	return fmt.Sprintf("%.0f", float64(d)/1e6)
}

// processor is its name in /proc/cpuinfo, where there is one.
func processor() string {
	text, _ := os.ReadFile("/proc/cpuinfo")
	_, rest, found := strings.Cut(string(text), "model name")
	if !found {
		return runtime.GOARCH
	}
	line, _, _ := strings.Cut(strings.TrimLeft(rest, "\t :"), "\n")
	return line
}
