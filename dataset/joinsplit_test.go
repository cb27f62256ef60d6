package dataset_test

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"hash/crc32"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/accordgraph/accord/dataset"
	"github.com/accordgraph/accord/storetest"
)

// TestJoinSplit: a dataset that is split into directories that overlap is the same
// dataset, in whatever order they are named, once joined and written also twice.
func TestJoinSplit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := storetest.Random(rapid.IntRange(0, 1<<30).Draw(t, "seed"), rapid.IntRange(1, 10).Draw(t, "size"))
		files, err := dataset.Write(d)
		if err != nil {
			t.Fatal(err)
		}
		var dirs []fs.FS
		for _, dir := range split(t, files, rapid.IntRange(2, 3).Draw(t, "directories")) {
			dirs = append(dirs, dir)
		}
		dirs = rapid.Permutation(dirs).Draw(t, "order")
		joined, report := dataset.Read(dirs...)
		if joined == nil {
			t.Fatal(report.Problems)
		}
		if diff := cmp.Diff(d, joined); diff != "" || joined.Digest() != d.Digest() {
			t.Fatalf("the dataset (-before +joined):\n%s", diff)
		}
		for _, p := range report.Problems {
			if p.Rule == "ambiguous-join" || p.Rule == "unfit-value" {
				t.Fatal(p)
			}
		}
	})
}

// split deals the rows of files out to directories, each to one or several. Rows that
// could be for one thing stay together.
func split(t *rapid.T, files map[string][]byte, n int) []fstest.MapFS {
	dirs := make([]fstest.MapFS, n)
	for i := range dirs {
		dirs[i] = fstest.MapFS{}
	}
	seed := rapid.IntRange(0, 1<<20).Draw(t, "deal")
	for _, name := range slices.Sorted(maps.Keys(files)) {
		rows, err := csv.NewReader(bytes.NewReader(files[name])).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		parts := make([][][]string, n)
		for _, row := range rows[1:] {
			key := name + row[0]
			switch name {
			case "participations.csv", "stances.csv", "links.csv", "lineage.csv", "allegations.csv", "milestones.csv":
				key = name + row[1]
			case "dataset.csv":
				key = "" // its words are joined, whatever they say
			}
			side := 1 + int(crc32.ChecksumIEEE(fmt.Append(nil, seed, key)))%(1<<n-1)
			if key == "" {
				side = 1
			}
			for i := range parts {
				if side>>i&1 == 1 {
					parts[i] = append(parts[i], row)
				}
			}
		}
		for i, part := range parts {
			if part != nil {
				dirs[i][name] = &fstest.MapFile{Data: written(append([][]string{rows[0]}, part...))}
			}
		}
	}
	for i := range dirs {
		if len(dirs[i]) == 0 {
			dirs[i]["actors.csv"] = &fstest.MapFile{Data: []byte("id,name,type,source,locator,claim_kind\n")}
		}
	}
	return dirs
}

func written(rows [][]string) []byte {
	var b strings.Builder
	w := csv.NewWriter(&b)
	if err := w.WriteAll(rows); err != nil {
		panic(err)
	}
	return []byte(b.String())
}
