package graph

import (
	"math"
	"reflect"
	"strconv"
	"time"

	"github.com/vektah/gqlparser/v2/ast"
)

// leaf writes a scalar or a word of a vocabulary, as gqlgen does. An empty text is null.
func (w *writer) leaf(v reflect.Value, t *ast.Type) {
	v = reflect.Indirect(v)
	switch v.Kind() {
	case reflect.String:
		if v.Len() == 0 {
			w.null(t)
			return
		}
		w.out = appendText(w.out, v.String())
	case reflect.Int:
		w.out = strconv.AppendInt(w.out, v.Int(), 10)
	case reflect.Bool:
		w.out = strconv.AppendBool(w.out, v.Bool())
	case reflect.Float64:
		w.odd = w.odd || math.IsInf(v.Float(), 0) || math.IsNaN(v.Float())
		w.out = strconv.AppendFloat(w.out, v.Float(), 'g', -1, 64)
	default:
		at, isTime := v.Interface().(time.Time)
		w.odd = w.odd || !isTime || at.IsZero()
		w.out = at.AppendFormat(append(w.out, '"'), time.RFC3339Nano)
		w.out = append(w.out, '"')
	}
}

const hex = "0123456789ABCDEF"

// appendText quotes a text with no more escapes than JSON asks for.
func appendText(b []byte, text string) []byte {
	b = append(b, '"')
	start := 0
	for i := range len(text) {
		c := text[i]
		if c >= ' ' && c != '"' && c != '\\' {
			continue
		}
		b = append(b, text[start:i]...)
		switch c {
		case '\t':
			b = append(b, '\\', 't')
		case '\r':
			b = append(b, '\\', 'r')
		case '\n':
			b = append(b, '\\', 'n')
		case '"', '\\':
			b = append(b, '\\', c)
		default:
			b = append(b, '\\', 'u', '0', '0', hex[c>>4], hex[c&0xf])
		}
		start = i + 1
	}
	return append(append(b, text[start:]...), '"')
}
