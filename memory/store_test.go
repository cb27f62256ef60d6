package memory_test

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"sync"
	"testing"
	"time"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/memory"
)

func read(t testing.TB, d *accord.Dataset) accord.Reading {
	t.Helper()
	s := memory.New()
	if _, err := s.Load(t.Context(), d); err != nil {
		t.Fatal(err)
	}
	r, err := s.Read(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// Every answer of a reading is of the version that it began with.
func TestReadersDuringLoads(t *testing.T) {
	sets := []*accord.Dataset{generated(30), generated(40)}
	s := memory.New()
	load := func(d *accord.Dataset) {
		if _, err := s.Load(t.Context(), d); err != nil {
			t.Error(err)
		}
	}
	load(sets[0])
	var readers sync.WaitGroup
	for range 4 {
		readers.Go(func() {
			for range 50 {
				if err := readOne(t.Context(), s); err != nil {
					t.Error(err)
				}
			}
		})
	}
	for i := range 20 {
		load(sets[(i+1)%2])
	}
	readers.Wait()
}

func readOne(ctx context.Context, s *memory.Store) error {
	r, err := s.Read(ctx)
	if err != nil {
		return err
	}
	defer r.Close()
	info, err := r.Dataset(ctx)
	if err != nil {
		return err
	}
	page, err := r.Actors(ctx, &accord.ActorsAsk{Window: accord.Window{Limit: 10, Count: true}})
	if err != nil {
		return err
	}
	if page.Total != info.Counts.Actors {
		return fmt.Errorf("%s with %d actors lists %d", info.Title, info.Counts.Actors, page.Total)
	}
	of := make([]accord.ID, len(page.Rows))
	for i, a := range page.Rows {
		of[i] = a.ID
	}
	_, err = r.Participations(ctx, of, &accord.ParticipationsAsk{Window: accord.Window{Limit: 5}, Along: accord.AlongTo})
	return err
}

func TestLoadRefusesBrokenReferences(t *testing.T) {
	break1 := map[string]func(d *accord.Dataset){
		"unknown actor":            func(d *accord.Dataset) { d.Participations[0].ActorID = "actor:nobody" },
		"place as a deal":          func(d *accord.Dataset) { d.Stances[0].ToID = d.Places[0].ID },
		"unknown parent":           func(d *accord.Dataset) { d.Places[0].ParentID = "place:nowhere" },
		"claim without its source": func(d *accord.Dataset) { d.Claims[0].SourceID = "source:lost" },
		"unknown violator in an empty dataset": func(d *accord.Dataset) {
			*d = accord.Dataset{Allegations: []*accord.Allegation{{ID: "allegation:a", ViolatorID: "actor:a", AgreementID: "agreement:a"}}}
		},
	}
	for name, spoil := range break1 {
		t.Run(name, func(t *testing.T) {
			s := memory.New()
			good := generated(20)
			if _, err := s.Load(t.Context(), good); err != nil {
				t.Fatal(err)
			}
			bad := generated(25)
			spoil(bad)
			if _, err := s.Load(t.Context(), bad); !errors.Is(err, accord.ErrInvalid) {
				t.Errorf("Load: %v, want ErrInvalid", err)
			}
			r, err := s.Read(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			if info, _ := r.Dataset(t.Context()); info.Title != good.Title {
				t.Errorf("serves %q after a load that failed, want %q", info.Title, good.Title)
			}
		})
	}
}

// Long loops end when the time of a question is over.
func TestQuestionsEndInTime(t *testing.T) {
	r := read(t, generated(6000))
	ctx, cancel := context.WithDeadline(t.Context(), time.Now().Add(-time.Second))
	defer cancel()
	if _, err := r.ActorCounts(ctx, nil); !errors.Is(err, accord.ErrTimeout) {
		t.Errorf("ActorCounts after the deadline: %v, want ErrTimeout", err)
	}
	gone, leave := context.WithCancel(t.Context())
	leave()
	if _, err := r.Actors(gone, &accord.ActorsAsk{}); !errors.Is(err, context.Canceled) || errors.Is(err, accord.ErrTimeout) {
		t.Errorf("Actors for nobody: %v, want context.Canceled alone", err)
	}
	slow := &late{Context: t.Context(), looks: 3}
	filter := &accord.ActorFilter{TookPartAs: []accord.Role{"NONE"}}
	if _, err := r.Actors(slow, &accord.ActorsAsk{Filter: filter, Window: accord.Window{Limit: 1}}); !errors.Is(err, accord.ErrTimeout) {
		t.Errorf("Actors, time over in the middle: %v, want ErrTimeout", err)
	}
}

// Late is a context whose deadline passes when it is looked at for the last time.
type late struct {
	context.Context
	looks int
}

func (l *late) Err() error {
	if l.looks--; l.looks > 0 {
		return nil
	}
	return context.DeadlineExceeded
}

func BenchmarkLoad(b *testing.B) {
	d := generated(100_000)
	before := heap()
	var s *memory.Store
	for b.Loop() {
		s = memory.New()
		if _, err := s.Load(b.Context(), d); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(heap()-before)/(1<<20), "MB-held")
	runtime.KeepAlive(s)
	runtime.KeepAlive(d)
}

func heap() uint64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

func BenchmarkDigest(b *testing.B) {
	d := generated(100_000)
	for b.Loop() {
		d.Digest()
	}
}

// The one-level list: 20 actors, and 10 participations of each with their agreements.
func BenchmarkList(b *testing.B) {
	for _, size := range []int{300, 10_000, 100_000} {
		b.Run(fmt.Sprint(size), func(b *testing.B) {
			r := read(b, generated(size))
			ask := &accord.ActorsAsk{Window: accord.Window{Limit: 20, Count: true}}
			under := &accord.ParticipationsAsk{Window: accord.Window{Limit: 10, Count: true}, Along: accord.AlongTo}
			for b.Loop() {
				page, err := r.Actors(b.Context(), ask)
				if err != nil {
					b.Fatal(err)
				}
				of := make([]accord.ID, len(page.Rows))
				for i, a := range page.Rows {
					of[i] = a.ID
				}
				if _, err := r.Participations(b.Context(), of, under); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkSearch(b *testing.B) {
	d := generated(10_000)
	r := read(b, d)
	for name, text := range map[string]string{"name": d.Actors[17].Name, "word": "karunak"} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if _, err := r.Search(b.Context(), &accord.SearchAsk{Text: text, Window: accord.Window{Limit: 20}}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
