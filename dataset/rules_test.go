package dataset_test

import (
	"bytes"
	"errors"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"github.com/accordgraph/accord/dataset"
)

var update = flag.Bool("update", false, "write what is found into the goldens")

// TestRules reads a dataset with mistakes for every rule. testdata/base.txtar is
// the dataset without them; a file of a golden replaces the one of the same
// name, or is added to its end if + follows the name. In the files, \xE9 is a
// byte, \u202E a character, {{9 ab}} nine times ab, and
// a line that ends with \ has no end. The words above the files
// of a golden say in lines of "mode FILE MODE", "unreadable FILE", "max-file
// BYTES", "without FILE" and "empty" what files cannot.
func TestRules(t *testing.T) {
	base := parse(t, "testdata/base.txtar")
	if _, report := dataset.Read(overlay(base, &txtar.Archive{})); len(report.Problems) > 0 {
		t.Fatalf("base.txtar has problems: %v", report.Problems)
	}
	goldens, err := filepath.Glob("testdata/rules/*.txtar")
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range goldens {
		name := strings.TrimSuffix(filepath.Base(path), ".txtar")
		t.Run(name, func(t *testing.T) { testGolden(t, name, path, base) })
	}
	for _, r := range dataset.Rules() {
		if !slices.Contains(goldens, filepath.Join("testdata", "rules", r.Name+".txtar")) {
			t.Errorf("the rule %s has no golden", r.Name)
		}
		if !strings.HasSuffix(r.Says, ".") {
			t.Errorf("the rule %s says %q, which is no sentence", r.Name, r.Says)
		}
	}
}

func testGolden(t *testing.T, name, path string, base *txtar.Archive) {
	golden := parse(t, path)
	reader, files := arrange(t, base, golden)
	d, report := reader.Read(append([]fs.FS{files}, second(golden)...)...)
	var found strings.Builder
	if err := report.Print(&found); err != nil {
		t.Fatal(err)
	}
	if (d == nil) != (report.Errors() > 0) {
		t.Errorf("a dataset comes with errors, or none without")
	}
	if !slices.ContainsFunc(report.Problems, func(p dataset.Problem) bool { return p.Rule == name }) {
		t.Errorf("the golden does not break the rule")
	}
	at := slices.IndexFunc(golden.Files, func(f txtar.File) bool { return f.Name == "want" })
	if *update {
		if at < 0 {
			at = len(golden.Files)
			golden.Files = append(golden.Files, txtar.File{Name: "want"})
		}
		golden.Files[at].Data = []byte(found.String())
		if err := os.WriteFile(path, txtar.Format(golden), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if at < 0 {
		t.Fatal("the golden has no file want")
	}
	if diff := cmp.Diff(string(golden.Files[at].Data), found.String()); diff != "" {
		t.Errorf("problems (-want +found):\n%s", diff)
	}
}

func parse(t *testing.T, path string) *txtar.Archive {
	t.Helper()
	archive, err := txtar.ParseFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return archive
}

// second is a directory beside that of a golden, of its files in 2/, if there are any.
func second(golden *txtar.Archive) []fs.FS {
	files := fstest.MapFS{}
	for _, f := range golden.Files {
		if name, is := strings.CutPrefix(f.Name, "2/"); is {
			files[name] = &fstest.MapFile{Data: f.Data}
		}
	}
	if len(files) == 0 {
		return nil
	}
	return []fs.FS{files}
}

// arrange lays a golden over the base and does what its words say.
func arrange(t *testing.T, base, golden *txtar.Archive) (reader dataset.Reader, files fs.FS) {
	layers := overlay(base, golden)
	files = layers
	for said := range strings.Lines(string(golden.Comment)) {
		words := strings.Fields(said)
		switch {
		case len(words) == 3 && words[0] == "mode":
			modes := map[string]fs.FileMode{"symlink": fs.ModeSymlink, "pipe": fs.ModeNamedPipe, "directory": fs.ModeDir, "device": fs.ModeDevice, "socket": fs.ModeSocket}
			layers[words[1]].Mode = modes[words[2]]
		case len(words) == 1 && words[0] == "empty":
			clear(layers)
		case len(words) == 2 && words[0] == "without":
			delete(layers, words[1])
		case len(words) == 2 && words[0] == "unreadable":
			files = locked{layers, words[1]}
		case len(words) == 2 && words[0] == "max-file":
			limit, err := strconv.ParseInt(words[1], 10, 64)
			if err != nil {
				t.Fatal(err)
			}
			reader.MaxFile = limit
		}
	}
	return reader, files
}

func overlay(base, golden *txtar.Archive) fstest.MapFS {
	files := fstest.MapFS{}
	for _, f := range base.Files {
		files[f.Name] = &fstest.MapFile{Data: f.Data}
	}
	for _, f := range golden.Files {
		switch name, adds := strings.CutSuffix(f.Name, "+"); {
		case f.Name == "want":
		case adds:
			files[name] = &fstest.MapFile{Data: slices.Concat(files[name].Data, unescape(f.Data))}
		default:
			files[name] = &fstest.MapFile{Data: unescape(f.Data)}
		}
	}
	return files
}

var (
	escaped  = regexp.MustCompile(`\\(x[0-9A-F]{2}|u[0-9A-F]{4})`)
	repeated = regexp.MustCompile(`(?s)\{\{(\d+) (.*?)\}\}`)
)

func unescape(data []byte) []byte {
	data = bytes.ReplaceAll(data, []byte("\\\n"), nil)
	data = escaped.ReplaceAllFunc(data, func(found []byte) []byte {
		code, _ := strconv.ParseUint(string(found[2:]), 16, 32)
		if found[1] == 'x' {
			return []byte{byte(code)}
		}
		return []byte(string(rune(code)))
	})
	return repeated.ReplaceAllFunc(data, func(found []byte) []byte {
		parts := repeated.FindSubmatch(found)
		times, _ := strconv.Atoi(string(parts[1]))
		return []byte(strings.Repeat(string(parts[2]), times))
	})
}

// locked is a directory with a file that cannot be opened.
type locked struct {
	fstest.MapFS
	name string
}

func (l locked) Open(name string) (fs.File, error) {
	if name == l.name {
		return nil, &fs.PathError{Op: "open", Path: name, Err: errors.New("permission denied")}
	}
	return l.MapFS.Open(name)
}
