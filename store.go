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
}

// Ties are the questions below a noun: many nouns in, one level out. Ids that are
// unknown or of a kind that cannot have the list have no page. Ties that are
// denied are left out, only Nodes finds them. Without another order: date
// descending, unknown last, then id.
type Ties interface {
	// Participations of actors, agreements or processes.
	Participations(ctx context.Context, of []ID, ask *ParticipationsAsk) (Pages[*Participation], error)

	// ActorAgreements are the agreements that actors took part in; they come along.
	ActorAgreements(ctx context.Context, of []ID, ask *ActorAgreementsAsk) (Pages[Attendance], error)

	// AgreementActors are the signatories or guarantors of agreements, by name; they come along.
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
	// processes; all of them, by id.
	Lineage(ctx context.Context, of []ID, ask *LineageAsk) (Pages[Tie], error)
}
