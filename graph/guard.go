package graph

import (
	"fmt"
	"math"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// A guard looks at a parsed document before it is validated, since validating alone can
// take minutes. It walks the text once, and once for each operation, whatever the
// document says of types: every fragment is weighed once, however often it is spread.
type guard struct {
	limits    Limits
	doc       *ast.QueryDocument
	variables map[string]any
	looked    bool // at what a variable holds, beyond that it is no list and no object
	broken    gqlerror.List
}

// A verdict is what a guard says of a document.
type verdict struct {
	rows   int // that the operation may show, at most
	broken gqlerror.List
	firm   bool // it would be the same with other variables, if these are plain
}

// judge weighs a document with the variables of a request.
func judge(limits Limits, doc *ast.QueryDocument, operationName string, variables map[string]any) verdict {
	g := &guard{limits: limits, doc: doc, variables: variables}
	g.text()
	for _, value := range variables {
		g.atMost("values within each other in a variable", heightOf(value), limits.ValueDepth)
	}
	v := verdict{}
	if len(g.broken) == 0 { // else the walk below could be long
		v.rows = g.operations(operationName)
	}
	v.broken, v.firm = g.broken, len(doc.Operations) < 2 && !g.looked && plain(variables)
	return v
}

// plain tells whether no variable is a list or an object.
func plain(variables map[string]any) bool {
	for _, value := range variables {
		if heightOf(value) > 0 {
			return false
		}
	}
	return true
}

// operations weighs each operation, and then the fragments that none of them reaches.
func (g *guard) operations(name string) (rows int) {
	reached := map[string]bool{}
	for _, o := range g.doc.Operations {
		w := newWeigher(g, o)
		whole := w.selection(o.SelectionSet, rootOf(o))
		whole.directives = sum(whole.directives, len(o.Directives))
		g.weigh(whole)
		if o.Name == name || name == "" {
			rows = max(rows, whole.rows)
		}
		for f := range w.fragments {
			reached[f] = true
		}
	}
	w := newWeigher(g, nil)
	for _, f := range g.doc.Fragments {
		if !reached[f.Name] {
			whole := *w.fragment(f)
			whole.roots = 0
			g.weigh(whole)
		}
	}
	return rows
}

// weigh holds a whole selection against the limits.
func (g *guard) weigh(w weight) {
	g.atMost("levels of fields", w.depth, g.limits.Depth)
	g.atMost("fields", w.fields, g.limits.Fields)
	g.atMost("root fields", w.roots, g.limits.RootFields)
	g.atMost("aliases", w.aliases, g.limits.Aliases)
	g.atMost("directives", w.directives, g.limits.Directives)
	g.atMost("fields under one name in one selection", max(w.same, w.keys.most()), g.limits.SameKey)
	g.atMost("lists of the introspection within each other", w.typeLists, maxTypeLists)
	g.atMost("times the whole schema", w.schemas, maxSchemas)
	g.atMost("estimated rows", w.rows, g.limits.Rows)
}

// atMost notes a limit that is broken, each once.
func (g *guard) atMost(what string, n, most int) {
	if n <= most {
		return
	}
	for _, e := range g.broken {
		if e.Extensions["what"] == what {
			return
		}
	}
	number := fmt.Sprint(n)
	if n == math.MaxInt32 {
		number = "too many"
	}
	g.broken = append(g.broken, &gqlerror.Error{
		Message:    fmt.Sprintf("%s %s: at most %d are answered", number, what, most),
		Extensions: map[string]any{"code": codeLimit, "what": what},
	})
}

// sum and times stay at the largest number instead of running over.
func sum(a, b int) int { return min(a+b, math.MaxInt32) }

func times(a, b int) int { return min(a*b, math.MaxInt32) }
