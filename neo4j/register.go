package neo4j

import (
	"context"
	_ "embed"
	"fmt"
	"sync"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/names"
)

//go:embed cypher/names.cypher
var namesText string
var namesQuestion = question("names", namesText)

// A register is what the subjects of one generation are called. It is learnt beside what
// is asked meanwhile: a text is answered from it as soon as it is whole, and by search.cypher
// until then.
type register struct {
	gen int64
	*names.Index
	roll roll
}

// learning keeps the last generation that was learnt.
type learning struct {
	mu    sync.Mutex
	known *register
	busy  bool
	life  context.Context // over when the store is closed
	end   context.CancelFunc
}

// How many names are asked for at a time, and how long that may take.
const (
	namesAtOnce = 10_000
	namesWait   = 30 * time.Second
)

// knows is what is known last, nil: nothing.
func (l *learning) knows() *register {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.known
}

// learn learns a generation, unless it is known, or one is being learnt. What fails is
// tried again when it is next missed.
func (s *Store) learn(gen int64) {
	l := &s.learning
	l.mu.Lock()
	defer l.mu.Unlock()
	if gen == 0 || l.busy || l.known != nil && l.known.gen >= gen {
		return
	}
	l.busy = true
	go func() {
		learnt, err := s.learnt(l.life, gen)
		l.mu.Lock()
		defer l.mu.Unlock()
		if l.busy = false; err == nil {
			l.known = learnt
		}
	}()
}

// learnt asks for all names of a generation. It takes neither a place of those who read,
// nor is it counted among their statements.
func (s *Store) learnt(ctx context.Context, gen int64) (*register, error) {
	m := &register{gen: gen}
	for _, kind := range []string{accord.KindActor, accord.KindAgreement, accord.KindPlace, accord.KindProcess, accord.KindSource} {
		after, more := kind+":", true
		for more {
			rows, err := s.someNames(ctx, gen, params{"after": after, "before": kind + ";", "most": namesAtOnce})
			if err != nil {
				return nil, err
			}
			for _, row := range rows {
				f := row.([]any)
				after = textOr(f[0])
				m.roll.add(after, textsIn(f[1]))
			}
			more = len(rows) == namesAtOnce
		}
	}
	m.Index = names.New(&m.roll)
	return m, ctx.Err()
}

// someNames are those between two ids.
func (s *Store) someNames(ctx context.Context, gen int64, p params) ([]any, error) {
	ctx, cancel := context.WithTimeout(ctx, namesWait)
	defer cancel()
	p["gen"] = gen
	answer, err := s.send(ctx, neo4j.AccessModeRead, namesQuestion.text, p)
	switch {
	case err != nil:
		return nil, err
	case answer == nil || answer["schema"] != int64(schemaVersion) || answer["oldest"].(int64) > gen:
		return nil, fmt.Errorf("generation %d is gone", gen)
	}
	return answer.list("names"), nil
}
