package main

import (
	"context"
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/dataset"
	"github.com/accordgraph/accord/export"
)

func exportCommand() *command {
	return &command{
		name: "export",
		does: "write the graph, or a part of it, for other tools",
		says: "Writes what the store holds, or the shipped dataset, or that of --data: all of it, or what the\n" +
			"filters take, with all that this refers to. Alone, a filter takes the other side as well: the actors\n" +
			"tied to its agreements, the deals tied to its actors. They are those of the schema, as JSON:\n" +
			`  accord export --format gexf --agreements '{"within": "place:idlib"}' --out idlib.gexf` + "\n\n" + formatsHelp(),
		setup: exportFlags,
	}
}

func formatsHelp() string {
	lines := "Formats:"
	for _, f := range export.Formats {
		lines += "\n  " + f.Name + strings.Repeat(" ", 16-len(f.Name)) + f.Does
	}
	return lines
}

// An exporter is what export is told.
type exporter struct{ format, out, agreements, actors string }

func exportFlags(flags *flag.FlagSet) action {
	var e exporter
	flags.StringVar(&e.format, "format", "csv", "csv, json, graphml, gexf or cytoscape.json")
	flags.StringVar(&e.out, "out", "", "file to write, for csv a new directory (standard output; not for csv)")
	flags.StringVar(&e.agreements, "agreements", "", "AgreementFilter as JSON")
	flags.StringVar(&e.actors, "actors", "", "ActorFilter as JSON")
	from := storeFlags(flags)
	return func(ctx context.Context, h *host, args []string) error {
		if err := none("export", args); err != nil {
			return err
		}
		return e.run(ctx, h, from)
	}
}

func (e *exporter) run(ctx context.Context, h *host, from *origin) error {
	f := export.Find(e.format)
	if f == nil {
		return fail(misused, "--format: %q is none of csv, json, graphml, gexf, cytoscape.json", e.format)
	}
	if f.Name == "csv" && e.out == "" {
		return fail(misused, "export: csv is many files; --out names a new directory for them")
	}
	selection, err := export.ParseSelection(e.agreements, e.actors)
	if err != nil {
		return fail(misused, "--%s", strings.TrimSuffix(err.Error(), ": "+accord.ErrInvalid.Error()))
	}
	d, err := e.take(ctx, h, from, selection)
	if err != nil {
		return err
	}
	if f.Name == "csv" {
		return writeDir(e.out, d)
	}
	return writeFile(h.stdout, e.out, func(w io.Writer) error { return f.Write(w, d) })
}

func (e *exporter) take(ctx context.Context, h *host, from *origin, selection export.Selection) (*accord.Dataset, error) {
	store, err := from.open(ctx, h)
	if err != nil {
		return nil, err
	}
	defer store.Close()
	reading, err := store.Read(ctx)
	if err != nil {
		return nil, fail(failed, "%v", err)
	}
	defer reading.Close()
	d, err := export.Take(ctx, reading, selection)
	var unknown *accord.UnknownError
	switch {
	case errors.As(err, &unknown):
		return nil, fail(misused, "--agreements or --actors: %v", unknown)
	case err != nil:
		return nil, fail(failed, "%v", err)
	}
	return d, nil
}

// writeDir writes the files of a dataset into a new directory, which appears when it is whole.
func writeDir(out string, d *accord.Dataset) error {
	if _, err := os.Lstat(out); err == nil {
		return fail(misused, "--out: %s is there already", out)
	}
	files, err := dataset.Write(d)
	if err != nil {
		return fail(failed, "%v", err)
	}
	return writeFiles(out, files)
}

// writeFiles writes files into a new directory, which appears when it is whole.
func writeFiles(out string, files map[string][]byte) error {
	parent := filepath.Dir(filepath.Clean(out))
	if err := os.MkdirAll(parent, 0o755); err != nil {
		return fail(failed, "--out: %v", err)
	}
	made, err := os.MkdirTemp(parent, ".accord-")
	if err != nil {
		return fail(failed, "%v", err)
	}
	defer os.RemoveAll(made)
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(made, name), text, 0o644); err != nil {
			return fail(failed, "%v", err)
		}
	}
	if err := os.Chmod(made, 0o755); err != nil {
		return fail(failed, "%v", err)
	}
	if err := os.Rename(made, out); err != nil {
		return fail(failed, "%v", err)
	}
	return nil
}

// writeFile writes a file that appears when it is whole, or standard output.
func writeFile(stdout io.Writer, out string, write func(io.Writer) error) error {
	if out == "" {
		return write(stdout)
	}
	made, err := os.CreateTemp(filepath.Dir(out), ".accord-export-")
	if err != nil {
		return fail(failed, "%v", err)
	}
	defer os.Remove(made.Name())
	if err := errors.Join(write(made), made.Chmod(0o644), made.Close()); err != nil {
		return fail(failed, "%v", err)
	}
	if err := os.Rename(made.Name(), out); err != nil {
		return fail(failed, "%v", err)
	}
	return nil
}
