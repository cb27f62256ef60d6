package memory_test

import (
	"errors"
	"fmt"
	"reflect"
	"testing"

	"github.com/accordgraph/accord"
)

// A question for ways that is given up leaves nothing behind for the next.
func TestPathsGivenUpLeaveNothing(t *testing.T) {
	d := chains(3000)
	asks := []*accord.PathsAsk{
		{From: "actor:a", To: "actor:z", MaxLength: 10, First: 100},
		{From: "actor:z", To: "actor:a", MaxLength: 10, First: 3},
		{From: "actor:x7", To: "actor:w9", MaxLength: 10, First: 100},
		{From: "actor:w7", To: "actor:y7", MaxLength: 10, First: 100},
	}
	var want []*accord.Paths
	for _, ask := range asks {
		found, err := read(t, d).Paths(t.Context(), ask)
		if err != nil {
			t.Fatal(err)
		}
		want = append(want, found)
	}
	r, cut := read(t, d), 0
	for looks := 2; looks < 20; looks++ {
		for _, given := range asks {
			if _, err := r.Paths(&late{Context: t.Context(), looks: looks}, given); errors.Is(err, accord.ErrTimeout) {
				cut++
			}
			for i, ask := range asks {
				if got, err := r.Paths(t.Context(), ask); err != nil || !reflect.DeepEqual(got, want[i]) {
					t.Fatalf("from %s to %s after one that was given up: %+v, %v, want %+v", ask.From, ask.To, got, err, want[i])
				}
			}
		}
	}
	if cut == 0 {
		t.Fatal("no question was given up")
	}
}

// chains lead from a to z, so many of them, each over three actors; every third actor is generic.
func chains(number int) *accord.Dataset {
	d := &accord.Dataset{Title: "Chains"}
	actor := func(slug string) accord.ID {
		a := &accord.Actor{ID: accord.ID("actor:" + slug), Name: slug, Type: accord.TypeFaction, Generic: len(d.Actors)%3 == 0}
		d.Actors = append(d.Actors, a)
		return a.ID
	}
	a, z := actor("a"), actor("z")
	for i := range number {
		at := a
		for _, next := range []accord.ID{actor(fmt.Sprint("x", i)), actor(fmt.Sprint("y", i)), actor(fmt.Sprint("w", i)), z} {
			d.Links = append(d.Links, &accord.Link{ID: accord.ID(fmt.Sprintf("link:%07d", len(d.Links))), FromID: at, ToID: next, Kind: accord.LinkMemberOf})
			at = next
		}
	}
	d.Settle()
	return d
}
