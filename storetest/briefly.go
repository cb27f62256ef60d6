package storetest

import (
	"reflect"

	"github.com/accordgraph/accord"
)

// briefly is an answer in which of all subjects only what accord.Brief keeps is left.
func briefly(answer any) any {
	if answer == nil {
		return nil
	}
	return brief(reflect.ValueOf(answer)).Interface()
}

func brief(v reflect.Value) reflect.Value {
	switch v.Kind() {
	case reflect.Interface, reflect.Pointer:
		return briefBehind(v)
	case reflect.Slice:
		return briefList(v)
	case reflect.Map:
		if v.IsNil() {
			return v
		}
		same := reflect.MakeMap(v.Type())
		for key, value := range v.Seq2() {
			same.SetMapIndex(key, brief(value))
		}
		return same
	case reflect.Struct:
		same := reflect.New(v.Type()).Elem()
		same.Set(v)
		for i := range v.NumField() {
			if same.Field(i).CanSet() {
				same.Field(i).Set(brief(v.Field(i)))
			}
		}
		return same
	}
	return v
}

// briefBehind goes on behind a pointer or an interface, but not into ties and claims.
func briefBehind(v reflect.Value) reflect.Value {
	if v.IsNil() {
		return v
	}
	switch n := v.Interface().(type) {
	case accord.Subject:
		return reflect.ValueOf(accord.Brief(n))
	case accord.Node:
		return v
	}
	same := reflect.New(v.Elem().Type())
	same.Elem().Set(brief(v.Elem()))
	if v.Kind() == reflect.Interface {
		return same.Elem()
	}
	return same
}

func briefList(v reflect.Value) reflect.Value {
	if v.IsNil() {
		return v
	}
	same := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
	for i := range v.Len() {
		same.Index(i).Set(brief(v.Index(i)))
	}
	return same
}
