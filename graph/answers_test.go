package graph

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/memory"
)

// titled is a dataset of one actor.
func titled(title string) *accord.Dataset {
	d := &accord.Dataset{Title: title, Actors: []*accord.Actor{{ID: "actor:x", Name: title, Type: accord.TypeFaction}}}
	d.Settle()
	return d
}

// What is kept answers for its operation, its variables and its dataset alone.
func TestAnswersAreKept(t *testing.T) {
	inner := memory.New()
	store := &counted{Store: inner}
	h := client{Handler(store, quiet, Options{Answers: 1 << 20})}
	load := func(title string) {
		if _, err := inner.Load(t.Context(), titled(title)); err != nil {
			t.Fatal(err)
		}
	}
	load("one")
	calls := func(body string) (string, int64) {
		before := store.calls.Load()
		answer := h.post(t, body)
		return answer, store.calls.Load() - before
	}
	const query = `{"query":"query Q($n: Int) { actors(first: $n) { nodes { name } } }","variables":{"n":1}}`
	first, asked := calls(query)
	again, askedAgain := calls(query)
	if first != again || asked != 2 || askedAgain != 1 { // the version is asked for each time
		t.Errorf("%s with %d calls, then %s with %d", first, asked, again, askedAgain)
	}
	if other, asked := calls(strings.Replace(query, `"n":1`, `"n":0`, 1)); other == first || asked != 2 {
		t.Errorf("other variables: %s with %d calls", other, asked)
	}
	load("two")
	if fresh, _ := calls(query); !strings.Contains(fresh, "two") {
		t.Errorf("after a load: %s", fresh)
	}
	const wrong = `{"query":"{ actors(first: -1) { totalCount } }"}`
	if calls(wrong); !strings.Contains(h.post(t, wrong), "BAD_USER_INPUT") {
		t.Error("an answer with an error was kept")
	}
}

// Under many readers and loads at once an answer is always of one of the datasets.
func TestAnswersUnderLoads(t *testing.T) {
	store := memory.New()
	if _, err := store.Load(t.Context(), titled("0")); err != nil {
		t.Fatal(err)
	}
	h := Handler(store, quiet, Options{Answers: 1 << 20})
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			for range 200 {
				answer := string(answerTo(h, []byte(`{"query":"{ dataset { title } actor(id: \"actor:x\") { name } }"}`)))
				var title, name string
				if _, err := fmt.Sscanf(strings.NewReplacer(`"`, " ", ",", " ").Replace(answer), "{ data :{ dataset :{ title : %s }  actor :{ name : %s }}}", &title, &name); err != nil || title != name {
					t.Errorf("%s: %v", answer, err)
					return
				}
			}
		})
	}
	for i := range 20 {
		if _, err := store.Load(context.Background(), titled(fmt.Sprint(i))); err != nil {
			t.Error(err)
		}
	}
	all.Wait()
}

// Too much is not kept: the oldest goes, and what is too large is not taken in.
func TestKept(t *testing.T) {
	k := keep(160, func(v string) int { return len(v) })
	for i := range 30 {
		k.Add(t.Context(), fmt.Sprintf("%02d", i), "12345678")
	}
	if _, found := k.Get(t.Context(), "00"); found || k.bytes > 160 || len(k.byKey) != 16 {
		t.Errorf("%d bytes in %d", k.bytes, len(k.byKey))
	}
	k.Get(t.Context(), "14")
	k.Add(t.Context(), "new", "1234567")
	if _, found := k.Get(t.Context(), "14"); !found {
		t.Error("what was asked for last is gone")
	}
	k.Add(t.Context(), "large", strings.Repeat("x", 20))
	if _, found := k.Get(t.Context(), "large"); found {
		t.Error("one value may take all")
	}
}
