package graph

import (
	"context"
	"io"
	"reflect"
	"strings"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// writeRoots writes the value of a root field itself, in place of gqlgen's generated
// marshalling, which costs some fifty allocations and a goroutine for every object.
// Where it meets anything odd, such as a null that the schema forbids, it steps back:
// gqlgen then marshals the same value, with its errors and paths.
func writeRoots(ctx context.Context, next graphql.Resolver) (any, error) {
	value, err := next(ctx)
	f := graphql.GetFieldContext(ctx)
	if err != nil || value == nil || f.Object != "Query" || strings.HasPrefix(f.Field.Name, "__") {
		return value, err
	}
	scratch := scratches.Get().(*[]byte)
	w := &writer{operation: graphql.GetOperationContext(ctx), out: (*scratch)[:0]}
	w.value(reflect.ValueOf(value), f.Field.Definition.Type, newSlot(f.Field.Definition.Type, f.Field.Selections))
	*scratch = w.out
	if w.odd {
		scratches.Put(scratch)
		return value, nil
	}
	return &piece{scratch}, nil
}

// A piece of an answer is put into it once; its scratch is free then.
type piece struct{ scratch *[]byte }

func (p *piece) MarshalGQL(to io.Writer) {
	_, _ = to.Write(*p.scratch)
	scratches.Put(p.scratch)
	p.scratch = nil // whoever comes again falls, and gets nothing of another answer
}

// scratches are written in: a new one would grow, and be copied, many times.
var scratches = sync.Pool{New: func() any { return new([]byte) }}

// A writer writes one value as JSON.
type writer struct {
	operation *graphql.OperationContext
	out       []byte
	odd       bool // what was written is not to be used
}

// value writes a value that the schema says is of a type; at is nil for a leaf.
func (w *writer) value(v reflect.Value, t *ast.Type, at *slot) {
	for v.IsValid() && v.Kind() == reflect.Interface {
		v = v.Elem()
	}
	switch {
	case w.odd:
	case t.Elem != nil:
		w.list(v, t, at)
	case !v.IsValid() || v.Kind() == reflect.Pointer && v.IsNil():
		w.null(t)
	case at != nil:
		w.object(v, at)
	default:
		w.leaf(v, t)
	}
}

func (w *writer) null(t *ast.Type) {
	w.odd = w.odd || t.NonNull
	w.out = append(w.out, "null"...)
}

func (w *writer) list(v reflect.Value, t *ast.Type, at *slot) {
	switch {
	case !v.IsValid() && !t.NonNull, v.IsValid() && v.Kind() == reflect.Slice && v.IsNil() && !t.NonNull:
		w.null(t)
		return
	case !v.IsValid():
		w.out = append(w.out, "[]"...)
		return
	case v.Kind() != reflect.Slice:
		w.odd = true
		return
	}
	w.out = append(w.out, '[')
	for i := range v.Len() {
		if i > 0 {
			w.out = append(w.out, ',')
		}
		w.value(v.Index(i), t.Elem, at)
	}
	w.out = append(w.out, ']')
}

func (w *writer) object(v reflect.Value, at *slot) {
	s := w.shape(v, at)
	if s == nil {
		w.odd = true
		return
	}
	w.out = append(w.out, '{')
	for i := range s.fields {
		f := &s.fields[i]
		if i > 0 {
			w.out = append(w.out, ',')
		}
		w.out = append(w.out, f.key...)
		if f.text != nil {
			w.out = append(w.out, f.text...)
		} else {
			w.value(f.get(v), f.of, f.at)
		}
	}
	w.out = append(w.out, '}')
}
