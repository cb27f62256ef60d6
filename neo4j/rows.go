package neo4j

import (
	"fmt"
	"slices"

	"github.com/accordgraph/accord"
)

// props are the properties of a node or a relationship.
type props map[string]any

// rows are what a dataset becomes in one generation. They are given away batch by
// batch while they are made: nodes first, then the relationships between them.
type rows struct {
	gen   int64
	batch []any
	size  int
	full  func(batch []any) error
	err   error                  // the first failure; nothing is made after it
	there map[accord.ID]struct{} // the ids of nodes
}

// node makes a node that bears an id.
func (r *rows) node(id accord.ID, p props, labels ...string) {
	r.there[id] = struct{}{}
	p["gen"], p["id"] = r.gen, string(id)
	for _, name := range []string{"id", "key", "byNameDown"} {
		if text, _ := p[name].(string); len(text) > indexBytes && r.err == nil {
			r.err = fmt.Errorf("%.40s…: its id or its name is too long for an index of Neo4j: %w", id, accord.ErrInvalid)
		}
	}
	r.add(map[string]any{"labels": labels, "props": map[string]any(p)})
}

// indexBytes is how long a text in an index may be; Neo4j takes some 8,000 bytes for all of an entry.
const indexBytes = 7000

// relate makes a relationship; both ends have to be there.
func (r *rows) relate(from accord.ID, name string, to accord.ID, p props, kinds ...string) {
	r.check(from, to, kinds...)
	if p == nil {
		p = props{}
	}
	r.add(map[string]any{"from": string(from), "type": name, "to": string(to), "props": map[string]any(p)})
}

// relateAll makes a relationship to each of some ids.
func (r *rows) relateAll(from accord.ID, name string, to []accord.ID, kinds ...string) {
	for _, id := range to {
		r.relate(from, name, id, nil, kinds...)
	}
}

// relateTo makes a relationship if there is something to lead to.
func (r *rows) relateTo(from accord.ID, name string, to accord.ID, kinds ...string) {
	if to != "" {
		r.relate(from, name, to, nil, kinds...)
	}
}

func hasKind(id accord.ID, kinds []string) bool {
	for _, kind := range kinds {
		if id.Kind() == kind {
			return true
		}
	}
	return false
}

func (r *rows) add(row map[string]any) {
	if r.err != nil {
		return
	}
	if r.batch = append(r.batch, row); len(r.batch) == r.size {
		r.flush()
	}
}

// flush gives away what has been made.
func (r *rows) flush() {
	if r.err == nil && len(r.batch) > 0 {
		r.err = r.full(r.batch)
	}
	r.batch = nil
}

// date sets what can be read of a date, and its bounds under other names if given.
func (p props) date(name string, d *accord.PartialDate) props {
	if d != nil {
		p[name] = d.Text
	}
	return p
}

// bounds set the first and last day of a date, with open ones at the ends of time.
func (p props) bounds(first, last string, d *accord.PartialDate) props {
	if d != nil {
		p[first], p[last] = string(or(d.Earliest, firstDay)), string(or(d.Latest, lastDay))
	}
	return p
}

// text sets a text that is there.
func (p props) text(name, text string) props {
	if text != "" {
		p[name] = text
	}
	return p
}

// strs makes texts of ids and words. It is never nil.
func strs[T ~string](all []T) []string {
	texts := make([]string, len(all))
	for i, one := range all {
		texts[i] = string(one)
	}
	return texts
}

// textsOf are the spellings of a subject.
func textsOf(s accord.Subject) []string {
	return slices.Collect(accord.NameTexts(s))
}
