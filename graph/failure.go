package graph

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/accordgraph/accord"
)

// The codes that errors carry in extensions.code.
const (
	codeBadInput    = "BAD_USER_INPUT"
	codeLimit       = "LIMIT_EXCEEDED"
	codeTimeout     = "TIMEOUT"
	codeUnavailable = "UNAVAILABLE"
	codeOverloaded  = "OVERLOADED"
	codeInternal    = "INTERNAL"
)

// inFilter gives an unknown id in a filter the path of its argument.
func inFilter(err error, path ast.Path) error { return inArguments(err, at(path, "filter")) }

// inArguments gives an unknown id the path of its argument below another.
func inArguments(err error, path ast.Path) error {
	var unknown *accord.UnknownError
	if !errors.As(err, &unknown) {
		return err
	}
	for _, step := range unknown.Path {
		path = at(path, step)
	}
	return &gqlerror.Error{Message: unknown.Error(), Path: path, Extensions: map[string]any{"code": codeBadInput}}
}

// present makes every error one that a client may see: with a code and the id of
// the request, without a word of a store. What is our own fault goes to the log.
func present(log *slog.Logger, told func(code string)) graphql.ErrorPresenterFunc {
	return func(ctx context.Context, err error) *gqlerror.Error {
		shown := graphql.DefaultErrorPresenter(ctx, err)
		code, message := codeOf(err, shown)
		if told != nil {
			told(code)
		}
		if code == codeInternal {
			log.LogAttrs(ctx, slog.LevelError, "internal error", slog.String("request", RequestID(ctx)), slog.Any("error", err))
		}
		if message != "" {
			shown.Message = message
		}
		shown.Extensions = map[string]any{"code": code, "requestId": RequestID(ctx)}
		return shown
	}
}

// panicked makes an error of what recover gave.
func panicked(fault any) error { return fmt.Errorf("panic: %v\n%s", fault, debug.Stack()) }

// codeOf tells the code of an error, and what to say instead of its own words; empty: those may be seen.
func codeOf(err error, shown *gqlerror.Error) (code, message string) {
	switch {
	case errors.Is(err, accord.ErrUnavailable):
		return codeUnavailable, "the store cannot be read now; try again later"
	case errors.Is(err, accord.ErrTimeout), errors.Is(err, context.DeadlineExceeded):
		return codeTimeout, "the answer took too long; ask for less"
	case errors.Is(err, accord.ErrLimit):
		return codeLimit, "the answer would be too large; ask for less"
	case errors.Is(err, context.Canceled):
		return codeTimeout, "the request was cancelled"
	}
	code, _ = shown.Extensions["code"].(string)
	switch {
	case strings.HasPrefix(shown.Message, "exceeded token limit"), strings.HasPrefix(shown.Message, "exceeded maximum nesting"): // the parser has no other sign of it
		return codeLimit, ""
	case code == codeBadInput || code == codeLimit:
		return code, ""
	case errors.Is(err, accord.ErrInvalid): // in a store's words; inFilter has made the others ours
		return codeBadInput, "this cannot be answered as it is asked"
	case isOfTheDocument(err, shown):
		return codeBadInput, ""
	}
	return codeInternal, "internal error"
}

// isOfTheDocument: the parser, the validator or the coercion of variables and arguments refuse the document.
func isOfTheDocument(err error, shown *gqlerror.Error) bool {
	if shown.Rule != "" || shown.Extensions["code"] != nil {
		return true
	}
	var own *gqlerror.Error
	return errors.As(err, &own) && own.Err == nil || errors.As(err, new(coercion))
}
