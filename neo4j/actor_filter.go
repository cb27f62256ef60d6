package neo4j

import "github.com/accordgraph/accord"

// actorFilter sets what a filter asks for, and by which condition to find a few
// candidates. It tells whether more is asked for than traits, which can be tried
// while actors are walked in their order.
func (p params) actorFilter(f *accord.ActorFilter) (picks bool) {
	if f == nil {
		return false
	}
	n := p.refs(f.Refs())
	numbers(p, "ids", f.IDs, n)
	set(p, "types", f.Types)
	if f.Generic != nil {
		p["generic"] = *f.Generic
	}
	p.day("activeOn", f.ActiveOn)
	number(p, "within", f.Within, n)
	number(p, "process", f.Process, n)
	numbers(p, "tookPartIn", f.TookPartIn, n)
	set(p, "tookPartAs", f.TookPartAs)
	if f.Stance != nil {
		p["stance"] = true
		set(p, "positions", f.Stance.Positions)
		number(p, "on", f.Stance.On, n)
	}
	if f.Not != nil {
		numbers(p, "notIds", f.Not.IDs, n)
		set(p, "notTypes", f.Not.Types)
		numbers(p, "notTookPartIn", f.Not.TookPartIn, n)
	}
	p.words(f.Text)
	return p.by("ids", "tookPartIn", "on", "words", "process", "within") || p.over("tookPartAs", "stance", "notTookPartIn")
}

// refs has the ids of a filter looked up, each once, and numbers them.
func (p params) refs(refs []accord.Ref) map[accord.ID]int {
	n := map[accord.ID]int{}
	asked := []accord.ID{}
	for _, ref := range refs {
		if _, seen := n[ref.ID]; !seen {
			n[ref.ID] = len(asked)
			asked = append(asked, ref.ID)
		}
	}
	if len(asked) > 0 {
		p["asked"] = asked
	}
	return n
}

// check refuses the first id of a filter that names nothing, or something of another kind.
func (p params) check(refs []accord.Ref, answer row) error {
	asked, _ := p["asked"].([]accord.ID)
	found := answer.list("found")
	now := make(map[accord.ID]accord.ID, len(asked))
	for i, id := range asked {
		if bears, ok := found[i].(string); ok {
			now[id] = accord.ID(bears)
		}
	}
	return accord.Check(refs, func(id accord.ID) accord.ID { return now[id] })
}

// numbers sets the numbers of a list of ids; nil is no condition.
func numbers(p params, name string, ids []accord.ID, n map[accord.ID]int) {
	if ids == nil {
		return
	}
	all := make([]int, len(ids))
	for i, id := range ids {
		all[i] = n[id]
	}
	p[name] = all
}

func number(p params, name string, id accord.ID, n map[accord.ID]int) {
	if id != "" {
		p[name] = n[id]
	}
}

// by chooses the first of some conditions that is there to find candidates.
func (p params) by(conditions ...string) bool {
	for _, by := range conditions {
		if p[by] != nil {
			p["by"] = by
			return true
		}
	}
	return false
}

// over tries all there are if one of these conditions is there.
func (p params) over(conditions ...string) bool {
	if p.by(conditions...) {
		p["by"] = "all"
		return true
	}
	return false
}
