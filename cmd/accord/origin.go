package main

import (
	"context"
	"flag"
	"io/fs"
	"net/url"
	"strings"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/dataset"
	"github.com/accordgraph/accord/memory"
	"github.com/accordgraph/accord/neo4j"
	"github.com/accordgraph/accord/seeds"
)

// An origin is where the graph comes from: a store, and the files for one that holds none.
type origin struct {
	store    string
	password string
	data     string
}

func storeFlags(flags *flag.FlagSet) *origin {
	var o origin
	flags.StringVar(&o.store, "store", "memory", "memory, or neo4j://[USER[:PASSWORD]@]HOST:PORT (also neo4j+s, bolt, bolt+s)")
	flags.StringVar(&o.password, "neo4j-password", "", "password for Neo4j; better in the environment than in an address")
	flags.StringVar(&o.data, "data", "", "directory of dataset files, or several parted by commas as one graph (the shipped dataset)")
	return &o
}

func (o *origin) inMemory() bool { return o.store == "memory" }

// open gives the store that is served. Neo4j may be away: then the server waits for it.
func (o *origin) open(ctx context.Context, h *host) (accord.Store, error) {
	if !o.inMemory() {
		return o.neo4j()
	}
	d, err := o.dataset(h)
	if err != nil {
		return nil, err
	}
	store := memory.New()
	_, err = store.Load(ctx, d)
	return store, err
}

// dataset reads the files; their problems are printed, and are the failure.
func (o *origin) dataset(h *host) (*accord.Dataset, error) {
	readInPeace()
	files := []fs.FS{seeds.Files}
	if o.data != "" {
		files = nil
	}
	for _, name := range splitDirs(o.data) {
		dir, err := openData(name)
		if err != nil {
			return nil, err
		}
		defer dir.Close()
		files = append(files, dir)
	}
	d, report := dataset.Read(files...)
	if d == nil {
		_ = report.Print(h.stderr)
		return nil, fail(badData, "the dataset has problems; see above")
	}
	return d, nil
}

func (o *origin) neo4j() (*neo4j.Store, error) {
	address, err := url.Parse(o.store)
	if err != nil || !strings.HasPrefix(address.Scheme, "neo4j") && !strings.HasPrefix(address.Scheme, "bolt") {
		return nil, fail(misused, "--store: %q is neither memory nor an address such as neo4j://HOST:PORT", o.withoutPassword())
	}
	store, err := neo4j.Open(o.store, o.password)
	if err != nil {
		return nil, fail(misused, "--store: %v", err)
	}
	return store, nil
}

// withoutPassword is the address as it may be shown.
func (o *origin) withoutPassword() string {
	if at := strings.LastIndex(o.store, "@"); at >= 0 {
		return "…" + o.store[at:]
	}
	return o.store
}
