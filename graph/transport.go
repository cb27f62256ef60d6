package graph

import (
	"bytes"
	"context"
	"net/http"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"
)

// A transport answers GraphQL over HTTP, as the draft of that specification has it:
// GET and POST, application/json and application/graphql-response+json.
type transport struct{ executor *executor.Executor }

func (t transport) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	asks, refused := incoming(w, r)
	media, acceptable := mediaOf(r.Header.Get("Accept"))
	switch {
	case refused != nil:
		refused.write(w, r, media)
	case !acceptable:
		(&refusal{http.StatusNotAcceptable, codeBadInput, "the answer can be " + plainMedia + " or " + graphMedia}).write(w, r, media)
	default:
		ctx, cancel := context.WithTimeout(r.Context(), deadline)
		defer cancel()
		t.answer(w, r.WithContext(ctx), asks, media)
	}
}

// answer parses, checks and executes a request.
func (t transport) answer(w http.ResponseWriter, r *http.Request, asks *graphql.RawParams, media string) {
	ctx := graphql.StartOperationTrace(r.Context())
	operation, errs := t.executor.CreateOperationContext(ctx, asks)
	if len(errs) > 0 {
		if r.Method == http.MethodGet && changes(asks) {
			notAllowed(w, "POST").write(w, r, media)
			return
		}
		response := t.executor.DispatchError(graphql.WithOperationContext(ctx, operation), errs)
		status := http.StatusOK // what application/json always says of an answer in it
		if media == graphMedia {
			status = http.StatusBadRequest
		}
		send(w, media, status, envelope(response, false))
		return
	}
	run, ctx := t.executor.DispatchOperation(ctx, operation)
	response := run(ctx)
	if response == nil { // the client has left, or the time is over
		response = t.executor.DispatchError(ctx, gqlerror.List{gqlerror.WrapPath(nil, context.Cause(ctx))})
	}
	body := envelope(response, true)
	if r.Method == http.MethodGet && len(response.Errors) == 0 && unchanged(w, r, body) {
		return
	}
	send(w, media, http.StatusOK, body)
}

// changes tells whether the operation asked for is a mutation, which GET must not carry.
func changes(asks *graphql.RawParams) bool {
	doc, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: asks.Query}, maxTokens)
	if err != nil {
		return false
	}
	operation := doc.Operations.ForName(asks.OperationName)
	return operation != nil && operation.Operation == ast.Mutation
}

// The most that an answer says of what went wrong.
const (
	maxErrors  = 10
	maxMessage = 300 // bytes
)

// envelope puts a response around its data, which is written already: to marshal it
// with the rest would read and escape it once more. A request that was not executed has no data.
func envelope(response *graphql.Response, executed bool) []byte {
	var b bytes.Buffer
	b.Grow(len(response.Data) + 64)
	b.WriteByte('{')
	if len(response.Errors) > 0 {
		b.WriteString(`"errors":`)
		b.Write(asJSON(shorter(response.Errors)))
	}
	if executed {
		if len(response.Errors) > 0 {
			b.WriteByte(',')
		}
		b.WriteString(`"data":`)
		if len(response.Data) == 0 {
			b.WriteString("null")
		}
		b.Write(response.Data)
	}
	if len(response.Extensions) > 0 {
		b.WriteString(`,"extensions":`)
		b.Write(asJSON(response.Extensions))
	}
	b.WriteByte('}')
	return b.Bytes()
}

// shorter bounds errors: many mistakes of one request say no more than ten.
func shorter(errs gqlerror.List) gqlerror.List {
	errs = errs[:min(len(errs), maxErrors)]
	for i, e := range errs {
		if len(e.Message) > maxMessage {
			cut := *e
			cut.Message = cutText(e.Message, maxMessage-3) + "…"
			errs[i] = &cut
		}
	}
	return errs
}

// cutText cuts a text between two letters.
func cutText(text string, most int) string {
	for most > 0 && text[most]&0xC0 == 0x80 {
		most--
	}
	return text[:most]
}
