package graph

import (
	"context"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"github.com/99designs/gqlgen/graphql"
)

// How much is kept of parsed documents from one request to the next: bytes, about.
const keptDocuments = 16 << 20

// documents reads what requests ask. What was found valid is kept.
type documents struct {
	limits Limits
	kept   *kept[*document]
}

// A document is valid; if it is firm it is within the limits with all plain variables.
type document struct {
	parsed *ast.QueryDocument
	verdict
}

func newDocuments(limits Limits) *documents {
	return &documents{limits, keep(keptDocuments, documentSize)}
}

// documentSize is about what a parsed document holds: some forty times its text.
func documentSize(d *document) int {
	if at := d.parsed.Position; at != nil && at.Src != nil {
		return 40 * len(at.Src.Input)
	}
	return 4 << 10
}

// read parses, guards and validates, in this order: each bounds the next. It gives the
// estimated rows with the document.
func (d *documents) read(ctx context.Context, asks *graphql.RawParams) (doc *ast.QueryDocument, rows int, broken gqlerror.List) {
	if known, found := d.kept.Get(ctx, asks.Query); found {
		if known.firm && plain(asks.Variables) {
			return known.parsed, known.rows, nil
		}
		v := judge(d.limits, known.parsed, asks.OperationName, asks.Variables)
		return known.parsed, v.rows, v.broken
	}
	doc, err := parse(asks.Query, d.limits)
	if err != nil {
		return nil, 0, gqlerror.List{err}
	}
	v := judge(d.limits, doc, asks.OperationName, asks.Variables)
	if len(v.broken) > 0 {
		return doc, 0, v.broken
	}
	if wrong := validator.ValidateWithRules(schema, doc, plainRules); len(wrong) > 0 {
		return doc, 0, wrong
	}
	d.kept.Add(ctx, asks.Query, &document{doc, v})
	return doc, v.rows, nil
}

func parse(query string, limits Limits) (*ast.QueryDocument, *gqlerror.Error) {
	doc, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: query}, limits.Tokens)
	if err != nil {
		return nil, gqlerror.WrapIfUnwrapped(err)
	}
	if len(doc.Operations) == 0 {
		return nil, gqlerror.Errorf("there is no operation in the query")
	}
	for _, f := range doc.Fragments {
		if len(f.VariableDefinition) > 0 { // of an old draft; nothing that looks at a document expects them
			return nil, gqlerror.ErrorPosf(f.Position, "a fragment has no variables of its own")
		}
	}
	return doc, nil
}

// plainRules are those of the specification, without hints of what might have been meant:
// they would tell more than was asked.
var plainRules = func() *rules.Rules {
	all := rules.NewDefaultRules()
	for hinting, plain := range map[string]validator.Rule{
		rules.FieldsOnCorrectTypeRule.Name: rules.FieldsOnCorrectTypeRuleWithoutSuggestions,
		rules.KnownArgumentNamesRule.Name:  rules.KnownArgumentNamesRuleWithoutSuggestions,
		rules.KnownTypeNamesRule.Name:      rules.KnownTypeNamesRuleWithoutSuggestions,
		rules.ScalarLeafsRule.Name:         rules.ScalarLeafsRuleWithoutSuggestions,
		rules.ValuesOfCorrectTypeRule.Name: rules.ValuesOfCorrectTypeRuleWithoutSuggestions,
	} {
		all.RemoveRule(hinting)
		all.AddRule(plain.Name, plain.RuleFunc)
	}
	return all
}()

// handed gives gqlgen the document that was read already, in place of its cache.
type handed struct{}

type handedKey struct{}

// A task is what is known of an operation before and after it is executed.
type task struct {
	doc  *ast.QueryDocument
	rows int  // estimated
	away bool // the store could not be read at all
}

func taskOf(ctx context.Context) *task {
	t, _ := ctx.Value(handedKey{}).(*task)
	return t
}

func (handed) Get(ctx context.Context, _ string) (*ast.QueryDocument, bool) {
	t := taskOf(ctx)
	return t.doc, t.doc != nil
}

func (handed) Add(context.Context, string, *ast.QueryDocument) {}
