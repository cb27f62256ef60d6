package neo4j

import (
	"context"
	"crypto/rand"
	_ "embed"
	"fmt"
	"time"

	"github.com/accordgraph/accord"
)

// A load holds the lock of the database: a node with the name of its holder, and
// a lease that every write renews.
type lock struct {
	*Store
	holder string
}

//go:embed cypher/lock.cypher
var lockText string
var lockStatement = alone("lock", lockText)

// lock takes the lock. It waits for the lease of a load that has died; one that
// lives is an error.
func (s *Store) lock(ctx context.Context) (*lock, error) {
	l := &lock{s, rand.Text()}
	var first int64
	for {
		answer, err := s.write(ctx, lockStatement.text, l.held(nil))
		if err != nil {
			return nil, err
		}
		if answer["holder"] == l.holder {
			return l, nil
		}
		until := answer["until"].(int64)
		if first == 0 {
			first = until
		}
		if until != first {
			return nil, fmt.Errorf("another load is under way; wait for its end: %w", accord.ErrUnavailable)
		}
		if err := pause(ctx, min(time.Duration(answer["left"].(int64)+1)*time.Millisecond, s.lease/20)); err != nil {
			return nil, err
		}
	}
}

// held adds the lock to the values of a write.
func (l *lock) held(p params) params {
	if p == nil {
		p = params{}
	}
	p["holder"], p["lease"] = l.holder, l.lease.Milliseconds()
	return p
}

// write writes under the lock; it gives how many rows.
func (l *lock) write(ctx context.Context, w *statement, p params) (int64, error) {
	answer, err := l.Store.write(ctx, w.text, l.held(p))
	switch {
	case err != nil:
		return 0, fmt.Errorf("%s: %w", w.name, err)
	case answer == nil:
		return 0, fmt.Errorf("%s: another load has taken over, since this one gave no sign of life: %w", w.name, accord.ErrUnavailable)
	}
	return answer["written"].(int64), nil
}

//go:embed cypher/unlock.cypher
var unlockText string
var unlockStatement = alone("unlock", unlockText)

// release gives the lock back, also when the load was cancelled.
func (l *lock) release(ctx context.Context) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), connectTimeout)
	defer cancel()
	_, _ = l.Store.write(ctx, unlockStatement.text, l.held(nil)) // if not, the lease ends by itself
}

func pause(ctx context.Context, d time.Duration) error {
	select {
	case <-ctx.Done():
		return explain(ctx, ctx.Err())
	case <-time.After(d):
		return nil
	}
}
