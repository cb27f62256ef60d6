package graph

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/accordgraph/accord"
)

// A session is one operation's reading: opened by the first root field that needs
// it, shared by all, so that no answer mixes two versions.
type session struct {
	store accord.Store
	once  sync.Once
	held  accord.Reading
	err   error

	asked  atomic.Bool // by a field
	roots  chan struct{}
	limits Limits
	budget atomic.Int64 // objects that the answer may still have
	rows   atomic.Int64 // of connections, that it has
}

type sessionKey struct{}

// rootsAtOnce bounds how many root fields of one operation are answered at the same
// time: one request must not take the processors of all others.
const rootsAtOnce = 4

// fewAtOnce lets a root field wait for others of its operation.
func fewAtOnce(ctx context.Context, next graphql.RootResolver) graphql.Marshaler {
	s := sessionOf(ctx)
	select {
	case s.roots <- struct{}{}:
		defer func() { <-s.roots }()
	case <-ctx.Done(): // it will find out by itself
	}
	return next(ctx)
}

func sessionOf(ctx context.Context) *session { return ctx.Value(sessionKey{}).(*session) }

// reading gives the reading of the operation that is being answered.
func reading(ctx context.Context) (accord.Reading, error) {
	s := sessionOf(ctx)
	s.asked.Store(true)
	return s.read(ctx)
}

func (s *session) read(ctx context.Context) (accord.Reading, error) {
	s.once.Do(func() { s.held, s.err = s.store.Read(ctx) })
	return s.held, s.err
}

// sessions gives every operation a session, and ends it when the answer is made.
func sessions(store accord.Store, limits Limits) graphql.ResponseMiddleware {
	return func(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
		s := &session{store: store, limits: limits, roots: make(chan struct{}, rootsAtOnce)}
		s.budget.Store(maxObjects)
		defer func() {
			if s.held != nil {
				s.held.Close()
			}
		}()
		response := next(context.WithValue(ctx, sessionKey{}, s))
		taskOf(ctx).away = s.asked.Load() && s.held == nil && errors.Is(s.err, accord.ErrUnavailable)
		if response != nil {
			inOrder(response.Errors)
			s.cost(response, taskOf(ctx).rows)
		}
		return response
	}
}

// cost tells what an answer cost, if that was much.
func (s *session) cost(response *graphql.Response, estimated int) {
	if estimated < s.limits.CostFrom {
		return
	}
	if response.Extensions == nil {
		response.Extensions = map[string]any{}
	}
	response.Extensions["cost"] = map[string]int64{"estimated": int64(estimated), "actual": s.rows.Load()}
}

// inOrder sorts errors by their place in the document: root fields are answered at the same time.
func inOrder(list gqlerror.List) {
	place := func(e *gqlerror.Error) (line, column int) {
		if len(e.Locations) > 0 {
			return e.Locations[0].Line, e.Locations[0].Column
		}
		return 0, 0
	}
	slices.SortStableFunc(list, func(a, b *gqlerror.Error) int {
		aLine, aColumn := place(a)
		bLine, bColumn := place(b)
		return cmp.Or(aLine-bLine, aColumn-bColumn, strings.Compare(a.Path.String(), b.Path.String()))
	})
}
