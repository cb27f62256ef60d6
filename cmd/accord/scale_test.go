package main

import (
	"flag"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/accordgraph/accord/bench/generate"
	"github.com/accordgraph/accord/storetest"
)

// `make scale` makes the four public datasets in full size, alone on the machine, and holds the times.
var fullScale = flag.Bool("scale", false, "import, serve and load as many rows as the public datasets have, and hold the times")

// What is promised for the four datasets together, on two processors.
const (
	importTime = 20 * time.Second
	importPeak = 500 // MiB, each
	answerTime = time.Second
	loadPeriod = time.Minute
)

// TestScale imports invented files of the four formats as the guide says, and serves and loads what they make.
func TestScale(t *testing.T) {
	size := generate.Catalogue{Agreements: 90, Local: 20, Actors: 80, Signatories: 300, Conflict: 120}
	if *fullScale {
		size = generate.Public
	}
	dir := t.TempDir()
	if err := generate.Imports(dir, 1, size); err != nil {
		t.Fatal(err)
	}
	within := func(what string, took, limit time.Duration) {
		t.Logf("%s: %v", what, took.Round(time.Millisecond))
		if *fullScale && took > limit {
			t.Errorf("%s took more than %v", what, limit)
		}
	}
	begun := time.Now()
	imported(t, dir, "ucdp-actor", "", generate.UCDP)
	imported(t, dir, "paax", "ucdp-actor", generate.PAAXActors, generate.PAAXSigners)
	imported(t, dir, "pax", "ucdp-actor,paax", generate.PAX)
	imported(t, dir, "pax-local", "ucdp-actor,paax", generate.Local)
	within("all imports", time.Since(begun), importTime)

	data := under(dir, "ucdp-actor,paax,pax,pax-local")
	begun = time.Now()
	p := start(t, "--data", data)
	status, answer, err := asking("", `{ actors(first: 3) { totalCount nodes { name } } }`, nil).send(p.url)
	within("from the start to the first answer", time.Since(begun), answerTime)
	if err != nil || status != 200 || !strings.Contains(string(answer), `"totalCount":`) {
		t.Fatalf("%d %s %v", status, answer, err)
	}
	if address := storetest.Neo4j(t); address != "" {
		begun = time.Now()
		out, err := exec.Command("accord", "load", "--data", data, "--store", address).CombinedOutput()
		if err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
		lines := strings.Split(strings.TrimSpace(string(out)), "\n")
		within(lines[len(lines)-1], time.Since(begun), loadPeriod)
	}
}

// imported runs one import.
func imported(t *testing.T, dir, format, with string, names ...string) {
	t.Helper()
	args := []string{"import", format, "--out", filepath.Join(dir, format)}
	if with != "" {
		args = append(args, "--with", under(dir, with))
	}
	for _, name := range names {
		args = append(args, filepath.Join(dir, name))
	}
	c := exec.Command("accord", args...)
	begun := time.Now()
	out, err := c.CombinedOutput()
	if err != nil {
		t.Fatalf("%v: %v\n%s", args, err, out)
	}
	peak := c.ProcessState.SysUsage().(*syscall.Rusage).Maxrss >> 10
	first, _, _ := strings.Cut(string(out), "\n")
	t.Logf("%s: %v, %d MiB; %s", format, time.Since(begun).Round(time.Millisecond), peak, first)
	if *fullScale && peak > importPeak {
		t.Errorf("%s took more than %d MiB", format, importPeak)
	}
}

// under are names of directories below one, as --data takes them.
func under(dir, names string) string {
	all := strings.Split(names, ",")
	for i, name := range all {
		all[i] = filepath.Join(dir, name)
	}
	return strings.Join(all, ",")
}
