// Package neo4j keeps the graph in a Neo4j database, as one that people can read
// in Neo4j Browser, and answers the questions of [accord.Store] from it. Each
// question is one statement, in a file of its own in cypher/.
package neo4j

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"

	"github.com/accordgraph/accord"
)

// How long things may take.
const (
	connectTimeout = 2 * time.Second  // to reach the server
	acquireTimeout = 3 * time.Second  // to get a connection that is ready
	readTimeout    = 10 * time.Second // a question that has no deadline
	writeTimeout   = 2 * time.Minute  // one statement of a load
	leaseTime      = 10 * time.Second // how long a load is alone after its last sign of life
)

// A Store reads and loads the graph of one database.
type Store struct {
	driver   neo4j.DriverWithContext
	database string
	lease    time.Duration

	// Wrote is told after each batch of a load how many nodes and relationships have been
	// written so far; nil: nobody is. Set it before Load.
	Wrote func(rows int)

	// Told is told why the server is away when it goes, and nil when it is back; where it
	// refuses the login, once a minute. Nil: nobody is. Set it before the store is used.
	Told func(away error)

	statements atomic.Int64
	reached    atomic.Bool // a dataset was found there once
	warming    warming
	pulse      pulse
	learning   learning
	slots      chan struct{} // one for each statement that reads

	ended   sync.Once
	loading sync.Mutex
	mu      sync.Mutex
	open    map[*pinned]struct{} // readings that have no generation yet
}

var _ accord.Store = (*Store)(nil)

// Open makes a store of the database at an address such as
// neo4j://user:password@host:7687?database=neo4j; a password beside it fills the
// gap in the address. The server is not asked for anything yet: it may be down.
// An address that cannot be one is ErrInvalid; no error repeats the address.
func Open(address, password string) (*Store, error) {
	to, err := parse(address, password)
	if err != nil {
		return nil, err
	}
	driver, err := neo4j.NewDriverWithContext(to.target, to.login, func(c *config.Config) {
		c.SocketConnectTimeout = connectTimeout
		c.ConnectionAcquisitionTimeout = acquireTimeout
		c.MaxConnectionPoolSize = poolSize
		c.MaxTransactionRetryTime = 0
		c.TelemetryDisabled = true
		c.UserAgent = "accord"
	})
	if err != nil {
		return nil, fmt.Errorf("the address of Neo4j: %w", accord.ErrInvalid)
	}
	s := &Store{
		driver: driver, database: to.database, lease: leaseTime, open: map[*pinned]struct{}{},
		slots: make(chan struct{}, maxReads), pulse: pulse{closed: make(chan struct{})},
	}
	s.learning.life, s.learning.end = context.WithCancel(context.Background())
	return s, nil
}

// Close ends all connections.
func (s *Store) Close() error {
	ctx, cancel := context.WithTimeout(context.Background(), connectTimeout)
	defer cancel()
	s.warming.end()
	s.learning.end()
	s.ended.Do(func() { close(s.pulse.closed) })
	return s.driver.Close(ctx)
}

// Statements counts the statements that were sent so far.
func (s *Store) Statements() int64 { return s.statements.Load() }
