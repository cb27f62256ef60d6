// Package graph serves a store as GraphQL: it reads an operation into a plan, asks
// the store level by level, and hangs what it finds under the objects that asked.
package graph

import (
	"context"
	"log/slog"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/accordgraph/accord"
)

const (
	maxBody   = 64 << 10        // bytes of a request
	maxTokens = 1000            // of a document
	deadline  = 5 * time.Second // of an operation
)

// How much is kept of parsed documents from one request to the next: bytes, about.
const keptDocuments = 16 << 20

// Options of a Handler.
type Options struct {
	// Answers is how many bytes of answers are kept, by operation, variables and version
	// of the dataset; 0: every request is answered anew.
	Answers int
}

// Handler answers GraphQL over HTTP, GET and POST, from a store. It is part of
// the contract of the API what it refuses and how: see transport.
func Handler(store accord.Store, log *slog.Logger, options Options) http.Handler {
	e := newExecutor(store, log, options)
	e.AroundFields(writeRoots)
	return transport{e}
}

// newExecutor answers with what gqlgen generated.
func newExecutor(store accord.Store, log *slog.Logger, options Options) *executor.Executor {
	e := executor.New(NewExecutableSchema(Config{Resolvers: root{}}))
	e.Use(extension.Introspection{})
	e.SetParserTokenLimit(maxTokens)
	e.SetDisableSuggestion(true)
	e.SetErrorPresenter(present(log))
	e.SetRecoverFunc(func(_ context.Context, fault any) error {
		return panicked(fault)
	})
	e.SetQueryCache(keep(keptDocuments, documentSize))
	e.AroundResponses(sessions(store))
	if options.Answers > 0 {
		e.AroundResponses(answers{keep(options.Answers, func(data []byte) int { return len(data) })}.again)
	}
	return e
}

// documentSize is about what a parsed document holds: some forty times its text.
func documentSize(doc *ast.QueryDocument) int {
	if doc.Position == nil || doc.Position.Src == nil {
		return 4 << 10
	}
	return 40 * len(doc.Position.Src.Input)
}

// schema is what the server speaks.
var schema = parsedSchema

// SDL is the schema as text.
func SDL() string { return sources[0].Input }
