package graph

import (
	"context"
	"log/slog"
	"net/http"
	"slices"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/accordgraph/accord"
)

// A transport answers GraphQL over HTTP, as the draft of that specification has it:
// GET and POST, application/json and application/graphql-response+json.
type transport struct {
	executor  *executor.Executor
	documents *documents
	limits    Limits
	log       *slog.Logger
	present   graphql.ErrorPresenterFunc
}

func newTransport(e *executor.Executor, log *slog.Logger, options Options) transport {
	return transport{e, newDocuments(options.Limits), options.Limits, log, present(log, options.Told)}
}

func (t transport) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	media, acceptable := mediaOf(r.Header.Get("Accept"))
	defer t.recovered(w, r, media)
	asks, refused := incoming(w, r, t.limits.Body)
	switch {
	case refused != nil:
		refused.write(w, r, media)
	case !acceptable:
		(&refusal{http.StatusNotAcceptable, codeBadInput, "the answer can be " + plainMedia + " or " + graphMedia}).write(w, r, media)
	default:
		ctx, cancel := context.WithTimeout(r.Context(), t.limits.Deadline)
		defer cancel()
		t.answer(w, r.WithContext(ctx), asks, media)
	}
}

// recovered answers also where our own code falls.
func (t transport) recovered(w http.ResponseWriter, r *http.Request, media string) {
	if fault := recover(); fault != nil {
		if fault == http.ErrAbortHandler {
			panic(fault)
		}
		t.log.LogAttrs(r.Context(), slog.LevelError, "internal error", slog.String("request", RequestID(r.Context())), slog.Any("error", panicked(fault)))
		(&refusal{http.StatusInternalServerError, codeInternal, "internal error"}).write(w, r, media)
	}
}

// answer reads what is asked, and executes it if it is right.
func (t transport) answer(w http.ResponseWriter, r *http.Request, asks *graphql.RawParams, media string) {
	ctx := graphql.StartOperationTrace(r.Context())
	doc, rows, errs := t.documents.read(ctx, asks)
	if r.Method == http.MethodGet && changes(doc, asks.OperationName) {
		notAllowed(w, "POST").write(w, r, media)
		return
	}
	var operation *graphql.OperationContext
	todo := &task{doc: doc, rows: rows}
	if len(errs) == 0 {
		ctx = context.WithValue(ctx, handedKey{}, todo)
		operation, errs = t.executor.CreateOperationContext(ctx, asks)
	}
	if len(errs) == 0 {
		errs = exact(operation.Operation.VariableDefinitions, operation.Variables)
	}
	if len(errs) > 0 {
		status := http.StatusOK // what application/json always says of an answer in it
		if media == graphMedia {
			status = http.StatusBadRequest
		}
		send(w, media, status, envelope(nil, t.refused(ctx, errs), false))
		return
	}
	scratch := scratches.Get().(*[]byte)
	defer scratches.Put(scratch) // when it is sent
	body, whole := t.execute(ctx, (*scratch)[:0], operation)
	*scratch = body
	if todo.away {
		w.Header().Set("Retry-After", "1")
		send(w, media, http.StatusServiceUnavailable, envelope(nil, t.refused(ctx, gqlerror.List{gqlerror.Wrap(accord.ErrUnavailable)}), false))
		return
	}
	if r.Method == http.MethodGet && whole && unchanged(w, r, body) {
		return
	}
	send(w, media, http.StatusOK, body)
}

// execute appends the answer to an operation; whole: without an error.
func (t transport) execute(ctx context.Context, b []byte, operation *graphql.OperationContext) (body []byte, whole bool) {
	run, ctx := t.executor.DispatchOperation(ctx, operation)
	response := run(ctx)
	if response == nil { // the client has left, or the time is over
		response = t.refused(ctx, gqlerror.List{gqlerror.WrapPath(nil, context.Cause(ctx))})
	}
	return envelope(b, response, true), len(response.Errors) == 0
}

// refused says what is wrong with a request, without a question to the store.
func (t transport) refused(ctx context.Context, errs gqlerror.List) *graphql.Response {
	inOrder(errs)
	var shown gqlerror.List
	said := map[string]bool{} // what is wrong in the same way at many places is said once
	for _, e := range errs {
		if len(shown) < maxErrors && !said[e.Message] {
			said[e.Message] = true
			shown = append(shown, t.present(ctx, e))
		}
	}
	return &graphql.Response{Errors: shown}
}

// changes tells whether the operation asked for is a mutation, which GET must not carry.
func changes(doc *ast.QueryDocument, name string) bool {
	return doc != nil && slices.ContainsFunc(doc.Operations, func(o *ast.OperationDefinition) bool {
		return o.Operation == ast.Mutation && (name == "" || o.Name == name)
	})
}
