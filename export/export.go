// Package export takes a part of a graph out of a store, and writes it in the formats
// of other tools. What is taken is a dataset of its own: `accord check` accepts it.
package export

import (
	"context"
	"fmt"
	"io"

	"github.com/accordgraph/accord"
)

// A Format is a way to write a graph.
type Format struct {
	Name  string // as in /export.NAME
	Media string
	File  string // the ending of a file in it
	Does  string // in a line
	write func(w io.Writer, d *accord.Dataset) error
}

// Formats are all of them.
var Formats = []*Format{
	{"csv", "application/zip", "zip", "the files of a dataset, one for each noun and tie, and the claims; reading them gives the same dataset", writeCSV},
	{"json", "application/json", "json", "one document of subjects, ties and claims", writeJSON},
	{"graphml", "application/graphml+xml", "graphml", "subjects and ties for yEd, Gephi, igraph, NetworkX", writeGraphML},
	{"gexf", "application/gexf+xml", "gexf", "subjects and ties for Gephi, with the days on which they held", writeGEXF},
	{"cytoscape.json", "application/json", "cyjs", "subjects and ties as elements of Cytoscape", writeCytoscape},
}

// Find is the format of a name, nil if there is none.
func Find(name string) *Format {
	for _, f := range Formats {
		if f.Name == name {
			return f
		}
	}
	return nil
}

// Write writes a settled dataset. The same one always gives the same bytes.
func (f *Format) Write(w io.Writer, d *accord.Dataset) error {
	if err := f.write(w, d); err != nil {
		return fmt.Errorf("export as %s: %w", f.Name, err)
	}
	return nil
}

// A Selection is what to take: the filters of coSignatures. Neither: everything.
// Agreements alone: those, and the actors tied to them. Actors alone: those, and the
// agreements and processes that they are tied to. Both: those, and the ties between.
type Selection struct {
	Agreements *accord.AgreementFilter
	Actors     *accord.ActorFilter
}

// Take reads a selection, of one version of the graph, and gives it settled.
func Take(ctx context.Context, r accord.Reading, s Selection) (*accord.Dataset, error) {
	whole, err := everything(ctx, r)
	if err != nil {
		return nil, err
	}
	d := copied(whole)
	if s.Agreements != nil || s.Actors != nil {
		if err := s.narrow(ctx, r, d); err != nil {
			return nil, err
		}
	}
	d.Settle()
	return d, nil
}
