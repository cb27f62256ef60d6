package neo4j

import (
	"context"
	_ "embed"

	"github.com/accordgraph/accord"
)

//go:embed cypher/in_force.cypher
var inForceText string
var inForceQuestion = question("in force", inForceText)

// InForce tells of agreements whether they were in force.
func (r *reading) InForce(ctx context.Context, of []accord.ID, ask *accord.InForceAsk) (map[accord.ID]accord.InForce, error) {
	p := params{"asked": of}
	if ask.At != "" {
		p["asked"], p["at"] = append(of[:len(of):len(of)], ask.At), len(of)
	}
	answer, err := r.ask(ctx, inForceQuestion, p)
	if err != nil {
		return nil, err
	}
	if err := p.check(ask.Refs(), answer); err != nil {
		return nil, err
	}
	var at *accord.Place
	if data := answer["place"]; data != nil {
		if at, err = decode[*accord.Place](data); err != nil {
			return nil, err
		}
	}
	all := map[accord.ID]accord.InForce{}
	for _, row := range answer.list("agreements") {
		f := row.([]any)
		if n := f[0].(int64); n < int64(len(of)) {
			if all[of[n]], err = inForce(f[1], f[2].([]any), ask.On, at); err != nil {
				return nil, err
			}
		}
	}
	return all, nil
}

// inForce judges an agreement by its data and that of the places around it.
func inForce(data any, around []any, on accord.Date, at *accord.Place) (accord.InForce, error) {
	g, err := decode[*accord.Agreement](data)
	if err != nil {
		return accord.InForce{}, err
	}
	places := map[accord.ID]*accord.Place{}
	for _, data := range around {
		p, err := decode[*accord.Place](data)
		if err != nil {
			return accord.InForce{}, err
		}
		places[p.ID] = p
	}
	var covers, excludes []*accord.Place
	for _, id := range g.PlaceIDs {
		covers = append(covers, places[id])
	}
	for _, e := range g.Exclusions {
		if p := places[e.WhatID]; p != nil {
			excludes = append(excludes, p)
		}
	}
	return accord.InForceAt(g, on, at, covers, excludes), nil
}

// inForce sets a filter by what was in force.
func (p params) inForce(f *accord.InForceFilter, n map[accord.ID]int) {
	if f == nil {
		return
	}
	p["inForce"] = map[string]any{"on": string(f.On), "answers": strs(f.Wanted())}
	number(p, "forceAt", f.At, n)
}
