package graph

import (
	"strings"
	"testing"
)

// An answer that explodes is refused before it is made, also when it is spread over root fields.
func TestObjectsAreBounded(t *testing.T) {
	h := serving(t, memoryWith(t, shipped(t)))
	deep := "id"
	for range 3 {
		deep = "agreement { participations(first: 100) { nodes { actor { participations(first: 100) { nodes { " + deep + " } } } } } }"
	}
	one := "actors(first: 100) { nodes { participations(first: 100) { nodes { " + deep + " } } } }"
	for _, query := range []string{"{ " + one + " }", "{ a: " + one + " b: " + one + " }"} {
		if answer := h.ask(t, query); !strings.Contains(answer, `"code":"LIMIT_EXCEEDED"`) || len(answer) > 4096 {
			t.Errorf("%d bytes: %.300s", len(answer), answer)
		}
	}
}
