package graph

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
)

// TestPagesAsk holds every .graphql file of the pages and the examples against the
// schema: questions of the playground and examples one by one, the files of any other
// folder together, since they share fragments.
func TestPagesAsk(t *testing.T) {
	schema := gqlparser.MustLoadSchema(&ast.Source{Name: "schema.graphqls", Input: SDL()})
	documents := map[string]string{}
	gather := func(path string, entry fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".graphql" {
			if entry != nil && entry.Name() == "node_modules" {
				return fs.SkipDir
			}
			return err
		}
		body, err := os.ReadFile(path)
		document := filepath.Dir(path)
		if filepath.Base(document) == "questions" || strings.HasPrefix(document, filepath.Join("..", "examples")) {
			document = path
		}
		documents[document] += string(body)
		return err
	}
	if err := errors.Join(filepath.WalkDir("../web", gather), filepath.WalkDir("../examples", gather)); err != nil || len(documents) < 14 {
		t.Fatalf("%d documents, want ten questions, the operations of the explorer and three examples (%v)", len(documents), err)
	}
	for name, document := range documents {
		if _, err := gqlparser.LoadQueryWithRules(schema, document, nil); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}
