package graph

import "github.com/vektah/gqlparser/v2/ast"

// text counts what stands in the text, each once, whether or not an operation reaches it.
func (g *guard) text() {
	c := &counts{}
	for _, o := range g.doc.Operations {
		c.given(o.Directives)
		for _, v := range o.VariableDefinitions {
			c.given(v.Directives)
			c.value(v.DefaultValue)
			c.height = max(c.height, heightOfType(v.Type))
		}
		c.selection(o.SelectionSet)
	}
	for _, f := range g.doc.Fragments {
		c.given(f.Directives)
		c.selection(f.SelectionSet)
	}
	g.atMost("aliases", c.aliases, g.limits.Aliases)
	g.atMost("directives", c.directives, g.limits.Directives)
	g.atMost("spreads of fragments", c.spreads, g.limits.Spreads)
	g.atMost("values within each other", c.height, g.limits.ValueDepth)
}

type counts struct{ aliases, directives, spreads, height int }

func (c *counts) selection(set ast.SelectionSet) {
	for _, s := range set {
		switch s := s.(type) {
		case *ast.Field:
			if s.Alias != s.Name {
				c.aliases++
			}
			for _, a := range s.Arguments {
				c.value(a.Value)
			}
			c.given(s.Directives)
			c.selection(s.SelectionSet)
		case *ast.InlineFragment:
			c.given(s.Directives)
			c.selection(s.SelectionSet)
		case *ast.FragmentSpread:
			c.spreads++
			c.given(s.Directives)
		}
	}
}

func (c *counts) given(directives ast.DirectiveList) {
	c.directives += len(directives)
	for _, d := range directives {
		for _, a := range d.Arguments {
			c.value(a.Value)
		}
	}
}

func (c *counts) value(v *ast.Value) { c.height = max(c.height, heightOfLiteral(v)) }

// heightOfLiteral is how deep lists and objects lie within each other.
func heightOfLiteral(v *ast.Value) (height int) {
	if v == nil || v.Kind != ast.ListValue && v.Kind != ast.ObjectValue {
		return 0
	}
	for _, child := range v.Children {
		height = max(height, heightOfLiteral(child.Value))
	}
	return height + 1
}

// heightOf is the same for a value that was decoded from JSON.
func heightOf(v any) (height int) {
	switch v := v.(type) {
	case []any:
		for _, one := range v {
			height = max(height, heightOf(one))
		}
	case map[string]any:
		for _, one := range v {
			height = max(height, heightOf(one))
		}
	default:
		return 0
	}
	return height + 1
}

func heightOfType(t *ast.Type) (height int) {
	for ; t != nil && t.Elem != nil; t = t.Elem {
		height++
	}
	return height
}
