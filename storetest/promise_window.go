package storetest

import (
	"slices"

	"github.com/accordgraph/accord"
)

var windowPromises = []promise{
	{"Actors/Window/LimitIsExact", windowLimit},
	{"Actors/Window/LimitZeroCountsOnly", windowCountOnly},
	{"Actors/Window/TotalIgnoresTheWindow", windowTotal},
	{"Actors/Window/AfterIsExclusive", windowAfter},
	{"Actors/Window/BeforeIsExclusive", windowBefore},
	{"Actors/Window/BackShowsTheLast", windowBack},
	{"Actors/Window/BothFlagsAreExact", windowFlags},
	{"Actors/Window/BetweenTwoKeys", windowBetween},
	{"Actors/Window/BehindTheEnd", windowBehind},
	{"Actors/Window/WalksThroughEverything", windowWalk},
	{"Actors/Window/KeysNeedNotExist", windowForeignKey},
	{"Agreements/Window/WalksThroughEverything", windowWalkAgreements},
	{"Search/Window/WalksThroughEverything", windowWalkHits},
	{"Places/Window/CountsAndCuts", windowPlaces},
}

func (p *proof) window(w accord.Window) accord.Page[*accord.Actor] {
	p.Helper()
	page, err := p.Actors(p.ctx, &accord.ActorsAsk{Window: w})
	p.answered(err)
	return page
}

// keyOf is the key of the actor at a place of byName.
func (p *proof) keyOf(place int) accord.Key { return p.window(all).Keys[place] }

// A window shows Limit rows and not one more.
func windowLimit(p *proof) {
	for limit := 1; limit <= len(byName); limit++ {
		p.want(ids(p.window(accord.Window{Limit: limit}).Rows), byName[:limit]...)
	}
	p.want(ids(p.window(accord.Window{Limit: len(byName) + 1}).Rows), byName...)
}

// Limit 0 shows no row; the count is right, and so are the flags of the place where rows would begin.
func windowCountOnly(p *proof) {
	page := p.window(accord.Window{Count: true})
	p.true(len(page.Rows) == 0 && len(page.Keys) == 0, "Limit 0 shows %v", ids(page.Rows))
	p.true(page.Total == len(byName), "total %d, want %d", page.Total, len(byName))
	p.true(!page.Prev && page.Next, "at the beginning: Prev %v, Next %v", page.Prev, page.Next)
}

// Total counts the whole list, whatever the window.
func windowTotal(p *proof) {
	for _, w := range []accord.Window{{Limit: 2}, {Limit: 2, Back: true}, {Limit: 3, After: p.keyOf(5)}, {Before: p.keyOf(2)}} {
		w.Count = true
		p.true(p.window(w).Total == len(byName), "%+v: total %d, want %d", w, p.window(w).Total, len(byName))
	}
}

// After shows what is behind the key; the row of the key is not shown.
func windowAfter(p *proof) {
	p.want(ids(p.window(accord.Window{Limit: 3, After: p.keyOf(3)}).Rows), byName[4:7]...)
}

// Before shows what is before the key, from the beginning; the row of the key is not shown.
func windowBefore(p *proof) {
	p.want(ids(p.window(accord.Window{Limit: 100, Before: p.keyOf(3)}).Rows), byName[:3]...)
	p.want(ids(p.window(accord.Window{Limit: 2, Before: p.keyOf(3)}).Rows), byName[:2]...)
}

// Back shows the last rows of the list or before the key, in the order of the list.
func windowBack(p *proof) {
	p.want(ids(p.window(accord.Window{Limit: 3, Back: true}).Rows), byName[len(byName)-3:]...)
	p.want(ids(p.window(accord.Window{Limit: 3, Back: true, Before: p.keyOf(6)}).Rows), byName[3:6]...)
	p.want(ids(p.window(accord.Window{Limit: 100, Back: true, After: p.keyOf(6)}).Rows), byName[7:]...)
}

// Prev and Next tell whether the list has rows before and behind those shown, in every window.
func windowFlags(p *proof) {
	last := len(byName) - 1
	for _, c := range []struct {
		w          accord.Window
		prev, next bool
	}{
		{accord.Window{Limit: 1}, false, true},
		{accord.Window{Limit: len(byName)}, false, false},
		{accord.Window{Limit: len(byName), Back: true}, false, false},
		{accord.Window{Limit: last}, false, true},
		{accord.Window{Limit: last, Back: true}, true, false},
		{accord.Window{Limit: 2, After: p.keyOf(0)}, true, true},
		{accord.Window{Limit: 2, After: p.keyOf(last - 2)}, true, false},
		{accord.Window{Limit: 2, Back: true, Before: p.keyOf(2)}, false, true},
		{accord.Window{Limit: 1, Back: true, Before: p.keyOf(2)}, true, true},
		{accord.Window{Limit: 9, Before: p.keyOf(2)}, false, true},
		{accord.Window{Limit: 99, Back: true, After: p.keyOf(2)}, true, false},
	} {
		page := p.window(c.w)
		p.true(page.Prev == c.prev && page.Next == c.next, "%+v: Prev %v, Next %v; want %v, %v", c.w, page.Prev, page.Next, c.prev, c.next)
	}
}

// Both keys together show what lies between them, from either end.
func windowBetween(p *proof) {
	w := accord.Window{Limit: 2, After: p.keyOf(1), Before: p.keyOf(6)}
	p.want(ids(p.window(w).Rows), byName[2:4]...)
	w.Back = true
	p.want(ids(p.window(w).Rows), byName[4:6]...)
	w.After, w.Before = w.Before, w.After
	p.want(ids(p.window(w).Rows))
}

// Behind the last row there is nothing but what lies before.
func windowBehind(p *proof) {
	page := p.window(accord.Window{Limit: 5, After: p.keyOf(len(byName) - 1), Count: true})
	p.want(ids(page.Rows))
	p.true(page.Prev && !page.Next && page.Total == len(byName), "behind the end: %+v", page)
	page = p.window(accord.Window{Limit: 5, Back: true, After: p.keyOf(len(byName) - 1)})
	p.true(len(page.Rows) == 0 && page.Prev && !page.Next, "behind the end, looking back: %+v", page)
	page = p.window(accord.Window{Limit: 5, Back: true, Before: p.keyOf(0)})
	p.true(len(page.Rows) == 0 && !page.Prev && page.Next, "before the beginning: %+v", page)
}

// Page by page, forwards or backwards, in every order, each row is met once.
func windowWalk(p *proof) {
	for _, field := range accord.ActorOrderFields {
		for _, direction := range accord.OrderDirections {
			order := accord.ActorOrder{Field: field, Direction: direction}
			walk(p, p.actorsBy(order), func(w accord.Window) (accord.Page[*accord.Actor], error) {
				return p.Actors(p.ctx, &accord.ActorsAsk{Order: order, Window: w})
			}, (*accord.Actor).NodeID)
		}
	}
}

// Page by page each agreement is met once, in every order.
func windowWalkAgreements(p *proof) {
	for _, field := range accord.AgreementOrderFields {
		for _, direction := range accord.OrderDirections {
			order := accord.AgreementOrder{Field: field, Direction: direction}
			walk(p, p.agreementsBy(order), func(w accord.Window) (accord.Page[*accord.Agreement], error) {
				return p.Agreements(p.ctx, &accord.AgreementsAsk{Order: order, Window: w})
			}, (*accord.Agreement).NodeID)
		}
	}
}

// Page by page each hit is met once.
func windowWalkHits(p *proof) {
	walk(p, p.search("twin"), func(w accord.Window) (accord.Page[accord.Hit], error) {
		return p.Search(p.ctx, &accord.SearchAsk{Text: "twin", Window: w})
	}, func(h accord.Hit) accord.ID { return h.Subject.NodeID() })
}

// walk turns pages of two rows forwards, then backwards, and expects the whole list both times.
func walk[R any](p *proof, want []accord.ID, turn func(accord.Window) (accord.Page[R], error), id func(R) accord.ID) {
	p.Helper()
	var forth, back []accord.ID
	page := accord.Page[R]{Next: true}
	for w := (accord.Window{Limit: 2}); page.Next && len(forth) <= len(want); w.After = page.Keys[len(page.Keys)-1] {
		page = turned(p, turn, w)
		for _, row := range page.Rows {
			forth = append(forth, id(row))
		}
	}
	p.want(forth, want...)
	page = accord.Page[R]{Prev: true}
	for w := (accord.Window{Limit: 2, Back: true}); page.Prev && len(back) <= len(want); w.Before = page.Keys[0] {
		page = turned(p, turn, w)
		for _, row := range slices.Backward(page.Rows) {
			back = append(back, id(row))
		}
	}
	slices.Reverse(back)
	p.want(back, want...)
}

// turned is one page of a walk, which must not be empty.
func turned[R any](p *proof, turn func(accord.Window) (accord.Page[R], error), w accord.Window) accord.Page[R] {
	p.Helper()
	page, err := turn(w)
	p.answered(err)
	if len(page.Rows) == 0 || len(page.Rows) != len(page.Keys) {
		p.Fatalf("%+v: %d rows and %d keys", w, len(page.Rows), len(page.Keys))
	}
	return page
}

// A key bounds a window also where no row has it: so a cursor stays good when its row is gone.
func windowForeignKey(p *proof) {
	gone := accord.Ascend("beta 1", "actor:gone")
	p.want(ids(p.window(accord.Window{Limit: 2, After: gone}).Rows), "actor:beta-2", "actor:twin-a")
	p.want(ids(p.window(accord.Window{Limit: 1, Back: true, Before: gone}).Rows), "actor:beta")
	page := p.window(accord.Window{Limit: 5, After: "~~", Before: "~~"})
	p.true(page.Prev && page.Next && len(page.Rows) == 0, "an empty window in the middle: %+v", page)
}

// Lists without a filter have the same windows.
func windowPlaces(p *proof) {
	page, err := p.Places(p.ctx, &accord.ListAsk{Window: accord.Window{Limit: 1, Count: true}})
	p.answered(err)
	page, err = p.Places(p.ctx, &accord.ListAsk{Window: accord.Window{Limit: 1, Count: true, After: page.Keys[0]}})
	p.answered(err)
	p.want(ids(page.Rows), "place:a")
	p.true(page.Prev && page.Next && page.Total == 3, "the second of three places: %+v", page)
}
