package neo4j

import (
	"context"
	_ "embed"
	"encoding/json"
	"fmt"

	"github.com/accordgraph/accord"
)

//go:embed cypher/contested.cypher
var contestedText string
var contestedList = walk("contested", contestedText, "contested")

// Contested lists what claims disagree on.
func (r *reading) Contested(ctx context.Context, ask *accord.ListAsk) (*accord.ContestedPage, error) {
	p := params{}
	p.window(ask.Window, false)
	answer, err := r.ask(ctx, contestedList.in(ask.Window), p)
	if err != nil {
		return nil, err
	}
	found := &accord.ContestedPage{Nodes: map[accord.ID]accord.Node{}}
	if c := answer.cuts()[0]; c != nil {
		if found.Page, err = show(c, ask.Window, contestedRow); err != nil {
			return nil, err
		}
	}
	if ask.Count {
		found.Total = int(answer["total"].(int64))
	}
	var wanted []accord.ID
	for _, c := range found.Rows {
		wanted = append(append(wanted, c.About), c.ClaimIDs...)
	}
	if len(wanted) > 0 {
		found.Nodes, err = r.Nodes(ctx, wanted)
	}
	return found, err
}

func contestedRow(fields []any) (c accord.Contested, err error) {
	text, _ := fields[0].(string)
	err = json.Unmarshal([]byte(text), &c)
	return c, err
}

// contested makes the nodes of what claims disagree on.
func (r *rows) contested(d *accord.Dataset) {
	for _, c := range d.Contested() {
		data, err := json.Marshal(c)
		if err != nil && r.err == nil {
			r.err = fmt.Errorf("contested: %w", err)
		}
		id := accord.ID("contested:" + string(c.About) + " " + c.Attribute)
		r.node(id, props{"key": stored(accord.ContestedKey(c)), "data": string(data)}.text("attribute", c.Attribute), "Contested")
	}
}

// aroundContested makes the relationships to the things and to the claims.
func (r *rows) aroundContested(d *accord.Dataset) {
	for _, c := range d.Contested() {
		id := accord.ID("contested:" + string(c.About) + " " + c.Attribute)
		r.relate(id, "OF", c.About, nil)
		r.relateAll(id, "BETWEEN", c.ClaimIDs, accord.KindClaim)
	}
}
