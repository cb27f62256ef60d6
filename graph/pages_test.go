package graph

import (
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
)

// TestPagesAsk holds every .graphql file of the pages against the schema: the
// questions of the playground one by one, the files of any other folder together,
// since they share fragments.
func TestPagesAsk(t *testing.T) {
	schema := gqlparser.MustLoadSchema(&ast.Source{Name: "schema.graphqls", Input: SDL()})
	documents := map[string]string{}
	err := filepath.WalkDir("../web", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".graphql" {
			if entry != nil && entry.Name() == "node_modules" {
				return fs.SkipDir
			}
			return err
		}
		body, err := os.ReadFile(path)
		document := filepath.Dir(path)
		if filepath.Base(document) == "questions" {
			document = path
		}
		documents[document] += string(body)
		return err
	})
	if err != nil || len(documents) < 11 {
		t.Fatalf("%d documents, want ten questions and the operations of the explorer (%v)", len(documents), err)
	}
	for name, document := range documents {
		if _, err := gqlparser.LoadQueryWithRules(schema, document, nil); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}
