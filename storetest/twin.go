package storetest

import (
	"context"

	"github.com/accordgraph/accord"
)

// A twin is a reading that puts every question to a store and to the oracle, and
// reports where the answers differ. It hands on those of the store.
type twin struct {
	t      T
	store  accord.Reading
	oracle *oracle
	brief  bool // the store may leave out of subjects what accord.Brief does not keep
}

var _ accord.Reading = (*twin)(nil)

func (w *twin) Close() { w.store.Close() }

func (w *twin) Dataset(ctx context.Context) (*accord.Info, error) {
	got, err := w.store.Dataset(ctx)
	want, wantErr := w.oracle.Dataset(ctx)
	c := w.compare("Dataset")
	if c.errors(got != nil, err, wantErr) {
		timeless := *got
		timeless.LoadedAt, timeless.Store = want.LoadedAt, want.Store
		c.equal("info", &timeless, want)
	}
	return got, err
}

func (w *twin) Nodes(ctx context.Context, ids []accord.ID) (map[accord.ID]accord.Node, error) {
	got, err := w.store.Nodes(ctx, ids)
	want, wantErr := w.oracle.Nodes(ctx, ids)
	c := w.compare("Nodes", ids)
	if c.errors(true, err, wantErr) && (len(got) > 0 || len(want) > 0) {
		c.equal("nodes", got, want)
	}
	return got, err
}

func (w *twin) ActorCounts(ctx context.Context, f *accord.ActorFilter) ([]accord.ActorTypeCount, error) {
	got, err := w.store.ActorCounts(ctx, f)
	want, wantErr := w.oracle.ActorCounts(ctx, f)
	c := w.compare("ActorCounts", f)
	if c.errors(true, err, wantErr) && (len(got) > 0 || len(want) > 0) {
		c.equal("counts", got, want)
	}
	return got, err
}

func (w *twin) Actors(ctx context.Context, ask *accord.ActorsAsk) (accord.Page[*accord.Actor], error) {
	return both(w, "Actors", ctx, ask, ask.Window, w.store.Actors, w.oracle.Actors)
}

func (w *twin) Agreements(ctx context.Context, ask *accord.AgreementsAsk) (accord.Page[*accord.Agreement], error) {
	return both(w, "Agreements", ctx, ask, ask.Window, w.store.Agreements, w.oracle.Agreements)
}

func (w *twin) Processes(ctx context.Context, ask *accord.ListAsk) (accord.Page[*accord.Process], error) {
	return both(w, "Processes", ctx, ask, ask.Window, w.store.Processes, w.oracle.Processes)
}

func (w *twin) Places(ctx context.Context, ask *accord.ListAsk) (accord.Page[*accord.Place], error) {
	return both(w, "Places", ctx, ask, ask.Window, w.store.Places, w.oracle.Places)
}

func (w *twin) Sources(ctx context.Context, ask *accord.ListAsk) (accord.Page[*accord.Source], error) {
	return both(w, "Sources", ctx, ask, ask.Window, w.store.Sources, w.oracle.Sources)
}

func (w *twin) Search(ctx context.Context, ask *accord.SearchAsk) (accord.Page[accord.Hit], error) {
	return both(w, "Search", ctx, ask, ask.Window, w.store.Search, w.oracle.Search)
}

func (w *twin) Participations(ctx context.Context, of []accord.ID, ask *accord.ParticipationsAsk) (accord.Pages[*accord.Participation], error) {
	return bothOf(w, "Participations", ctx, of, ask, ask.Count, w.store.Participations, w.oracle.Participations)
}

func (w *twin) ActorAgreements(ctx context.Context, of []accord.ID, ask *accord.ActorAgreementsAsk) (accord.Pages[accord.Attendance], error) {
	return bothOf(w, "ActorAgreements", ctx, of, ask, ask.Count, gathered(w.store.ActorAgreements), w.oracle.ActorAgreements)
}

func (w *twin) AgreementActors(ctx context.Context, of []accord.ID, ask *accord.AgreementActorsAsk) (accord.Pages[accord.Attendance], error) {
	return bothOf(w, "AgreementActors", ctx, of, ask, ask.Count, gathered(w.store.AgreementActors), w.oracle.AgreementActors)
}

func (w *twin) AgreementsIn(ctx context.Context, of []accord.ID, ask *accord.ListAsk) (accord.Pages[*accord.Agreement], error) {
	return bothOf(w, "AgreementsIn", ctx, of, ask, ask.Count, w.store.AgreementsIn, w.oracle.AgreementsIn)
}

func (w *twin) Children(ctx context.Context, of []accord.ID, ask *accord.ListAsk) (accord.Pages[*accord.Place], error) {
	return bothOf(w, "Children", ctx, of, ask, ask.Count, w.store.Children, w.oracle.Children)
}

func (w *twin) Stances(ctx context.Context, of []accord.ID, ask *accord.StancesAsk) (accord.Pages[*accord.Stance], error) {
	return bothOf(w, "Stances", ctx, of, ask, ask.Count, w.store.Stances, w.oracle.Stances)
}

func (w *twin) Links(ctx context.Context, of []accord.ID, ask *accord.LinksAsk) (accord.Pages[*accord.Link], error) {
	return bothOf(w, "Links", ctx, of, ask, ask.Count, w.store.Links, w.oracle.Links)
}

func (w *twin) Allegations(ctx context.Context, of []accord.ID, ask *accord.AllegationsAsk) (accord.Pages[*accord.Allegation], error) {
	return bothOf(w, "Allegations", ctx, of, ask, ask.Count, w.store.Allegations, w.oracle.Allegations)
}

func (w *twin) Statements(ctx context.Context, of []accord.ID, ask *accord.StatementsAsk) (accord.Pages[*accord.Claim], error) {
	return bothOf(w, "Statements", ctx, of, ask, ask.Count, w.store.Statements, w.oracle.Statements)
}

func (w *twin) Lineage(ctx context.Context, of []accord.ID, ask *accord.LineageAsk) (accord.Pages[accord.Tie], error) {
	return bothOf(w, "Lineage", ctx, of, ask, false, w.store.Lineage, w.oracle.Lineage)
}

// both puts a question at the root to both.
func both[A, R any](w *twin, method string, ctx context.Context, ask A, window accord.Window, store, oracle func(context.Context, A) (accord.Page[R], error)) (accord.Page[R], error) {
	got, err := store(ctx, ask)
	want, wantErr := oracle(ctx, ask)
	c := w.compare(method, ask)
	if c.errors(true, err, wantErr) {
		comparePage(c, "", got, want, window.Count)
	}
	return got, err
}

// bothOf puts a question for many nouns to both.
func bothOf[A, R any](w *twin, method string, ctx context.Context, of []accord.ID, ask A, count bool, store, oracle func(context.Context, []accord.ID, A) (accord.Pages[R], error)) (accord.Pages[R], error) {
	got, err := store(ctx, of, ask)
	want, wantErr := oracle(ctx, of, ask)
	c := w.compare(method, of, ask)
	if c.errors(true, err, wantErr) {
		comparePages(c, got, want, count)
		c.nodes(got.Nodes, want.Nodes)
	}
	return got, err
}
