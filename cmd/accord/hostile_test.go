package main

import (
	"encoding/json"
	"fmt"
	"net/url"
	"strings"
)

// A hostile is a request that must not be answered.
type hostile struct {
	name, method, path string
	header             map[string]string
	body               string
}

// asking is a request as clients make them, of a hostile query.
func asking(name, query string, variables map[string]any) hostile {
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		panic(err)
	}
	return sending(name, string(body))
}

func sending(name, body string) hostile {
	return hostile{name, "POST", "/graphql", map[string]string{"Content-Type": "application/json"}, body}
}

func typed(name, contentType, body string) hostile {
	return hostile{name, "POST", "/graphql", map[string]string{"Content-Type": contentType}, body}
}

func getting(name, query string) hostile {
	return hostile{name, "GET", "/graphql?" + query, nil, ""}
}

func (h hostile) with(name, value string) hostile {
	h.header = map[string]string{"Content-Type": h.header["Content-Type"], name: value}
	return h
}

// counted repeats a text with a number in it.
func counted(n int, format string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, format, i)
	}
	return b.String()
}

func nested(n int, open, inner, shut string) string {
	return strings.Repeat(open, n) + inner + strings.Repeat(shut, n)
}

func hostiles() []hostile {
	var all []hostile
	for _, some := range [][]hostile{hostileBodies(), hostileHeaders(), hostileTexts(), hostileSizes(), hostileRows(), hostileFragments(), hostileValidation(), hostileValues(), hostileIntrospection(), hostileFilters()} {
		all = append(all, some...)
	}
	return all
}

func hostileBodies() []hostile {
	const fine = `{"query":"{__typename}"}`
	return []hostile{
		sending("a megabyte of brackets", strings.Repeat("[", 1<<20)),
		sending("brackets", strings.Repeat("[", 60_000)),
		sending("braces", strings.Repeat(`{"a":`, 12_000)),
		sending("closed brackets", nested(30_000, "[", "", "]")),
		sending("deep extensions", `{"query":"`+strings.Repeat("{a", 9_000)+`","extensions":`+nested(5_000, `{"a":`, "1", "}")+`}`),
		sending("nothing", ""),
		sending("null", "null"),
		sending("a text", `"{__typename}"`),
		sending("a batch", "["+strings.Repeat(fine+",", 100)+fine+"]"),
		sending("half a body", `{"query":"{__typename}`),
		sending("two bodies", fine+fine),
		sending("a tail", fine+"x"),
		sending("a query that is a list", `{"query":["{__typename}"]}`),
		sending("a query that is an object", `{"query":{"a":1}}`),
		sending("an operation that is a number", `{"query":"{__typename}","operationName":1}`),
		sending("variables that are a list", `{"query":"{__typename}","variables":[1]}`),
		sending("a name twice", `{"query":"{__typename}","query":"{dataset{title}}"}`),
		sending("an escaped name twice", `{"query":"{__typename}","qu\u0065ry":"{dataset{title}}"}`),
		sending("ten thousand names", `{"query":"{","variables":{`+counted(7_000, `"v%d":1,`)+`"w":1}}`),
		sending("half a letter", `{"query":"{__typename}","variables":{"a":"\ud800"}}`),
		sending("NUL", `{"query":"{__typename}\u0000"}`),
		sending("no UTF-8", "{\"query\":\"{__typename}\xff\"}"),
		sending("UTF-16", "\xff\xfe{\x00\"\x00"),
		sending("a byte order mark", "\xef\xbb\xbf"+fine),
		sending("a large number", `{"query":"query($n:Int){actors(first:$n){totalCount}}","variables":{"n":`+strings.Repeat("9", 50_000)+`}}`),
	}
}

func hostileHeaders() []hostile {
	const fine = `{"query":"{__typename}"}`
	return []hostile{
		typed("a form", "application/x-www-form-urlencoded", "query=%7B__typename%7D"),
		typed("multipart", "multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"operations\"\r\n\r\n"+fine+"\r\n--x--"),
		typed("plain text", "text/plain", fine),
		typed("no type", "", fine),
		typed("a type that is none", ";;;", fine),
		typed("UTF-16 by its header", "application/json; charset=utf-16", fine),
		typed("GraphQL as itself", "application/graphql", "{__typename}"),
		typed("a long type", "application/json; a="+strings.Repeat("a", 50_000), "{"),
		sending("gzip", "\x1f\x8b\x08").with("Content-Encoding", "gzip"),
		sending("identity", fine).with("Content-Encoding", "identity"),
		sending("another protocol", fine).with("Upgrade", "websocket"),
		sending("what nobody can read", fine).with("Accept", "text/html"),
		sending("a thousand wishes", "{").with("Accept", strings.Repeat("text/html;q=0.1,", 1000)),
		{"PUT", "PUT", "/graphql", map[string]string{"Content-Type": "application/json"}, fine},
		{"DELETE", "DELETE", "/graphql", nil, ""},
		{"a method that is none", "NONSENSE", "/graphql?query={__typename}", nil, ""},
		getting("no query", ""),
		getting("a mutation", "query=mutation%7B__typename%7D"),
		getting("a hidden mutation", "query=query%20A%7B__typename%7D%20mutation%20B%7B__typename%7D&operationName=B"),
		getting("bad escapes", "query=%zz"),
		getting("NUL in an address", "query=%7B__typename%7D%00"),
		getting("no UTF-8 in an address", "query=%7B__typename%7D%ff"),
		getting("two queries", "query=%7B__typename%7D&query=%7Bdataset%7Btitle%7D%7D"),
		getting("variables that are no JSON", "query=%7B__typename%7D&variables=%7B"),
		getting("semicolons", "query=%7B__typename%7D;a=b"),
		getting("a long address", "query=%7B__typename%7D"+strings.Repeat("%20", 25_000)),
		getting("deep variables", "query=%7B__typename%7D&variables="+nested(2_000, "%7B%22a%22:", "1", "%7D")),
		getting("a hundred thousand arguments", strings.Repeat("&a", 45_000)),
	}
}

func hostileTexts() []hostile {
	return []hostile{
		asking("no operation", "#", nil),
		asking("a long comment", "#"+strings.Repeat("a", 60_000), nil),
		asking("many comments", strings.Repeat("#\n", 30_000), nil),
		asking("an open text", `{ search(text: "`+strings.Repeat("a", 60_000), nil),
		asking("an open block", `{ search(text: """`+strings.Repeat("a\\n", 20_000), nil),
		asking("a block of lines", `{ search(text: """`+strings.Repeat("\n ", 25_000)+`""") { totalCount } }`, nil),
		asking("odd escapes", `{ search(text: "\u{110000}") { totalCount } }`, nil),
		asking("NUL in braces", `{ search(text: "\u{0}") { totalCount } }`, nil),
		asking("NUL as an escape", `{ search(text: "\u0000") { totalCount } }`, nil),
		asking("half an escape", `{ search(text: "\ud800") { totalCount } }`, nil),
		asking("letters that are none", "{ "+strings.Repeat("ä", 20_000)+" }", nil),
		asking("a long name", "{ "+strings.Repeat("a", 60_000)+" }", nil),
		asking("a long alias", "{ "+strings.Repeat("a", 60_000)+": nonsense }", nil),
		asking("a long fragment", "{ ..."+strings.Repeat("a", 60_000)+" }", nil),
		asking("a long operation", "query "+strings.Repeat("a", 60_000)+" { nonsense }", nil),
		asking("a long number", "{ actors(first: "+strings.Repeat("9", 60_000)+") { totalCount } }", nil),
		asking("a long fraction", "{ actors(first: 1."+strings.Repeat("0", 60_000)+") { totalCount } }", nil),
		asking("a long id", `{ actors(filter: { ids: ["`+strings.Repeat("a", 60_000)+`"] }) { totalCount } }`, nil),
		asking("a long cursor", `{ actors(after: "`+strings.Repeat("A", 60_000)+`") { totalCount } }`, nil),
		asking("a long day", `{ agreements(filter: { between: { from: "`+strings.Repeat("1", 60_000)+`" } }) { totalCount } }`, nil),
		asking("quotes to escape", "{ a(b: "+strings.Repeat(`\"`, 20_000)+") }", nil),
		asking("markup", "{ <script>alert(1)</script> }", nil),
	}
}

func hostileSizes() []hostile {
	return []hostile{
		asking("78 KB of fields", "{ "+strings.Repeat("dataset{title} ", 5_000)+"}", nil),
		asking("60 KB of fields", "{ "+strings.Repeat("__typename ", 5_000)+"}", nil),
		asking("60 KB of fields within a field", "{ dataset { "+strings.Repeat("title ", 9_000)+"} }", nil),
		asking("499 fields of one name", "{ "+strings.Repeat("__typename ", 499)+"}", nil),
		asking("100 aliases", "{ "+counted(100, "a%d: __typename ")+"}", nil),
		asking("60 KB of aliases", "{ "+counted(3_000, "a%d: __typename ")+"}", nil),
		asking("60 KB of directives", "{ __typename "+strings.Repeat("@a ", 20_000)+"}", nil),
		asking("400 directives", "{ __typename "+strings.Repeat("@a ", 400)+"}", nil),
		asking("51 directives", "{ __typename "+strings.Repeat("@include(if: true) ", 51)+"}", nil),
		asking("directives with arguments", "{ __typename "+counted(100, "@a%d(a: 1) ")+"}", nil),
		asking("60 KB of operations", counted(3_000, "query A%d { a } "), nil),
		asking("200 operations", counted(200, "query A%d { __typename } "), nil),
		asking("200 operations without a name", strings.Repeat("{ __typename } ", 200), nil),
		asking("deep fields", nested(9_000, "{a", "", "}"), nil),
		asking("300 levels", nested(300, "{ a ", "", "}"), nil),
		asking("16 levels", `{ node(id: "x") `+nested(14, "{ ... on Claim { contradicts ", "{ id }", "}}")+"}", nil),
		asking("450 inline fragments", nested(450, "{ ... ", "{ a }", "}"), nil),
		asking("brackets of types", "query($a: "+nested(450, "[", "Int", "]")+") { __typename }", nil),
		asking("brackets of values", "{ actors(filter: { ids: "+nested(450, "[", "", "]")+" }) { totalCount } }", nil),
		asking("braces of values", "{ actors(filter: "+nested(300, "{ not: ", "{}", "}")+") { totalCount } }", nil),
		asking("60 KB of brackets", "{ a(b: "+strings.Repeat("[", 60_000), nil),
		asking("60 KB of braces", strings.Repeat("{", 60_000), nil),
		asking("60 KB of spreads", strings.Repeat("{...", 15_000), nil),
	}
}

func hostileRows() []hostile {
	deep := func(size string) string {
		return "{ actors(first: " + size + ") { nodes { agreements(first: " + size + ") { nodes { signatories(first: " + size + ") { nodes { agreements(first: " + size + ") { totalCount nodes { id } } } } } } } } }"
	}
	four := func(name, given string, variables map[string]any) hostile {
		return asking(name, "query Q($n: Int"+given+") "+deep("$n"), variables)
	}
	return []hostile{
		asking("four times a hundred", deep("100"), nil),
		asking("four times the default", strings.ReplaceAll(deep("null"), "first: null", ""), nil),
		asking("four times null", deep("null"), nil),
		four("a variable", "", map[string]any{"n": 100}),
		four("a variable in quotes", "", map[string]any{"n": "100"}),
		four("a variable that is left out", "", nil),
		four("a default", " = 100", nil),
		four("a default of five million", " = 5000000", nil),
		four("a variable beside its default", " = 1", map[string]any{"n": 5_000_000}),
		four("a large fraction", "", map[string]any{"n": 1e300}),
		asking("last", strings.ReplaceAll(deep("100"), "first", "last"), nil),
		asking("a million of one list", "{ actors(first: 1000000) { nodes { id } } }", nil),
		asking("more than there are numbers", "{ actors(first: 99999999999999999999999) { nodes { id } } }", nil),
		asking("an exponent", "{ actors(first: 1e9) { nodes { id } } }", nil),
		asking("a page that is too large", "{ actors(first: 101) { nodes { id } } }", nil),
		asking("a negative page", "{ actors(first: -1) { nodes { id } } }", nil),
		asking("forward and backward", "{ actors(first: 100, last: 100) { nodes { id } } }", nil),
		asking("below plain lists", "{ agreements(first: 100) { nodes { claims { source { statements(first: 100) { nodes { id } } } } } } }", nil),
		asking("below a subgraph", `{ subgraph(around: ["actor:iran"], depth: 3, maxNodes: 1500) { nodes { ... on Actor { participations(first: 100) { nodes { id } } } } ties { from { ... on Actor { links { nodes { id } } } } } } }`, nil),
		asking("below paths", `{ paths(from: "actor:iran", to: "actor:turkey", first: 100) { paths { nodes { ... on Actor { participations(first: 100) { nodes { id } } } } } } }`, nil),
		asking("shared agreements", `{ actors(first: 100) { nodes { coSignatories(first: 100) { edges { sharedAgreements(first: 100) { agreement { id } } } } } } }`, nil),
		asking("a hidden list", "{ actors(first: 100) @skip(if: true) { nodes { agreements(first: 100) { nodes { signatories(first: 100) { nodes { id } } } } } } }", nil),
	}
}

func hostileFragments() []hostile {
	doubling := counted(45, "fragment F%[1]d on Query { ...G%[1]d ...G%[1]d } fragment G%[1]d on Query { __typename } ")
	chain := ""
	for i := range 40 {
		chain += fmt.Sprintf("fragment F%d on Query { ...F%d ...F%d } ", i, i+1, i+1)
	}
	return []hostile{
		asking("a fragment of itself", "{ ...A } fragment A on Query { ...A }", nil),
		asking("fragments in a circle", "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }", nil),
		asking("a circle with fields", `{ node(id: "actor:iran") { ...A } } fragment A on Actor { claims { about { ...A } } }`, nil),
		asking("a circle in the introspection", "{ __schema { ...A } } fragment A on __Schema { __typename ...B } fragment B on __Schema { ...A }", nil),
		asking("a large circle", "{ ...F0 } "+counted(90, "fragment F%[1]d on Query { ...F%[1]d ...F0 } "), nil),
		asking("doubling", "{ ...F0 } "+chain+"fragment F40 on Query { a: __typename }", nil),
		asking("doubling lists", "{ ...F0 } "+chain+"fragment F40 on Query { actors(first: 100) { nodes { id } } }", nil),
		asking("doubling by __schema", "{ ...__schema } "+strings.Replace(chain, "F0", "__schema", 1)+"fragment F40 on Query { a: __typename }", nil),
		asking("many fragments", "{ ...F0 } "+doubling, nil),
		asking("a fragment with variables", "{ ...A } fragment A($n: Int = 5000000) on Query { actors(first: $n) { nodes { id } } }", nil),
		asking("fragments that are missing", "{ "+counted(99, "...F%d ")+"}", nil),
		asking("fragments that nobody uses", "{ __typename } "+counted(150, "fragment F%d on Query { a } "), nil),
		asking("one fragment many times", "{ ...A } "+strings.Repeat("fragment A on Query { __typename } ", 130), nil),
		asking("fragments on nothing", "{ "+counted(150, "... on N%d { a } ")+"}", nil),
		asking("fragments on everything", `{ node(id: "x") { `+strings.Repeat("... on Query { a } ", 150)+"} }", nil),
		asking("a fragment of lists", "{ ...__schema } fragment __schema on Query { actors(first: 100) { nodes { agreements(first: 100) { nodes { signatories(first: 100) { nodes { id } } } } } } }", nil),
	}
}

func hostileValidation() []hostile {
	wide := func(inner string) string { return strings.Repeat("actors { nodes "+inner+" } ", 19) }
	return []hostile{
		asking("fields that conflict", "{ "+counted(18, "a: actors(first: %d) { totalCount } ")+"}", nil),
		asking("fields that conflict below", "{ "+wide("{ id "+counted(18, "a: participations(first: %d) { totalCount } ")+"}")+"}", nil),
		asking("fields that are not there", "{ "+counted(19, "f%d { a } ")+"}", nil),
		asking("300 arguments that are not there", "{ actors("+counted(240, "a%d: 1 ")+") { totalCount } }", nil),
		asking("one argument 300 times", "{ actors("+strings.Repeat("first: 1 ", 240)+") { totalCount } }", nil),
		asking("variables that nobody uses", "query("+counted(190, "$v%d: Int ")+") { __typename }", nil),
		asking("variables that are not there", "{ actors("+counted(190, "a%[1]d: $v%[1]d ")+") { totalCount } }", nil),
		asking("types that are not there", "query("+counted(190, "$v%d: Nonsense ")+") { __typename }", nil),
		asking("names in objects twice", "{ actors(filter: {"+strings.Repeat("text: \"a\" ", 230)+"}) { totalCount } }", nil),
		asking("an enum but for its case", "query($t: [ActorType!]) { actors(filter: { types: $t }) { totalCount } }", map[string]any{"t": []string{"state"}}),
		asking("wrong enums", "{ actors(filter: { types: ["+counted(99, "E%d ")+"] }) { totalCount } }", nil),
		asking("a subscription", "subscription { a }", nil),
		asking("a mutation", "mutation { a }", nil),
		asking("a type for a schema", "type A { a: Int }", nil),
		asking("no such operation", "query A { __typename } query B { __typename }", nil),
	}
}

func hostileValues() []hostile {
	ids := make([]string, 5_000)
	for i := range ids {
		ids[i] = "x"
	}
	const filter = "query Q($f: ActorFilter) { actors(filter: $f) { totalCount } }"
	deep := any("x")
	for range 2_000 {
		deep = []any{deep}
	}
	return []hostile{
		asking("5,000 ids", "query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }", map[string]any{"ids": ids}),
		asking("101 ids", "{ nodes(ids: ["+strings.Repeat(`"x" `, 101)+"]) { id } }", nil),
		asking("5,000 ids in a filter", filter, map[string]any{"f": map[string]any{"ids": ids}}),
		asking("5,000 ids around", "query Q($ids: [ID!]!) { subgraph(around: $ids) { nodes { id } } }", map[string]any{"ids": ids}),
		asking("5,000 sources less", "query Q($ids: [ID!]!) { coSignatures(withoutSources: $ids) { ids } }", map[string]any{"ids": ids}),
		asking("5,000 values that are none", filter, map[string]any{"f": map[string]any{"types": ids}}),
		asking("deep lists", filter, map[string]any{"f": map[string]any{"ids": deep}}),
		asking("deep lists that nobody uses", "{ __typename }", map[string]any{"f": deep}),
		asking("a variable used 100 times", "query Q($ids: [ID!]!) { "+strings.Repeat("nodes(ids: $ids) { id } ", 19)+"}", map[string]any{"ids": ids}),
		asking("a long search", `{ search(text: "`+strings.Repeat("a", 201)+`") { totalCount } }`, nil),
		asking("a long search by variable", "query Q($t: String!) { search(text: $t) { totalCount } }", map[string]any{"t": strings.Repeat("ا", 20_000)}),
		asking("a long text of a filter", filter, map[string]any{"f": map[string]any{"text": strings.Repeat("̈", 20_000)}}),
		asking("a field that is none", filter, map[string]any{"f": map[string]any{strings.Repeat("a", 60_000): 1}}),
		asking("null for what must be", "query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }", map[string]any{"ids": nil}),
		asking("a text for an object", filter, map[string]any{"f": "x"}),
		asking("Cypher", `{ actors(filter: { ids: ["') MATCH (n) DETACH DELETE n //"] }) { totalCount } }`, nil),
		asking("a path of eleven", `{ paths(from: "actor:iran", to: "actor:iran", maxLength: 11) { length } }`, nil),
		asking("a subgraph of four", `{ subgraph(around: ["actor:iran"], depth: 4) { nodes { id } } }`, nil),
		asking("two billion nodes", `{ subgraph(around: ["actor:iran"], maxNodes: 2147483647) { nodes { id } } }`, nil),
		asking("two billion ties", "{ coSignatures(maxTies: 2147483647) { ids } }", nil),
	}
}

func hostileIntrospection() []hostile {
	return []hostile{
		asking("a circle of types", "{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } }", nil),
		asking("a circle of two", "{ __schema { types { fields { type { fields { name } } } } } }", nil),
		asking("a circle of interfaces", "{ __schema { types { interfaces { possibleTypes { interfaces { possibleTypes { name } } } } } } }", nil),
		asking("a circle of one type", `{ __type(name: "Query") { fields { type { ofType { fields { type { fields { name } } } } } } } }`, nil),
		asking("a circle by fragments", "{ __schema { types { ...T } } } fragment T on __Type { fields { type { ...U } } } fragment U on __Type { fields { name } }", nil),
		asking("many schemas", "{ "+counted(15, "a%d: __schema { types { name } } ")+"}", nil),
		asking("descriptions many times", "{ __schema { types { fields { "+counted(31, "a%d: description ")+"} } } }", nil),
		asking("17 levels of types", "{ __schema { types { fields { type "+nested(13, "{ ofType ", "{ name }", "}")+" } } } }", nil),
	}
}

func hostileFilters() []hostile {
	exporting := func(name, filter string) hostile {
		return hostile{name, "GET", "/export.csv?actors=" + url.QueryEscape(filter), nil, ""}
	}
	long := strings.Repeat("x", 50_000)
	return []hostile{
		{"an export of nothing that there is", "GET", "/export.csv?" + long, nil, ""},
		{"an export with bad escapes", "GET", "/export.csv?actors=%zz", nil, ""},
		{"an export of two filters", "GET", "/export.csv?actors=%7B%7D&actors=%7B%7D", nil, ""},
		exporting("an export of a list", "[]"),
		exporting("an export of a long field", `{"`+long+`":1}`),
		exporting("an export of a long word", `{"types":["`+long+`"]}`),
		exporting("an export of a long number", `{"ids":`+strings.Repeat("9", 50_000)+`}`),
		exporting("an export of a long id", `{"ids":["`+long+`"]}`),
		exporting("an export of a long place", `{"within":"`+long+`"}`),
		exporting("an export of a long search", `{"text":"`+long+`"}`),
		exporting("an export of 101 ids", `{"ids":["x"`+strings.Repeat(`,"x"`, 100)+`]}`),
		exporting("an export of a name twice", `{"ids":["a"],"ids":["b"]}`),
		exporting("an export of half a letter", `{"text":"\ud800"}`),
		exporting("an export of brackets", `{"ids":`+nested(9_000, "[", "", "]")+`}`),
	}
}
