package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/dataset"
	"github.com/accordgraph/accord/imports"
)

func resolveCommand() *command {
	return &command{
		name:  "resolve",
		takes: "DIR",
		does:  "list the names of an import that no known actor has, and decide who they are",
		says: `Without --mention it lists the names to review, those met most often first, each with the actors that it
may be and why. With --mention, --actor, --by and --why it adds a decision to resolutions.csv in DIR; import
again with --resolutions DIR/resolutions.csv to have it take effect:
  accord resolve pax --with seeds
  accord resolve pax --mention "Mountain Hawks Brigade" --actor actor:mountain-hawks-brigade --by "A. Reader" --why "same four signatories"
`,
		setup: resolveFlags,
	}
}

// A resolver is what resolve is told.
type resolver struct {
	with     string
	most     int
	decision imports.Decision
}

func resolveFlags(flags *flag.FlagSet) action {
	var r resolver
	flags.StringVar(&r.with, "with", "", "directories of dataset files, parted by commas, to look for candidates in beside DIR")
	flags.IntVar(&r.most, "first", 50, "how many names are listed")
	flags.StringVar(&r.decision.Mention, "mention", "", "the name that is decided")
	flags.StringVar(&r.decision.Agreement, "agreement", "", "AgtId of the only agreement for which the decision holds (all)")
	flags.StringVar(&r.decision.Actor, "actor", "", "id of the actor that it is")
	flags.StringVar(&r.decision.Who, "by", "", "who decides")
	flags.StringVar(&r.decision.Why, "why", "", "why")
	return func(_ context.Context, h *host, args []string) error {
		args, err := between(flags, args)
		if err != nil {
			return err
		}
		if len(args) != 1 {
			return fail(misused, "resolve: names one directory of an import; see `accord help resolve`")
		}
		if r.decision.Mention != "" {
			return r.decide(h, args[0])
		}
		return r.list(h, args[0])
	}
}

// decide adds a decision to the file of an import.
func (r *resolver) decide(h *host, dir string) error {
	d := r.decision
	if d.Actor == "" || d.Who == "" || d.Why == "" {
		return fail(misused, "resolve: a decision has --actor, --by and --why")
	}
	if !imports.IsActorID(d.Actor) {
		return fail(misused, "--actor: %q is no id of an actor, such as actor:ahrar-al-sham", d.Actor)
	}
	path := filepath.Join(dir, "resolutions.csv")
	var all []imports.Decision
	if _, err := os.Stat(path); err == nil {
		if all, err = imports.ReadDecisions(path); err != nil {
			return refused(h, err)
		}
	}
	all = imports.Decide(all, d)
	if err := writeFile(h.stdout, path, func(w io.Writer) error { _, err := w.Write(imports.WriteDecisions(all)); return err }); err != nil {
		return err
	}
	_, err := fmt.Fprintf(h.stdout, "%s holds %d decisions; import again with --resolutions %s\n", path, len(all), path)
	return err
}

// list shows the names to review, with candidates.
func (r *resolver) list(h *host, dir string) error {
	report, err := imports.ReadReport(filepath.Join(dir, "report.json"))
	if err != nil {
		return fail(badData, "resolve: %v", err)
	}
	var known []*accord.Dataset
	for _, name := range append([]string{dir}, splitDirs(r.with)...) {
		files, err := openData(name)
		if err != nil {
			return err
		}
		d, problems := dataset.Read(files)
		files.Close()
		if d == nil {
			_ = problems.Print(h.stderr)
			return fail(badData, "resolve: %s has problems; see above", name)
		}
		known = append(known, d)
	}
	names := imports.Review(report, known, r.most)
	for _, n := range names {
		fmt.Fprintf(h.stdout, "%s (%d×, rows %s): %s\n", n.Mention, n.Count, rowList(n.Rows), strings.Join(n.Why, "; "))
		for _, c := range n.Candidates {
			fmt.Fprintf(h.stdout, "    %s\n", c)
		}
	}
	_, err = fmt.Fprintf(h.stdout, "%d of %d names\n", len(names), len(report.Unsure))
	return err
}

func rowList(rows []imports.Row) string {
	var b strings.Builder
	for i, n := range rows[:min(len(rows), 5)] {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(n.String())
	}
	if len(rows) > 5 {
		b.WriteString(" …")
	}
	return b.String()
}
