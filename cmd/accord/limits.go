package main

import (
	"flag"

	"github.com/accordgraph/accord/graph"
)

// limits are what serve is told of the bounds of a request.
type limits struct {
	graph.Limits
	bounds []bound
}

// A bound is a limit and the most that it may be set to; 0: anything.
type bound struct {
	name  string
	value *int
	most  int
}

func limitFlags(flags *flag.FlagSet) *limits {
	l := &limits{Limits: graph.DefaultLimits()}
	l.add(flags, "max-body", &l.Body, 0, "bytes of a request")
	l.add(flags, "max-tokens", &l.Tokens, 0, "tokens of a document")
	l.add(flags, "max-depth", &l.Depth, 0, "fields within fields; GraphiQL's introspection has 15")
	l.add(flags, "max-fields", &l.Fields, 0, "fields of an operation, fragments unfolded")
	l.add(flags, "max-root-fields", &l.RootFields, 0, "root fields of an operation")
	l.add(flags, "max-aliases", &l.Aliases, 0, "aliases, fragments unfolded")
	l.add(flags, "max-same-key", &l.SameKey, 0, "fields under one response key in one selection")
	l.add(flags, "max-directives", &l.Directives, 0, "directives, fragments unfolded")
	l.add(flags, "max-spreads", &l.Spreads, 0, "spreads of fragments, each counted once")
	l.add(flags, "max-value-depth", &l.ValueDepth, 0, "lists and objects within each other in an argument or a variable")
	l.add(flags, "max-rows", &l.Rows, 0, "rows that an operation may show, estimated by first and last")
	l.add(flags, "max-ids", &l.IDs, 0, "ids in one list")
	l.add(flags, "max-values", &l.Values, 0, "values in a filter, over all its lists")
	l.add(flags, "max-text", &l.Text, 0, "characters of a search")
	for _, b := range []struct {
		name  string
		value *int
		usage string
	}{
		{"max-path-length", &l.PathLength, "ties of a path; can only be lowered"},
		{"max-subgraph-depth", &l.Depths, "depth of a subgraph; can only be lowered"},
		{"max-lineage-depth", &l.Lineage, "depth of lineage; can only be lowered"},
		{"max-nodes", &l.Nodes, "nodes of a subgraph; can only be lowered"},
		{"max-ties", &l.Ties, "ties of a network; can only be lowered"},
	} {
		l.add(flags, b.name, b.value, *b.value, b.usage)
	}
	l.add(flags, "cost-from", &l.CostFrom, 0, "estimated rows from which an answer tells its cost in extensions.cost")
	flags.DurationVar(&l.Deadline, "deadline", l.Deadline, "time for an operation")
	return l
}

func (l *limits) add(flags *flag.FlagSet, name string, value *int, most int, usage string) {
	flags.IntVar(value, name, *value, usage)
	l.bounds = append(l.bounds, bound{name, value, most})
}

// check refuses limits that would let nothing through, or more than stores can do.
func (l *limits) check() error {
	for _, b := range l.bounds {
		if *b.value < 1 || b.most > 0 && *b.value > b.most {
			return fail(misused, "--%s: %d is out of range; see `accord help serve`", b.name, *b.value)
		}
	}
	if l.Deadline <= 0 {
		return fail(misused, "--deadline: %s is no time", l.Deadline)
	}
	return nil
}
