package export

import (
	"reflect"
	"strings"

	"github.com/accordgraph/accord"
)

// references calls yield with every id that a node refers to, but for what others say
// of it: its claims, those that contradict it, and what Settle derives.
func references(n accord.Node, yield func(accord.ID)) {
	v := reflect.ValueOf(n)
	if v.Kind() == reflect.Pointer && !v.IsNil() {
		visit(v.Elem(), yield)
	}
}

var derived = map[string]bool{"ClaimIDs": true, "ContradictIDs": true, "RoundIDs": true, "WithinIDs": true, "TouchesIDs": true, "VenueIDs": true}

func visit(v reflect.Value, yield func(accord.ID)) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			visit(v.Elem(), yield)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if !derived[v.Type().Field(i).Name] {
				visit(v.Field(i), yield)
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			visit(v.Index(i), yield)
		}
	case reflect.String:
		if v.Type() == reflect.TypeFor[accord.ID]() && strings.Contains(v.String(), ":") {
			yield(accord.ID(v.String()))
		}
	}
}
