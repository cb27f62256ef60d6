package neo4j

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// Every text says in its header what it answers, its parameters and its columns:
// those that it has, and no other.
func TestTextHeaders(t *testing.T) {
	err := fs.WalkDir(os.DirFS("cypher"), ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		t.Run(path, func(t *testing.T) {
			text, err := os.ReadFile(filepath.Join("cypher", path))
			if err != nil {
				t.Fatal(err)
			}
			header, body := cutHeader(string(text))
			if first, _, _ := strings.Cut(header, "\n"); !strings.HasSuffix(first, ".") {
				t.Errorf("the first line is no sentence: %q", first)
			}
			same(t, "parameters", declared(header), used(body))
			if returning(body) != "" {
				same(t, "columns", returned(header), columns(body))
			}
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// What is sent has no part left to fill in, and does not name one value as a parameter of its own.
func TestTextsAreWhole(t *testing.T) {
	gap, single := regexp.MustCompile(`\{[a-z]+\}`), regexp.MustCompile(`\$(\w+)`)
	for _, q := range statements {
		if left := gap.FindString(q.text); left != "" {
			t.Errorf("%s: %s is not filled in", q.name, left)
		}
		for _, name := range single.FindAllString(q.text, -1) {
			if name != "$p" {
				t.Errorf("%s: the parameter %s is not in $p", q.name, name)
			}
		}
		if strings.Contains(q.text, "//") {
			t.Errorf("%s: has a comment", q.name)
		}
	}
}

// Every file is a question or a part that some text is made of.
func TestTextsAreUsed(t *testing.T) {
	files, err := filepath.Glob("cypher/parts/*.cypher")
	if err != nil {
		t.Fatal(err)
	}
	var sources strings.Builder
	goFiles, _ := filepath.Glob("*.go")
	for _, name := range goFiles {
		text, _ := os.ReadFile(name)
		sources.Write(text)
	}
	for _, file := range files {
		if name := strings.TrimSuffix(filepath.Base(file), ".cypher"); !strings.Contains(sources.String(), `"`+name+`"`) {
			t.Errorf("nobody uses %s", file)
		}
	}
}

func cutHeader(text string) (header, body string) {
	for line := range strings.Lines(text) {
		comment, is := strings.CutPrefix(line, "//")
		if !is {
			break
		}
		header += comment
	}
	return header, code(text)
}

var parameter = regexp.MustCompile(`\$p\.(\w+)`)

// declared are the parameters that lines of a header begin with.
func declared(header string) (names []string) {
	for line := range strings.Lines(header) {
		if rest, is := strings.CutPrefix(line, "   $p."); is {
			list, _, _ := strings.Cut("$p."+rest, "  ")
			for _, m := range parameter.FindAllStringSubmatch(list, -1) {
				names = append(names, m[1])
			}
		}
	}
	return names
}

func used(body string) (names []string) {
	for _, m := range parameter.FindAllStringSubmatch(body, -1) {
		names = append(names, m[1])
	}
	return names
}

// returned are the columns that a header names: each item of the list begins with one.
func returned(header string) (names []string) {
	_, list, _ := strings.Cut(header, " Columns: ")
	for _, item := range split(list) {
		names = append(names, strings.Fields(item)[0])
	}
	return names
}

func same(t *testing.T, what string, said, has []string) {
	t.Helper()
	slices.Sort(said)
	slices.Sort(has)
	if said, has = slices.Compact(said), slices.Compact(has); !slices.Equal(said, has) {
		t.Errorf("the header tells the %s %v, the text has %v", what, said, has)
	}
}
