package memory

// A tally counts subjects, in a table of all that serves one question after another.
type tally struct {
	counts  []int32 // by subject
	counted []int32 // those that were, each once
}

// tally gives a table in which nothing is counted; done gives it back.
func (g *graph) tally() *tally {
	if t, kept := g.tallies.Get().(*tally); kept {
		return t
	}
	return &tally{counts: make([]int32, len(g.subjects.all))}
}

func (g *graph) done(t *tally) {
	for _, n := range t.counted {
		t.counts[n] = 0
	}
	t.counted = t.counted[:0]
	g.tallies.Put(t)
}

func (t *tally) add(n int32) {
	if t.counts[n] == 0 {
		t.counted = append(t.counted, n)
	}
	t.counts[n]++
}

func (t *tally) of(n int32) int { return int(t.counts[n]) }
