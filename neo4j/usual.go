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

// The ways in which actors were at agreements, and the types that lead there. Each has a text
// of its own where the actors are the first in a chain; below other lists one has all of them.
var attending = map[string]string{"signed": "SIGNED|PARTY_TO", "guaranteed": "GUARANTEED", "attended": "{took}"}

func init() {
	all := []string{
		"actors",
		"actors participations",
		"actors guarantees",
		"agreements",
		"agreements agreement_actors",
		"agreements agreement_actors actor_agreements",
		"agreements participations",
		"agreements guarantees",
		"agreement_actors",
		"agreement_actors actor_agreements",
	}
	for way := range attending {
		for _, root := range []string{"", "actors "} {
			all = append(all, root+way, root+way+" agreement_actors", root+way+" agreement_actors actor_agreements")
		}
	}
	for _, chain := range all {
		t := &chainText{above: "known", p: "$p."}
		names := strings.Fields(chain)
		for i, name := range names {
			t.add(name, i == len(names)-1)
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

// add adds a level. Behind the last there is nothing to go on from: nouns are gathered there
// only where whole ones are wanted, each once; brief ones stand in the lists.
func (t *chainText) add(name string, last bool) {
	text := t.part(name)
	switch name {
	case "actors", "agreements":
		t.body = fill(t.part("rooted"), []string{"rows", text, "kind", name})
		t.root = "[t IN shown | {told_t}] AS rows, before, more, total"
		t.above, t.ends = "shown", map[string]string{"actors": "from", "agreements": "to"}[name]
	case "participations":
		t.below(fill(t.part("ties"), []string{"rows", text, "end", t.ends}), "t.data", "{shown}", "{told_t}")
	case "guarantees":
		t.below(text, "[t[0].data, CASE WHEN {brief} THEN coalesce(t[1].brief, t[1].data) ELSE t[1].id END]", "{shown}", "t.data")
	default:
		on := "{lists}"
		if last {
			on = "CASE WHEN {brief} THEN [] ELSE {lists} END"
		}
		t.below(fill(t.part("nouns"), []string{"rows", text, "on", on}), "CASE WHEN {brief} THEN coalesce(t.brief, t.data) ELSE t.id END",
			"CASE WHEN {brief} THEN [] ELSE {shown} END", "t.data")
	}
	t.p += "below."
}

// part is a text that takes the parameters of the level.
func (t *chainText) part(name string) string {
	if way, is := attending[name]; is {
		return strings.ReplaceAll(fill(usualPart("in_one_way"), []string{"way", way}), "$p.", t.p)
	}
	return strings.ReplaceAll(usualPart(name), "$p.", t.p)
}

// below adds a level to those above it: what is told of each row of its lists, and which
// nodes come along and what is told of these.
func (t *chainText) below(text, row, along, node string) {
	t.depth++
	named := []string{"above", t.above, "lists", fmt.Sprint("lists", t.depth), "shown", fmt.Sprint("shown", t.depth)}
	t.body += fill(text, named)
	told := fmt.Sprintf(", [[one IN {lists} | [one[0], [t IN one[1][..%slimit] | %s], size(one[1])]], [t IN %s | [t.id, %s]]] AS level%d", t.p, row, along, node, t.depth)
	t.levels += fill(told, named)
	t.above = fmt.Sprint("shown", t.depth)
}
