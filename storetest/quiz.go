package storetest

import (
	"context"
	"flag"
	"os"
	"strconv"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/accordgraph/accord"
)

// How many questions there are: about so many datasets at least, and on until
// quizTime is over; about each of them not longer than roundTime.
const (
	fewestDatasets = 3
	quizTime       = 2 * time.Second
	roundTime      = 8 * time.Second
)

// askAtRandom puts random questions about random datasets to a store and to the
// oracle. ACCORD_TEST_SEED (printed when a test fails) repeats the datasets,
// -rapid.seed the questions. ACCORD_TEST_DATASETS sets the number of datasets, and
// -rapid.checks the number of rounds of questions about each, whatever time it takes.
func askAtRandom(t *testing.T, open func() accord.Store) {
	// A fail file of rapid knows nothing of the dataset that it was about.
	if err := flag.Set("rapid.nofailfile", "true"); err != nil {
		t.Fatal(err)
	}
	seed := number("ACCORD_TEST_SEED", int(time.Now().UnixMicro()%1_000_000))
	wanted := number("ACCORD_TEST_DATASETS", 0)
	start, most := time.Now(), roundTime
	if wanted > 0 {
		most = time.Hour
	}
	for i := 0; i < wanted || wanted == 0 && (i < fewestDatasets || time.Since(start) < quizTime); i++ {
		size := 2 + 4*i%13 // a small one first: what fails there is easy to see
		t.Logf("dataset of seed %d, size %d; ACCORD_TEST_SEED=%d begins with it", seed+i, size, seed+i)
		quizOn(t, open(), datasets(size, true), seed+i, most)
	}
}

// quizOn puts questions about one dataset, until the time is over or one is answered wrongly.
func quizOn(t *testing.T, store accord.Store, from *rapid.Generator[*accord.Dataset], seed int, most time.Duration) {
	defer closeStore(t, store)
	ctx := context.Background()
	if _, err := store.Load(ctx, from.Example(seed)); err != nil {
		t.Fatalf("Load: %v", err)
	}
	o := &oracle{from.Example(seed)} // made once more: a store may keep the other
	end, failed := time.Now().Add(most), false
	rapid.Check(t, func(rt *rapid.T) {
		if !failed && time.Now().After(end) {
			return // but a wrong answer is tried again until the question is small
		}
		defer func() { failed = failed || rt.Failed() }()
		r, err := store.Read(ctx)
		if err != nil {
			rt.Fatalf("Read: %v", err)
		}
		defer r.Close()
		q := quiz{ctx, rt, &twin{t: rt, store: r, oracle: o}, o}
		if b, may := r.(accord.Briefer); may && q.chance("brief", 40) {
			q.twin.store, q.twin.brief = b.Brief(), true
		}
		for range rapid.IntRange(1, 5).Draw(rt, "questions") {
			q.ask()
		}
	})
}

// number is a whole number in the environment.
func number(variable string, otherwise int) int {
	if n, err := strconv.Atoi(os.Getenv(variable)); err == nil {
		return n
	}
	return otherwise
}

// A quiz draws questions about a dataset, and asks them.
type quiz struct {
	ctx    context.Context
	t      *rapid.T
	twin   *twin
	oracle *oracle
}

// A method is a question that a quiz can draw.
type method struct {
	name string
	put  func(quiz)
}

// GoString is how rapid shows a method that was drawn.
func (m method) GoString() string { return m.name }

// methods are all of them; those with filters stand twice.
var methods = []method{
	{"Dataset", quiz.dataset}, {"Nodes", quiz.nodes}, {"Actors", quiz.actors}, {"Actors", quiz.actors}, {"ActorCounts", quiz.actorCounts},
	{"Agreements", quiz.agreements}, {"Agreements", quiz.agreements}, {"Processes", quiz.processes}, {"Places", quiz.places}, {"Sources", quiz.sources},
	{"Search", quiz.search}, {"Participations", quiz.participations}, {"Participations", quiz.participations},
	{"ActorAgreements", quiz.actorAgreements}, {"AgreementActors", quiz.agreementActors}, {"AgreementsIn", quiz.agreementsIn},
	{"Children", quiz.children}, {"Stances", quiz.stances}, {"Links", quiz.links}, {"Allegations", quiz.allegations},
	{"Statements", quiz.statements}, {"Lineage", quiz.lineage},
	{"Standings", quiz.standings}, {"InForce", quiz.inForce}, {"StanceChanges", quiz.stanceChanges}, {"Contested", quiz.contested},
	{"CoSignatories", quiz.coSignatories}, {"CoSignatories", quiz.coSignatories}, {"CoSignatures", quiz.coSignatures},
	{"Paths", quiz.paths}, {"Paths", quiz.paths}, {"Subgraph", quiz.subgraph}, {"Measures", quiz.measures},
	{"Below", quiz.below}, {"Below", quiz.below},
}

// ask puts one question.
func (q quiz) ask() { one(q, "method", methods).put(q) }

// chance is true about so many times of a hundred. Shrinking makes it false.
func (q quiz) chance(what string, percent int) bool {
	return rapid.Map(die(99), func(n int) bool { return n > 99-percent }).Draw(q.t, what)
}

func (q quiz) yes(what string) bool    { return q.chance(what, 50) }
func (q quiz) rarely(what string) bool { return q.chance(what, 12) }

// one is one of them.
func one[E any](q quiz, what string, all []E) E {
	return rapid.Map(die(len(all)-1), func(i int) E { return all[i] }).Draw(q.t, what)
}

// listOf is a list of an ask: mostly nil, rarely empty.
func listOf[E any](q quiz, what string, all []E) []E {
	switch {
	case q.chance(what, 15):
		return rapid.SliceOfN(rapid.SampledFrom(all), 1, 4).Draw(q.t, what)
	case q.chance(what, 1):
		return []E{}
	}
	return nil
}

// id is one of a kind: mostly one that is there, also a retired one, rarely one that is not.
func (q quiz) id(what string, kinds ...string) accord.ID {
	var all []accord.ID
	q.oracle.data.Nodes(func(n accord.Node) bool {
		for _, kind := range kinds {
			if n.NodeID().Kind() == kind {
				all = append(all, n.NodeID())
			}
		}
		return true
	})
	var retired []accord.ID
	for id := range q.oracle.data.Retired {
		retired = append(retired, id)
	}
	sortIDs(retired)
	switch {
	case q.chance(what, 2):
		return one(q, what, []accord.ID{"actor:gone", "agreement:gone", "place:gone", "nonsense", "participation:t0", ""})
	case q.chance(what, 5):
		return one(q, what, retired) // of any kind
	}
	if len(all) == 0 {
		return "actor:a0"
	}
	return one(q, what, all)
}

// ids are some ids of a kind: mostly no list.
func (q quiz) ids(what string, kinds ...string) []accord.ID {
	switch {
	case q.chance(what, 15):
		return q.several(what, 3, kinds...)
	case q.chance(what, 1):
		return []accord.ID{}
	}
	return nil
}

// several are some ids, at least one.
func (q quiz) several(what string, most int, kinds ...string) []accord.ID {
	all := make([]accord.ID, rapid.IntRange(1, most).Draw(q.t, what))
	for i := range all {
		all[i] = q.id(what, kinds...)
	}
	return all
}

// of are the nouns that a question is about, several of them, now and then of a kind that cannot have the list.
func (q quiz) of(kinds ...string) []accord.ID {
	if q.rarely("any kind") {
		kinds = accord.Kinds
	}
	return q.several("of", 6, kinds...)
}

// day is a day, or none.
func (q quiz) day(what string) accord.Date {
	if q.rarely(what) {
		return one(q, what, days)
	}
	return ""
}

// between is a range, or none.
func (q quiz) between() *accord.DateRange {
	if !q.rarely("between") {
		return nil
	}
	return &accord.DateRange{From: one(q, "from", append(days, "", "", "")), To: one(q, "to", append(days, "", "", ""))}
}

func (q quiz) along() accord.Along {
	if q.yes("nothing along") {
		return 0
	}
	return accord.Along(die(31).Draw(q.t, "along"))
}

// window is a part of a list whose keys are given when they are needed: with both
// bounds or none, at keys of the list or beside them.
func (q quiz) window(keys func() []accord.Key) accord.Window {
	w := accord.Window{Limit: one(q, "limit", []int{1000, 1, 2, 3, 5, 0, 1000, 2}), Count: q.yes("count")}
	if q.chance("from the beginning", 40) {
		return w
	}
	w.Back = q.yes("back")
	if q.chance("after", 25) {
		w.After = q.key(keys())
	}
	if q.chance("before", 25) {
		w.Before = q.key(keys())
	}
	return w
}

func (q quiz) key(keys []accord.Key) accord.Key {
	if len(keys) == 0 || q.rarely("foreign key") {
		return accord.Ascend(one(q, "key", commonNames), "actor:a3")
	}
	return one(q, "key", keys)
}
