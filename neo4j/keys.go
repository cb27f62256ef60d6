package neo4j

import (
	"strings"
	"unicode/utf8"

	"github.com/accordgraph/accord"
)

// Neo4j 5 compares the bounds of a range by UTF-16, whatever its index does: it
// takes U+FA0E to lie behind all of the higher planes. Keys are therefore stored
// with only such letters as order alike in both ways: from U+D000 on, two stand
// for one.
const (
	plain = 0xD000
	low   = 1<<12 - 1
)

// Every stored key lies at or behind the first text, and before the last.
const (
	firstKey = ""
	lastKey  = "\uD7FF"
)

// stored is a key as it stands in Neo4j; texts keep their order.
func stored(key accord.Key) string { return storedText(string(key)) }

func storedText(text string) string {
	if strings.IndexFunc(text, func(r rune) bool { return r >= plain }) < 0 {
		return text
	}
	b := make([]rune, 0, len(text))
	for _, r := range text {
		if r >= plain {
			r -= plain
			b = append(b, plain+r>>12)
			r = r&low + 1 // never NUL, which ends the text in a key
		}
		b = append(b, r)
	}
	return string(b)
}

// keyOf is the key that a stored one stands for.
func keyOf(stored string) accord.Key {
	if strings.IndexFunc(stored, func(r rune) bool { return r >= plain }) < 0 {
		return accord.Key(stored)
	}
	b := make([]byte, 0, len(stored))
	var high rune
	for _, r := range stored {
		switch {
		case r >= plain:
			high = r
		case high > 0:
			b = utf8.AppendRune(b, plain+(high-plain)<<12+r-1)
			high = 0
		default:
			b = utf8.AppendRune(b, r)
		}
	}
	return accord.Key(b)
}
