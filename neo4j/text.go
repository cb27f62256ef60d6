package neo4j

import (
	"embed"
	"strings"

	"github.com/accordgraph/accord"
)

// parts are what questions have in common: frames around them, and conditions.
//
//go:embed cypher/parts/*.cypher cypher/usual/*.cypher
var parts embed.FS

// closed holds the lists of relationship types that texts name.
var closed = map[string]string{
	"took":    strings.Join(tookTypes, "|"),
	"bound":   strings.Join(typesOf(nil, []accord.RoleClass{accord.ClassParty}), "|"),
	"stances": strings.Join(stanceTypes, "|"),
	"ties":    strings.Join(tieTypes, "|"),
}

// A statement is a text as it is sent, and what it is called.
type statement struct{ name, text string }

// A list is a question at the root whose rows an index orders: from the beginning or from
// the end; and how a dataset calls what is listed.
type list struct {
	ahead, back *statement
	kind        string
}

// statements are all that readings send, for warming.
var statements []*statement

// question makes the statement of a question: its text in the frame of all
// questions, with parts in place of {part}.
func question(name, text string, with ...string) *statement {
	body := fill(code(text), with)
	text = fill(part("served"), []string{"question", body, "columns", strings.Join(columns(body), ", ")})
	s := &statement{name, clean(text)}
	statements = append(statements, s)
	return s
}

// listOf makes the statement of a list: its rows in a frame.
func listOf(name, text, frame string, with ...string) *statement {
	return question(name, framed(text, frame, with...))
}

// framed puts the rows of a list in a frame.
func framed(text, frame string, with ...string) string {
	return fill(part(frame), append(with, "rows", code(text)))
}

// walk makes the statements of a list at the root, which an index orders.
func walk(name, text, kind string, with ...string) list {
	ahead := listOf(name, text, "rooted", append(with, "kind", kind)...)
	back := &statement{name + " from the end", strings.ReplaceAll(ahead.text, " ASC", " DESC")}
	statements = append(statements, back)
	return list{ahead, back, kind}
}

// ordered makes a list for each property that may hold its key, of a text that is written for one.
func ordered(text, key, kind string, keys []string, with ...string) map[string]list {
	all := map[string]list{}
	for _, other := range keys {
		all[other] = walk(kind+" "+other, strings.ReplaceAll(text, "."+key, "."+other), kind, with...)
	}
	return all
}

// writing makes a statement of a load, which needs the lock.
func writing(name, text string) *statement {
	return &statement{name, clean(strings.Replace(part("held"), "{writing}", code(text), 1))}
}

// alone makes a statement that stands for itself.
func alone(name, text string) *statement { return &statement{name, clean(text)} }

// fill puts parts in place of their names, and again where they name others.
func fill(text string, with []string) string {
	named := []string{"{brought}", part("brought"), "{words}", part("word_candidates"), "{spell}", strings.TrimSpace(part("spell")),
		"{positions}", part("positions"), "{followed}", part("followed"), "{held_up}", part("held_up"), "{seated}", part("seated")}
	for name, words := range closed {
		named = append(named, "{"+name+"}", words)
	}
	named = append(named, "{brief}", "$p.brief")
	for _, v := range []string{"n", "t", "x"} {
		named = append(named, "{told_"+v+"}", told(v))
	}
	for i := 0; i < len(with); i += 2 {
		named = append(named, "{"+with[i]+"}", with[i+1])
	}
	replacer := strings.NewReplacer(named...)
	for strings.Contains(text, "{") {
		next := replacer.Replace(text)
		if next == text {
			break
		}
		text = next
	}
	return text
}

// told is what is told of a node: of a subject no more than the reading wants.
func told(v string) string {
	return "CASE WHEN $p.brief THEN coalesce(" + v + ".brief, " + v + ".data) ELSE " + v + ".data END"
}

// part is a text that others are made of, without its comments.
func part(name string) string {
	return codeIn("parts/" + name)
}

// usualPart is a text that usual questions are made of.
func usualPart(name string) string { return codeIn("usual/" + name) }

func codeIn(file string) string {
	text, err := parts.ReadFile("cypher/" + file + ".cypher")
	if err != nil {
		panic(err)
	}
	return code(string(text))
}

// columns are what a text returns: the names in its last RETURN that is in no braces.
func columns(text string) (names []string) {
	for _, item := range split(returning(code(text))) {
		words := strings.Fields(item)
		names = append(names, words[len(words)-1])
	}
	return names
}

// returning is what stands behind the last RETURN of a text that is in no braces, up to its order.
func returning(text string) string {
	items, _, _ := strings.Cut(text[lastReturn(text):], " ORDER BY ")
	items, _, _ = strings.Cut(items, "\nUNION")
	items = strings.TrimPrefix(items, "RETURN ")
	return strings.TrimPrefix(items, "DISTINCT ")
}

// lastReturn is where the last RETURN stands that is in no braces; the end, if none does.
func lastReturn(text string) int {
	at, depth := len(text), 0
	for i, r := range text {
		switch r {
		case '{', '[', '(':
			depth++
		case '}', ']', ')':
			depth--
		}
		if depth == 0 && strings.HasPrefix(text[i:], "RETURN ") {
			at = i
		}
	}
	return at
}

// split parts a list at the commas that are in no brackets.
func split(list string) []string {
	depth := 0
	return strings.FieldsFunc(list, func(r rune) bool {
		switch r {
		case '{', '[', '(':
			depth++
		case '}', ']', ')':
			depth--
		}
		return r == ',' && depth == 0
	})
}

// clean takes comments and blank lines out of a text.
func clean(text string) string { return strings.Join(strings.Fields(code(text)), " ") }

// code is a text without its comments.
func code(text string) string {
	var lines []string
	for line := range strings.Lines(text) {
		if !strings.HasPrefix(strings.TrimSpace(line), "//") {
			lines = append(lines, line)
		}
	}
	return strings.Join(lines, "")
}
