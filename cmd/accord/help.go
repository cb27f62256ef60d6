package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"
)

func helpCommand() *command {
	return &command{
		name:  "help",
		takes: "[COMMAND]",
		does:  "say what a command does, its flags and its exit statuses",
		says:  "Lists the commands, or says all that there is to know about one.",
		setup: func(*flag.FlagSet) action { return help },
	}
}

func help(_ context.Context, h *host, args []string) error {
	name, err := atMostOne("help", args, "")
	if err != nil {
		return err
	}
	if name == "" {
		return overview(h.stdout)
	}
	c := find(name)
	if c == nil {
		return fail(misused, "unknown command %q; `accord help` lists them", name)
	}
	return c.help(h.stdout)
}

func overview(w io.Writer) error {
	fmt.Fprint(w, "accord serves a knowledge graph of conflict actors and peace agreements.\n\n")
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, c := range commands() {
		fmt.Fprintf(table, "  accord %s\t%s\n", c.name, c.does)
	}
	fmt.Fprintf(table, "\nWithout a command it serves. More about one: accord help COMMAND\n")
	return table.Flush()
}

// help writes all that there is to know about one command.
func (c *command) help(w io.Writer) error {
	flags := flag.NewFlagSet(c.name, flag.ContinueOnError)
	c.setup(flags)
	var rows strings.Builder
	table := tabwriter.NewWriter(&rows, 0, 0, 2, ' ', 0)
	flags.VisitAll(func(f *flag.Flag) {
		fmt.Fprintf(table, "  --%s\t%s\t%s\t%s\n", f.Name, variable(f.Name), f.DefValue, f.Usage)
	})
	table.Flush()
	usage := "accord " + c.name
	if rows.Len() > 0 {
		usage += " [FLAGS]"
	}
	if c.takes != "" {
		usage += " " + c.takes
	}
	parts := []string{usage, strings.TrimSpace(c.says), strings.TrimSuffix(rows.String(), "\n"), "Exit status: 0 fine, 1 failed, 2 usage, 3 the data has problems."}
	parts = slices.DeleteFunc(parts, func(part string) bool { return part == "" })
	_, err := fmt.Fprintln(w, strings.Join(parts, "\n\n"))
	return err
}
