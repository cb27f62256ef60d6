package accord

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"reflect"
	"testing"
)

// What is written without reflection is what reflection writes, whatever the fields hold.
func TestDigestWithoutReflection(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	for range 2000 {
		for _, n := range []Node{&Claim{}, &Participation{}} {
			fill(r, reflect.ValueOf(n).Elem())
			if got, want := appendNode(nil, n), appendValue(nil, reflect.ValueOf(n)); !bytes.Equal(got, want) {
				t.Fatalf("%+v is written as\n%q, not as\n%q", n, got, want)
			}
		}
	}
}

// fill puts something into most places of a value.
func fill(r *rand.Rand, v reflect.Value) {
	if r.IntN(4) == 0 {
		return
	}
	switch v.Kind() {
	case reflect.String:
		v.SetString(fmt.Sprint(r.IntN(1000)))
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Int:
		v.SetInt(r.Int64())
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(r, v.Elem())
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), r.IntN(3), 3))
		for i := range v.Len() {
			fill(r, v.Index(i))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			fill(r, v.Field(i))
		}
	}
}
