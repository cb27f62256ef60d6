package graph

import (
	"slices"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/accordgraph/accord"
)

// args reads the arguments of a field below the root, which gqlgen has validated
// but not coerced. Null and absent are the same. Every argument has to be read:
// nobody else checks custom scalars in variables.
type args struct {
	planner *planner
	field   *ast.Field
	path    ast.Path
	raw     map[string]any
	read    []string
}

func newArgs(p *planner, field *ast.Field, path ast.Path) *args {
	return &args{planner: p, field: field, path: path, raw: field.ArgumentMap(p.operation.Variables)}
}

// done panics when an argument of the schema was not read: a mistake in the fields table.
func (a *args) done() {
	for _, def := range a.field.Definition.Arguments {
		if !slices.Contains(a.read, def.Name) {
			panic("graph: nobody reads " + a.field.ObjectDefinition.Name + "." + a.field.Name + "(" + def.Name + ":)")
		}
	}
}

// value gives the raw argument, the default of the schema for null.
func (a *args) value(name string) any {
	a.read = append(a.read, name)
	if v := a.raw[name]; v != nil {
		return v
	}
	if def := a.field.Definition.Arguments.ForName(name); def != nil && def.DefaultValue != nil {
		v, _ := def.DefaultValue.Value(nil)
		return v
	}
	return nil
}

// has tells whether the field takes such an argument.
func (a *args) has(name string) bool { return a.field.Definition.Arguments.ForName(name) != nil }

func (a *args) refuse(name string, err error) {
	a.planner.refuse(at(a.path, name), "%s: %v", name, err)
}

func (a *args) text(name string) string {
	text, _ := a.value(name).(string)
	return text
}

func (a *args) date(name string) accord.Date {
	day, err := UnmarshalDate(a.value(name))
	if err != nil {
		a.refuse(name, err)
	}
	return day
}

// number is nil where there is none.
func (a *args) number(name string) *int {
	v := a.value(name)
	if v == nil {
		return nil
	}
	n, err := graphql.UnmarshalInt(v)
	if err != nil {
		a.refuse(name, err)
	}
	return &n
}

// flag is a yes or no.
func (a *args) flag(name string) bool {
	is, _ := a.value(name).(bool)
	return is
}

// id is empty where there is none.
func (a *args) id(name string) accord.ID {
	id, err := UnmarshalID(a.value(name))
	if err != nil {
		a.refuse(name, err)
	}
	return id
}

// ids reads a list of ids; nil for no list.
func (a *args) ids(name string) []accord.ID {
	v := a.value(name)
	if v == nil {
		return nil
	}
	list := []accord.ID{}
	for _, one := range graphql.CoerceList(v) {
		id, err := UnmarshalID(one)
		if err != nil {
			a.refuse(name, err)
		}
		list = append(list, id)
	}
	return list
}

// bound refuses a number out of bounds: too few is a mistake, too many a limit.
func (a *args) bound(name string, n, least, most int) {
	a.planner.bound(at(a.path, name), n, least, most)
}

// named gives an unknown id the path of its argument.
func (a *args) named(err error) error { return inArguments(err, a.path) }

// words reads a list of values of an enum: nil for any, empty for none.
func words[T ~string](a *args, name string) []T {
	v := a.value(name)
	if v == nil {
		return nil
	}
	list := []T{}
	for _, one := range graphql.CoerceList(v) {
		word, _ := one.(string)
		list = append(list, T(word))
	}
	return list
}

// between reads a range of dates.
func (a *args) between(name string) *accord.DateRange {
	v, _ := a.value(name).(map[string]any)
	if v == nil {
		return nil
	}
	var r accord.DateRange
	for _, end := range []struct {
		key string
		day *accord.Date
	}{{"from", &r.From}, {"to", &r.To}} {
		var err error
		if *end.day, err = UnmarshalDate(v[end.key]); err != nil {
			a.planner.refuse(at(at(a.path, name), end.key), "%s: %v", end.key, err)
		}
	}
	return &r
}

// order reads the field and the direction of an order; both are empty where there is none.
func (a *args) order(name string) (field string, direction accord.OrderDirection) {
	v, _ := a.value(name).(map[string]any)
	if v == nil {
		return "", ""
	}
	field, _ = v["field"].(string)
	word, _ := v["direction"].(string)
	return field, accord.OrderDirection(word)
}

// window reads the paging of a list.
func (a *args) window(list *listName) accord.Window {
	p := paging{First: a.number("first"), After: a.text("after"), Last: a.number("last"), Before: a.text("before")}
	return p.window(a.planner, a.path, list)
}
