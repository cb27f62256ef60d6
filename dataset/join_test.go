package dataset_test

import (
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"github.com/accordgraph/accord/dataset"
)

// TestJoin joins directories: the first is testdata/base.txtar and the files in 1/
// over it, the others are the files in 2/ and so on. In joined/ stand the files of
// the result that differ from those of the first alone, in problems what is said of it.
func TestJoin(t *testing.T) {
	base := parse(t, "testdata/base.txtar")
	goldens, err := filepath.Glob("testdata/join/*.txtar")
	if err != nil || len(goldens) == 0 {
		t.Fatal(err)
	}
	for _, path := range goldens {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txtar"), func(t *testing.T) { testJoin(t, path, base) })
	}
}

func testJoin(t *testing.T, path string, base *txtar.Archive) {
	golden := parse(t, path)
	dirs, want := directories(base, golden)
	alone, report := dataset.Read(dirs[0])
	if alone == nil {
		t.Fatal(report.Problems)
	}
	before, err := dataset.Write(alone)
	must(t, err)
	d, report := dataset.Read(dirs...)
	if d == nil {
		t.Fatal(report.Problems)
	}
	files, err := dataset.Write(d)
	must(t, err)
	again, _ := dataset.Read(directory(files))
	if again == nil || again.Digest() != d.Digest() {
		t.Error("written and read again, it is another dataset")
	}
	if twice, _ := dataset.Read(dirs...); twice.Digest() != d.Digest() {
		t.Error("joining is no function of the files")
	}
	if more, report := dataset.Read(append(dirs, dirs[1])...); more == nil {
		t.Error(report.Problems)
	} else if more.Title = d.Title; more.Digest() != d.Digest() {
		t.Errorf("joining a directory once more changes something (-once +twice):\n%s", cmp.Diff(d, more))
	}
	found := map[string]string{}
	for name, text := range files {
		if string(text) != string(before[name]) {
			found["joined/"+name] = string(text)
		}
	}
	var problems strings.Builder
	must(t, report.Print(&problems))
	if problems.Len() > 0 {
		found["problems"] = problems.String()
	}
	if *update {
		golden.Files = slices.DeleteFunc(golden.Files, func(f txtar.File) bool { return want[f.Name] != "" })
		for _, name := range slices.Sorted(maps.Keys(found)) {
			golden.Files = append(golden.Files, txtar.File{Name: name, Data: []byte(found[name])})
		}
		must(t, os.WriteFile(path, txtar.Format(golden), 0o644))
		return
	}
	if diff := cmp.Diff(want, found); diff != "" {
		t.Errorf("(-want +found):\n%s", diff)
	}
}

// directories are those of a golden, and what it wants of them.
func directories(base, golden *txtar.Archive) (dirs []fs.FS, want map[string]string) {
	parts, want := map[string]*txtar.Archive{"1": {}}, map[string]string{}
	for _, f := range golden.Files {
		dir, name, _ := strings.Cut(f.Name, "/")
		if dir == "joined" || dir == "problems" {
			want[f.Name] = string(f.Data)
			continue
		}
		if parts[dir] == nil {
			parts[dir] = &txtar.Archive{}
		}
		parts[dir].Files = append(parts[dir].Files, txtar.File{Name: name, Data: f.Data})
	}
	for n := 1; parts[fmt.Sprint(n)] != nil; n++ {
		under := &txtar.Archive{}
		if n == 1 {
			under = base
		}
		dirs = append(dirs, overlay(under, parts[fmt.Sprint(n)]))
	}
	return dirs, want
}
