package main

import (
	"context"
	"flag"
	"fmt"
	"runtime"
	"runtime/debug"
)

func versionCommand() *command {
	return &command{
		name:  "version",
		does:  "say which build this is",
		says:  "Prints the release, the commit if the build knows it, and the Go that built it.",
		setup: func(*flag.FlagSet) action { return version },
	}
}

// version prints the release, or (devel) outside of one, the commit when the
// build knows it, and the Go that built it.
func version(_ context.Context, h *host, args []string) error {
	if err := none("version", args); err != nil {
		return err
	}
	release, commit := "(devel)", ""
	if info, ok := debug.ReadBuildInfo(); ok {
		release = info.Main.Version
		for _, s := range info.Settings {
			if s.Key == "vcs.revision" {
				commit = s.Value + " "
			}
		}
	}
	_, err := fmt.Fprintf(h.stdout, "accord %s %s%s\n", release, commit, runtime.Version())
	return err
}
