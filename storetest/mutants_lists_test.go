package storetest

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"unicode/utf16"

	"github.com/accordgraph/accord"
)

var ctx = context.Background()

// byWrongKey answers about actors in an order of another key, with the usual keys.
func byWrongKey(b *bent, wrong func(*accord.Actor, accord.ActorOrder) accord.Key) {
	b.actors = func(ask accord.ActorsAsk) (accord.Page[*accord.Actor], error) {
		actors, err := b.oracle.actors(ask.Filter)
		if ask.Order == (accord.ActorOrder{}) {
			ask.Order = accord.DefaultActorOrder
		}
		page := cut(actors, func(a *accord.Actor) accord.Key { return wrong(a, ask.Order) }, ask.Window)
		for i, a := range page.Rows {
			page.Keys[i] = b.oracle.actorKey(ask.Order)(a)
		}
		return page, err
	}
}

// units writes a text so that bytes order it as UTF-16 does.
func units(text string) string {
	var b strings.Builder
	for _, unit := range utf16.Encode([]rune(text)) {
		fmt.Fprintf(&b, "%04x", unit)
	}
	return b.String()
}

// windowBent changes the window of actors.
func windowBent(wrong func(accord.Window) accord.Window) flaw {
	return flaw{bend: func(b *bent) {
		b.actors = func(ask accord.ActorsAsk) (accord.Page[*accord.Actor], error) {
			ask.Window = wrong(ask.Window)
			return b.told.Actors(ctx, &ask)
		}
	}}
}

// shownBent changes the page of actors.
func shownBent(wrong func(*accord.Page[*accord.Actor], accord.ActorsAsk)) flaw {
	return flaw{bend: func(b *bent) {
		b.actors = func(ask accord.ActorsAsk) (accord.Page[*accord.Actor], error) {
			page, err := b.told.Actors(ctx, &ask)
			wrong(&page, ask)
			return page, err
		}
	}}
}

// listMutants make mistakes in orders and windows.
var listMutants = []mutant{
	{"orders text as UTF-16", "Actors/ByCodePoint", flaw{bend: func(b *bent) {
		byWrongKey(b, func(a *accord.Actor, o accord.ActorOrder) accord.Key {
			if o == accord.DefaultActorOrder {
				return accord.Ascend(units(accord.SortText(a.Name)), a.ID)
			}
			return b.oracle.actorKey(o)(a)
		})
	}}},
	{"orders without folding case", "Actors/CaseAndMarksFold", flaw{bend: func(b *bent) {
		byWrongKey(b, func(a *accord.Actor, o accord.ActorOrder) accord.Key {
			if o == accord.DefaultActorOrder {
				return accord.Ascend(a.Name, a.ID)
			}
			return b.oracle.actorKey(o)(a)
		})
	}}},
	{"ends orders by the greater id first", "Actors/EqualNamesByID", flaw{bend: func(b *bent) {
		byWrongKey(b, func(a *accord.Actor, o accord.ActorOrder) accord.Key {
			text, id, _ := strings.Cut(string(b.oracle.actorKey(o)(a)), "\x00")
			return accord.Ascend(text, accord.ID(strings.Map(func(r rune) rune { return '~' - r + ' ' }, id)))
		})
	}}},
	{"lets ids descend in descending orders", "Actors/DescendingWithIDsAscending", flaw{bend: func(b *bent) {
		byWrongKey(b, func(a *accord.Actor, o accord.ActorOrder) accord.Key {
			if o.Field == accord.ActorsByName && o.Direction == accord.Descending {
				return accord.Descend(accord.SortText(a.Name)+"\x01"+string(a.ID), a.ID)
			}
			return b.oracle.actorKey(o)(a)
		})
	}}},
	{"shows one row too many", "Actors/Window/LimitIsExact", windowBent(func(w accord.Window) accord.Window { w.Limit++; return w })},
	{"shows no rows for no limit and counts none", "Actors/Window/LimitZeroCountsOnly", shownBent(func(p *accord.Page[*accord.Actor], ask accord.ActorsAsk) {
		if ask.Limit == 0 {
			p.Total = 0
		}
	})},
	{"counts the rows of the page", "Actors/Window/TotalIgnoresTheWindow", shownBent(func(p *accord.Page[*accord.Actor], _ accord.ActorsAsk) {
		p.Total = min(p.Total, len(p.Rows))
	})},
	{"guesses Next from a full page", "Actors/Window/BothFlagsAreExact", shownBent(func(p *accord.Page[*accord.Actor], ask accord.ActorsAsk) {
		if !ask.Back {
			p.Next = len(p.Rows) == ask.Limit
		}
	})},
	{"guesses Prev from a key", "Actors/Window/BothFlagsAreExact", shownBent(func(p *accord.Page[*accord.Actor], ask accord.ActorsAsk) {
		p.Prev = ask.After != ""
	})},
	{"ignores Back", "Actors/Window/BackShowsTheLast", windowBent(func(w accord.Window) accord.Window { w.Back = false; return w })},
	{"turns pages backwards around", "Actors/Window/BackShowsTheLast", shownBent(func(p *accord.Page[*accord.Actor], ask accord.ActorsAsk) {
		if ask.Back {
			slices.Reverse(p.Rows)
			slices.Reverse(p.Keys)
		}
	})},
	{"ignores Before going forward", "Actors/Window/BeforeIsExclusive", windowBent(func(w accord.Window) accord.Window {
		if !w.Back {
			w.Before = ""
		}
		return w
	})},
	{"begins with the row of After", "Actors/Window/AfterIsExclusive", windowBent(func(w accord.Window) accord.Window {
		w.After = w.After[:max(0, len(w.After)-1)]
		return w
	})},
	{"forgets the place of a key that is gone", "Actors/Window/KeysNeedNotExist", flaw{bend: func(b *bent) {
		b.actors = func(ask accord.ActorsAsk) (accord.Page[*accord.Actor], error) {
			whole := ask
			whole.Window = all
			if page, _ := b.told.Actors(ctx, &whole); !slices.Contains(page.Keys, ask.After) {
				ask.After = ""
			}
			return b.told.Actors(ctx, &ask)
		}
	}}},
	{"puts unknown dates first", "Agreements/UnknownDatesLastInBothDirections", flaw{bend: unknownDatesFirst}},
	{"searches by id alone", "Search/BestFirstThenID", flaw{bend: func(b *bent) {
		b.search = func(ask accord.SearchAsk) (accord.Page[accord.Hit], error) {
			window := ask.Window
			ask.Window = all
			page, err := b.told.Search(ctx, &ask)
			rows := cut(page.Rows, func(h accord.Hit) accord.Key { return accord.Ascend("", h.Subject.NodeID()) }, window)
			return rows, err
		}
	}}},
	{"takes no kinds for all kinds", "Search/KindsNarrow", flaw{bend: func(b *bent) {
		b.search = func(ask accord.SearchAsk) (accord.Page[accord.Hit], error) {
			if len(ask.Kinds) == 0 {
				ask.Kinds = nil
			}
			return b.told.Search(ctx, &ask)
		}
	}}},
	{"searches labels only", "Search/FindsEverySpelling", flaw{bend: func(b *bent) {
		b.search = func(ask accord.SearchAsk) (accord.Page[accord.Hit], error) {
			page, err := b.told.Search(ctx, &ask)
			rows := only(page.Rows, func(h accord.Hit) bool { return h.Name.Text == h.Subject.Label() })
			return cut(rows, accord.HitKey, ask.Window), err
		}
	}}},
}

// unknownDatesFirst puts agreements without a date before the others, as databases like to do.
func unknownDatesFirst(b *bent) {
	b.agreements = func(ask accord.AgreementsAsk) (accord.Page[*accord.Agreement], error) {
		window := ask.Window
		ask.Window = all
		page, err := b.told.Agreements(ctx, &ask)
		key := agreementKey(ask.Order)
		if ask.Order.Field == accord.AgreementsByDate && ask.Order.Direction == accord.Descending {
			key = func(g *accord.Agreement) accord.Key {
				if g.When == nil {
					return accord.Ascend("", g.ID)
				}
				return agreementKey(ask.Order)(g)
			}
		}
		return cut(page.Rows, key, window), err
	}
}
