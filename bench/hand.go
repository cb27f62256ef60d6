package main

import (
	"bytes"
	"fmt"
	"io"
	"net"
	"net/http"
	"strconv"
	"sync"
)

// answerByHand serves answers that it was given: what a server costs that has no store and
// no operation, and writes JSON by hand. PUT gives the answer to the request behind it,
// parted by a NUL; POST asks.
func answerByHand(place string) error {
	listener, err := net.Listen("tcp", place)
	if err != nil {
		return err
	}
	return http.Serve(listener, &hand{scripts: map[string]script{}})
}

type hand struct {
	mu      sync.RWMutex
	scripts map[string]script // by request
}

func (h *hand) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	switch {
	case err != nil:
		w.WriteHeader(http.StatusBadRequest)
	case r.Method == http.MethodGet: // it is there
	case r.Method == http.MethodPut:
		if err := h.learn(body); err != nil {
			w.WriteHeader(http.StatusBadRequest)
			fmt.Fprint(w, err)
		}
	default:
		h.mu.RLock()
		s, known := h.scripts[string(body)]
		h.mu.RUnlock()
		if !known {
			w.WriteHeader(http.StatusNotFound)
			return
		}
		answer := s.write(nil)
		w.Header().Set("Content-Type", "application/json")
		w.Header().Set("Content-Length", strconv.Itoa(len(answer)))
		_, _ = w.Write(answer)
	}
}

// learn takes in an answer.
func (h *hand) learn(told []byte) error {
	request, answer, _ := bytes.Cut(told, []byte{0})
	s, err := scriptOf(answer)
	if err != nil {
		return err
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	h.scripts[string(request)] = s
	return nil
}
