package graph

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"mime"
	"net/http"
	"strconv"
	"strings"
)

// The media types of answers.
const (
	plainMedia = "application/json"
	graphMedia = "application/graphql-response+json"
)

// A refusal is why a request is not executed.
type refusal struct {
	status  int
	code    string
	message string
}

func (f *refusal) write(w http.ResponseWriter, r *http.Request, media string) {
	type extensions struct {
		Code      string `json:"code"`
		RequestID string `json:"requestId"`
	}
	type failure struct {
		Message    string     `json:"message"`
		Extensions extensions `json:"extensions"`
	}
	send(w, media, f.status, asJSON(map[string][]failure{
		"errors": {{cutMessage(f.message), extensions{f.code, RequestID(r.Context())}}},
	}))
}

func send(w http.ResponseWriter, media string, status int, body []byte) {
	w.Header().Set("Content-Type", media+"; charset=utf-8")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.Header().Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(status)
	_, _ = w.Write(body) // a client that has left needs no answer
}

// asJSON writes a value without escaping what HTML would misread.
func asJSON(value any) []byte {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(value); err != nil {
		panic("graph: a value that cannot be written: " + err.Error())
	}
	return bytes.TrimRight(b.Bytes(), "\n")
}

// mediaOf chooses the media type that a client would rather have, plain JSON where
// it is all the same; false if it takes neither.
func mediaOf(accept string) (media string, acceptable bool) {
	if strings.TrimSpace(accept) == "" {
		return plainMedia, true
	}
	best := 0.0
	media = plainMedia
	for part := range strings.SplitSeq(accept, ",") {
		kind, parameters, err := mime.ParseMediaType(part)
		if err != nil {
			continue
		}
		quality := 1.0
		if q, given := parameters["q"]; given {
			quality, _ = strconv.ParseFloat(q, 64)
		}
		if kind == "*/*" || kind == "application/*" {
			kind = plainMedia
		}
		if (kind == plainMedia || kind == graphMedia) && quality > best {
			media, best = kind, quality
		}
	}
	return media, best > 0
}

// unchanged is Unchanged of a body that is made.
func unchanged(w http.ResponseWriter, r *http.Request, body []byte) bool {
	sum := sha256.Sum256(body)
	w.Header().Add("Vary", "Accept")
	return Unchanged(w, r, base64.RawURLEncoding.EncodeToString(sum[:18]))
}

// Unchanged marks an answer that caches may keep as long as they ask each time
// whether it still holds, since the data changes when a dataset is loaded; it tells
// whether the client holds this answer already, which is then said in place of it.
func Unchanged(w http.ResponseWriter, r *http.Request, tag string) bool {
	tag = `"` + tag + `"`
	w.Header().Set("ETag", tag)
	w.Header().Set("Cache-Control", "public, max-age=0, must-revalidate")
	for held := range strings.SplitSeq(strings.Join(r.Header.Values("If-None-Match"), ","), ",") {
		if held = strings.TrimPrefix(strings.TrimSpace(held), "W/"); held == tag || held == "*" {
			w.WriteHeader(http.StatusNotModified)
			return true
		}
	}
	return false
}

// Refuse answers a request that reached no handler, as GraphQL would: 429 and 503 say
// that the server has too much to do, anything else that it could not.
func Refuse(w http.ResponseWriter, r *http.Request, status int) {
	f := refusal{status, codeOverloaded, "too much is asked of the server now; try again later"}
	switch status {
	case http.StatusTooManyRequests:
		f.message = "you ask too often; try again later"
	case http.StatusServiceUnavailable:
	default:
		f.code, f.message = codeInternal, "internal error"
	}
	media, _ := mediaOf(r.Header.Get("Accept"))
	f.write(w, r, media)
}

// RefuseFor is Refuse with a reason, for what is answered beside GraphQL.
func RefuseFor(w http.ResponseWriter, r *http.Request, status int, code, message string) {
	(&refusal{status, code, message}).write(w, r, plainMedia)
}
