package graph

import (
	"context"

	"github.com/accordgraph/accord"
)

// The views of the nouns. Their methods answer what was asked below them.
type (
	Actor struct {
		*accord.Actor
		kids
	}
	Agreement struct {
		*accord.Agreement
		kids
	}
	Process struct {
		*accord.Process
		kids
	}
	Place struct {
		*accord.Place
		kids
	}
	Source struct {
		*accord.Source
		kids
	}
)

func (v *Actor) typeName() string                       { return "Actor" }
func (v *Actor) Names(ctx context.Context) []*Name      { return under[[]*Name](ctx, v.kids) }
func (v *Actor) Countries(ctx context.Context) []*Place { return under[[]*Place](ctx, v.kids) }
func (v *Actor) Agreements(ctx context.Context) *ActorAgreementConnection {
	return under[*ActorAgreementConnection](ctx, v.kids)
}
func (v *Actor) Participations(ctx context.Context) *ParticipationConnection {
	return under[*ParticipationConnection](ctx, v.kids)
}
func (v *Actor) Stances(ctx context.Context) *StanceConnection {
	return under[*StanceConnection](ctx, v.kids)
}
func (v *Actor) Links(ctx context.Context) *LinkConnection {
	return under[*LinkConnection](ctx, v.kids)
}
func (v *Actor) Members(ctx context.Context) *LinkConnection {
	return under[*LinkConnection](ctx, v.kids)
}
func (v *Actor) MemberOf(ctx context.Context) *LinkConnection {
	return under[*LinkConnection](ctx, v.kids)
}
func (v *Actor) Allegations(ctx context.Context) *AllegationConnection {
	return under[*AllegationConnection](ctx, v.kids)
}
func (v *Actor) Represented(ctx context.Context) *ParticipationConnection {
	return under[*ParticipationConnection](ctx, v.kids)
}
func (v *Actor) Spoke(ctx context.Context) *StanceConnection {
	return under[*StanceConnection](ctx, v.kids)
}
func (v *Actor) Alleged(ctx context.Context) *AllegationConnection {
	return under[*AllegationConnection](ctx, v.kids)
}
func (v *Actor) Statements(ctx context.Context) *ClaimConnection {
	return under[*ClaimConnection](ctx, v.kids)
}
func (v *Actor) Lineage(ctx context.Context) []*Link { return under[[]*Link](ctx, v.kids) }
func (v *Actor) Claims(ctx context.Context) []*Claim { return under[[]*Claim](ctx, v.kids) }

func (v *Actor) CoSignatories(ctx context.Context) *CoSignatoryConnection {
	return under[*CoSignatoryConnection](ctx, v.kids)
}
func (v *Actor) Measures(ctx context.Context) *accord.Measures {
	return under[*accord.Measures](ctx, v.kids)
}

func (v *Agreement) typeName() string                  { return "Agreement" }
func (v *Agreement) Names(ctx context.Context) []*Name { return under[[]*Name](ctx, v.kids) }
func (v *Agreement) Milestones(ctx context.Context) []*Milestone {
	return under[[]*Milestone](ctx, v.kids)
}
func (v *Agreement) Provisions(ctx context.Context) []*Provision {
	return under[[]*Provision](ctx, v.kids)
}
func (v *Agreement) Exclusions(ctx context.Context) []*Exclusion {
	return under[[]*Exclusion](ctx, v.kids)
}
func (v *Agreement) Countries(ctx context.Context) []*Place { return under[[]*Place](ctx, v.kids) }
func (v *Agreement) Places(ctx context.Context) []*Place    { return under[[]*Place](ctx, v.kids) }
func (v *Agreement) Venues(ctx context.Context) []*Place    { return under[[]*Place](ctx, v.kids) }
func (v *Agreement) Process(ctx context.Context) *Process   { return under[*Process](ctx, v.kids) }
func (v *Agreement) Local(ctx context.Context) *LocalDetails {
	return under[*LocalDetails](ctx, v.kids)
}
func (v *Agreement) Signatories(ctx context.Context) *AgreementActorConnection {
	return under[*AgreementActorConnection](ctx, v.kids)
}
func (v *Agreement) Guarantors(ctx context.Context) *AgreementActorConnection {
	return under[*AgreementActorConnection](ctx, v.kids)
}
func (v *Agreement) Participations(ctx context.Context) *ParticipationConnection {
	return under[*ParticipationConnection](ctx, v.kids)
}
func (v *Agreement) Stances(ctx context.Context) *StanceConnection {
	return under[*StanceConnection](ctx, v.kids)
}
func (v *Agreement) Allegations(ctx context.Context) *AllegationConnection {
	return under[*AllegationConnection](ctx, v.kids)
}
func (v *Agreement) Lineage(ctx context.Context) []*Lineage   { return under[[]*Lineage](ctx, v.kids) }
func (v *Agreement) Coverage(ctx context.Context) []*Coverage { return under[[]*Coverage](ctx, v.kids) }
func (v *Agreement) Claims(ctx context.Context) []*Claim      { return under[[]*Claim](ctx, v.kids) }

func (v *Agreement) Standings(ctx context.Context) *StandingConnection {
	return under[*StandingConnection](ctx, v.kids)
}
func (v *Agreement) InForce(ctx context.Context) *accord.InForce {
	return under[*accord.InForce](ctx, v.kids)
}

func (v *Process) typeName() string                      { return "Process" }
func (v *Process) Names(ctx context.Context) []*Name     { return under[[]*Name](ctx, v.kids) }
func (v *Process) Parent(ctx context.Context) *Process   { return under[*Process](ctx, v.kids) }
func (v *Process) Rounds(ctx context.Context) []*Process { return under[[]*Process](ctx, v.kids) }
func (v *Process) Places(ctx context.Context) []*Place   { return under[[]*Place](ctx, v.kids) }
func (v *Process) Agreements(ctx context.Context) *AgreementConnection {
	return under[*AgreementConnection](ctx, v.kids)
}
func (v *Process) Participations(ctx context.Context) *ParticipationConnection {
	return under[*ParticipationConnection](ctx, v.kids)
}
func (v *Process) Stances(ctx context.Context) *StanceConnection {
	return under[*StanceConnection](ctx, v.kids)
}
func (v *Process) Lineage(ctx context.Context) []*Lineage   { return under[[]*Lineage](ctx, v.kids) }
func (v *Process) Coverage(ctx context.Context) []*Coverage { return under[[]*Coverage](ctx, v.kids) }
func (v *Process) Claims(ctx context.Context) []*Claim      { return under[[]*Claim](ctx, v.kids) }

func (v *Process) Standings(ctx context.Context) *StandingConnection {
	return under[*StandingConnection](ctx, v.kids)
}

func (v *Place) typeName() string                      { return "Place" }
func (v *Place) Names(ctx context.Context) []*Name     { return under[[]*Name](ctx, v.kids) }
func (v *Place) Parent(ctx context.Context) *Place     { return under[*Place](ctx, v.kids) }
func (v *Place) PartlyIn(ctx context.Context) []*Place { return under[[]*Place](ctx, v.kids) }
func (v *Place) Children(ctx context.Context) *PlaceConnection {
	return under[*PlaceConnection](ctx, v.kids)
}
func (v *Place) Agreements(ctx context.Context) *AgreementConnection {
	return under[*AgreementConnection](ctx, v.kids)
}
func (v *Place) Claims(ctx context.Context) []*Claim { return under[[]*Claim](ctx, v.kids) }
func (v *Place) PlaceKind() accord.PlaceKind         { return v.Kind }

func (v *Source) typeName() string                            { return "Source" }
func (v *Source) RepublishedFrom(ctx context.Context) *Source { return under[*Source](ctx, v.kids) }
func (v *Source) Statements(ctx context.Context) *ClaimConnection {
	return under[*ClaimConnection](ctx, v.kids)
}
func (v *Source) SourceKind() accord.SourceKind { return v.Kind }
