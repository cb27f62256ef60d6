package graph

import (
	"context"

	"github.com/accordgraph/accord"
)

// The views of the ties.
type (
	Participation struct {
		*accord.Participation
		kids
	}
	Stance struct {
		*accord.Stance
		kids
	}
	Link struct {
		*accord.Link
		kids
	}
	Allegation struct {
		*accord.Allegation
		kids
	}
	Lineage struct {
		*accord.Lineage
		kids
	}
)

func (v *Participation) typeName() string                 { return "Participation" }
func (v *Participation) Label(ctx context.Context) string { return under[string](ctx, v.kids) }
func (v *Participation) From(ctx context.Context) *Actor  { return under[*Actor](ctx, v.kids) }
func (v *Participation) To(ctx context.Context) Subject   { return under[Subject](ctx, v.kids) }
func (v *Participation) Actor(ctx context.Context) *Actor { return under[*Actor](ctx, v.kids) }
func (v *Participation) Agreement(ctx context.Context) *Agreement {
	return under[*Agreement](ctx, v.kids)
}
func (v *Participation) Process(ctx context.Context) *Process  { return under[*Process](ctx, v.kids) }
func (v *Participation) OnBehalfOf(ctx context.Context) *Actor { return under[*Actor](ctx, v.kids) }
func (v *Participation) PartOf(ctx context.Context) *Actor     { return under[*Actor](ctx, v.kids) }
func (v *Participation) RepresentedBy(ctx context.Context) []*Actor {
	return under[[]*Actor](ctx, v.kids)
}
func (v *Participation) Reasons(ctx context.Context) []*Reason { return under[[]*Reason](ctx, v.kids) }
func (v *Participation) Claims(ctx context.Context) []*Claim   { return under[[]*Claim](ctx, v.kids) }
func (v *Participation) RoleClass() accord.RoleClass           { return v.Role.Class() }

func (v *Stance) typeName() string                         { return "Stance" }
func (v *Stance) Label(ctx context.Context) string         { return under[string](ctx, v.kids) }
func (v *Stance) From(ctx context.Context) *Actor          { return under[*Actor](ctx, v.kids) }
func (v *Stance) To(ctx context.Context) Subject           { return under[Subject](ctx, v.kids) }
func (v *Stance) Actor(ctx context.Context) *Actor         { return under[*Actor](ctx, v.kids) }
func (v *Stance) Agreement(ctx context.Context) *Agreement { return under[*Agreement](ctx, v.kids) }
func (v *Stance) Process(ctx context.Context) *Process     { return under[*Process](ctx, v.kids) }
func (v *Stance) Reasons(ctx context.Context) []*Reason    { return under[[]*Reason](ctx, v.kids) }
func (v *Stance) SpokenBy(ctx context.Context) []*Actor    { return under[[]*Actor](ctx, v.kids) }
func (v *Stance) Claims(ctx context.Context) []*Claim      { return under[[]*Claim](ctx, v.kids) }

func (v *Link) typeName() string                    { return "Link" }
func (v *Link) Label(ctx context.Context) string    { return under[string](ctx, v.kids) }
func (v *Link) From(ctx context.Context) *Actor     { return under[*Actor](ctx, v.kids) }
func (v *Link) To(ctx context.Context) *Actor       { return under[*Actor](ctx, v.kids) }
func (v *Link) Claims(ctx context.Context) []*Claim { return under[[]*Claim](ctx, v.kids) }
func (v *Link) LinkKind() accord.LinkKind           { return v.Kind }

func (v *Allegation) typeName() string                         { return "Allegation" }
func (v *Allegation) Label(ctx context.Context) string         { return under[string](ctx, v.kids) }
func (v *Allegation) From(ctx context.Context) *Actor          { return under[*Actor](ctx, v.kids) }
func (v *Allegation) To(ctx context.Context) Subject           { return under[Subject](ctx, v.kids) }
func (v *Allegation) Violator(ctx context.Context) *Actor      { return under[*Actor](ctx, v.kids) }
func (v *Allegation) Agreement(ctx context.Context) *Agreement { return under[*Agreement](ctx, v.kids) }
func (v *Allegation) Process(ctx context.Context) *Process     { return under[*Process](ctx, v.kids) }
func (v *Allegation) Place(ctx context.Context) *Place         { return under[*Place](ctx, v.kids) }
func (v *Allegation) AllegedBy(ctx context.Context) []*Actor   { return under[[]*Actor](ctx, v.kids) }
func (v *Allegation) Claims(ctx context.Context) []*Claim      { return under[[]*Claim](ctx, v.kids) }

// Provision is the order of the provision, null if none is named.
func (v *Allegation) Provision() *int {
	if v.Allegation.Provision == 0 {
		return nil
	}
	return &v.Allegation.Provision
}

func (v *Lineage) typeName() string                    { return "Lineage" }
func (v *Lineage) Label(ctx context.Context) string    { return under[string](ctx, v.kids) }
func (v *Lineage) From(ctx context.Context) Subject    { return under[Subject](ctx, v.kids) }
func (v *Lineage) To(ctx context.Context) Subject      { return under[Subject](ctx, v.kids) }
func (v *Lineage) Claims(ctx context.Context) []*Claim { return under[[]*Claim](ctx, v.kids) }
func (v *Lineage) LineageKind() accord.LineageKind     { return v.Kind }

// The ties that the views show.
func (v *Participation) tie() accord.Tie { return v.Participation }
func (v *Stance) tie() accord.Tie        { return v.Stance }
func (v *Link) tie() accord.Tie          { return v.Link }
func (v *Allegation) tie() accord.Tie    { return v.Allegation }
func (v *Lineage) tie() accord.Tie       { return v.Lineage }
