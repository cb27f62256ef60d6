package storetest

import (
	"context"
	"errors"
	"slices"
	"sync"
	"time"

	"github.com/accordgraph/accord"
)

// Promises about the life of a store; each has one of its own.
var loadPromises = []loadPromise{
	{"Read/EmptyStoreIsUnavailable", readEmpty},
	{"Read/KeepsItsVersionDuringALoad", readKeeps},
	{"Read/ManyAtTheSameTime", readTogether},
	{"Read/EndsWithItsContext", readEnded},
	{"Load/ReplacesWhatWasServed", loadReplaces},
	{"Load/SameVersionIsNotFresh", loadSame},
	{"Load/KeysStayGood", loadKeys},
	{"Load/EndsWithItsContext", loadEnded},
	{"Load/NothingCanBeServed", loadNothing},
}

// A store that was never loaded is ErrUnavailable.
func readEmpty(l *load) {
	r, err := l.Read(context.Background())
	if err == nil {
		// The store may find out only when it is asked.
		_, err = r.Dataset(context.Background())
		r.Close()
	}
	if !errors.Is(err, accord.ErrUnavailable) {
		l.Errorf("reading an empty store: error %v, want ErrUnavailable", err)
	}
}

// Every answer of a reading is of the version that it began with, whatever is loaded meanwhile.
func readKeeps(l *load) {
	l.fresh(deals())
	before := l.read()
	defer before.Close()
	l.serves(before, deals())
	l.fresh(dates())
	l.serves(before, deals())
	after := l.read()
	defer after.Close()
	l.serves(after, dates())
	l.serves(before, deals())
}

// Readings, and questions to one reading, may go on at the same time.
func readTogether(l *load) {
	l.fresh(deals())
	shared := l.read()
	defer shared.Close()
	var all sync.WaitGroup
	for i := range 8 {
		all.Go(func() {
			r := shared
			if i%2 == 0 {
				own, err := l.Read(context.Background())
				if err != nil {
					l.Errorf("Read: %v", err)
					return
				}
				defer own.Close()
				r = own
			}
			for range 4 {
				l.serves(r, deals())
			}
		})
	}
	all.Wait()
}

// A question whose context has ended is not answered: over time is ErrTimeout, cancelled is the error of the context.
func readEnded(l *load) {
	l.fresh(deals())
	r := l.read()
	defer r.Close()
	cancelled, cancel := context.WithCancel(context.Background())
	cancel()
	late, cancel := context.WithDeadline(context.Background(), time.Now().Add(-time.Second))
	defer cancel()
	for ctx, want := range map[context.Context]error{cancelled: context.Canceled, late: accord.ErrTimeout} {
		for method, err := range endedQuestions(ctx, r) {
			if !errors.Is(err, want) {
				l.Errorf("%s with an ended context: error %v, want %v", method, err, want)
			}
		}
	}
	l.serves(r, deals()) // the reading itself goes on
}

// endedQuestions are the errors of some questions of each sort.
func endedQuestions(ctx context.Context, r accord.Reading) map[string]error {
	of := []accord.ID{"actor:a", "agreement:x"}
	_, nodes := r.Nodes(ctx, of)
	_, actors := r.Actors(ctx, &accord.ActorsAsk{Window: all})
	_, counts := r.ActorCounts(ctx, nil)
	_, search := r.Search(ctx, &accord.SearchAsk{Text: "accord", Window: all})
	_, participations := r.Participations(ctx, of, &accord.ParticipationsAsk{Window: all})
	_, agreements := r.ActorAgreements(ctx, of, &accord.ActorAgreementsAsk{Window: all})
	_, lineage := r.Lineage(ctx, of, &accord.LineageAsk{Depth: 1})
	return map[string]error{
		"Nodes": nodes, "Actors": actors, "ActorCounts": counts, "Search": search,
		"Participations": participations, "ActorAgreements": agreements, "Lineage": lineage,
	}
}

// A load replaces all that was served: what the new dataset does not hold is gone.
func loadReplaces(l *load) {
	for _, d := range []func() *accord.Dataset{deals, dates, deals} {
		l.fresh(d())
		r := l.read()
		l.serves(r, d())
		r.Close()
	}
}

// The version that is served already is not loaded again, and still served; another one is.
func loadSame(l *load) {
	l.fresh(deals())
	r := l.read()
	info, err := r.Dataset(context.Background())
	r.Close()
	if err != nil {
		l.Fatalf("Dataset: %v", err)
	}
	if fresh, err := l.Load(context.Background(), deals()); fresh || err != nil {
		l.Errorf("loading the same version: fresh %v, error %v", fresh, err)
	}
	r = l.read()
	defer r.Close()
	l.serves(r, deals())
	if again, err := r.Dataset(context.Background()); err != nil || !again.LoadedAt.Equal(info.LoadedAt) {
		l.Errorf("loaded at %+v, then nothing was loaded, now at %+v (error %v)", info, again, err)
	}
	changed := deals()
	changed.Actors[0].Description = "changed"
	l.fresh(changed)
}

// A key of one version bounds windows of the next, also where its row is gone: rows keep their keys.
func loadKeys(l *load) {
	l.fresh(deals())
	r := l.read()
	page, err := r.Actors(context.Background(), &accord.ActorsAsk{Window: all})
	r.Close()
	if err != nil || len(page.Keys) != 10 {
		l.Fatalf("Actors: %d keys, error %v", len(page.Keys), err)
	}
	next := deals()
	next.Actors = slices.DeleteFunc(next.Actors, func(a *accord.Actor) bool { return a.ID == "actor:f" || a.ID == "actor:crowd" })
	next.Title = "Without those who took part in nothing"
	next.Participations = slices.DeleteFunc(next.Participations, func(p *accord.Participation) bool { return len(p.RepresentedByIDs()) > 1 })
	next.Claims = slices.DeleteFunc(next.Claims, func(c *accord.Claim) bool { return gone(c.AboutID) })
	next.Settle()
	l.fresh(next)
	r = l.read()
	defer r.Close()
	w := &twin{t: l, store: r, oracle: &oracle{next}}
	for _, key := range page.Keys {
		w.Actors(context.Background(), &accord.ActorsAsk{Window: accord.Window{Limit: 3, After: key}})
	}
}

// gone tells what loadKeys takes out.
func gone(id accord.ID) bool {
	return id == "actor:f" || id == "actor:crowd" || id == "participation:state-x"
}

// A load whose context has ended loads nothing: what was served is served still.
func loadEnded(l *load) {
	l.fresh(deals())
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if fresh, err := l.Load(ctx, dates()); err == nil || fresh {
		l.Errorf("loading with a cancelled context: fresh %v, error %v", fresh, err)
	}
	r := l.read()
	defer r.Close()
	l.serves(r, deals())
}

// A dataset of nothing can be served: that is another thing than no dataset.
func loadNothing(l *load) {
	l.fresh(empty())
	r := l.read()
	defer r.Close()
	l.serves(r, empty())
}
