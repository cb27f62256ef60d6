package graph

import (
	"errors"
	"strings"
	"testing"

	"github.com/accordgraph/accord"
)

// Words of enums are as they are written, in variables too.
func TestEnumsAreExact(t *testing.T) {
	h := serving(t, memoryWith(t, shipped(t)))
	const filtered, listed = `query($f: ActorFilter){actors(filter: $f){totalCount}}`, `query($t: [ActorType!]){actors(filter: {types: $t}){totalCount}}`
	for _, c := range []struct {
		query, variables string
		fine             bool
	}{
		{listed, `{"t":["STATE"]}`, true}, {listed, `{"t":"STATE"}`, true}, {listed, `{"t":null}`, true}, {listed, `{}`, true},
		{filtered, `{"f":{"not":{"types":["STATE"]}}}`, true}, {filtered, `{"f":{"text":"state"}}`, true},
		{listed, `{"t":["state"]}`, false}, {listed, `{"t":"State"}`, false}, {filtered, `{"f":{"not":{"types":["STATE","state"]}}}`, false},
	} {
		answer := h.post(t, `{"query":"`+c.query+`","variables":`+c.variables+`}`)
		if fine := !strings.Contains(answer, "is not a valid ActorType"); fine != c.fine || !fine && !strings.Contains(answer, codeBadInput) {
			t.Errorf("%s: %s", c.variables, answer)
		}
	}
}

// A filter in an address is bounded as one in a query is.
func TestCheckFilter(t *testing.T) {
	many := func(n int) string { return `{"ids":["x"` + strings.Repeat(`,"x"`, n-1) + `]}` }
	text := func(n int) string { return `{"text":"` + strings.Repeat("ä", n) + `"}` }
	for filter, want := range map[string]error{
		`{}`: nil, many(100): nil, text(200): nil, `{"not":{"types":["STATE"]},"generic":null}`: nil,
		many(101): accord.ErrLimit, text(201): accord.ErrLimit, `{"ids":` + strings.Repeat("[", 30) + strings.Repeat("]", 30) + `}`: accord.ErrLimit,
		`[]`: accord.ErrInvalid, `null`: accord.ErrInvalid, `{}{}`: accord.ErrInvalid, `{"ids":["a"],"ids":["b"]}`: accord.ErrInvalid, `{"IDS":["a"]}`: accord.ErrInvalid,
		`{"text":"\ud800"}`: accord.ErrInvalid, `{"text":"\u0000"}`: accord.ErrInvalid, "{\"text\":\"\xff\"}": accord.ErrInvalid, `{"types":"state"}`: accord.ErrInvalid,
		`{"types":[5]}`: accord.ErrInvalid, `{"` + strings.Repeat("n", 9000) + `":1}`: accord.ErrInvalid,
	} {
		if err := CheckFilter(DefaultLimits(), "ActorFilter", "actors", filter); !errors.Is(err, want) || err != nil && strings.Contains(err.Error(), "Go ") {
			t.Errorf("%.60s: %.200v, want %v", filter, err, want)
		}
	}
}

// Fragments have no variables: an old draft gave them some, which nothing counts.
func TestFragmentsHaveNoVariables(t *testing.T) {
	h := serving(t, memoryWith(t, shipped(t)))
	if answer := h.ask(t, "{...F} fragment F($n: Int = 1) on Query {actors(first: $n) {totalCount}}"); !strings.Contains(answer, codeBadInput) || !strings.Contains(answer, "no variables") {
		t.Error(answer)
	}
}
