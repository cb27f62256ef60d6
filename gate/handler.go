package gate

import (
	"bytes"
	"errors"
	"io"
	"net/http"
	"strconv"
	"sync"
	"time"
)

// A Refuse answers a request that is not let in.
type Refuse func(w http.ResponseWriter, r *http.Request, status int)

// A Guarded stands before a handler.
type Guarded struct {
	Next    http.Handler
	Proxies Proxies
	Rates   *Rates
	Gate    *Gate
	Body    int // bytes of a body that are read before the request waits; the rest is left to Next
	Refuse  Refuse
}

// ServeHTTP lets a request through, or refuses it with 429 if its client asks too
// often, 503 if the server has too much to do.
func (g *Guarded) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	client := g.Proxies.Client(r)
	if later, may := g.Rates.Take(client); !may {
		g.refuse(w, r, http.StatusTooManyRequests, later)
		return
	}
	if g.read(r) != nil { // a slow sender must not take up room
		g.Next.ServeHTTP(w, r) // who says what is wrong, which is little work
		return
	}
	leave, err := g.Gate.Enter(r.Context(), client)
	if err != nil {
		g.refuse(w, r, http.StatusServiceUnavailable, time.Second)
		return
	}
	e := &exit{w, g.Gate, sync.OnceFunc(leave)}
	defer e.leave()
	g.Next.ServeHTTP(e, r)
}

// An exit leaves the gate when the first byte of an answer is written: handlers make
// an answer whole before they write it, and a slow reader must not take up room. It
// must not take up all memory either: what is written to slow readers is bounded, and
// beyond that they keep their room.
type exit struct {
	http.ResponseWriter
	gate  *Gate
	leave func()
}

// maxUnread bounds the answers that are being written outside of the gate, in bytes.
const maxUnread = 64 << 20

func (e *exit) Write(p []byte) (int, error) {
	size := int64(len(p))
	if e.gate.unread.Add(size) <= maxUnread {
		e.leave()
	}
	defer e.gate.unread.Add(-size)
	return e.ResponseWriter.Write(p)
}

// Unwrap lets http.ResponseController reach the connection.
func (e *exit) Unwrap() http.ResponseWriter { return e.ResponseWriter }

func (g *Guarded) refuse(w http.ResponseWriter, r *http.Request, status int, later time.Duration) {
	w.Header().Set("Retry-After", strconv.Itoa(max(1, int(later.Seconds()))))
	g.Refuse(w, r, status)
}

// read takes in the body, with the error that it ends with if it does not arrive whole.
func (g *Guarded) read(r *http.Request) error {
	if r.Body == nil || r.Body == http.NoBody || g.Body == 0 {
		return nil
	}
	if r.ContentLength > int64(g.Body) {
		return errTooLarge
	}
	start, err := io.ReadAll(io.LimitReader(r.Body, int64(g.Body)))
	rest := io.Reader(r.Body)
	if err != nil {
		rest = failing{err}
	}
	r.Body = body{io.MultiReader(bytes.NewReader(start), rest), r.Body}
	return err
}

var errTooLarge = errors.New("the body is larger than any that is read")

type body struct {
	io.Reader
	io.Closer
}

type failing struct{ error }

func (f failing) Read([]byte) (int, error) { return 0, f.error }
