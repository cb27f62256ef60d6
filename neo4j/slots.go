package neo4j

import (
	"context"
	"fmt"
	"time"

	"github.com/accordgraph/accord"
)

// Statements share the connections of a pool. Our own count of them is smaller than
// the pool, so that nobody waits in the driver, which gives up late, and so that a
// load and the pulse find a connection whatever is asked.
const (
	poolSize = 100
	maxReads = 90
	roomWait = 40 * time.Millisecond // that an operation waits to begin; then it is refused
)

var errBusy = fmt.Errorf("all connections to Neo4j are taken: %w", accord.ErrUnavailable)

// room tells whether an operation may begin: there is a connection for its first statement.
func (s *Store) room(ctx context.Context) error {
	if len(s.slots) < cap(s.slots) {
		return nil
	}
	ctx, cancel := context.WithTimeout(ctx, roomWait)
	defer cancel()
	select {
	case s.slots <- struct{}{}:
		<-s.slots
		return nil
	case <-ctx.Done():
		return errBusy
	}
}

// slot waits for a connection, as long as its statement may take.
func (s *Store) slot(ctx context.Context) (leave func(), err error) {
	select {
	case s.slots <- struct{}{}:
		return func() { <-s.slots }, nil
	case <-ctx.Done():
		return nil, explain(ctx, ctx.Err())
	}
}
