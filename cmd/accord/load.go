package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"time"
)

func loadCommand() *command {
	return &command{
		name:  "load",
		does:  "load the dataset into Neo4j, all or nothing",
		says:  "Loads the shipped dataset, or that of --data, into the Neo4j of --store. Whatever ends it,\nthe old graph is served or the new one. The same data again does nothing.",
		setup: loadFlags,
	}
}

func loadFlags(flags *flag.FlagSet) action {
	from := storeFlags(flags)
	return func(ctx context.Context, h *host, args []string) error {
		if err := none("load", args); err != nil {
			return err
		}
		if from.inMemory() {
			return fail(misused, "load: --store neo4j://HOST:PORT says where to load; memory is loaded by serve")
		}
		return from.load(ctx, h)
	}
}

// progress tells how far a load has come, every few seconds: a short one says nothing.
func progress(to io.Writer) func(rows int) {
	last := time.Now()
	return func(rows int) {
		if time.Since(last) > 3*time.Second {
			last = time.Now()
			fmt.Fprintf(to, "loading: %d nodes and relationships are written\n", rows)
		}
	}
}

func (o *origin) load(ctx context.Context, h *host) error {
	d, err := o.dataset(h)
	if err != nil {
		return err
	}
	store, err := o.neo4j()
	if err != nil {
		return err
	}
	defer store.Close()
	store.Wrote = progress(h.stderr)
	fresh, err := store.Load(ctx, d)
	if err != nil {
		return fail(failed, "%v", err)
	}
	said := "is there already"
	if fresh {
		said = "loaded"
	}
	c := d.Counts()
	_, err = fmt.Fprintf(h.stdout, "%s: dataset %s with %d actors, %d agreements, %d ties, %d claims\n",
		said, d.Digest(), c.Actors, c.Agreements, c.Ties, c.Claims)
	return err
}
