package graph

import (
	"context"

	"github.com/accordgraph/accord"
)

// A Connection is a page of a list, after the Relay specification, as it was asked for at one place.
type Connection[N any] struct {
	TotalCount int
	Undated    int // of changes of stance
	PageInfo   *PageInfo
	kids       // edges and nodes, each under its response keys
}

func (c *Connection[N]) Edges(ctx context.Context) []*Edge[N] { return under[[]*Edge[N]](ctx, c.kids) }
func (c *Connection[N]) Nodes(ctx context.Context) []N        { return under[[]N](ctx, c.kids) }

// PageInfo says where a page stands in its list.
type PageInfo struct {
	HasNextPage, HasPreviousPage bool
	StartCursor, EndCursor       string
}

// An Edge is one row of a page: the cursor that stands for it, and what the list knows of its node.
type Edge[N any] struct {
	Cursor string
	Match  accord.Match // of a search

	Shared              int // of a co-signatory
	FirstDate, LastDate *accord.PartialDate
	kids
}

func (e *Edge[N]) Node(ctx context.Context) N { return under[N](ctx, e.kids) }
func (e *Edge[N]) Participations(ctx context.Context) []*Participation {
	return under[[]*Participation](ctx, e.kids)
}
func (e *Edge[N]) Matched(ctx context.Context) *Name { return under[*Name](ctx, e.kids) }

func (e *Edge[N]) SharedAgreements(ctx context.Context) []*CoSignature {
	return under[[]*CoSignature](ctx, e.kids)
}

// The connections and edges of the schema.
type (
	ActorConnection          = Connection[*Actor]
	ActorEdge                = Edge[*Actor]
	AgreementConnection      = Connection[*Agreement]
	AgreementEdge            = Edge[*Agreement]
	ProcessConnection        = Connection[*Process]
	ProcessEdge              = Edge[*Process]
	PlaceConnection          = Connection[*Place]
	PlaceEdge                = Edge[*Place]
	SourceConnection         = Connection[*Source]
	SourceEdge               = Edge[*Source]
	ClaimConnection          = Connection[*Claim]
	ClaimEdge                = Edge[*Claim]
	ActorAgreementConnection = Connection[*Agreement]
	ActorAgreementEdge       = Edge[*Agreement]
	AgreementActorConnection = Connection[*Actor]
	AgreementActorEdge       = Edge[*Actor]
	ParticipationConnection  = Connection[*Participation]
	ParticipationEdge        = Edge[*Participation]
	StanceConnection         = Connection[*Stance]
	StanceEdge               = Edge[*Stance]
	LinkConnection           = Connection[*Link]
	LinkEdge                 = Edge[*Link]
	AllegationConnection     = Connection[*Allegation]
	AllegationEdge           = Edge[*Allegation]
	CoSignatoryConnection    = Connection[*Actor]
	CoSignatoryEdge          = Edge[*Actor]
	StandingConnection       = Connection[*ActorStanding]
	StandingEdge             = Edge[*ActorStanding]
	StanceChangeConnection   = Connection[*StanceChange]
	StanceChangeEdge         = Edge[*StanceChange]
	ContestedConnection      = Connection[*Contested]
	ContestedEdge            = Edge[*Contested]
	SearchConnection         = Connection[Subject]
	SearchEdge               = Edge[Subject]
)
