package main

import (
	"bytes"
	"math/rand/v2"
	"testing"
)

// Statements are counted whatever pieces the bytes come in, with and without a manifest,
// over noops and messages of several chunks.
func TestBoltCounter(t *testing.T) {
	chunk := func(b ...byte) []byte { return append([]byte{byte(len(b) >> 8), byte(len(b))}, b...) }
	end := []byte{0, 0}
	run := append(chunk(append([]byte{0xB3, runKind}, bytes.Repeat([]byte{0xB3, runKind}, 200)...)...), chunk(0xB3, runKind, 7)...)
	said := bytes.Join([][]byte{
		chunk(0xB1, 0x01, 0xA0), end, // HELLO
		run, end, chunk(0xB1, 0x3F, 0xA0), end, // RUN in two chunks, PULL
		end, end, // two noops
		chunk(0xB3, runKind, 1, 2, 3), end, chunk(0xB1, 0x3F), end,
	}, nil)
	for name, opening := range map[string][]byte{
		"four versions": make([]byte, handshake),
		"a manifest":    append(make([]byte, handshake), 0, 0, 8, 5, 0),
	} {
		whole := append(bytes.Clone(opening), said...)
		for range 200 {
			b := boltCounter{skip: handshake, opening: true}
			var n int64
			for rest := whole; len(rest) > 0; {
				piece := min(len(rest), 1+rand.IntN(9))
				n += b.statements(rest[:piece])
				rest = rest[piece:]
			}
			if n != 2 {
				t.Fatalf("%s: %d statements, want 2", name, n)
			}
		}
	}
}
