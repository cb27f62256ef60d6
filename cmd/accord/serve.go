package main

import (
	"cmp"
	"context"
	"flag"
	"log/slog"
	"net"
	"strings"
	"time"
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
	flags.StringVar(&s.admin, "admin-addr", "", "HOST:PORT for /metrics; without it there are none")
	flags.StringVar(&s.origins, "cors-origin", "*", "origins whose pages may ask, separated by commas")
	flags.StringVar(&s.frames, "frame-ancestors", "'self'", "what may show the pages in a frame, as in a content policy: 'none', 'self', origins parted by spaces")
	flags.TextVar(&s.level, "log-level", slog.LevelInfo, "debug, info, warn or error")
	flags.BoolVar(&s.json, "log-json", false, "write the log as JSON")
	flags.IntVar(&s.answers, "answer-cache", 64, "MiB of answers to keep while the dataset stays the same; 0: none")
	flags.DurationVar(&s.readTimeout, "read-timeout", 10*time.Second, "time for a request to arrive")
	s.limits, s.entry = limitFlags(flags), entryFlags(flags)
	from := storeFlags(flags)
	return func(ctx context.Context, h *host, args []string) error {
		if err := none("serve", args); err != nil {
			return err
		}
		if err := cmp.Or(s.limits.check(), s.entry.check()); err != nil {
			return err
		}
		if s.answers < 0 || s.answers > 1<<20 {
			return fail(misused, "--answer-cache: %d is not a number of MiB from 0 to %d", s.answers, 1<<20)
		}
		if err := cmp.Or(address("addr", s.addr), s.checkAdmin(), s.checkFrames()); err != nil {
			return err
		}
		return s.run(ctx, h, from)
	}
}

// A server is what serve is told.
type server struct {
	addr    string
	admin   string
	origins string
	frames  string
	level   slog.Level
	json    bool
	answers int // MiB
	limits  *limits
	entry   *entry

	readTimeout time.Duration // of a request
}

// address refuses what is not HOST:PORT. Without a port any free one would be taken,
// and without either on every interface.
func address(flag, given string) error {
	if _, port, err := net.SplitHostPort(given); err != nil || port == "" {
		return fail(misused, "--%s: %q is not HOST:PORT", flag, given)
	}
	return nil
}

func (s *server) checkAdmin() error {
	if s.admin == "" {
		return nil
	}
	return address("admin-addr", s.admin)
}

// checkFrames refuses what would be another directive of the policy, or another header.
func (s *server) checkFrames() error {
	odd := func(r rune) bool { return r == ';' || r == ',' || r < ' ' || r > '~' }
	if strings.TrimSpace(s.frames) == "" || strings.ContainsFunc(s.frames, odd) {
		return fail(misused, "--frame-ancestors: %q is not 'none', 'self' or origins parted by spaces", s.frames)
	}
	return nil
}
