package export

import (
	"context"
	"slices"

	"github.com/accordgraph/accord"
)

// narrow leaves of a whole graph what a selection takes, and what that refers to.
func (s Selection) narrow(ctx context.Context, r accord.Reading, d *accord.Dataset) error {
	actors, err := s.actors(ctx, r)
	if err != nil {
		return err
	}
	agreements, err := s.agreements(ctx, r)
	if err != nil {
		return err
	}
	k := &keeper{all: d, kept: map[accord.ID]bool{}}
	k.index()
	core := k.core(actors, agreements)
	k.cut(core, actors != nil)
	return nil
}

// actors are the ids of those that the selection names, nil if it names none.
func (s Selection) actors(ctx context.Context, r accord.Reading) (map[accord.ID]bool, error) {
	if s.Actors == nil {
		return nil, nil
	}
	rows, err := all(func(w accord.Window) (accord.Page[*accord.Actor], error) {
		return r.Actors(ctx, &accord.ActorsAsk{Filter: s.Actors, Window: w})
	})
	return idsOf(rows), err
}

func (s Selection) agreements(ctx context.Context, r accord.Reading) (map[accord.ID]bool, error) {
	if s.Agreements == nil {
		return nil, nil
	}
	rows, err := all(func(w accord.Window) (accord.Page[*accord.Agreement], error) {
		return r.Agreements(ctx, &accord.AgreementsAsk{Filter: s.Agreements, Window: w})
	})
	return idsOf(rows), err
}

func idsOf[N accord.Node](rows []N) map[accord.ID]bool {
	ids := make(map[accord.ID]bool, len(rows))
	for _, n := range rows {
		ids[n.NodeID()] = true
	}
	return ids
}

// A keeper decides what of a graph is kept.
type keeper struct {
	all   *accord.Dataset
	nodes map[accord.ID]accord.Node
	about map[accord.ID][]*accord.Claim
	kept  map[accord.ID]bool
	todo  []accord.ID // kept, but not looked at yet for what they refer to
}

func (k *keeper) index() {
	k.nodes, k.about = map[accord.ID]accord.Node{}, map[accord.ID][]*accord.Claim{}
	k.all.Nodes(func(n accord.Node) bool {
		k.nodes[n.NodeID()] = n
		return true
	})
	for _, c := range k.all.Claims {
		k.about[c.AboutID] = append(k.about[c.AboutID], c)
	}
}

// core are the subjects between which ties are kept: those named, and if only one
// kind is named what is tied to them.
func (k *keeper) core(actors, agreements map[accord.ID]bool) map[accord.ID]bool {
	core := map[accord.ID]bool{}
	k.all.Ties(func(t accord.Tie) bool {
		from, to := t.Ends()
		switch isDeal := to.Kind() == accord.KindAgreement || to.Kind() == accord.KindProcess; {
		case actors == nil && agreements[to] && from.Kind() == accord.KindActor:
			core[from] = true
		case agreements == nil && actors[from] && isDeal:
			core[to] = true
		}
		return true
	})
	for _, named := range []map[accord.ID]bool{actors, agreements} {
		for id := range named {
			core[id] = true
		}
	}
	for id := range core {
		if g, is := k.nodes[id].(*accord.Agreement); is && g.ProcessID != "" {
			core[g.ProcessID] = true
		}
	}
	return core
}

// cut keeps the core, the ties within it, and all that these refer to; of actors
// that are named also the acts that they are accused of outside any deal.
func (k *keeper) cut(core map[accord.ID]bool, named bool) {
	for id := range core {
		k.keep(id)
	}
	k.all.Ties(func(t accord.Tie) bool {
		from, to := t.Ends()
		if core[from] && (core[to] || named && to.Kind() == accord.KindPlace) {
			k.keep(t.NodeID())
		}
		return true
	})
	for len(k.todo) > 0 {
		id := k.todo[len(k.todo)-1]
		k.todo = k.todo[:len(k.todo)-1]
		references(k.nodes[id], k.keep)
		for _, c := range k.about[id] {
			k.keep(c.ID)
		}
	}
	k.leave()
}

func (k *keeper) keep(id accord.ID) {
	if now, retired := k.all.Retired[id]; retired {
		id = now
	}
	if n := k.nodes[id]; n != nil && !k.kept[id] {
		k.kept[id] = true
		k.todo = append(k.todo, id)
	}
}

// leave takes out of the graph what is not kept.
func (k *keeper) leave() {
	d := k.all
	d.Actors, d.Agreements, d.Processes = some(k, d.Actors), some(k, d.Agreements), some(k, d.Processes)
	d.Places, d.Sources, d.Claims = some(k, d.Places), some(k, d.Sources), some(k, d.Claims)
	d.Participations, d.Stances, d.Links = some(k, d.Participations), some(k, d.Stances), some(k, d.Links)
	d.Allegations, d.Lineages = some(k, d.Allegations), some(k, d.Lineages)
	for _, c := range d.Claims {
		c.ContradictIDs = slices.DeleteFunc(c.ContradictIDs, func(id accord.ID) bool { return !k.kept[id] })
	}
	for id, now := range d.Retired {
		if !k.kept[now] {
			delete(d.Retired, id)
		}
	}
}

func some[N accord.Node](k *keeper, all []N) []N {
	return slices.DeleteFunc(all, func(n N) bool { return !k.kept[n.NodeID()] })
}
