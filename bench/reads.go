package main

import (
	"fmt"
	"slices"
	"strings"
)

// ids are all ids in an answer, in their order.
func ids(a answer) (all []string) {
	switch a := a.(type) {
	case []any:
		for _, one := range a {
			all = append(all, ids(one)...)
		}
	case map[string]any:
		if id, is := a["id"].(string); is {
			all = append(all, id)
		}
		for _, key := range []string{"properties", "nodes", "edges", "node", "data", "actor", "actors", "agreement", "agreements", "signatories", "participations", "guaranteedConnection",
			"standings", "ties", "subgraph", "paths", "search"} {
			all = append(all, ids(a[key])...)
		}
	}
	return all
}

// firstLabel is the label of the best hit.
func firstLabel(a answer) []string {
	switch a := a.(type) {
	case []any:
		for _, one := range a {
			if first := firstLabel(one); first != nil {
				return first
			}
		}
	case map[string]any:
		if label, is := a["label"].(string); is {
			return []string{label}
		}
		for _, one := range a {
			if first := firstLabel(one); first != nil {
				return first
			}
		}
	}
	return nil
}

// numbers are all numbers in an answer, sorted.
func numbers(a answer) (all []string) {
	switch a := a.(type) {
	case []any:
		for _, one := range a {
			all = append(all, numbers(one)...)
		}
	case map[string]any:
		for _, one := range a {
			all = append(all, numbers(one)...)
		}
	case float64, int64:
		all = append(all, fmt.Sprint(a))
	}
	slices.Sort(all)
	return all
}

// perType counts actors by type, whether they come counted or one by one.
func perType(a answer) []string {
	counts := map[string]int{}
	var walk func(answer)
	walk = func(a answer) {
		switch a := a.(type) {
		case []any:
			for _, one := range a {
				walk(one)
			}
		case map[string]any:
			if t, is := a["type"].(string); is {
				n := 1
				if c, counted := a["count"]; counted {
					n = whole(c)
				}
				counts[t] += n
			}
			for _, one := range a {
				walk(one)
			}
		}
	}
	walk(a)
	var all []string
	for t, n := range counts {
		all = append(all, fmt.Sprintf("%s %d", t, n))
	}
	slices.Sort(all)
	return all
}

// bestShared are the best of those with whom an actor shares agreements; where they
// come agreement by agreement, they are counted here, as a client of the peer has to.
func bestShared(first int) func(answer) []string {
	return func(a answer) []string {
		shared := map[string]int{}
		self := ""
		var walk func(answer)
		walk = func(a answer) {
			switch a := a.(type) {
			case []any:
				for _, one := range a {
					walk(one)
				}
			case map[string]any:
				if n, is := a["shared"]; is {
					shared[a["node"].(map[string]any)["id"].(string)] = whole(n)
					return
				}
				if _, is := a["signed"]; is {
					self = a["id"].(string)
				}
				if all, is := a["signatories"].([]any); is {
					for _, id := range distinct(ids(all)) {
						shared[id]++
					}
					return
				}
				for _, one := range a {
					walk(one)
				}
			}
		}
		walk(a)
		delete(shared, self)
		return best(shared, first)
	}
}

// best are the first by number and id, as lines that sort.
func best(shared map[string]int, first int) []string {
	var all []string
	for id, n := range shared {
		all = append(all, fmt.Sprintf("%06d %s", 999_999-n, id))
	}
	slices.Sort(all)
	return all[:min(first, len(all))]
}

func distinct(all []string) []string {
	slices.Sort(all)
	return slices.Compact(all)
}

// whole is a number of JSON or of a record.
func whole(n any) int {
	if f, is := n.(float64); is {
		return int(f)
	}
	return int(n.(int64))
}

// pathLength is how many subjects are on a path, or none.
func pathLength(a answer) []string {
	switch a := a.(type) {
	case []any:
		return []string{fmt.Sprint(max(0, len(a)-1))}
	case map[string]any:
		if list, is := a["shortestPath"].([]any); is {
			return pathLength(list)
		}
		if p, is := a["paths"].(map[string]any); is {
			if p["length"] == nil {
				return []string{"0"}
			}
			return []string{strings.TrimSuffix(fmt.Sprint(p["length"]), ".0")}
		}
		if data, is := a["data"]; is {
			return pathLength(data)
		}
	}
	return []string{"0"}
}

// sortedIDs are ids whose order is not the same for all.
func sortedIDs(a answer) []string {
	all := ids(a)
	slices.Sort(all)
	return all
}

// pairs are who signed with whom how often, whether it comes in columns or in rows.
func pairs(a answer) (all []string) {
	if rows, is := a.([]any); is {
		for _, row := range rows {
			row := row.([]any)
			all = append(all, fmt.Sprintf("%s %s %d", row[0], row[2], whole(row[4])))
		}
	} else {
		net := a.(map[string]any)["coSignatures"].(map[string]any)
		ids, from, to, shared := net["ids"].([]any), net["from"].([]any), net["to"].([]any), net["shared"].([]any)
		for i := range from {
			one, other := ids[whole(from[i])].(string), ids[whole(to[i])].(string)
			all = append(all, fmt.Sprintf("%s %s %d", min(one, other), max(one, other), whole(shared[i])))
		}
	}
	slices.Sort(all)
	return all
}
