package accord

import (
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
	bytes := make([]byte, 0, 1<<17)
	write := func(all []byte) {
		if bytes = all; len(bytes) > 1<<16 {
			_, _ = sum.Write(bytes) // a hash takes everything
			bytes = bytes[:0]
		}
	}
	write(appendTexts(bytes, []string{d.Title, d.Licence, d.Citation}))
	d.Nodes(func(n Node) bool {
		write(appendNode(bytes, n))
		return true
	})
	for _, id := range slices.Sorted(maps.Keys(d.Retired)) {
		write(appendTexts(bytes, []ID{id, d.Retired[id]}))
	}
	_, _ = sum.Write(bytes)
	return hex.EncodeToString(sum.Sum(nil)[:16])
}

// appendNode writes a node as appendValue does. What there are millions of does not go
// through reflection, which takes several times as long.
func appendNode(b []byte, n Node) []byte {
	switch n := n.(type) {
	case *Claim:
		return appendClaim(append(b, 1), n)
	case *Participation:
		return appendParticipation(append(b, 1), n)
	}
	return appendValue(b, reflect.ValueOf(n))
}

func appendClaim(b []byte, c *Claim) []byte {
	b = appendText(appendText(b, c.ID), c.AboutID)
	b = appendText(appendText(appendText(appendText(b, c.Attribute), c.Value), c.Text), c.Wording)
	b = appendText(appendText(appendText(b, c.Kind), c.SourceID), c.Locator)
	b = appendDate(appendPart(b, c.Attribution), c.Date)
	b = appendBool(appendBool(appendBool(b, c.Denies), c.Chosen), c.Preferred)
	return appendTexts(b, c.ContradictIDs)
}

func appendParticipation(b []byte, p *Participation) []byte {
	b = appendText(appendText(appendText(b, p.ID), p.ActorID), p.ToID)
	b = appendText(appendText(appendText(b, p.Role), p.Polarity), p.Signature)
	b = appendPart(appendText(appendText(b, p.Side), p.Capacity), p.Delegation)
	b = binary.AppendUvarint(b, uint64(len(p.Reasons)))
	for i := range p.Reasons {
		b = appendValue(b, reflect.ValueOf(&p.Reasons[i]).Elem())
	}
	b = appendDate(appendTexts(appendDate(b, p.Date), p.ClaimIDs), p.When)
	return appendBool(appendBool(b, p.Contested), p.Denied)
}

// appendDate writes a date as appendValue does.
func appendDate(b []byte, d *PartialDate) []byte {
	if d == nil {
		return append(b, 0)
	}
	b = appendText(appendText(appendText(append(b, 1), d.Text), d.Earliest), d.Latest)
	return appendText(appendText(appendText(appendText(b, d.Precision), d.Time), d.Basis), d.Note)
}

// appendPart writes what is seldom there.
func appendPart[T any](b []byte, part *T) []byte {
	if part == nil {
		return append(b, 0)
	}
	return appendValue(b, reflect.ValueOf(part))
}

func appendTexts[S ~string](b []byte, all []S) []byte {
	b = binary.AppendUvarint(b, uint64(len(all)))
	for _, s := range all {
		b = appendText(b, s)
	}
	return b
}

func appendText[S ~string](b []byte, s S) []byte {
	return append(binary.AppendUvarint(b, uint64(len(s))), s...)
}

func appendBool(b []byte, is bool) []byte {
	if is {
		return append(b, 1)
	}
	return append(b, 0)
}

// appendValue writes a value so that different ones are written differently; nil
// and empty lists are the same.
func appendValue(b []byte, v reflect.Value) []byte {
	switch v.Kind() {
	case reflect.String:
		return appendText(b, v.String())
	case reflect.Bool:
		return appendBool(b, v.Bool())
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
