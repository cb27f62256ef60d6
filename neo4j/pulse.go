package neo4j

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/accordgraph/accord"
)

// A pulse knows whether the server is away, so that questions are refused at once
// meanwhile instead of each finding out for itself. Nothing is sent as long as all
// goes well: a statement that fails for its connection, or that is long without an
// answer, has the server felt, and felt again until it answers.
type pulse struct {
	mu      sync.Mutex
	away    error // why; nil: nothing is known against the server
	feeling bool
	closed  chan struct{}
}

const (
	patience   = 2 * time.Second        // how long a statement may be without an answer before the server is felt
	firstBeat  = 2 * time.Second        // for the server to answer then: one that is merely busy does
	nextBeat   = time.Second            // for it to answer once it is away
	beatPause  = 250 * time.Millisecond // between these
	loginPause = time.Minute            // the same where it refuses the login: it locks those out who try on and on
)

// Away tells why the server is known to be away; nil: it is there, for all that is known.
func (s *Store) Away() error {
	s.pulse.mu.Lock()
	defer s.pulse.mu.Unlock()
	return s.pulse.away
}

// suspect has the server felt, unless that is under way.
func (s *Store) suspect() {
	if s.pulse.begin() {
		go func() { s.attend(s.heard(s.feel(firstBeat))) }()
	}
}

// doubt looks at why a statement failed. A login that was refused is not tried again so soon.
func (s *Store) doubt(err error) {
	switch {
	case loginRefused(err) && s.pulse.begin():
		go s.attend(s.heard(explain(context.Background(), err)))
	case broken(err):
		s.suspect()
	}
}

// attend feels the server until it answers.
func (s *Store) attend(found error) {
	for found != nil {
		rest := beatPause
		if loginRefused(found) {
			rest = loginPause
		}
		select {
		case <-s.pulse.closed:
			return
		case <-time.After(rest):
		}
		found = s.heard(s.feel(nextBeat))
	}
}

// feel asks for nothing; twice if need be, since the first connection may be one that
// broke with the others.
func (s *Store) feel(limit time.Duration) error {
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	_, err := s.send(ctx, neo4j.AccessModeRead, "RETURN 1 AS one", params{})
	if err != nil && broken(err) && ctx.Err() == nil {
		_, err = s.send(ctx, neo4j.AccessModeRead, "RETURN 1 AS one", params{})
	}
	return explain(ctx, err)
}

// begin tells whether nobody feels the server yet.
func (p *pulse) begin() bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.feeling {
		return false
	}
	p.feeling = true
	return true
}

// heard notes what was felt, and tells it if that is news. A login that is refused is
// news each time.
func (s *Store) heard(found error) error {
	s.pulse.mu.Lock()
	before := s.pulse.away
	s.pulse.away, s.pulse.feeling = nil, found != nil
	if found != nil {
		s.pulse.away = fmt.Errorf("Neo4j is away: %w: %w", accord.ErrUnavailable, found)
		s.warming.lapse()
	}
	now := s.pulse.away
	s.pulse.mu.Unlock()
	if s.Told != nil && ((now == nil) != (before == nil) || loginRefused(found)) {
		s.Told(now)
	}
	return found
}

// loginRefused tells whether a failure will last until somebody does something about the login.
func loginRefused(err error) bool {
	var told *neo4j.Neo4jError
	return errors.As(err, &told) && strings.HasPrefix(told.Code, "Neo.ClientError.Security.") && told.Code != "Neo.ClientError.Security.Forbidden"
}
