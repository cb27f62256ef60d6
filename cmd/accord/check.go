package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"io/fs"

	"github.com/accordgraph/accord/dataset"
	"github.com/accordgraph/accord/seeds"
)

func checkCommand() *command {
	return &command{
		name:  "check",
		takes: "[DIR ...]",
		does:  "find everything that is wrong with dataset files",
		says: `Reads the CSV files of a directory, or of several as one dataset, and prints
every problem as file:line:column: rule: text, the first hundred of them. A
warning does not make the data unusable. Without a directory it checks the
dataset that is built in.
`,
		setup: func(flags *flag.FlagSet) action {
			max := flags.Int64("max-file", dataset.MaxFile, "the largest file that is read, in bytes")
			return func(_ context.Context, h *host, args []string) error {
				return check(h.stdout, dataset.Reader{MaxFile: *max}, args)
			}
		},
	}
}

func check(stdout io.Writer, reader dataset.Reader, dirs []string) error {
	files := []fs.FS{seeds.Files}
	if len(dirs) > 0 {
		files = nil
	}
	for _, name := range dirs {
		dir, err := openData(name)
		if err != nil {
			return err
		}
		defer dir.Close()
		files = append(files, dir)
	}
	_, report := reader.Read(files...)
	if err := report.Print(stdout); err != nil {
		return err
	}
	if report.Errors() > 0 {
		return fail(badData, "")
	}
	_, err := fmt.Fprintf(stdout, "ok: %d rows in %d files\n", report.Rows, report.Files)
	return err
}

// openData opens a dataset directory.
func openData(name string) (*dataset.Dir, error) {
	dir, err := dataset.Open(name)
	if err != nil {
		return nil, fail(badData, "%v", err)
	}
	return dir, nil
}
