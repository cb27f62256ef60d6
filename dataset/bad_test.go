package dataset_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"unicode"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"github.com/accordgraph/accord/dataset"
)

// TestBad reads bad files by the hundred: one archive for each kind of mistake,
// one folder in it for each dataset, written as TestRules has it. The file want of
// a folder says where which rules are broken, in the order in which they are told.
func TestBad(t *testing.T) {
	archives, err := filepath.Glob("testdata/bad/*.txtar")
	if err != nil || len(archives) == 0 {
		t.Fatal("no bad files", err)
	}
	base := parse(t, "testdata/base.txtar")
	for _, path := range archives {
		archive := parse(t, path)
		folders := map[string]*txtar.Archive{}
		for i, f := range archive.Files {
			folder, name, _ := strings.Cut(f.Name, "/")
			if name != "want" {
				if folders[folder] == nil {
					folders[folder] = &txtar.Archive{}
				}
				folders[folder].Files = append(folders[folder].Files, txtar.File{Name: name, Data: f.Data})
				continue
			}
			t.Run(strings.TrimSuffix(filepath.Base(path), ".txtar")+"/"+folder, func(t *testing.T) {
				found := places(t, overlay(base, folders[folder]))
				if *update {
					archive.Files[i].Data = []byte(found)
				} else if diff := cmp.Diff(string(f.Data), found); diff != "" {
					t.Errorf("problems (-want +found):\n%s", diff)
				}
			})
			delete(folders, folder)
		}
		if len(folders) > 0 {
			t.Errorf("%s: folders without a file want", path)
		}
		if *update {
			if err := os.WriteFile(path, txtar.Format(archive), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// places are the problems of a dataset without their texts.
func places(t *testing.T, files fstest.MapFS) string {
	d, report := dataset.Read(files)
	if len(report.Problems) == 0 || (d == nil) != (report.Errors() > 0) {
		t.Errorf("%d problems, and a dataset: %v", len(report.Problems), d != nil)
	}
	var all strings.Builder
	for _, p := range report.Problems {
		if strings.ContainsFunc(p.String(), func(r rune) bool { return !unicode.IsPrint(r) }) {
			t.Errorf("a terminal stumbles over %q", p)
		}
		fmt.Fprintf(&all, "%s:%d:%d: %s\n", p.File, p.Line, p.Column, p.Rule)
	}
	return all.String()
}
