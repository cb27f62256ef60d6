package graph

import (
	"context"

	"github.com/accordgraph/accord"
)

// The views of claims, milestones and of what hangs on nouns and ties.
type (
	Claim struct {
		*accord.Claim
		kids
	}
	Milestone struct {
		*accord.Milestone
		kids
	}
	Name struct {
		*accord.Name
		kids
	}
	Reason struct {
		*accord.Reason
		kids
	}
	Provision struct {
		*accord.Provision
		kids
	}
	Exclusion struct {
		*accord.Exclusion
		kids
	}
	Coverage struct {
		*accord.Coverage
		kids
	}
	LocalDetails struct {
		*accord.Local
		kids
	}
	LocalIssue struct {
		*accord.LocalIssue
		kids
	}
)

func (v *Claim) typeName() string                          { return "Claim" }
func (v *Claim) About(ctx context.Context) Node            { return under[Node](ctx, v.kids) }
func (v *Claim) Contradicts(ctx context.Context) []*Claim  { return under[[]*Claim](ctx, v.kids) }
func (v *Claim) Source(ctx context.Context) *Source        { return under[*Source](ctx, v.kids) }
func (v *Claim) Via(ctx context.Context) *Source           { return under[*Source](ctx, v.kids) }
func (v *Claim) AttributedTo(ctx context.Context) []*Actor { return under[[]*Actor](ctx, v.kids) }
func (v *Claim) ClaimKind() accord.ClaimKind               { return v.Kind }

func (v *Milestone) typeName() string                    { return "Milestone" }
func (v *Milestone) By(ctx context.Context) []*Actor     { return under[[]*Actor](ctx, v.kids) }
func (v *Milestone) Place(ctx context.Context) *Place    { return under[*Place](ctx, v.kids) }
func (v *Milestone) Claims(ctx context.Context) []*Claim { return under[[]*Claim](ctx, v.kids) }

func (v *Name) typeName() string                    { return "Name" }
func (v *Name) Claims(ctx context.Context) []*Claim { return under[[]*Claim](ctx, v.kids) }

func (v *Reason) typeName() string                    { return "Reason" }
func (v *Reason) Claims(ctx context.Context) []*Claim { return under[[]*Claim](ctx, v.kids) }

func (v *Provision) typeName() string                       { return "Provision" }
func (v *Provision) Concerns(ctx context.Context) []Subject { return under[[]Subject](ctx, v.kids) }
func (v *Provision) Claims(ctx context.Context) []*Claim    { return under[[]*Claim](ctx, v.kids) }

func (v *Exclusion) typeName() string                    { return "Exclusion" }
func (v *Exclusion) What(ctx context.Context) Subject    { return under[Subject](ctx, v.kids) }
func (v *Exclusion) Claims(ctx context.Context) []*Claim { return under[[]*Claim](ctx, v.kids) }

func (v *Coverage) typeName() string                    { return "Coverage" }
func (v *Coverage) Claims(ctx context.Context) []*Claim { return under[[]*Claim](ctx, v.kids) }

func (v *LocalDetails) typeName() string { return "LocalDetails" }
func (v *LocalDetails) Issues(ctx context.Context) []*LocalIssue {
	return under[[]*LocalIssue](ctx, v.kids)
}

func (v *LocalIssue) typeName() string                    { return "LocalIssue" }
func (v *LocalIssue) Claims(ctx context.Context) []*Claim { return under[[]*Claim](ctx, v.kids) }
