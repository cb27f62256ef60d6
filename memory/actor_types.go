package memory

import (
	"slices"

	"github.com/accordgraph/accord"
)

// Actor types stand in a column: to look at each actor costs a way to memory.
type actorTypes struct {
	of   []uint16 // by actor, which of all
	each []accord.ActorType
}

func (k *actorTypes) add(t accord.ActorType) {
	n := slices.Index(k.each, t)
	if n < 0 {
		n, k.each = len(k.each), append(k.each, t)
	}
	k.of = append(k.of, uint16(n))
}

// typed tells of actors whether they are of one of some types.
func (g *graph) typed(types []accord.ActorType) func(n int32) bool {
	in := make([]bool, len(g.types.each))
	for i, t := range g.types.each {
		in[i] = slices.Contains(types, t)
	}
	return func(n int32) bool { return in[g.types.of[n-g.actors.from]] }
}
