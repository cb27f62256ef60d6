package main

import (
	"flag"
	"os"
	"regexp"
	"testing"
)

// docs/settings.md has a line for every flag of serve, with its variable and default, and no other.
func TestSettingsAreDocumented(t *testing.T) {
	text, err := os.ReadFile("../../docs/settings.md")
	if err != nil {
		t.Fatal(err)
	}
	documented := map[string][]string{}
	for _, line := range regexp.MustCompile("(?m)^\\| `--([a-z0-9-]+)` \\| `(ACCORD_[A-Z0-9_]+)` \\| `?([^`|]*?)`? \\| [^|].*\\|$").FindAllStringSubmatch(string(text), -1) {
		documented[line[1]] = line[2:]
	}
	flags := flag.NewFlagSet("serve", flag.ContinueOnError)
	serveCommand().setup(flags)
	flags.VisitAll(func(f *flag.Flag) {
		line := documented[f.Name]
		if line == nil {
			t.Errorf("--%s is not documented", f.Name)
		} else if line[0] != variable(f.Name) || line[1] != f.DefValue {
			t.Errorf("--%s is %s with %q, documented as %v", f.Name, variable(f.Name), f.DefValue, line)
		}
		delete(documented, f.Name)
	})
	for name := range documented {
		t.Errorf("--%s is documented, but not there", name)
	}
}
