package dataset_test

import (
	"bytes"
	"fmt"
	"io/fs"
	"net"
	"os"
	"path"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"github.com/accordgraph/accord/dataset"
)

// TestSeveral reads two directories as one dataset; problems name the directory.
func TestSeveral(t *testing.T) {
	base := overlay(parse(t, "testdata/base.txtar"), &txtar.Archive{})
	more := fstest.MapFS{
		"dataset.csv":        {Data: []byte("key,value\ntitle,More\n")},
		"participations.csv": {Data: []byte("actor,to,role,source,locator,claim_kind\nactor:gamma,agreement:truce,WITNESS,source:report,L9,FACT\n")},
	}
	d, report := dataset.Read(base, more)
	if d == nil {
		t.Fatal(report.Problems)
	}
	if d.Title != "A truce; More" || len(d.Participations) != 3 {
		t.Errorf("title %q, %d participations", d.Title, len(d.Participations))
	}
	more["actors.csv"] = &fstest.MapFile{Data: []byte("id,name,type,source,locator,claim_kind\nactor:alpha,Alpha,FACTION,source:report,L3,FACT\nactor:alpha,Alpha,GROUP,source:report,L4,FACT\n")}
	_, report = dataset.Read(base, more)
	if got := fmt.Sprint(report.Problems); got != `[2/actors.csv:3:1: duplicate-id: actor:alpha stands already at 2/actors.csv:2 2/actors.csv:3:19: unknown-word: "GROUP" is not in the vocabulary; nearest: STATE]` {
		t.Error(got)
	}
}

// TestOpen reads a directory on disk, in which only regular files count: nothing
// else is opened, wherever it leads and whether it ever ends.
func TestOpen(t *testing.T) {
	outside, name := t.TempDir(), filepath.Join(t.TempDir(), "data")
	must(t, os.Mkdir(name, 0o755))
	must(t, os.WriteFile(filepath.Join(outside, "links.csv"), []byte("secret\n"), 0o644))
	up, err := filepath.Rel(name, filepath.Join(outside, "links.csv"))
	must(t, err)
	for link, to := range map[string]string{
		"links.csv": filepath.Join(outside, "links.csv"), "documents.csv": up, "external-ids.csv": outside,
		"stances.csv": "actors.csv", "reasons.csv": "nowhere.csv", "lineage.csv": "lineage.csv", "allegations.csv": "/dev/zero",
	} {
		must(t, os.Symlink(to, filepath.Join(name, link)))
	}
	must(t, syscall.Mkfifo(filepath.Join(name, "names.csv"), 0o644))
	must(t, os.Mkdir(filepath.Join(name, "coverage.csv"), 0o755))
	socket, err := net.Listen("unix", filepath.Join(name, "claims.csv"))
	must(t, err)
	defer socket.Close()
	for _, f := range parse(t, "testdata/base.txtar").Files {
		must(t, os.WriteFile(filepath.Join(name, f.Name), f.Data, 0o644))
	}
	dir, err := dataset.Open(name)
	must(t, err)
	defer dir.Close()
	_, report := dataset.Read(dir)
	var found []string
	for _, p := range report.Problems {
		found = append(found, p.String())
	}
	var want []string
	for _, irregular := range []string{
		"allegations.csv a symbolic link", "claims.csv a socket", "coverage.csv a directory", "documents.csv a symbolic link",
		"external-ids.csv a symbolic link", "lineage.csv a symbolic link", "links.csv a symbolic link", "names.csv a pipe",
		"reasons.csv a symbolic link", "stances.csv a symbolic link",
	} {
		file, is, _ := strings.Cut(irregular, " ")
		want = append(want, file+":1:1: irregular-file: not a regular file but "+is)
	}
	if diff := cmp.Diff(want, found); diff != "" {
		t.Errorf("problems (-want +found):\n%s", diff)
	}
	for _, link := range []string{"links.csv", "documents.csv", "external-ids.csv/links.csv"} {
		if _, err := fs.ReadFile(dir, link); err == nil {
			t.Errorf("%s leads out of the directory", link)
		}
	}
	if dir.Name() != name {
		t.Errorf("the directory is called %q", dir.Name())
	}
	if _, err := dataset.Open(filepath.Join(name, "none")); err == nil {
		t.Error("a directory that is not there can be opened")
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// TestPrint prints the first hundred problems and counts the rest.
func TestPrint(t *testing.T) {
	files := overlay(parse(t, "testdata/base.txtar"), &txtar.Archive{})
	files["names.csv"] = &fstest.MapFile{Data: []byte("of,text,kind,source,locator,claim_kind\n" + strings.Repeat("\n", 123))}
	_, report := dataset.Read(files)
	var out bytes.Buffer
	must(t, report.Print(&out))
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	if len(lines) != 101 || lines[99] != "names.csv:101:1: blank-line: a blank line" || lines[100] != "and 23 more" || report.Errors() != 123 {
		t.Errorf("%d lines, the last %q, %d errors", len(lines), lines[len(lines)-1], report.Errors())
	}
}

// FuzzRead: whatever stands in a file, it is read or refused, never a panic; what
// is read can be formatted and written, and stays the same.
func FuzzRead(f *testing.F) {
	base, err := txtar.ParseFile("testdata/base.txtar")
	if err != nil {
		f.Fatal(err)
	}
	goldens, _ := filepath.Glob("testdata/*/*.txtar")
	for _, golden := range append(goldens, "testdata/base.txtar") {
		archive, err := txtar.ParseFile(golden)
		if err != nil {
			f.Fatal(err)
		}
		for _, file := range archive.Files {
			file.Name = path.Base(file.Name)
			name := strings.TrimSuffix(file.Name, "+")
			if laid := overlay(base, &txtar.Archive{Files: []txtar.File{file}})[name]; laid != nil && len(laid.Data) < 10_000 {
				f.Add(name, laid.Data)
			}
		}
	}
	f.Fuzz(func(t *testing.T, name string, text []byte) {
		if strings.Contains(name, "/") || !fs.ValidPath(name) || name == "." {
			return
		}
		files := overlay(base, &txtar.Archive{})
		files[name] = &fstest.MapFile{Data: text}
		d, report := dataset.Read(files)
		for i, p := range report.Problems {
			if p.Line < 1 || p.Column < 1 || p.Rule == "" || p.Text == "" || i > 0 && report.Problems[i-1].File > p.File && !isCause(report.Problems[i-1]) {
				t.Fatalf("problem %v", p)
			}
		}
		if d == nil {
			return
		}
		formatted, _ := dataset.Format(files)
		again, report := dataset.Read(directory(formatted))
		if again == nil {
			t.Fatal(report.Problems)
		}
		if again.Digest() != d.Digest() {
			t.Fatal("formatting changes what the files say")
		}
		twice, _ := dataset.Format(directory(formatted))
		for name := range formatted {
			if !bytes.Equal(formatted[name], twice[name]) {
				t.Fatalf("formatting %s again changes it", name)
			}
		}
		if _, err := dataset.Write(d); err != nil {
			t.Fatal(err)
		}
	})
}

func isCause(p dataset.Problem) bool { return p.Rule == "missing-file" || p.Rule == "unknown-file" }

// TestCoverageOfDocuments leaves the one file alone that is known and holds no data.
func TestCoverageOfDocuments(t *testing.T) {
	files := overlay(parse(t, "testdata/base.txtar"), &txtar.Archive{})
	files["coverage-of-documents.csv"] = &fstest.MapFile{Data: []byte("source,line\nsource:report,1\n")}
	formatted, report := dataset.Format(files)
	if _, there := formatted["coverage-of-documents.csv"]; there || len(report.Problems) > 0 || report.Files != len(files)-1 {
		t.Errorf("%d files of %d, %v", report.Files, len(files), report.Problems)
	}
}
