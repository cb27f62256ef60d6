package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"time"

	"github.com/rs/cors"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/export"
	"github.com/accordgraph/accord/graph"
	"github.com/accordgraph/accord/web"
)

func serveCommand() *command {
	return &command{
		name:  "serve",
		does:  "serve the graph, the playground and the API (without a command: this)",
		says:  "Serves GraphQL on /graphql, the playground on /playground, the schema on /schema.graphql,\nexports on /export.csv, .json, .graphml, .gexf and .cytoscape.json, and tells on /livez and /readyz how it is. SIGTERM or Ctrl-C ends it when all is answered.",
		setup: serveFlags,
	}
}

func serveFlags(flags *flag.FlagSet) action {
	var s server
	flags.StringVar(&s.addr, "addr", "127.0.0.1:8080", "HOST:PORT to listen on")
	flags.StringVar(&s.origins, "cors-origin", "*", "origins whose pages may ask, separated by commas")
	flags.TextVar(&s.level, "log-level", slog.LevelInfo, "debug, info, warn or error")
	flags.BoolVar(&s.json, "log-json", false, "write the log as JSON")
	flags.IntVar(&s.answers, "answer-cache", 64, "MiB of answers to keep while the dataset stays the same; 0: none")
	s.limits = limitFlags(flags)
	from := storeFlags(flags)
	return func(ctx context.Context, h *host, args []string) error {
		if err := none("serve", args); err != nil {
			return err
		}
		if err := s.limits.check(); err != nil {
			return err
		}
		if s.answers < 0 || s.answers > 1<<20 {
			return fail(misused, "--answer-cache: %d is not a number of MiB from 0 to %d", s.answers, 1<<20)
		}
		// Without a port any free one would be taken, and without either on every interface.
		if _, port, err := net.SplitHostPort(s.addr); err != nil || port == "" {
			return fail(misused, "--addr: %q is not HOST:PORT", s.addr)
		}
		return s.run(ctx, h, from)
	}
}

// A server is what serve is told.
type server struct {
	addr    string
	origins string
	level   slog.Level
	json    bool
	answers int // MiB
	limits  *limits
}

const (
	readTimeout  = 10 * time.Second // of a request
	writeTimeout = 30 * time.Second // of an answer
	idleTimeout  = 2 * time.Minute
	drainTimeout = 10 * time.Second // for what is still being answered at the end
)

func (s *server) run(ctx context.Context, h *host, from *origin) error {
	store, err := from.open(ctx, h)
	if err != nil {
		return err
	}
	defer store.Close()
	collectSeldom()
	listener, err := net.Listen("tcp", s.addr)
	if err != nil {
		return fail(failed, "cannot listen on %s: %v; --addr names another", s.addr, errors.Unwrap(err))
	}
	log := newLogger(h.stderr, s.level, s.json)
	server := &http.Server{
		Handler:           logged(s.routes(store, log), log),
		ReadHeaderTimeout: readTimeout, ReadTimeout: readTimeout, WriteTimeout: writeTimeout, IdleTimeout: idleTimeout,
		ErrorLog: slog.NewLogLogger(log.Handler(), slog.LevelDebug),
	}
	fmt.Fprintf(h.stdout, "accord serves on http://%s (playground: /playground, API: /graphql)\n", listener.Addr())
	return serve(ctx, server, listener)
}

// serve answers until ctx ends, and then what it has begun to answer.
func serve(ctx context.Context, server *http.Server, listener net.Listener) error {
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(listener) }()
	select {
	case err := <-ended:
		return fail(failed, "stopped serving: %v", err)
	case <-ctx.Done():
	}
	drain, cancel := context.WithTimeout(context.WithoutCancel(ctx), drainTimeout)
	defer cancel()
	if err := server.Shutdown(drain); err != nil {
		return fail(failed, "ended with answers unfinished: %v", err)
	}
	return nil
}

// routes says what is answered where.
func (s *server) routes(store accord.Store, log *slog.Logger) http.Handler {
	mux := http.NewServeMux()
	mux.Handle("/graphql", graph.Handler(store, log, graph.Options{Answers: s.answers << 20, Limits: s.limits.Limits}))
	mux.HandleFunc("GET /schema.graphql", schema)
	for _, f := range export.Formats {
		mux.HandleFunc("GET /export."+f.Name, exported(store, f, log))
	}
	mux.HandleFunc("GET /livez", alive)
	mux.HandleFunc("GET /readyz", ready(store, log))
	mux.Handle("/", web.Pages())
	return s.cors().Handler(mux)
}

// cors lets pages of other origins ask, without credentials.
func (s *server) cors() *cors.Cors {
	origins := strings.Split(s.origins, ",") // never empty: rs/cors takes an empty list for all origins
	for i, origin := range origins {
		origins[i] = strings.TrimSpace(origin)
	}
	return cors.New(cors.Options{
		AllowedOrigins: origins,
		AllowedMethods: []string{http.MethodGet, http.MethodPost, http.MethodOptions},
		AllowedHeaders: []string{"Content-Type", "Accept", "If-None-Match"},
		ExposedHeaders: []string{"ETag", "Retry-After", "X-Request-Id"},
		MaxAge:         int((24 * time.Hour).Seconds()),
	})
}

func schema(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "application/graphql; charset=utf-8")
	fmt.Fprint(w, graph.SDL())
}
