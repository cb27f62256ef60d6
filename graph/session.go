package graph

import (
	"cmp"
	"context"
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

	budget atomic.Int64 // objects that the answer may still have
}

type sessionKey struct{}

func sessionOf(ctx context.Context) *session { return ctx.Value(sessionKey{}).(*session) }

// reading gives the reading of the operation that is being answered.
func reading(ctx context.Context) (accord.Reading, error) {
	s := sessionOf(ctx)
	s.once.Do(func() { s.held, s.err = s.store.Read(ctx) })
	return s.held, s.err
}

// sessions gives every operation a session, and ends it when the answer is made.
func sessions(store accord.Store) graphql.ResponseMiddleware {
	return func(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
		s := &session{store: store}
		s.budget.Store(maxObjects)
		defer func() {
			if s.held != nil {
				s.held.Close()
			}
		}()
		response := next(context.WithValue(ctx, sessionKey{}, s))
		if response != nil {
			inOrder(response.Errors)
		}
		return response
	}
}

// inOrder sorts errors by their place in the document: root fields are answered at the same time.
func inOrder(errors gqlerror.List) {
	place := func(e *gqlerror.Error) (line, column int) {
		if len(e.Locations) > 0 {
			return e.Locations[0].Line, e.Locations[0].Column
		}
		return 0, 0
	}
	slices.SortStableFunc(errors, func(a, b *gqlerror.Error) int {
		aLine, aColumn := place(a)
		bLine, bColumn := place(b)
		return cmp.Or(aLine-bLine, aColumn-bColumn, strings.Compare(a.Path.String(), b.Path.String()))
	})
}
