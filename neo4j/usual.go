package neo4j

import (
	"cmp"
	"fmt"
	"strings"
)

// Most questions are usual ones: they ask for the beginning of a list, under few
// conditions, and perhaps for lists below it. One statement answers all levels, and its
// text is short: every condition that a text can hold costs time, asked for or not.

// chains are the statements of usual questions, by the names of their levels. What is
// asked below the last of them is another question.
var chains = map[string]*statement{}

func init() {
	for _, chain := range []string{
		"actors",
		"actors actor_agreements",
		"actors actor_agreements agreement_actors",
		"actors actor_agreements agreement_actors actor_agreements",
		"actors participations",
		"agreements",
		"agreements agreement_actors",
		"agreements agreement_actors actor_agreements",
		"agreements participations",
		"actor_agreements",
		"actor_agreements agreement_actors",
		"actor_agreements agreement_actors actor_agreements",
		"agreement_actors",
		"agreement_actors actor_agreements",
	} {
		t := &chainText{above: "known", p: "$p."}
		for _, name := range strings.Fields(chain) {
			t.add(name)
		}
		chains[chain] = question(chain, t.body+"\nRETURN "+cmp.Or(t.root, "[n IN known | n.id] AS found")+t.levels)
	}
}

// A chainText grows by a level at a time.
type chainText struct {
	body, root, levels string // what is done, and what is told of it
	above              string // the variable that holds the nouns of the level above
	p                  string // where the parameters of the next level stand
	depth              int
	ends               string // where participations hang on the nouns above
}

func (t *chainText) add(name string) {
	text := usualPart(name)
	switch name {
	case "actors", "agreements":
		t.body = fill(usualPart("rooted"), []string{"rows", text, "kind", name})
		t.root = "[t IN shown | {told_t}] AS rows, before, more, total"
		t.above, t.ends = "shown", map[string]string{"actors": "from", "agreements": "to"}[name]
	case "participations":
		t.below(fill(usualPart("ties"), []string{"rows", text, "end", t.ends}), "t.data")
	default:
		t.below(fill(usualPart("nouns"), []string{"rows", text}), "t.id")
	}
	t.p += "below."
}

// below adds a level to those above it; of each row of its lists something is told.
func (t *chainText) below(text, row string) {
	t.depth++
	lists, shown := fmt.Sprint("lists", t.depth), fmt.Sprint("shown", t.depth)
	text = fill(text, []string{"above", t.above, "lists", lists, "shown", shown})
	t.body += strings.ReplaceAll(text, "$p.", t.p)
	t.levels += fmt.Sprintf(", [[one IN %s | [one[0], [t IN one[1][..%slimit] | %s], size(one[1])]], [t IN %s | [t.id, {told_t}]]] AS level%d", lists, t.p, row, shown, t.depth)
	t.above = shown
}
