package neo4j

import (
	"context"
	"errors"
	"math/rand/v2"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/db"
)

// params are all the values of a statement. They travel in one map: Neo4j would
// plan the text anew for every kind of list and null among single parameters.
type params map[string]any

// A row is what a statement answers, by column.
type row map[string]any

// read runs a statement that only reads, unless the server is known to be away. It is
// tried once more after a failure that may pass, unless the server could not be
// reached in good time.
func (s *Store) read(ctx context.Context, text string, p params) (row, error) {
	if err := s.Away(); err != nil {
		return nil, err
	}
	if _, ends := ctx.Deadline(); !ends {
		limited, cancel := context.WithTimeout(ctx, readTimeout)
		defer cancel()
		ctx = limited
	}
	leave, err := s.slot(ctx)
	if err != nil {
		return nil, err
	}
	defer leave()
	slow := time.AfterFunc(patience, s.suspect)
	defer slow.Stop()
	start := time.Now()
	answer, err := s.run(ctx, neo4j.AccessModeRead, text, p)
	if err != nil && passing(err) && ctx.Err() == nil && time.Since(start) < connectTimeout {
		s.warming.lapse()
		answer, err = s.run(ctx, neo4j.AccessModeRead, text, p)
	}
	if err != nil && ctx.Err() == nil {
		s.doubt(err)
	}
	return answer, explain(ctx, err)
}

// How often a write is tried whose failure was without effect.
const writeTries = 5

// write runs a statement in a transaction of its own. Only failures that the
// server tells are tried again: after one of the connection nobody knows whether
// it took effect.
func (s *Store) write(ctx context.Context, text string, p params) (row, error) {
	ctx, cancel := context.WithTimeout(ctx, writeTimeout)
	defer cancel()
	answer, err := s.run(ctx, neo4j.AccessModeWrite, text, p)
	var told *neo4j.Neo4jError
	for try := 1; try < writeTries && errors.As(err, &told) && passing(err) && ctx.Err() == nil; try++ {
		if err := pause(ctx, time.Duration(try)*(50+rand.N[time.Duration](50))*time.Millisecond); err != nil {
			return nil, err
		}
		answer, err = s.run(ctx, neo4j.AccessModeWrite, text, p)
	}
	return answer, explain(ctx, err)
}

// run sends a statement and counts it.
func (s *Store) run(ctx context.Context, mode neo4j.AccessMode, text string, p params) (row, error) {
	s.statements.Add(1)
	return s.send(ctx, mode, text, p)
}

// send sends a statement and gets its one row, nil if there is none.
func (s *Store) send(ctx context.Context, mode neo4j.AccessMode, text string, p params) (row, error) {
	session := s.driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: mode, DatabaseName: s.database})
	defer func() { _ = session.Close(context.WithoutCancel(ctx)) }() // gives the connection back
	result, err := session.Run(ctx, text, map[string]any{"p": map[string]any(p)}, neo4j.WithTxTimeout(timeLeft(ctx)))
	if err != nil {
		return nil, err
	}
	var record *db.Record
	var answer row
	for result.NextRecord(ctx, &record) {
		answer = make(row, len(record.Keys))
		for i, key := range record.Keys {
			answer[key] = record.Values[i]
		}
	}
	return answer, result.Err()
}

// timeLeft is the time for a transaction: a little less than that of its caller,
// so that the server tells of the end before the connection is given up.
func timeLeft(ctx context.Context) time.Duration {
	end, ends := ctx.Deadline()
	if !ends {
		return writeTimeout
	}
	left := time.Until(end)
	return max(left-min(left/10, 100*time.Millisecond), time.Millisecond)
}
