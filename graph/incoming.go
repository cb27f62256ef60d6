package graph

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"
	"strings"

	"github.com/99designs/gqlgen/graphql"
)

// incoming reads what a request asks in at most so many bytes, or tells why it is none.
func incoming(w http.ResponseWriter, r *http.Request, most int) (*graphql.RawParams, *refusal) {
	if offered := strings.Join(r.Header.Values("Upgrade"), ","); offered != "" && !strings.EqualFold(offered, "h2c") {
		return nil, bad("there is no other protocol than HTTP here") // h2c comes with ordinary requests, and may be ignored
	}
	switch r.Method {
	case http.MethodGet:
		return fromAddress(r.URL.RawQuery, most)
	case http.MethodPost:
		return fromBody(w, r, most)
	}
	return nil, notAllowed(w, "GET, POST")
}

func notAllowed(w http.ResponseWriter, allowed string) *refusal {
	w.Header().Set("Allow", allowed)
	return &refusal{http.StatusMethodNotAllowed, codeBadInput, "the method is not " + strings.ReplaceAll(allowed, ", ", " or ")}
}

func tooLarge(most int) *refusal {
	return &refusal{http.StatusRequestEntityTooLarge, codeLimit, fmt.Sprintf("the body is larger than %d bytes", most)}
}

func bad(message string) *refusal { return &refusal{http.StatusBadRequest, codeBadInput, message} }

// fromAddress reads the query of a GET.
func fromAddress(raw string, most int) (*graphql.RawParams, *refusal) {
	if len(raw) > most {
		return nil, &refusal{http.StatusRequestURITooLong, codeLimit, fmt.Sprintf("the address is longer than %d bytes", most)}
	}
	values, err := url.ParseQuery(raw)
	if err != nil {
		return nil, bad("the query of the address is not encoded as it should be")
	}
	object := map[string]any{}
	for _, name := range []string{"query", "operationName", "variables", "extensions"} {
		given := values[name]
		if len(given) > 1 || len(given) == 1 && !proper(given[0]) {
			return nil, bad(name + " is there twice, or no text")
		}
		if len(given) == 0 || given[0] == "" {
			continue
		}
		object[name] = given[0]
		if name == "variables" || name == "extensions" {
			if object[name], err = strictly([]byte(given[0])); err != nil {
				return nil, bad(name + " is no JSON object, or one that can be read in two ways")
			}
		}
	}
	return asked(object)
}

// fromBody reads the body of a POST.
func fromBody(w http.ResponseWriter, r *http.Request, most int) (*graphql.RawParams, *refusal) {
	if !isJSON(r.Header) {
		return nil, &refusal{http.StatusUnsupportedMediaType, codeBadInput, "the body has to be Content-Type: application/json in UTF-8, without Content-Encoding"}
	}
	if r.ContentLength > int64(most) { // nobody waits for it
		return nil, tooLarge(most)
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, int64(most)))
	if errors.As(err, new(*http.MaxBytesError)) {
		return nil, tooLarge(most)
	}
	if err != nil {
		return nil, bad("the body did not arrive whole")
	}
	object, err := strictly(body)
	switch {
	case errors.Is(err, errTwice):
		return nil, bad("the body has an object with a name that is there twice")
	case errors.Is(err, errText):
		return nil, bad("the body is not UTF-8, or has a NUL or half a letter in a text")
	case err != nil:
		return nil, bad(`the body is no JSON object {"query": text, "variables": object, "operationName": text}`)
	}
	return asked(object)
}

// isJSON tells whether a body is JSON in UTF-8 as it stands, whichever header one reads.
func isJSON(header http.Header) bool {
	if strings.Join(header.Values("Content-Encoding"), "") != "" || len(header.Values("Content-Type")) != 1 {
		return false
	}
	if header.Get("Content-Type") == plainMedia { // what nearly everybody says
		return true
	}
	kind, parameters, err := mime.ParseMediaType(header.Get("Content-Type"))
	charset := parameters["charset"]
	return err == nil && kind == plainMedia && (charset == "" || strings.EqualFold(charset, "utf-8"))
}

// take puts what stands under a name where it belongs, unless it is of another kind.
func take[T any](object map[string]any, name, kind string, into *T) *refusal {
	value := object[name]
	if value == nil {
		return nil
	}
	one, is := value.(T)
	if !is {
		return bad(name + " is no " + kind)
	}
	*into = one
	return nil
}

// asked takes what the specification names; null is nothing.
func asked(object map[string]any) (*graphql.RawParams, *refusal) {
	asks := &graphql.RawParams{}
	wrong := cmp.Or(
		take(object, "query", "text", &asks.Query), take(object, "operationName", "text", &asks.OperationName),
		take(object, "variables", "object", &asks.Variables), take(object, "extensions", "object", &asks.Extensions))
	switch {
	case wrong != nil:
		return nil, wrong
	case asks.Query == "":
		return nil, bad("there is no query")
	case oddEscape([]byte(asks.Query)): // texts in a query have escapes of their own
		return nil, bad("the query has a NUL or half a letter in a text")
	}
	return asks, nil
}
