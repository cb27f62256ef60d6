package main

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"github.com/accordgraph/accord/dataset"
)

func fmtCommand() *command {
	return &command{
		name:  "fmt",
		takes: "DIR",
		does:  "write dataset files in their one form, with all ids filled in",
		says: `Rewrites the CSV files of a directory in place and prints the names of those
that change: columns in order, quotes only where needed, ids and numbers filled
in, rows where they were. What the files say stays the same. If they have
problems, these are printed and nothing is written.
`,
		setup: func(flags *flag.FlagSet) action {
			only := flags.Bool("check", false, "only print what would change; the exit status is 3 if anything would")
			return func(_ context.Context, h *host, args []string) error {
				if len(args) == 0 {
					return fail(misused, "fmt: which directory? see `accord help fmt`")
				}
				if err := none("fmt", args[1:]); err != nil {
					return err
				}
				return format(h.stdout, args[0], *only)
			}
		},
	}
}

func format(stdout io.Writer, name string, only bool) error {
	dir, err := openData(name)
	if err != nil {
		return err
	}
	defer dir.Close()
	files, report := dataset.Format(dir)
	if files == nil {
		report.Print(stdout)
		return fail(badData, "")
	}
	loose := 0
	for _, file := range slices.Sorted(maps.Keys(files)) {
		old, err := fs.ReadFile(dir, file)
		if err != nil {
			return err
		}
		if bytes.Equal(old, files[file]) {
			continue
		}
		loose++
		if !only {
			if err := replace(filepath.Join(name, file), files[file]); err != nil {
				return err
			}
		}
		fmt.Fprintln(stdout, file)
	}
	if only && loose > 0 {
		return fail(badData, "")
	}
	return nil
}

// replace puts a new file in the place of an old one in one step, so that
// whenever it is killed there is the old one or the new.
func replace(path string, text []byte) error {
	info, err := os.Stat(path)
	if err != nil {
		return err
	}
	fresh, err := os.CreateTemp(filepath.Dir(path), ".accord-fmt-*")
	if err != nil {
		return err
	}
	defer os.Remove(fresh.Name()) // nothing is there any more when all went well
	_, err = fresh.Write(text)
	for _, step := range []func() error{
		func() error { return fresh.Chmod(info.Mode().Perm()) }, fresh.Sync, fresh.Close,
		func() error { return os.Rename(fresh.Name(), path) },
	} {
		if err == nil {
			err = step()
		}
	}
	return err
}
