package graph

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"net/url"
	"strings"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
)

// incoming reads what a request asks, or tells why it is none.
func incoming(w http.ResponseWriter, r *http.Request) (*graphql.RawParams, *refusal) {
	switch r.Method {
	case http.MethodGet:
		return fromAddress(r.URL.RawQuery)
	case http.MethodPost:
		return fromBody(w, r)
	}
	return nil, notAllowed(w, "GET, POST")
}

func notAllowed(w http.ResponseWriter, allowed string) *refusal {
	w.Header().Set("Allow", allowed)
	return &refusal{http.StatusMethodNotAllowed, codeBadInput, "the method is not " + strings.ReplaceAll(allowed, ", ", " or ")}
}

func bad(message string) *refusal { return &refusal{http.StatusBadRequest, codeBadInput, message} }

// fromAddress reads the query of a GET.
func fromAddress(raw string) (*graphql.RawParams, *refusal) {
	values, err := url.ParseQuery(raw)
	if err != nil || !utf8.ValidString(raw) {
		return nil, bad("the query of the address is not encoded as it should be")
	}
	asks := &graphql.RawParams{Query: values.Get("query"), OperationName: values.Get("operationName")}
	for name, object := range map[string]*map[string]any{"variables": &asks.Variables, "extensions": &asks.Extensions} {
		if text := values.Get(name); text != "" && decode([]byte(text), object) != nil {
			return nil, bad(name + " is no JSON object")
		}
	}
	return checked(asks)
}

// fromBody reads the body of a POST.
func fromBody(w http.ResponseWriter, r *http.Request) (*graphql.RawParams, *refusal) {
	kind, parameters, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	charset := parameters["charset"]
	if err != nil || kind != plainMedia || charset != "" && !strings.EqualFold(charset, "utf-8") || r.Header.Get("Content-Encoding") != "" {
		return nil, &refusal{http.StatusUnsupportedMediaType, codeBadInput, "the body has to be Content-Type: application/json in UTF-8, without Content-Encoding"}
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
	if errors.As(err, new(*http.MaxBytesError)) {
		return nil, &refusal{http.StatusRequestEntityTooLarge, codeLimit, "the body is larger than 64 KiB"}
	}
	if err != nil {
		return nil, bad("the body did not arrive whole")
	}
	var asks graphql.RawParams
	if !utf8.Valid(body) || decode(body, &asks) != nil {
		return nil, bad(`the body is no JSON object {"query": text, "variables": object, "operationName": text}`)
	}
	return checked(&asks)
}

func checked(asks *graphql.RawParams) (*graphql.RawParams, *refusal) {
	if asks.Query == "" {
		return nil, bad("there is no query")
	}
	return asks, nil
}

// decode reads one JSON value and nothing behind it; numbers stay as they are written.
func decode(text []byte, into any) error {
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	if err := d.Decode(into); err != nil {
		return err
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return errors.New("more than one value")
	}
	return nil
}
