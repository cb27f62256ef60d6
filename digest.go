package accord

import (
	"bufio"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"maps"
	"math"
	"reflect"
	"slices"
)

// Digest is the version of a settled dataset: equal if and only if the statements
// are. It is the SHA-256, cut to 16 bytes, of all values with their lengths.
func (d *Dataset) Digest() string {
	sum := sha256.New()
	w := bufio.NewWriterSize(sum, 1<<16)
	bytes := make([]byte, 0, 4096)
	write := func(v any) {
		bytes = appendValue(bytes[:0], reflect.ValueOf(v))
		_, _ = w.Write(bytes) // a hash takes everything
	}
	write([]string{d.Title, d.Licence, d.Citation})
	d.Nodes(func(n Node) bool {
		write(n)
		return true
	})
	for _, id := range slices.Sorted(maps.Keys(d.Retired)) {
		write([]ID{id, d.Retired[id]})
	}
	_ = w.Flush()
	return hex.EncodeToString(sum.Sum(nil)[:16])
}

// appendValue writes a value so that different ones are written differently; nil
// and empty lists are the same.
func appendValue(b []byte, v reflect.Value) []byte {
	switch v.Kind() {
	case reflect.String:
		s := v.String()
		return append(binary.AppendUvarint(b, uint64(len(s))), s...)
	case reflect.Bool:
		if v.Bool() {
			return append(b, 1)
		}
		return append(b, 0)
	case reflect.Int:
		return binary.AppendVarint(b, v.Int())
	case reflect.Float64:
		return binary.BigEndian.AppendUint64(b, math.Float64bits(v.Float()))
	case reflect.Pointer:
		if v.IsNil() {
			return append(b, 0)
		}
		return appendValue(append(b, 1), v.Elem())
	case reflect.Slice:
		b = binary.AppendUvarint(b, uint64(v.Len()))
		for i := range v.Len() {
			b = appendValue(b, v.Index(i))
		}
		return b
	case reflect.Struct:
		for i := range v.NumField() {
			b = appendValue(b, v.Field(i))
		}
		return b
	}
	panic(fmt.Sprintf("accord: %s cannot be digested", v.Type()))
}
