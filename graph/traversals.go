package graph

import (
	"context"

	"github.com/accordgraph/accord"
)

// The views of what traversals find.
type (
	ActorStanding struct {
		*accord.ActorStanding
		kids
	}
	CoSignature struct {
		*accord.CoSignature
		kids
	}
	Path struct {
		*accord.Path
		kids
	}
	Paths struct {
		Found *accord.Paths // not embedded: its list bears the name of its type
		kids
	}
	Subgraph struct {
		*accord.Subgraph
		kids
	}
	StanceChange struct {
		*accord.StanceChange
		kids
	}
	Contested struct {
		*accord.Contested
		kids
	}
)

func (v *ActorStanding) typeName() string                 { return "ActorStanding" }
func (v *ActorStanding) Actor(ctx context.Context) *Actor { return under[*Actor](ctx, v.kids) }
func (v *ActorStanding) Ties(ctx context.Context) []Tie   { return under[[]Tie](ctx, v.kids) }

func (v *CoSignature) typeName() string { return "CoSignature" }
func (v *CoSignature) Agreement(ctx context.Context) *Agreement {
	return under[*Agreement](ctx, v.kids)
}
func (v *CoSignature) Mine(ctx context.Context) []*Participation {
	return under[[]*Participation](ctx, v.kids)
}
func (v *CoSignature) Theirs(ctx context.Context) []*Participation {
	return under[[]*Participation](ctx, v.kids)
}

func (v *Path) typeName() string                    { return "Path" }
func (v *Path) Length() int                         { return len(v.Path.Nodes) - 1 }
func (v *Path) Nodes(ctx context.Context) []Subject { return under[[]Subject](ctx, v.kids) }
func (v *Path) Ties(ctx context.Context) []Tie      { return under[[]Tie](ctx, v.kids) }

func (v *Paths) typeName() string                  { return "Paths" }
func (v *Paths) Paths(ctx context.Context) []*Path { return under[[]*Path](ctx, v.kids) }

func (v *Paths) Truncated() *accord.Truncation { return v.Found.Truncated }

// Length is nil where there is no path.
func (v *Paths) Length() *int {
	if v.Found.Length < 0 {
		return nil
	}
	return &v.Found.Length
}

func (v *Subgraph) typeName() string                    { return "Subgraph" }
func (v *Subgraph) Nodes(ctx context.Context) []Subject { return under[[]Subject](ctx, v.kids) }
func (v *Subgraph) Ties(ctx context.Context) []Tie      { return under[[]Tie](ctx, v.kids) }

func (v *StanceChange) typeName() string                 { return "StanceChange" }
func (v *StanceChange) Actor(ctx context.Context) *Actor { return under[*Actor](ctx, v.kids) }
func (v *StanceChange) Earlier(ctx context.Context) Tie  { return under[Tie](ctx, v.kids) }
func (v *StanceChange) Later(ctx context.Context) Tie    { return under[Tie](ctx, v.kids) }

func (v *Contested) typeName() string                    { return "Contested" }
func (v *Contested) About(ctx context.Context) Node      { return under[Node](ctx, v.kids) }
func (v *Contested) Claims(ctx context.Context) []*Claim { return under[[]*Claim](ctx, v.kids) }

// traversalFields are those of what traversals find. All that they lead to came along.
func traversalFields() map[string]map[string]*field {
	return map[string]map[string]*field{
		"ActorStanding": {
			"actor": one[*ActorStanding, *Actor](func(v *ActorStanding) accord.ID { return v.With }),
			"ties":  many[*ActorStanding, Tie](func(v *ActorStanding) []accord.ID { return idsOf(v.ActorStanding.Ties) }).through(),
		},
		"CoSignature": {
			"agreement": one[*CoSignature, *Agreement](func(v *CoSignature) accord.ID { return v.AgreementID }),
			"mine":      many[*CoSignature, *Participation](func(v *CoSignature) []accord.ID { return idsOf(v.CoSignature.Mine) }).through(),
			"theirs":    many[*CoSignature, *Participation](func(v *CoSignature) []accord.ID { return idsOf(v.CoSignature.Theirs) }).through(),
		},
		"Paths": {"paths": parts(func(v *Paths) []accord.Path { return v.Found.Paths }, func(p *accord.Path) *Path { return &Path{Path: p} })},
		"Path": {
			"nodes": many[*Path, Subject](func(v *Path) []accord.ID { return idsOf(v.Path.Nodes) }),
			"ties":  many[*Path, Tie](func(v *Path) []accord.ID { return idsOf(v.Path.Ties) }),
		},
		"Subgraph": {
			"nodes": many[*Subgraph, Subject](func(v *Subgraph) []accord.ID { return idsOf(v.Subgraph.Nodes) }),
			"ties":  many[*Subgraph, Tie](func(v *Subgraph) []accord.ID { return idsOf(v.Subgraph.Ties) }),
		},
		"StanceChange": {
			"actor":   one[*StanceChange, *Actor](func(v *StanceChange) accord.ID { return v.With }),
			"earlier": one[*StanceChange, Tie](func(v *StanceChange) accord.ID { return v.StanceChange.Earlier.NodeID() }),
			"later":   one[*StanceChange, Tie](func(v *StanceChange) accord.ID { return v.StanceChange.Later.NodeID() }),
		},
		"Contested": {
			"about":  one[*Contested, Node](func(v *Contested) accord.ID { return v.Contested.About }),
			"claims": many[*Contested, *Claim](func(v *Contested) []accord.ID { return v.ClaimIDs }),
		},
	}
}

func idsOf[N accord.Node](all []N) []accord.ID {
	ids := make([]accord.ID, len(all))
	for i, n := range all {
		ids[i] = n.NodeID()
	}
	return ids
}
