package accord

import "context"

// A Store serves one dataset at a time. Its methods may be called at the same
// time; every error wraps one of the Err values, is context.Canceled, or is a
// fault of the program.
type Store interface {
	// Read pins what is served now: all answers of one Reading are of one
	// version, whatever is loaded meanwhile. ErrUnavailable if nothing is served.
	Read(ctx context.Context) (Reading, error)

	// Load replaces what is served by a settled dataset, all or nothing. It tells
	// false when the store holds this version already and nothing was done; then
	// Info.LoadedAt stays.
	Load(ctx context.Context, d *Dataset) (fresh bool, err error)

	Close() error
}

// A Reading answers questions about one version of the graph. Answers are shared:
// callers change nothing in them. Close it when the operation is answered.
type Reading interface {
	Finds
	Ties
	Close()
}

// Finds are the questions at the root of an operation.
//
// Ids in arguments may be retired ones. An id in a filter that is unknown or of
// the wrong kind is an UnknownError: the first, in the order of ActorFilter.Refs
// and AgreementFilter.Refs.
type Finds interface {
	Dataset(ctx context.Context) (*Info, error)

	// Nodes finds anything by id; unknown ids are absent. The key is the id asked
	// for, also where it is retired and the node bears another.
	Nodes(ctx context.Context, ids []ID) (map[ID]Node, error)

	Actors(ctx context.Context, ask *ActorsAsk) (Page[*Actor], error)

	// ActorCounts counts the actors that a filter leaves, by type in the order of ActorTypes, without zeros.
	ActorCounts(ctx context.Context, filter *ActorFilter) ([]ActorTypeCount, error)

	Agreements(ctx context.Context, ask *AgreementsAsk) (Page[*Agreement], error)
	Processes(ctx context.Context, ask *ListAsk) (Page[*Process], error) // by name, then id
	Places(ctx context.Context, ask *ListAsk) (Page[*Place], error)      // by name, then id
	Sources(ctx context.Context, ask *ListAsk) (Page[*Source], error)    // by title, then id

	// Search finds subjects by name: best first, then id. Candidates and ranks are
	// those of Query.
	Search(ctx context.Context, ask *SearchAsk) (Page[Hit], error)

	// Paths finds the shortest ways between two subjects. Those with the fewest
	// generic actors come first; then paths are compared step by step, by the id of the
	// subject that the step reaches, then that of its tie. From a subject to itself
	// leads one path of length 0. An unknown end is an UnknownError, from before to.
	Paths(ctx context.Context, ask *PathsAsk) (*Paths, error)

	// Subgraph is the neighbourhood of subjects: level by level, from each subject in
	// the order in which it was reached, along its first SubgraphFanOut ties in the
	// order of TieKey, until MaxNodes are reached. Of the bounds met it tells the
	// first in the order NODES, TIES, FAN_OUT; the count of nodes is that of those
	// seen at the end of a tie but left out, nil where a fan was cut too.
	Subgraph(ctx context.Context, ask *SubgraphAsk) (*Subgraph, error)

	CoSignatures(ctx context.Context, ask *CoSignaturesAsk) (*CoSignatures, error)
	StanceChanges(ctx context.Context, ask *StanceChangesAsk) (*StanceChanges, error)

	// Contested is what claims disagree on, by ContestedKey.
	Contested(ctx context.Context, ask *ListAsk) (*ContestedPage, error)
}

// Ties are the questions below a noun: many nouns in, one level out. Ids that are
// unknown or of a kind that cannot have the list have no page. Ties that are
// denied are left out, only Nodes finds them. Without another order: date
// descending, unknown last, then id.
type Ties interface {
	// Participations of actors, agreements or processes.
	Participations(ctx context.Context, of []ID, ask *ParticipationsAsk) (Pages[*Participation], error)

	// ActorAgreements are the agreements that actors took part in; they come along, or with their rows.
	ActorAgreements(ctx context.Context, of []ID, ask *ActorAgreementsAsk) (Pages[Attendance], error)

	// AgreementActors are the signatories or guarantors of agreements, by name; they come along, or with their rows.
	AgreementActors(ctx context.Context, of []ID, ask *AgreementActorsAsk) (Pages[Attendance], error)

	// AgreementsIn are the agreements of processes and of the rounds below them, or
	// those that cover a place inside places, by DefaultAgreementOrder.
	AgreementsIn(ctx context.Context, of []ID, ask *ListAsk) (Pages[*Agreement], error)

	// Children are the places whose parent is one of these, by name.
	Children(ctx context.Context, of []ID, ask *ListAsk) (Pages[*Place], error)

	// Stances of actors, or on agreements and processes.
	Stances(ctx context.Context, of []ID, ask *StancesAsk) (Pages[*Stance], error)

	// Links of actors, ordered by Link.When.
	Links(ctx context.Context, of []ID, ask *LinksAsk) (Pages[*Link], error)

	// Allegations against actors, or about agreements.
	Allegations(ctx context.Context, of []ID, ask *AllegationsAsk) (Pages[*Allegation], error)

	// Statements are all the claims of sources, or those attributed to actors, by
	// source, line and id.
	Statements(ctx context.Context, of []ID, ask *StatementsAsk) (Pages[*Claim], error)

	// Lineage are the links of descent of actors, or the lineage of agreements and
	// processes, and that of those at their far ends, and so on, as deep as asked; all
	// of them, each once, by id. The direction is that of every step.
	Lineage(ctx context.Context, of []ID, ask *LineageAsk) (Pages[Tie], error)

	// CoSignatories of actors, by CoSignatoryKey; they and the agreements shown come
	// along. An id in the ask that is unknown is an UnknownError.
	CoSignatories(ctx context.Context, of []ID, ask *CoSignatoriesAsk) (Pages[CoSignatory], error)

	// Standings of the actors that stand to agreements or processes, by name, then id;
	// the ties are those to the noun itself, not to rounds below it.
	Standings(ctx context.Context, of []ID, ask *StandingsAsk) (Pages[ActorStanding], error)

	// InForce tells of agreements whether they were in force. A place that is unknown is an UnknownError.
	InForce(ctx context.Context, of []ID, ask *InForceAsk) (map[ID]InForce, error)

	// Measures of actors; those outside the network of co-signatories have none.
	Measures(ctx context.Context, of []ID) (map[ID]Measures, error)
}
