package seeds_test

import (
	"bytes"
	"io/fs"
	"testing"

	"github.com/accordgraph/accord/dataset"
	"github.com/accordgraph/accord/seeds"
)

func TestNothingIsWrong(t *testing.T) {
	d, report := dataset.Read(seeds.Files)
	for _, p := range report.Problems {
		t.Error(p)
	}
	if d == nil || len(d.Agreements) == 0 {
		t.Fatal("there is no dataset")
	}
}

func TestFilesAreInTheirForm(t *testing.T) {
	files, report := dataset.Format(seeds.Files)
	if report.Errors() > 0 {
		t.Fatal(report.Problems)
	}
	for name, want := range files {
		if got, err := fs.ReadFile(seeds.Files, name); err != nil || !bytes.Equal(got, want) {
			t.Errorf("%s: %v; `accord fmt seeds` writes its form", name, err)
		}
	}
}
