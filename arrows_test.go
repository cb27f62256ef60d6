package accord_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "github.com/accordgraph/accord"

// arrows says which of our packages each package may import, and which foreign
// modules: the picture of docs and of CONTRIBUTING, executed. "tests" adds what
// only test files may.
var arrows = map[string]struct{ ours, foreign, tests []string }{
	"": {},
	"graph": {
		ours:    []string{""},
		foreign: []string{"github.com/99designs/gqlgen", "github.com/vektah/gqlparser/v2"},
		tests:   []string{"memory", "neo4j", "storetest", "seeds", "dataset"},
	},
	"network":   {ours: []string{""}, foreign: []string{"gonum.org/v1/gonum"}, tests: []string{"storetest"}},
	"names":     {ours: []string{""}},
	"memory":    {ours: []string{"", "names", "network"}, tests: []string{"storetest"}},
	"neo4j":     {ours: []string{"", "names", "network"}, foreign: []string{"github.com/neo4j/neo4j-go-driver/v5"}, tests: []string{"storetest"}},
	"storetest": {ours: []string{"", "network"}, foreign: []string{"pgregory.net/rapid", "github.com/google/go-cmp"}},
	"dataset":   {ours: []string{""}, foreign: []string{"golang.org/x/text"}, tests: []string{"storetest"}},
	"export":    {ours: []string{"", "dataset"}, tests: []string{"memory", "neo4j", "storetest", "seeds"}},
	"parties":   {ours: []string{""}},
	"imports": {
		ours:    []string{"", "dataset", "parties"},
		foreign: []string{"golang.org/x/text", "github.com/xuri/excelize/v2"},
		tests:   []string{"memory", "export"},
	},
	"seeds": {tests: []string{"dataset", ""}},
	"bench": {
		ours:    []string{"", "dataset", "graph", "memory", "neo4j", "bench/generate"},
		foreign: []string{"github.com/neo4j/neo4j-go-driver/v5"},
	},
	"bench/write":    {ours: []string{"dataset", "bench/generate"}},
	"bench/generate": {ours: []string{""}, tests: []string{"dataset"}},
	"web":            {},
	"gate":           {foreign: []string{"golang.org/x/time"}},
	"cmd/accord": {
		ours:    []string{"", "graph", "memory", "neo4j", "dataset", "export", "imports", "seeds", "web", "gate"},
		foreign: []string{"github.com/rs/cors", "github.com/prometheus/client_golang"},
		tests:   []string{"storetest", "bench/generate"},
	},
}

// What every test may import.
var testing3rd = []string{
	"pgregory.net/rapid", "github.com/google/go-cmp", "github.com/rogpeppe/go-internal", "github.com/compose-spec/compose-go/v2",
}

// TestArrows reads the imports of every Go file and holds them against the table.
func TestArrows(t *testing.T) {
	seen := map[string]bool{}
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == "node_modules" || d.Name() == "testdata" || strings.HasPrefix(d.Name(), ".") && path != ".") {
			return filepath.SkipDir
		}
		if strings.HasSuffix(path, ".go") {
			folder := strings.TrimPrefix(filepath.ToSlash(filepath.Dir(path)), ".")
			seen[folder] = true
			checkImports(t, folder, path)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for folder := range arrows {
		if !seen[folder] {
			t.Errorf("the table names %q, which is not there", folder)
		}
	}
}

func checkImports(t *testing.T, folder, path string) {
	may, known := arrows[folder]
	if !known {
		t.Errorf("%s: package %q has no line in the table", path, folder)
		return
	}
	file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
	if err != nil {
		t.Fatal(err)
	}
	isTest := strings.HasSuffix(path, "_test.go")
	for _, spec := range file.Imports {
		name, _ := strconv.Unquote(spec.Path.Value)
		if !allowed(name, folder, may.ours, may.foreign, may.tests, isTest) {
			t.Errorf("%s imports %s: no arrow leads there", path, name)
		}
	}
}

func allowed(name, folder string, ours, foreign, tests []string, isTest bool) bool {
	if rest, found := strings.CutPrefix(name, module); found {
		target := strings.TrimPrefix(rest, "/")
		return slices.Contains(ours, target) || isTest && (target == folder || slices.Contains(tests, target))
	}
	if !strings.Contains(strings.Split(name, "/")[0], ".") {
		return true // the standard library
	}
	if isTest {
		foreign = slices.Concat(foreign, testing3rd)
	}
	return slices.ContainsFunc(foreign, func(m string) bool { return name == m || strings.HasPrefix(name, m+"/") })
}
