// Package graph serves a store as GraphQL: it reads an operation into a plan, asks
// the store level by level, and hangs what it finds under the objects that asked.
package graph

import (
	"context"
	"log/slog"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/99designs/gqlgen/graphql/handler/transport"

	"github.com/accordgraph/accord"
)

const (
	maxBody   = 64 << 10        // bytes of a request
	maxTokens = 1000            // of a document
	deadline  = 5 * time.Second // of an operation
)

// Handler answers GraphQL over HTTP, GET and POST, from a store.
func Handler(store accord.Store, log *slog.Logger) http.Handler {
	server := newServer(store, log)
	server.AroundFields(writeRoots)
	return gate(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), deadline)
		defer cancel()
		server.ServeHTTP(w, r.WithContext(ctx))
	}))
}

// newServer answers with what gqlgen generated.
func newServer(store accord.Store, log *slog.Logger) *handler.Server {
	server := handler.New(NewExecutableSchema(Config{Resolvers: root{}}))
	server.AddTransport(transport.GET{})
	server.AddTransport(transport.POST{})
	server.Use(extension.Introspection{})
	server.SetParserTokenLimit(maxTokens)
	server.SetErrorPresenter(present(log))
	server.SetRecoverFunc(func(_ context.Context, fault any) error {
		return panicked(fault)
	})
	server.AroundResponses(sessions(store))
	return server
}

// schema is what the server speaks.
var schema = parsedSchema

// SDL is the schema as text.
func SDL() string { return sources[0].Input }
