// Package graph serves a store as GraphQL: it reads an operation into a plan, asks
// the store level by level, and hangs what it finds under the objects that asked.
package graph

import (
	"context"
	"log/slog"
	"net/http"

	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/accordgraph/accord"
)

// Options of a Handler.
type Options struct {
	// Answers is how many bytes of answers are kept, by operation, variables and version
	// of the dataset; 0: every request is answered anew.
	Answers int
	// Limits of what may be asked; without any: DefaultLimits.
	Limits Limits
	// Told, if there is one, hears the code of every error that a client is told.
	Told func(code string)
}

// Handler answers GraphQL over HTTP, GET and POST, from a store. It is part of
// the contract of the API what it refuses and how: see transport.
func Handler(store accord.Store, log *slog.Logger, options Options) http.Handler {
	if options.Limits == (Limits{}) {
		options.Limits = DefaultLimits()
	}
	e := newExecutor(store, log, options)
	e.AroundRootFields(fewAtOnce)
	e.AroundFields(writeRoots)
	return newTransport(e, log, options)
}

// newExecutor answers with what gqlgen generated.
func newExecutor(store accord.Store, log *slog.Logger, options Options) *executor.Executor {
	e := executor.New(NewExecutableSchema(Config{Resolvers: root{}}))
	e.Use(extension.Introspection{})
	e.SetErrorPresenter(present(log, options.Told))
	e.SetRecoverFunc(func(_ context.Context, fault any) error {
		return panicked(fault)
	})
	e.SetQueryCache(handed{})
	e.AroundResponses(sessions(store, options.Limits))
	if options.Answers > 0 {
		e.AroundResponses(answers{keep(options.Answers, func(one keptAnswer) int { return len(one.data) })}.again)
	}
	return e
}

// schema is what the server speaks.
var schema = parsedSchema

// SDL is the schema as text.
func SDL() string { return sources[0].Input }
