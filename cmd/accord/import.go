package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/dataset"
	"github.com/accordgraph/accord/imports"
)

func importCommand() *command {
	return &command{
		name:  "import",
		takes: "FORMAT FILE ...",
		does:  "make a dataset of PA-X, PA-X Local, PAA-X or UCDP files",
		says: "Writes a new directory of dataset files, with the source, row and column of every statement, and beside\n" +
			"them report.md and report.json: what was made of which rows, what was left out, what is unsure.\n\nFormats:" + importFormats() +
			"\n\nImport UCDP first, then PAA-X --with it, then PA-X --with both: names in the cells of PA-X then lead to\n" +
			"their actors, and the report holds what was read against PAA-X.\n",
		setup: importFlags,
	}
}

func importFormats() (lines string) {
	for _, f := range imports.Formats {
		lines += "\n  " + f.Name + strings.Repeat(" ", 16-len(f.Name)) + f.Does
	}
	return lines
}

// An importer is what import is told.
type importer struct{ out, with, release, resolutions string }

func importFlags(flags *flag.FlagSet) action {
	var im importer
	flags.StringVar(&im.out, "out", "", "directory to write; it must not be there yet (required)")
	flags.StringVar(&im.with, "with", "", "directories of dataset files, parted by commas, whose actors are known already")
	flags.StringVar(&im.release, "release", "", "release of the files, such as v10 (as their names say)")
	flags.StringVar(&im.resolutions, "resolutions", "", "file of decisions, who mentions are; see `accord help resolve`")
	return func(ctx context.Context, h *host, args []string) error {
		args, err := between(flags, args)
		if err != nil {
			return err
		}
		return im.run(ctx, h, args)
	}
}

// between takes flags that stand behind or between the arguments.
func between(flags *flag.FlagSet, args []string) (rest []string, err error) {
	for len(args) > 0 {
		if strings.HasPrefix(args[0], "-") && len(args[0]) > 1 {
			if err := flags.Parse(args); err != nil {
				return nil, fail(misused, "%s: %v; see `accord help %s`", flags.Name(), err, flags.Name())
			}
			args = flags.Args()
			continue
		}
		rest, args = append(rest, args[0]), args[1:]
	}
	return rest, nil
}

func (im *importer) run(ctx context.Context, h *host, args []string) error {
	if len(args) < 2 || im.out == "" {
		return fail(misused, "import: names a format, a file or more, and --out; see `accord help import`")
	}
	format := imports.Find(args[0])
	if format == nil {
		return fail(misused, "import: %q is none of pax, pax-local, paax, ucdp-actor", args[0])
	}
	if _, err := os.Lstat(im.out); err == nil {
		return fail(misused, "--out: %s is there already", im.out)
	}
	if name := twice(args[1:]); name != "" {
		return fail(misused, "import: %s is given twice; name each file once", name)
	}
	order := imports.Order{Format: format, Files: args[1:], Release: im.release}
	if order.Release == "" {
		order.Release = imports.ReleaseOf(args[1:])
	}
	var err error
	if order.With, err = im.known(h); err != nil {
		return err
	}
	if im.resolutions != "" {
		if order.Decisions, err = imports.ReadDecisions(im.resolutions); err != nil {
			return refused(h, err)
		}
	}
	done := showProgress(h.stderr, &order)
	made, err := imports.Run(ctx, order)
	if done(); err != nil {
		return refused(h, err)
	}
	if err := writeFiles(im.out, made.Files); err != nil {
		return err
	}
	_, err = fmt.Fprintf(h.stdout, "%s\nwrote %s; %s says what became of every row\n", made.Report.Summary(), im.out, im.out+"/report.md")
	return err
}

// twice is a file that is given more than once, under whatever names; empty if none is.
func twice(names []string) string {
	var met []os.FileInfo
	for _, name := range names {
		info, err := os.Stat(name)
		if err != nil {
			continue // the import says what is wrong with it
		}
		if slices.ContainsFunc(met, func(other os.FileInfo) bool { return os.SameFile(info, other) }) {
			return name
		}
		met = append(met, info)
	}
	return ""
}

// known reads the datasets that are given along, each by itself.
func (im *importer) known(h *host) (all []*accord.Dataset, err error) {
	for _, name := range splitDirs(im.with) {
		dir, err := openData(name)
		if err != nil {
			return nil, err
		}
		d, report := dataset.Read(dir)
		dir.Close()
		if d == nil {
			_ = report.Print(h.stderr)
			return nil, fail(badData, "--with: %s has problems; see above", name)
		}
		all = append(all, d)
	}
	return all, nil
}

// splitDirs are the directories of a list.
func splitDirs(list string) (all []string) {
	for name := range strings.SplitSeq(list, ",") {
		if name = strings.TrimSpace(name); name != "" {
			all = append(all, name)
		}
	}
	return all
}

// refused prints what is wrong with the files, and is the failure.
func refused(h *host, err error) error {
	var problems imports.Problems
	if errors.Is(err, context.Canceled) {
		return fail(failed, "import: interrupted; nothing was written")
	}
	if !errors.As(err, &problems) {
		return fail(failed, "import: %v", err)
	}
	fmt.Fprintln(h.stderr, problems.Error())
	if len(problems) == 1 {
		return fail(badData, "nothing was written: the files have a problem")
	}
	return fail(badData, "nothing was written: the files have %d problems", len(problems))
}

// showProgress shows on a terminal how far an import is; done clears the line.
func showProgress(w io.Writer, order *imports.Order) (done func()) {
	f, is := w.(*os.File)
	if !is {
		return func() {}
	}
	if info, err := f.Stat(); err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return func() {}
	}
	last := time.Time{}
	order.Progress = func(file string, rows int) {
		if time.Since(last) > 100*time.Millisecond {
			last = time.Now()
			fmt.Fprintf(f, "\r\x1b[K%s: %d rows", file, rows)
		}
	}
	return func() { fmt.Fprint(f, "\r\x1b[K") }
}
