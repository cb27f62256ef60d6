package neo4j

import (
	"context"
	_ "embed"
	"slices"
	"strings"

	"github.com/accordgraph/accord"
)

//go:embed cypher/seats.cypher
var seatsText string
var seatsQuestion = question("seats", seatsText)

//go:embed cypher/kin.cypher
var kinText string
var kinQuestion = question("kin", kinText)

// A hall is who sits at agreements, for the questions that Cypher alone does not answer.
type hall struct {
	ask     *accord.CoSigning
	members map[accord.ID][]kinship // of an alliance
	above   map[accord.ID]accord.ID // what an organ is an organ of
	actors  map[accord.ID]sitter
	tables  []*table // by id
}

// A kinship is the membership of an actor.
type kinship struct {
	member accord.ID
	link   *accord.Link // its interval
}

// A sitter is what counts of an actor.
type sitter struct {
	kind    accord.ActorType
	generic bool
}

// A table is an agreement and those who sit at it.
type table struct {
	id     accord.ID
	newest string // orders agreements, the newest first
	when   *accord.PartialDate
	seats  []chair
}

// A chair is a participation that seats somebody.
type chair struct {
	actor, behalf accord.ID
	by            *accord.Participation // its id and role
}

// kin asks who is a member or organ of what, if that matters.
func (r *reading) kin(ctx context.Context, ask *accord.CoSigning, now map[accord.ID]accord.ID) (*hall, error) {
	h := &hall{ask: ask, members: map[accord.ID][]kinship{}, above: map[accord.ID]accord.ID{}, actors: map[accord.ID]sitter{}}
	if !ask.ExpandAlliances && !ask.RollUpOrgans {
		return h, nil
	}
	p := params{}.without(ask.Sight, now)
	p.day("asOf", ask.AsOf)
	answer, err := r.ask(ctx, kinQuestion, p)
	if err != nil {
		return nil, err
	}
	for _, row := range answer.list("kin") {
		h.relate(row.([]any))
	}
	return h, nil
}

func (h *hall) relate(f []any) {
	from, to := idOf(f[1]), idOf(f[2])
	h.actors[from], h.actors[to] = sitter{accord.ActorType(textOr(f[7])), f[9] == true}, sitter{accord.ActorType(textOr(f[8])), f[10] == true}
	if textOr(f[0]) == string(accord.LinkMemberOf) {
		l := &accord.Link{Start: days(f[3], f[4]), End: days(f[5], f[6])}
		h.members[to] = append(h.members[to], kinship{from, l})
	} else if above := h.above[from]; above == "" || to < above {
		h.above[from] = to
	}
}

// sit asks who sits at the agreements that a question names.
func (r *reading) sit(ctx context.Context, h *hall, p params) error {
	set(p, "signatures", h.ask.Signatures)
	p.seats(h.ask)
	p.day("asOf", h.ask.AsOf)
	answer, err := r.ask(ctx, seatsQuestion, p)
	if err != nil {
		return err
	}
	for _, row := range answer.list("seats") {
		f := row.([]any)
		if id := idOf(f[1]); len(h.tables) == 0 || h.tables[len(h.tables)-1].id != id {
			h.tables = append(h.tables, &table{id: id, newest: textOr(f[0]), when: days(f[2], f[3])})
		}
		t := h.tables[len(h.tables)-1]
		h.actors[idOf(f[4])] = sitter{accord.ActorType(textOr(f[6])), f[5] == true}
		t.seats = append(t.seats, chair{idOf(f[4]), idOf(f[9]), &accord.Participation{ID: idOf(f[7]), Role: accord.Role(textOr(f[8]))}})
	}
	return nil
}

// newestFirst puts the agreements in their usual order.
func (h *hall) newestFirst() {
	slices.SortFunc(h.tables, func(a, b *table) int { return strings.Compare(a.newest, b.newest) })
}

// occupied are the seats at an agreement, expanded and rolled up as asked for; actors are numbered by number.
func (h *hall) occupied(t *table, asked accord.ID, number func(accord.ID) int32) (all []accord.Seat) {
	for _, c := range t.seats {
		behalf := accord.NoActor
		if c.behalf != "" {
			behalf = number(h.top(c.behalf))
		}
		for _, actor := range h.expand(c.actor, t.when) {
			if actor = h.top(actor); h.ask.IncludeGeneric || actor == asked || !h.actors[actor].generic {
				own, other := h.ask.Seated(c.by.Role)
				all = append(all, accord.Seat{Actor: number(actor), For: behalf, By: c.by, Own: own, Other: other})
			}
		}
	}
	return all
}

// expand is an actor, and the members of an alliance beside it.
func (h *hall) expand(actor accord.ID, when *accord.PartialDate) []accord.ID {
	all := []accord.ID{actor}
	for i := 0; h.ask.ExpandAlliances && i < len(all); i++ {
		if h.actors[all[i]].kind != accord.TypeAlliance {
			continue
		}
		for _, k := range h.members[all[i]] {
			if k.link.MayOverlap(when) && !slices.Contains(all, k.member) {
				all = append(all, k.member)
			}
		}
	}
	return all
}

// top is what an actor is an organ of in the end.
func (h *hall) top(actor accord.ID) accord.ID {
	for passed := []accord.ID{actor}; h.ask.RollUpOrgans; passed = append(passed, actor) {
		above := h.above[actor]
		if above == "" || slices.Contains(passed, above) {
			break
		}
		actor = above
	}
	return actor
}

// stands are the actors whose participations may seat some others: these, the
// alliances above them, the organs below them, and those of these.
func (h *hall) stands(asked []accord.ID) []accord.ID {
	all := slices.Clone(asked)
	for i := 0; i < len(all); i++ {
		if h.ask.ExpandAlliances {
			for alliance, members := range h.members {
				if slices.ContainsFunc(members, func(k kinship) bool { return k.member == all[i] }) && !slices.Contains(all, alliance) {
					all = append(all, alliance)
				}
			}
		}
		for organ, above := range h.above {
			if h.ask.RollUpOrgans && above == all[i] && !slices.Contains(all, organ) {
				all = append(all, organ)
			}
		}
	}
	return all
}

// days is a date of which only the bounds are known here.
func days(earliest, latest any) *accord.PartialDate {
	if earliest == nil {
		return nil
	}
	d := &accord.PartialDate{Earliest: accord.Date(textOr(earliest)), Latest: accord.Date(textOr(latest))}
	if d.Earliest == firstDay {
		d.Earliest = ""
	}
	if d.Latest == lastDay {
		d.Latest = ""
	}
	return d
}

func idOf(v any) accord.ID { return accord.ID(textOr(v)) }

func textOr(v any) string {
	text, _ := v.(string)
	return text
}
