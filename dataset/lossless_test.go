package dataset_test

import (
	"fmt"
	"io/fs"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/dataset"
	"github.com/accordgraph/accord/storetest"
)

// TestLossless: what is written reads as the same dataset, and formatting it
// changes neither the dataset nor, a second time, a byte.
func TestLossless(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := storetest.Random(rapid.IntRange(0, 1<<30).Draw(t, "seed"), rapid.IntRange(1, 12).Draw(t, "size"))
		files, err := dataset.Write(d)
		if err != nil {
			t.Fatal(err)
		}
		sameAs(t, d, directory(files))
		formatted, report := dataset.Format(directory(files))
		if formatted == nil {
			t.Fatal(report.Problems)
		}
		if diff := cmp.Diff(texts(files), texts(formatted)); diff != "" {
			t.Fatalf("what Write writes is not in the one form (-written +formatted):\n%s", diff)
		}
	})
}

func sameAs(t *rapid.T, d *accord.Dataset, files fs.FS) {
	again, report := dataset.Read(files)
	if again == nil {
		t.Fatal(report.Problems)
	}
	if diff := cmp.Diff(d, again); diff != "" {
		t.Fatalf("the dataset (-before +after):\n%s", diff)
	}
	if again.Digest() != d.Digest() {
		t.Fatal("the digest differs")
	}
}

func directory(files map[string][]byte) fstest.MapFS {
	dir := fstest.MapFS{}
	for name, text := range files {
		dir[name] = &fstest.MapFile{Data: text}
	}
	return dir
}

func texts(files map[string][]byte) map[string]string {
	all := map[string]string{}
	for name, text := range files {
		all[name] = string(text)
	}
	return all
}

var _ = fmt.Sprint
