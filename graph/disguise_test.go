package graph

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/accordgraph/accord"
)

// An excess is a selection of Query with so many of what a limit counts. Where one
// value does it, "$v" stands for it.
type excess struct {
	limit     string
	of        func(*Limits) *int
	says      string // in the error
	selection func(n int) string
	value     func(n int) any // for JSON
	kind      string          // of the value
	beside    string          // fragments
	slack     int             // what a disguise may add by itself
	executed  bool            // it is told when the operation is executed, hence never of what is left out
}

// A disguised excess is a request.
type disguised struct {
	query, operation string
	variables        map[string]any
	get              bool
}

// disguises are ten ways to hide a selection, and none; nil where there is nothing to hide.
var disguises = map[string]func(e *excess, n int) *disguised{
	"plain":             func(e *excess, n int) *disguised { return &disguised{query: "{" + e.written(n) + "}"} },
	"fragment":          func(e *excess, n int) *disguised { return inFragment(e, n, "F") },
	"fragment __schema": func(e *excess, n int) *disguised { return inFragment(e, n, "__schema") },
	"GET":               func(e *excess, n int) *disguised { return &disguised{query: "{" + e.written(n) + "}", get: true} },
	"inline fragment": func(e *excess, n int) *disguised {
		return &disguised{query: "{ ... on Query { ... {" + e.written(n) + "} } }"}
	},
	"alias": func(e *excess, n int) *disguised { return &disguised{query: "{ innocent: " + e.written(n) + "}"} },
	"several operations": func(e *excess, n int) *disguised {
		return &disguised{query: "query A { __typename } query B {" + e.written(n) + "}", operation: "B"}
	},
	"fragment in a fragment": func(e *excess, n int) *disguised {
		return &disguised{query: "{ ...F } fragment G on Query {" + e.written(n) + "} fragment F on Query { ...G }"}
	},
	"@skip": func(e *excess, n int) *disguised {
		if e.executed {
			return nil
		}
		return &disguised{query: "{ ... @skip(if: true) {" + e.written(n) + "} }"}
	},
	"an operation that is not asked for": func(e *excess, n int) *disguised {
		if e.executed {
			return nil
		}
		return &disguised{query: "query A { __typename } query B {" + e.written(n) + "}", operation: "A"}
	},
	"variable": func(e *excess, n int) *disguised {
		if e.value == nil {
			return nil
		}
		return &disguised{query: "query Q($v: " + e.kind + ") {" + e.selection(n) + "}", variables: map[string]any{"v": e.value(n)}}
	},
	"default of a variable": func(e *excess, n int) *disguised {
		if e.value == nil {
			return nil
		}
		return &disguised{query: "query Q($v: " + e.kind + " = " + literal(e.value(n)) + ") {" + e.selection(n) + "}"}
	},
}

func inFragment(e *excess, n int, name string) *disguised {
	return &disguised{query: "{ ..." + name + " } fragment " + name + " on Query {" + e.written(n) + "}"}
}

func (e *excess) written(n int) string {
	if e.value == nil {
		return e.selection(n)
	}
	return strings.ReplaceAll(e.selection(n), "$v", literal(e.value(n)))
}

// literal writes a value as GraphQL does: names without quotes, and enums as words in capitals.
func literal(v any) string {
	switch v := v.(type) {
	case []any:
		var all []string
		for _, one := range v {
			all = append(all, literal(one))
		}
		return "[" + strings.Join(all, ",") + "]"
	case map[string]any:
		var all []string
		for name, one := range v {
			all = append(all, name+":"+literal(one))
		}
		return "{" + strings.Join(all, ",") + "}"
	case string:
		if v == strings.ToUpper(v) && v != "" {
			return v
		}
	}
	return string(asJSON(v))
}

func (d *disguised) request(t *testing.T) *http.Request {
	if d.get {
		return httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/graphql?query="+url.QueryEscape(d.query), nil)
	}
	body, err := json.Marshal(map[string]any{"query": d.query, "operationName": d.operation, "variables": d.variables})
	if err != nil {
		t.Fatal(err)
	}
	return posted(body)
}

func repeated(one string) func(int) string {
	return func(n int) string { return strings.Repeat(one+" ", n) }
}

func around(before, one, after string) func(int) string {
	return func(n int) string { return before + strings.Repeat(one+" ", n) + after }
}

func itself(n int) any { return n }

func copies(of string) func(int) any { return func(n int) any { return listOf(of, n) } }

func listOf(of string, n int) (all []any) {
	for range n {
		all = append(all, of)
	}
	return all
}

func fixed(selection string) func(int) string { return func(int) string { return selection } }

var excesses = []*excess{
	{limit: "tokens", of: func(l *Limits) *int { return &l.Tokens }, says: "token", selection: func(n int) string { return strings.Repeat("dataset { title } ", n/4+1) }, slack: 40},
	{limit: "depth", of: func(l *Limits) *int { return &l.Depth }, says: "levels", selection: func(n int) string {
		return `node(id: "x") { ... on Claim ` + strings.Repeat("{ contradicts ", n-2) + "{ id }" + strings.Repeat("}", n-2) + "}"
	}},
	{limit: "fields", of: func(l *Limits) *int { return &l.Fields }, says: "fields", selection: around("dataset {", "title", "}"), slack: 3},
	{limit: "root fields", of: func(l *Limits) *int { return &l.RootFields }, says: "root fields", selection: repeated("dataset { title }"), slack: 1},
	{limit: "aliases", of: func(l *Limits) *int { return &l.Aliases }, says: "aliases", selection: around("dataset {", "a: title", "}"), slack: 1},
	{limit: "fields of one name", of: func(l *Limits) *int { return &l.SameKey }, says: "under one name", selection: around("dataset {", "title", "}")},
	{limit: "directives", of: func(l *Limits) *int { return &l.Directives }, says: "directives", selection: around("dataset {", "title @include(if: true)", "}"), slack: 1},
	{limit: "spreads", of: func(l *Limits) *int { return &l.Spreads }, says: "spreads", selection: around("dataset {", "...T", "}"), beside: " fragment T on Dataset { title }", slack: 2},
	{limit: "depth of a value", of: func(l *Limits) *int { return &l.ValueDepth }, says: "within each other", selection: fixed("actors(filter: $v) { totalCount }"), kind: "ActorFilter", value: func(n int) any {
		deep := any("x")
		for range n - 1 {
			deep = []any{deep}
		}
		return map[string]any{"ids": deep}
	}},
	{limit: "rows", of: func(l *Limits) *int { return &l.Rows }, says: "rows", selection: fixed("actors(first: $v) { nodes { id } }"), kind: "Int", value: itself},
	{limit: "rows backward", of: func(l *Limits) *int { return &l.Rows }, says: "rows", selection: fixed("actors(last: $v) { nodes { id } }"), kind: "Int", value: itself},
	{limit: "rows in quotes", of: func(l *Limits) *int { return &l.Rows }, says: "rows", selection: fixed("actors(first: $v) { nodes { id } }"), kind: "Int", value: func(n int) any { return fmt.Sprint(n) }},
	{limit: "rows below rows", of: func(l *Limits) *int { return &l.Rows }, says: "rows", selection: fixed("actors(first: 100) { nodes { participations(first: $v) { nodes { id } } } }"), kind: "Int", value: func(n int) any { return (n - 1) / 100 }},
	{limit: "rows below edges", of: func(l *Limits) *int { return &l.Rows }, says: "rows", selection: fixed("agreements(first: 100) { edges { node { ... on Subject { ... on Agreement { signatories(first: $v) { nodes { id } } } } } } }"), kind: "Int", value: func(n int) any { return (n - 1) / 100 }},
	{limit: "rows below nodes", of: func(l *Limits) *int { return &l.Rows }, says: "rows", selection: fixed(`nodes(ids: $v) { ... on Actor { participations(first: 100) { nodes { stances: agreement { stances(first: 40) { nodes { id } } } } } } }`), kind: "[ID!]!", value: func(n int) any { return listOf("x", n-19_996) }},
	{limit: "rows below a subgraph", of: func(l *Limits) *int { return &l.Rows }, says: "rows", selection: fixed(`subgraph(around: ["actor:iran"], maxNodes: $v) { nodes { ... on Actor { links { nodes { id } } } } }`), kind: "Int!", value: func(n int) any { return (n + 19) / 20 }},
	{limit: "ids of nodes", of: func(l *Limits) *int { return &l.IDs }, says: "ids", selection: fixed("nodes(ids: $v) { id }"), kind: "[ID!]!", value: copies("x")},
	{limit: "ids around", of: func(l *Limits) *int { return &l.IDs }, says: "ids", selection: fixed("subgraph(around: $v) { nodes { id } }"), kind: "[ID!]!", value: copies("x")},
	{limit: "ids of sources", of: func(l *Limits) *int { return &l.IDs }, says: "ids", selection: fixed(`subgraph(around: ["actor:iran"], withoutSources: $v) { nodes { id } }`), kind: "[ID!]", value: copies("x")},
	{limit: "ids below", of: func(l *Limits) *int { return &l.IDs }, says: "ids", selection: fixed(`actor(id: "actor:iran") { coSignatories(withoutSources: $v) { totalCount } }`), kind: "[ID!]", value: copies("x")},
	{limit: "ids compared", of: func(l *Limits) *int { return &l.IDs }, says: "ids", selection: fixed("stanceChanges(on: $v) { totalCount }"), kind: "[ID!]!", value: copies("x")},
	{limit: "values of a filter", of: func(l *Limits) *int { return &l.Values }, says: "values in the lists", selection: fixed("actors(filter: $v) { totalCount }"), kind: "ActorFilter", value: func(n int) any {
		return map[string]any{"ids": listOf("x", n/2), "not": map[string]any{"types": listOf("STATE", n-n/2)}}
	}},
	{limit: "values of a list", of: func(l *Limits) *int { return &l.Values }, says: "values in the lists", selection: fixed(`actor(id: "actor:iran") { participations(roles: $v) { totalCount } }`), kind: "[Role!]", value: copies("PARTY")},
	{limit: "values of via", of: func(l *Limits) *int { return &l.Values }, says: "values in the lists", selection: fixed(`paths(from: "actor:iran", to: "actor:iran", via: $v) { length }`), kind: "Via", value: func(n int) any {
		return map[string]any{"roles": listOf("PARTY", n-1), "ties": listOf("LINK", 1)}
	}},
	{limit: "text", of: func(l *Limits) *int { return &l.Text }, says: "characters", selection: fixed("search(text: $v) { totalCount }"), kind: "String!", value: func(n int) any { return strings.Repeat("ä", n) }},
	{limit: "text of a filter", of: func(l *Limits) *int { return &l.Text }, says: "characters", selection: fixed("agreements(filter: $v) { totalCount }"), kind: "AgreementFilter", value: func(n int) any { return map[string]any{"text": strings.Repeat("ä", n)} }},
	{limit: "length of paths", of: func(l *Limits) *int { return &l.PathLength }, says: "more than 10", selection: fixed(`paths(from: "actor:iran", to: "actor:iran", maxLength: $v) { length }`), kind: "Int!", value: itself, executed: true},
	{limit: "depth of a subgraph", of: func(l *Limits) *int { return &l.Depths }, says: "more than 3", selection: fixed(`subgraph(around: ["actor:iran"], depth: $v) { nodes { id } }`), kind: "Int!", value: itself, executed: true},
	{limit: "depth of lineage", of: func(l *Limits) *int { return &l.Lineage }, says: "more than 10", selection: fixed(`agreement(id: "agreement:kansafra") { lineage(depth: $v) { id } }`), kind: "Int!", value: itself, executed: true},
	{limit: "nodes of a subgraph", of: func(l *Limits) *int { return &l.Nodes }, says: "more than 1500", selection: fixed(`subgraph(around: ["actor:iran"], maxNodes: $v) { nodes { id } }`), kind: "Int!", value: itself, executed: true},
	{limit: "ties of a network", of: func(l *Limits) *int { return &l.Ties }, says: "more than 20000", selection: fixed("coSignatures(maxTies: $v) { ids }"), kind: "Int!", value: itself, executed: true},
}

// Each limit holds in every disguise that it can wear, with all others out of its way; and what keeps it is let through.
func TestEveryLimitHoldsInEveryDisguise(t *testing.T) {
	store := memoryWith(t, shipped(t))
	for _, e := range excesses {
		limits := boundless()
		*e.of(&limits) = *e.of(defaults())
		h := Handler(store, quiet, Options{Limits: limits})
		most := *e.of(&limits)
		for name, disguise := range disguises {
			over, fits := disguise(e, most+1), disguise(e, most-e.slack)
			if over == nil || e.limit == "rows in quotes" && name != "variable" {
				continue
			}
			if answer := told(t, h, over, e); !strings.Contains(answer, `"code":"LIMIT_EXCEEDED"`) || !strings.Contains(answer, e.says) || len(answer) > 4096 {
				t.Errorf("%s, %s: let through: %.300s", e.limit, name, answer)
			}
			if answer := told(t, h, fits, e); strings.Contains(answer, `"code":"LIMIT_EXCEEDED"`) {
				t.Errorf("%s, %s: refused: %.300s", e.limit, name, answer)
			}
		}
	}
}

func told(t *testing.T, h http.Handler, d *disguised, e *excess) string {
	t.Helper()
	d.query += e.beside
	w := httptest.NewRecorder()
	h.ServeHTTP(w, d.request(t))
	return w.Body.String()
}

// boundless lets through all that a store can do.
func boundless() Limits {
	l := DefaultLimits()
	for _, of := range []*int{&l.Body, &l.Tokens, &l.Depth, &l.Fields, &l.RootFields, &l.Aliases, &l.SameKey, &l.Directives, &l.Spreads, &l.ValueDepth, &l.Rows, &l.IDs, &l.Values, &l.Text, &l.CostFrom} {
		*of = 1 << 30
	}
	return l
}

// The size of a request is bounded whichever way it comes.
func TestBodiesAreBounded(t *testing.T) {
	h := Handler(memoryWith(t, &accord.Dataset{}), quiet, Options{})
	for _, get := range []bool{false, true} {
		for padding, status := range map[int]int{65_000: http.StatusOK, 66_000: http.StatusRequestEntityTooLarge} {
			d := &disguised{query: "{__typename}" + strings.Repeat(",", padding)}
			r := d.request(t)
			if get {
				r = httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/graphql?query={__typename}"+strings.Repeat(",", padding), nil)
				if status != http.StatusOK {
					status = http.StatusRequestURITooLong
				}
			}
			w := httptest.NewRecorder()
			if h.ServeHTTP(w, r); w.Code != status {
				t.Errorf("GET %t, %d bytes: %d %s", get, padding, w.Code, w.Body)
			}
		}
	}
}

func defaults() *Limits {
	l := DefaultLimits()
	return &l
}
