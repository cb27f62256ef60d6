package neo4j

import (
	"context"
	_ "embed"
	"fmt"
	"slices"
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

// learning keeps the register of the generation that was learnt last.
type learning struct {
	mu    sync.Mutex
	known *register
	busy  bool            // one is being learnt
	rest  time.Time       // until then none is: that failed
	life  context.Context // over when the store is closed
	end   context.CancelFunc
}

const (
	namesAtOnce = 10_000           // are asked for in a statement
	namesWait   = 30 * time.Second // for the answer to it
	namesPause  = 10 * time.Second // after a failure
)

// knows is what is known, nil: nothing.
func (l *learning) knows() *register {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.known
}

// learn learns the names of a generation, if they are not known, in good time.
func (s *Store) learn(gen int64) {
	l := &s.learning
	l.mu.Lock()
	defer l.mu.Unlock()
	if gen == 0 || l.known != nil && l.known.gen == gen || l.busy || time.Now().Before(l.rest) || s.Away() != nil {
		return
	}
	l.busy = true
	go func() {
		register, err := s.register(l.life, gen)
		if l.keep(register, err); err != nil {
			s.doubt(err)
		}
	}()
}

// keep notes what became of learning.
func (l *learning) keep(learnt *register, err error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.busy = false; err == nil {
		l.known = learnt
	} else {
		l.rest = time.Now().Add(namesPause)
	}
}

// register asks for all names of a generation. It takes no place of those who read, and is
// not counted among their statements.
func (s *Store) register(ctx context.Context, gen int64) (*register, error) {
	r := &register{gen: gen}
	for _, kind := range kindsInOrder() {
		after, more := kind+":", true
		for more {
			rows, err := s.names(ctx, gen, params{"after": after, "before": kind + ";", "most": namesAtOnce})
			if err != nil {
				return nil, err
			}
			for _, row := range rows {
				f, _ := row.([]any)
				if len(f) != 2 {
					return nil, fmt.Errorf("no names: %v", row)
				}
				after = textOr(f[0])
				r.roll.add(after, textsIn(f[1]))
			}
			more = len(rows) == namesAtOnce
		}
	}
	r.Index = names.New(&r.roll)
	return r, ctx.Err()
}

// kindsInOrder are the kinds of ids of subjects, in the order of ids: a roll is in that.
func kindsInOrder() (kinds []string) {
	for _, kind := range accord.SubjectKinds {
		kinds = append(kinds, kind.IDKind())
	}
	slices.Sort(kinds)
	return kinds
}

// names are those between two ids.
func (s *Store) names(ctx context.Context, gen int64, p params) ([]any, error) {
	ctx, cancel := context.WithTimeout(ctx, namesWait)
	defer cancel()
	p["gen"] = gen
	answer, err := s.send(ctx, neo4j.AccessModeRead, namesQuestion.text, p)
	if err != nil {
		return nil, err
	}
	oldest, _ := answer["oldest"].(int64)
	served, _ := answer["served"].(int64)
	if answer["schema"] != int64(schemaVersion) || gen < oldest || served < gen {
		return nil, fmt.Errorf("generation %d is not whole: %w", gen, errBehind)
	}
	return answer.list("names"), nil
}
