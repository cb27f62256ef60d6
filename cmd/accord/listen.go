package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"sync/atomic"
	"time"
)

const (
	writeTimeout = 30 * time.Second // of an answer
	idleTimeout  = 2 * time.Minute
	lastCall     = 200 * time.Millisecond // for clients that are about to ask on an open connection
	drainTimeout = 9 * time.Second        // for what is still being answered at the end
	maxHeader    = 128 << 10              // bytes
)

func (s *server) run(ctx context.Context, h *host, from *origin) error {
	store, err := from.open(ctx, h)
	if err != nil {
		return err
	}
	defer store.Close()
	s.entry.open(from.inMemory())
	listener, err := listen("addr", s.addr)
	if err != nil {
		return err
	}
	log, m := newLogger(h.stderr, s.level, s.json), newMetrics(s.entry.asks)
	if s.admin != "" {
		aside, err := listen("admin-addr", s.admin)
		if err != nil {
			return err
		}
		admin := s.http(m.handler(), log)
		go func() { _ = admin.Serve(aside) }()
		defer admin.Close()
		fmt.Fprintf(h.stdout, "accord tells how it is on http://%s/metrics\n", aside.Addr())
	}
	fmt.Fprintf(h.stdout, "accord serves on http://%s (playground: /playground, API: /graphql)\n", listener.Addr())
	go collectSeldom() // the first answer need not wait for it
	return serve(ctx, s.http(s.logged(s.routes(store, log, m), log, m), log), listener)
}

func listen(flag, at string) (net.Listener, error) {
	listener, err := net.Listen("tcp", at)
	if err != nil {
		return nil, fail(failed, "cannot listen on %s: %v; --%s names another", at, errors.Unwrap(err), flag)
	}
	return listener, nil
}

// http is a server that waits for nobody without end.
func (s *server) http(handler http.Handler, log *slog.Logger) *http.Server {
	return &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: s.readTimeout, ReadTimeout: s.readTimeout, WriteTimeout: writeTimeout, IdleTimeout: idleTimeout,
		MaxHeaderBytes: maxHeader,
		ErrorLog:       slog.NewLogLogger(log.Handler(), slog.LevelDebug),
	}
}

// serve answers until ctx ends, and then what it has begun to answer. It stops to
// listen, and tells clients that go on asking to leave their connections; only those
// that are idle are closed at last, since a server that shuts down drops what arrives
// at that moment.
func serve(ctx context.Context, server *http.Server, listener net.Listener) error {
	var closed atomic.Bool
	server.Handler = leaving(&closed, server.Handler)
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(listener) }()
	select {
	case err := <-ended:
		return fail(failed, "stopped serving: %v", err)
	case <-ctx.Done():
	}
	_ = listener.Close()
	closed.Store(true)
	time.Sleep(lastCall)
	drain, cancel := context.WithTimeout(context.WithoutCancel(ctx), drainTimeout)
	defer cancel()
	if err := server.Shutdown(drain); err != nil {
		return fail(failed, "ended with answers unfinished: %v", err)
	}
	return nil
}

// leaving lets no connection go on once the listener is closed. Not before: who comes
// again while it closes is neither served nor refused.
func leaving(closed *atomic.Bool, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if closed.Load() {
			w.Header().Set("Connection", "close")
		}
		next.ServeHTTP(w, r)
	})
}
