package main

import (
	"fmt"
	"slices"
)

// An operation is one question, as each contestant is asked it.
type operation struct {
	name   string
	ours   func(a args) request          // GraphQL of this server
	peer   func(a args) request          // GraphQL of @neo4j/graphql; nil: it cannot express it
	cypher func(a args) (string, params) // by hand; nil: none
	read   func(answer) []string         // what it comes to, in order
}

type params map[string]any

// A request is a GraphQL operation: texts are few, what varies is in the variables.
type request struct {
	Query     string `json:"query"`
	Variables params `json:"variables"`
}

// An answer is JSON: the data of GraphQL, or the one column of a statement.
type answer = any

// Args are what varies from one question to the next.
type args struct {
	actor, other, hub string
	kind              string
	cursor            string // of our list of actors, deep in it
	offset            int    // the same place
	agreement         string
	month             params // from and to
	name              string // of actor
}

// operations are all of them; each is asked of whom can express it.
func operations() []operation { return slices.Concat(lists(), counts(), traversals()) }

// lists ask for nouns one by one, by page, by name, and with lists below.
func lists() []operation {
	return []operation{
		{"actor by id",
			func(a args) request {
				return request{`query($id: ID!) { actor(id: $id) { id name type } }`, params{"id": a.actor}}
			},
			func(a args) request {
				return request{`query($id: String!) { actors(where: {id: {eq: $id}}) { id name type } }`, params{"id": a.actor}}
			},
			func(a args) (string, params) {
				return `MATCH (a:Keyed {gen: $p.gen, id: $p.id}) RETURN collect({id: a.id, name: a.name, type: a.type}) AS x`, params{"id": a.actor}
			}, ids},
		{"20 actors by name",
			func(a args) request {
				return request{`query($t: ActorType!) { actors(filter: {types: [$t]}, first: 20) { nodes { id name type } } }`, params{"t": a.kind}}
			},
			func(a args) request {
				return request{`query($t: String!) { actors(where: {type: {eq: $t}}, limit: 20, sort: [{byName: ASC}]) { id name type } }`, params{"t": a.kind}}
			},
			func(a args) (string, params) {
				return `MATCH (a:Actor) WHERE a.gen = $p.gen AND a.byName >= '' AND a.type = $p.t WITH a ORDER BY a.gen, a.byName LIMIT 20
					RETURN collect({id: a.id, name: a.name, type: a.type}) AS x`, params{"t": a.kind}
			}, ids},
		nested("20 → 10 latest", `id title`, `id title`, `{id: g.id, title: g.name}`),
		nested("20 → 10 → 10", `id title signatories(first: 10) { nodes { id name } }`, `id title signatories(limit: 10, sort: [{byName: ASC}]) { id name }`,
			`{id: g.id, title: g.name, signatories: COLLECT { MATCH (g)<-[r:SIGNED]-(b:Actor) WITH DISTINCT b ORDER BY b.byName LIMIT 10 RETURN {id: b.id, name: b.name} }}`),
		nested("20 → 10 → 10 → 3", `id title signatories(first: 10) { nodes { id name agreements(roles: [GUARANTOR], first: 3) { nodes { id title } } } }`,
			`id title signatories(limit: 10, sort: [{byName: ASC}]) { id name agreements: guaranteed(limit: 3, sort: [{byDateDown: ASC}]) { id title } }`,
			`{id: g.id, title: g.name, signatories: COLLECT { MATCH (g)<-[:SIGNED]-(b:Actor) WITH DISTINCT b ORDER BY b.byName LIMIT 10 RETURN {id: b.id, name: b.name,
				agreements: COLLECT { MATCH (b)-[:GUARANTEED]->(h:Agreement) WITH DISTINCT h ORDER BY h.byDateDown LIMIT 3 RETURN {id: h.id, title: h.name} }} }}`),
		{"top 5 by role and edge date, of 20",
			func(a args) request {
				return request{`query($t: ActorType!) { actors(filter: {types: [$t]}, first: 20) { nodes { id participations(roles: [GUARANTOR], first: 5) { nodes { id agreement { id title } } } } } }`, params{"t": a.kind}}
			},
			func(a args) request {
				return request{`query($t: String!) { actors(where: {type: {eq: $t}}, limit: 20, sort: [{byName: ASC}]) { id guaranteedConnection(first: 5, sort: [{edge: {key: ASC}}]) { edges { properties { id } node { id title } } } } }`, params{"t": a.kind}}
			},
			func(a args) (string, params) {
				return `MATCH (a:Actor) WHERE a.gen = $p.gen AND a.byName >= '' AND a.type = $p.t WITH a ORDER BY a.gen, a.byName LIMIT 20
					RETURN collect({id: a.id, participations: COLLECT { MATCH (a)-[r:GUARANTEED]->(g:Agreement) WITH r, g ORDER BY r.key LIMIT 5 RETURN {id: r.id, agreement: {id: g.id, title: g.name}} }}) AS x`, params{"t": a.kind}
			}, ids},
		{"search by name", // the full-text index of the others ranks otherwise: what comes first is compared
			func(a args) request {
				return request{`query($t: String!) { search(text: $t, kinds: [ACTOR], first: 10) { nodes { id label } } }`, params{"t": a.name}}
			},
			func(a args) request {
				return request{`query($t: String!) { actorsByName(phrase: $t, first: 10) { edges { node { id label: name } } } }`, params{"t": a.name}}
			},
			func(a args) (string, params) {
				return `CALL db.index.fulltext.queryNodes('` + fullText + `', $p.t, {limit: 10}) YIELD node RETURN collect({id: node.id, label: node.name}) AS x`, params{"t": a.name}
			}, firstLabel},
		{"deep page of 50",
			func(a args) request {
				return request{`query($c: String!) { actors(first: 50, after: $c) { nodes { id name } } }`, params{"c": a.cursor}}
			},
			func(a args) request {
				return request{`query($o: Int!) { actors(limit: 50, offset: $o, sort: [{byName: ASC}]) { id name } }`, params{"o": a.offset}}
			},
			func(a args) (string, params) {
				return `MATCH (a:Actor) WHERE a.gen = $p.gen AND a.byName > $p.after WITH a ORDER BY a.gen, a.byName LIMIT 50 RETURN collect({id: a.id, name: a.name}) AS x`, params{"after": keyIn(a.cursor)}
			}, ids},
	}
}

// counts ask how many there are.
func counts() []operation {
	return []operation{
		{"counts",
			func(a args) request { return request{`{ actors { totalCount } agreements { totalCount } }`, nil} },
			func(a args) request {
				return request{`{ actorsConnection { aggregate { count { nodes } } } agreementsConnection { aggregate { count { nodes } } } }`, nil}
			},
			func(a args) (string, params) {
				return `RETURN [COUNT { (a:Actor) }, COUNT { (g:Agreement) }] AS x`, params{}
			}, numbers},
		{"actors per type",
			func(a args) request { return request{`{ actorCounts { type count } }`, nil} },
			func(a args) request { return request{`{ actors { type } }`, nil} },
			func(a args) (string, params) {
				return `MATCH (a:Actor) WITH a.type AS type, count(*) AS count RETURN collect({type: type, count: count}) AS x`, params{}
			}, perType},
	}
}

// traversals ask who is connected with whom.
func traversals() []operation {
	return []operation{
		coSigners("co-signatories, median actor, best 20", 20, func(a args) string { return a.actor }),
		coSigners("co-signatories, hub, best 100", 100, func(a args) string { return a.hub }),
		{"shortest path, length",
			func(a args) request {
				return request{`query($a: ID!, $b: ID!) { paths(from: $a, to: $b) { length } }`, params{"a": a.actor, "b": a.other}}
			},
			func(a args) request {
				return request{`query($a: String!, $b: String!) { shortestPath(from: $a, to: $b) }`, params{"a": a.actor, "b": a.other}}
			},
			func(a args) (string, params) {
				return `MATCH (a:Keyed {gen: $p.gen, id: $p.a}), (b:Keyed {gen: $p.gen, id: $p.b}) MATCH p = shortestPath((a)-[:SIGNED|GUARANTEED*..6]-(b)) RETURN [n IN nodes(p) | n.id] AS x`, params{"a": a.actor, "b": a.other}
			}, pathLength},
		{"first of all shortest paths",
			func(a args) request {
				return request{`query($a: ID!, $b: ID!) { paths(from: $a, to: $b, first: 1) { paths { nodes { id } } } }`, params{"a": a.actor, "b": a.other}}
			}, nil,
			func(a args) (string, params) {
				return `MATCH (a:Keyed {gen: $p.gen, id: $p.a}), (b:Keyed {gen: $p.gen, id: $p.b}) MATCH p = allShortestPaths((a)-[:SIGNED|GUARANTEED*..6]-(b))
					WITH p, size([n IN nodes(p) WHERE n.generic]) AS generic, reduce(steps = '', i IN range(0, length(p) - 1) |
						steps + nodes(p)[i + 1].id + ' ' + relationships(p)[i].id + ' ') AS steps ORDER BY generic, steps LIMIT 1
					RETURN [n IN nodes(p) | {id: n.id}] AS x`, params{"a": a.actor, "b": a.other}
			}, ids},
		{"standings of an agreement",
			func(a args) request {
				return request{`query($g: ID!) { agreement(id: $g) { standings(first: 100) { nodes { standings actor { id name } ties { id } } } } }`, params{"g": a.agreement}}
			}, nil,
			func(a args) (string, params) {
				return `MATCH (g:Keyed {gen: $p.gen, id: $p.g})<-[r:` + ties + `]-(a:Actor)
					WITH a, collect({id: r.id}) AS ties, collect(DISTINCT type(r)) AS standings ORDER BY a.byName LIMIT 100
					RETURN collect({actor: {id: a.id, name: a.name}, standings: standings, ties: ties}) AS x`, params{"g": a.agreement}
			}, sortedIDs},
		{"neighbourhood of 100",
			func(a args) request {
				return request{`query($a: ID!) { subgraph(around: [$a], depth: 2, maxNodes: 100) { nodes { id label } ties { id } } }`, params{"a": a.actor}}
			}, nil,
			func(a args) (string, params) {
				return `MATCH (a:Keyed {gen: $p.gen, id: $p.a})
					CALL (a) { MATCH (a)-[r:` + ties + `]-(b) WITH b, r.key AS key ORDER BY key LIMIT 200 RETURN collect(b) AS fan }
					CALL (a, fan) { UNWIND [a] + fan AS n WITH DISTINCT n RETURN collect(n) AS one }
					CALL (one) {
						UNWIND range(1, size(one) - 1) AS i
						WITH i, one[i] AS n
						CALL (n) { MATCH (n)-[r:` + ties + `]-(b) WITH b, r.key AS key ORDER BY key LIMIT 200 RETURN collect(b) AS fan }
						UNWIND range(0, size(fan) - 1) AS j
						WITH fan[j] AS b, min(i * 1000 + j) AS at WHERE NOT b IN one
						WITH b ORDER BY at
						RETURN collect(b) AS two
					}
					WITH (one + two)[..100] AS nodes
					CALL (nodes) {
						UNWIND nodes AS b
						MATCH (b)<-[r:` + ties + `]-(a) WHERE a IN nodes
						WITH r.id AS id ORDER BY id
						RETURN collect({id: id}) AS ties
					}
					RETURN {nodes: [n IN nodes | {id: n.id, label: n.name}], ties: ties} AS x`, params{"a": a.actor}
			}, ids},
		{"network of a month",
			func(a args) request {
				return request{`query($d: DateRange!) { coSignatures(agreements: { between: $d }) { ids names from to shared } }`, params{"d": a.month}}
			}, nil,
			func(a args) (string, params) {
				return `MATCH (g:Agreement) WHERE g.gen = $p.gen AND g.byDate >= '' AND g.latest >= $p.from AND g.earliest <= $p.to
					MATCH (a:Actor)-[:SIGNED]->(g)<-[:SIGNED]-(b:Actor) WHERE a.id < b.id AND NOT a.generic AND NOT b.generic
					WITH a, b, count(DISTINCT g) AS shared ORDER BY shared DESC, a.id, b.id LIMIT 5000
					RETURN collect([a.id, a.name, b.id, b.name, shared]) AS x`, a.month
			}, pairs},
	}
}

// ties are the types of relationships that ties of generated datasets become.
const ties = `SIGNED|GUARANTEED|REFUSED|SUPPORTS|WELCOMES|SETS_CONDITIONS_ON|IS_NEUTRAL_ON|DOUBTS|REJECTS`

// nested is a list of actors with their latest agreements, and something below these.
func nested(name, ours, peer, cypher string) operation {
	return operation{name,
		func(a args) request {
			return request{`query($t: ActorType!) { actors(filter: {types: [$t]}, first: 20) { nodes { id name agreements(roles: [PARTY], first: 10) { nodes { ` + ours + ` } } } } }`, params{"t": a.kind}}
		},
		func(a args) request {
			return request{`query($t: String!) { actors(where: {type: {eq: $t}}, limit: 20, sort: [{byName: ASC}]) { id name agreements: signed(limit: 10, sort: [{byDateDown: ASC}]) { ` + peer + ` } } }`, params{"t": a.kind}}
		},
		func(a args) (string, params) {
			return `MATCH (a:Actor) WHERE a.gen = $p.gen AND a.byName >= '' AND a.type = $p.t WITH a ORDER BY a.gen, a.byName LIMIT 20
				RETURN collect({id: a.id, name: a.name, agreements: COLLECT { MATCH (a)-[:SIGNED]->(g:Agreement) WITH DISTINCT g ORDER BY g.byDateDown LIMIT 10 RETURN ` + cypher + ` }}) AS x`, params{"t": a.kind}
		}, ids}
}

func coSigners(name string, first int, of func(args) string) operation {
	return operation{name,
		func(a args) request {
			return request{fmt.Sprintf(`query($id: ID!) { actor(id: $id) { coSignatories(first: %d, includeGeneric: true) { edges { shared node { id name } } } } }`, first), params{"id": of(a)}}
		},
		func(a args) request {
			return request{`query($id: String!) { actors(where: {id: {eq: $id}}) { id signed { id signatories { id name } } } }`, params{"id": of(a)}}
		},
		func(a args) (string, params) {
			return fmt.Sprintf(`MATCH (n:Keyed {gen: $p.gen, id: $p.id})-[:SIGNED]->(g:Agreement)<-[:SIGNED]-(t:Actor) WHERE t <> n
				WITH t, count(DISTINCT g) AS shared ORDER BY shared DESC, t.id LIMIT %d RETURN collect({shared: shared, node: {id: t.id, name: t.name}}) AS x`, first), params{"id": of(a)}
		}, bestShared(first)}
}
