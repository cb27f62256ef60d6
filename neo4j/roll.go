package neo4j

import (
	"iter"
	"strings"

	"github.com/accordgraph/accord"
)

// A roll is what the subjects of a generation are called, in the order of their ids: long
// texts, since a string for each name would take twice as much.
type roll struct{ ids, names texts }

func (r *roll) Len() int                       { return len(r.ids.ends) }
func (r *roll) ID(n int32) accord.ID           { return accord.ID(r.ids.at(n)) }
func (r *roll) Names(n int32) iter.Seq[string] { return strings.SplitSeq(r.names.at(n), nameEnd) }

// nameEnd stands between the names of a subject. No text of a dataset holds it.
const nameEnd = "\x00"

func (r *roll) add(id string, names []string) {
	r.ids.add(id)
	r.names.add(strings.Join(names, nameEnd))
}

// texts are one long text.
type texts struct {
	joined strings.Builder
	ends   []int // of each
}

func (t *texts) add(text string) {
	t.joined.WriteString(text)
	t.ends = append(t.ends, t.joined.Len())
}

func (t *texts) at(n int32) string {
	from := 0
	if n > 0 {
		from = t.ends[n-1]
	}
	return t.joined.String()[from:t.ends[n]]
}
