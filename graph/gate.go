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
)

// A refusal is why a request is not put to gqlgen.
type refusal struct {
	status  int
	code    string
	message string
}

// gate refuses what is no GraphQL request, in JSON with a code and without
// repeating what was sent; gqlgen would do neither.
func gate(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var refused *refusal
		switch r.Method {
		case http.MethodGet:
			refused = checkGet(r.URL.RawQuery)
		case http.MethodPost:
			refused = checkPost(w, r)
		default:
			w.Header().Set("Allow", "GET, POST")
			refused = &refusal{http.StatusMethodNotAllowed, codeBadInput, "the method is not GET or POST"}
		}
		if refused != nil {
			refused.write(w, r)
			return
		}
		r.Header.Del("Upgrade") // nothing to change to: the request is answered as it stands
		next.ServeHTTP(w, r)
	})
}

func bad(message string) *refusal { return &refusal{http.StatusBadRequest, codeBadInput, message} }

func checkGet(raw string) *refusal {
	query, err := url.ParseQuery(raw)
	if err != nil {
		return bad("the query of the address is not encoded as it should be")
	}
	if query.Get("query") == "" {
		return bad("there is no query")
	}
	for _, name := range []string{"variables", "extensions"} {
		text := query.Get(name)
		if text != "" && json.Unmarshal([]byte(text), new(map[string]any)) != nil {
			return bad(name + " is no JSON object")
		}
	}
	return nil
}

// checkPost reads the body, and puts it back.
func checkPost(w http.ResponseWriter, r *http.Request) *refusal {
	kind, parameters, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	charset := parameters["charset"]
	if err != nil || kind != "application/json" || charset != "" && !strings.EqualFold(charset, "utf-8") || r.Header.Get("Content-Encoding") != "" {
		return &refusal{http.StatusUnsupportedMediaType, codeBadInput, "the body has to be Content-Type: application/json in UTF-8, without Content-Encoding"}
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
	if errors.As(err, new(*http.MaxBytesError)) {
		return &refusal{http.StatusRequestEntityTooLarge, codeLimit, "the body is larger than 64 KiB"}
	}
	if err != nil {
		return bad("the body did not arrive whole")
	}
	var request struct {
		Query, OperationName  string
		Variables, Extensions map[string]any
	}
	if json.Unmarshal(body, &request) != nil {
		return bad(`the body is no JSON object {"query": text, "variables": object, "operationName": text}`)
	}
	if request.Query == "" {
		return bad("there is no query")
	}
	r.Body = io.NopCloser(bytes.NewReader(body))
	return nil
}

func (f *refusal) write(w http.ResponseWriter, r *http.Request) {
	type extensions struct {
		Code      string `json:"code"`
		RequestID string `json:"requestId"`
	}
	type failure struct {
		Message    string     `json:"message"`
		Extensions extensions `json:"extensions"`
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(f.status)
	_ = json.NewEncoder(w).Encode(map[string][]failure{ // a client that has left needs no answer
		"errors": {{f.message, extensions{f.code, RequestID(r.Context())}}},
	})
}
