package main

import (
	"context"
	"errors"
	"flag"
	"io"
	"strings"
)

// A command is one word that may follow accord.
type command struct {
	name  string
	takes string // what follows the flags, as its help shows it
	does  string // one line for the list of commands
	says  string // what its help says beside its flags and statuses
	setup func(*flag.FlagSet) action
}

// An action does what a command is for, once its flags are set.
type action func(ctx context.Context, host *host, args []string) error

// A host is what the surroundings offer to a command.
type host struct {
	getenv         func(string) string
	stdout, stderr io.Writer
}

func commands() []*command {
	return []*command{serveCommand(), loadCommand(), exportCommand(), importCommand(), resolveCommand(), checkCommand(), fmtCommand(), versionCommand(), helpCommand()}
}

// run does what args ask for; without a command's name that is serve.
func run(ctx context.Context, args []string, getenv func(string) string, stdout, stderr io.Writer) error {
	name, rest := split(args)
	c := find(name)
	if c == nil {
		return fail(misused, "unknown command %q; `accord help` lists them", name)
	}
	h := &host{getenv, stdout, stderr}
	flags := flag.NewFlagSet(name, flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	act := c.setup(flags)
	if err := flags.Parse(rest); errors.Is(err, flag.ErrHelp) {
		return c.help(stdout)
	} else if err != nil {
		return fail(misused, "%s: %v; see `accord help %s`", name, err, name)
	}
	if err := fromEnvironment(flags, getenv); err != nil {
		return err
	}
	return act(ctx, h, flags.Args())
}

func split(args []string) (name string, rest []string) {
	switch {
	case len(args) == 0:
		return "serve", nil
	case args[0] == "-h" || args[0] == "-help" || args[0] == "--help":
		return "help", args[1:]
	case args[0] == "-version" || args[0] == "--version":
		return "version", args[1:]
	case strings.HasPrefix(args[0], "-"):
		return "serve", args
	}
	return args[0], args[1:]
}

func find(name string) *command {
	for _, c := range commands() {
		if c.name == name {
			return c
		}
	}
	return nil
}

// none refuses what follows the flags, for a command that takes nothing there.
func none(name string, args []string) error {
	if len(args) == 0 {
		return nil
	}
	return fail(misused, "%s: unexpected %q; see `accord help %s`", name, args[0], name)
}

// atMostOne returns the single argument of a command, or what stands in for it.
func atMostOne(name string, args []string, otherwise string) (string, error) {
	if len(args) == 0 {
		return otherwise, nil
	}
	return args[0], none(name, args[1:])
}

// variable is the environment variable that stands in for a flag.
func variable(flag string) string {
	return "ACCORD_" + strings.ToUpper(strings.ReplaceAll(flag, "-", "_"))
}

// fromEnvironment sets the flags that the command line leaves out.
func fromEnvironment(flags *flag.FlagSet, getenv func(string) string) (err error) {
	given := map[string]bool{}
	flags.Visit(func(f *flag.Flag) { given[f.Name] = true })
	flags.VisitAll(func(f *flag.Flag) {
		value := getenv(variable(f.Name))
		if given[f.Name] || value == "" || err != nil {
			return
		}
		if wrong := f.Value.Set(value); wrong != nil {
			err = fail(misused, "%s: %q is no value for it; see `accord help %s`", variable(f.Name), value, flags.Name())
		}
	})
	return err
}
