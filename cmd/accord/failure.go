package main

import (
	"errors"
	"fmt"
	"io"
)

// The exit statuses of every command.
const (
	failed  = 1 // it could not be done
	misused = 2 // the command line asks for something that does not exist
	badData = 3 // the dataset has problems, or there is none
)

// A failure ends the program with its status. Its text is one line that names
// the culprit; it is empty when the command has already said everything.
type failure struct {
	status int
	text   string
}

func (f *failure) Error() string { return f.text }

func fail(status int, format string, values ...any) error {
	return &failure{status, fmt.Sprintf(format, values...)}
}

// status tells what err means to the shell, and writes its text to stderr.
func status(err error, stderr io.Writer) int {
	if err == nil {
		return 0
	}
	if text := err.Error(); text != "" {
		fmt.Fprintln(stderr, "accord: "+text)
	}
	var f *failure
	if errors.As(err, &f) {
		return f.status
	}
	return failed
}
