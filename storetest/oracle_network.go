package storetest

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/network"
)

// CoSignatories of actors are found agreement by agreement.
func (o *oracle) CoSignatories(ctx context.Context, of []accord.ID, ask *accord.CoSignatoriesAsk) (accord.Pages[accord.CoSignatory], error) {
	if err := o.check(ask.Refs()); err != nil {
		return accord.Pages[accord.CoSignatory]{}, err
	}
	return pages(ctx, o, of, ofActors, func(id accord.ID) (accord.Page[accord.CoSignatory], []accord.ID) {
		found := map[accord.ID]*accord.CoSignatory{}
		for _, g := range o.newestFirst() {
			if !o.cosigned(g, ask) {
				continue
			}
			seats := o.seats(g, &ask.CoSigning, id)
			for _, a := range o.data.Actors {
				mine := seatsOf(seats, id, func(s seat) bool { return s.own })
				theirs := seatsOf(seats, a.ID, func(s seat) bool { return s.other })
				if a.ID == id || len(mine) == 0 || len(theirs) == 0 || !together(seats, id, a.ID) {
					continue
				}
				if found[a.ID] == nil {
					found[a.ID] = &accord.CoSignatory{With: a.ID}
				}
				take(found[a.ID], g, mine, theirs, ask)
			}
		}
		return o.coSignatories(found, ask)
	})
}

// take counts an agreement, and shows it if there is room.
func take(c *accord.CoSignatory, g *accord.Agreement, mine, theirs []*accord.Participation, ask *accord.CoSignatoriesAsk) {
	c.Shared++
	if ask.Dates && g.When != nil {
		c.Span(g.When)
	}
	if len(c.Evidence) < ask.Evidence {
		c.Evidence = append(c.Evidence, accord.CoSignature{AgreementID: g.ID, Mine: mine, Theirs: theirs})
	}
}

// cosigned tells whether an agreement counts.
func (o *oracle) cosigned(g *accord.Agreement, ask *accord.CoSignatoriesAsk) bool {
	return (ask.Between == nil || g.When.Overlaps(*ask.Between)) && (ask.Within == "" || o.within(g.ID, o.resolve(ask.Within))) && ask.SeesSubject(g)
}

// newestFirst are the agreements in their usual order.
func (o *oracle) newestFirst() []*accord.Agreement {
	return cut(o.data.Agreements, agreementKey(accord.AgreementOrder{}), accord.Window{Limit: len(o.data.Agreements)}).Rows
}

// seatsOf are the participations on which an actor sits.
func seatsOf(seats []seat, actor accord.ID, counts func(seat) bool) (all []*accord.Participation) {
	for _, s := range seats {
		if s.actor == actor && counts(s) && !slices.Contains(all, s.by) {
			all = append(all, s.by)
		}
	}
	return all
}

// coSignatories is the page of those found, and what comes along.
func (o *oracle) coSignatories(found map[accord.ID]*accord.CoSignatory, ask *accord.CoSignatoriesAsk) (accord.Page[accord.CoSignatory], []accord.ID) {
	var rows []accord.CoSignatory
	for _, c := range found {
		if c.Shared >= ask.MinShared {
			rows = append(rows, *c)
		}
	}
	page := cut(rows, accord.CoSignatoryKey, ask.Window)
	var brought []accord.ID
	for _, c := range page.Rows {
		brought = append(brought, c.With)
		for _, e := range c.Evidence {
			brought = append(brought, e.AgreementID)
			brought = append(brought, along(slices.Concat(e.Mine, e.Theirs), ask.Along&accord.AlongClaims)...)
		}
	}
	return page, brought
}

// CoSignatures counts the agreements of every two actors.
func (o *oracle) CoSignatures(ctx context.Context, ask *accord.CoSignaturesAsk) (*accord.CoSignatures, error) {
	if err := ask.Check(o.resolve); err != nil {
		return nil, err
	}
	actors, err := o.actors(ask.Actors)
	if err != nil {
		return nil, err
	}
	both := ask.CoSigning
	both.OwnRoles = both.Roles
	filter := ask.Agreements.Resolved(o.resolve)
	agreements := only(o.data.Agreements, func(g *accord.Agreement) bool { return o.admitsAgreement(filter, g) && ask.SeesSubject(g) })
	var pairs []coSigned
	for i, a := range actors {
		for _, b := range actors[i+1:] {
			if p := o.coSigned(a, b, agreements, &both); p.shared >= max(1, ask.MinShared) {
				pairs = append(pairs, p)
			}
		}
	}
	slices.SortStableFunc(pairs, func(a, b coSigned) int { return b.shared - a.shared }) // by ids already
	return columns(pairs, ask), ended(ctx)
}

// coSigned is what two actors signed together.
type coSigned struct {
	a, b        *accord.Actor
	shared      int
	weight      float64
	first, last *accord.PartialDate
}

func (o *oracle) coSigned(a, b *accord.Actor, agreements []*accord.Agreement, c *accord.CoSigning) coSigned {
	p := coSigned{a: a, b: b}
	for _, g := range agreements {
		seats := o.seats(g, c, "")
		if !together(seats, a.ID, b.ID) {
			continue
		}
		var all []accord.ID
		for _, s := range seats {
			all = append(all, s.actor)
		}
		slices.Sort(all)
		p.shared++
		p.weight += 1 / float64(len(slices.Compact(all))-1)
		both := accord.CoSignatory{First: p.first, Last: p.last}
		if g.When != nil {
			both.Span(g.When)
		}
		p.first, p.last = both.First, both.Last
	}
	return p
}

// columns are the ties that there is room for, and their actors by id.
func columns(pairs []coSigned, ask *accord.CoSignaturesAsk) *accord.CoSignatures {
	degrees := map[*accord.Actor]int{}
	for _, p := range pairs {
		degrees[p.a]++
		degrees[p.b]++
	}
	c := new(accord.CoSignatures)
	shown := pairs[:min(len(pairs), ask.MaxTies)]
	var actors []*accord.Actor
	for _, p := range shown {
		actors = append(actors, p.a, p.b)
	}
	slices.SortFunc(actors, func(a, b *accord.Actor) int { return strings.Compare(string(a.ID), string(b.ID)) })
	actors = slices.Compact(actors)
	for _, a := range actors {
		c.IDs, c.Names, c.Types, c.Degrees = append(c.IDs, a.ID), append(c.Names, a.Name), append(c.Types, a.Type), append(c.Degrees, degrees[a])
	}
	for _, p := range shown {
		c.From, c.To = append(c.From, slices.Index(actors, p.a)), append(c.To, slices.Index(actors, p.b))
		weight, first, last := float64(p.shared), accord.Date(""), accord.Date("")
		if ask.Weight == accord.WeightFractional {
			weight = p.weight
		}
		if p.first != nil {
			first, last = p.first.Earliest, p.last.Latest
		}
		c.Shared, c.Weight = append(c.Shared, p.shared), append(c.Weight, weight)
		c.FirstDay, c.LastDay = append(c.FirstDay, first), append(c.LastDay, last)
	}
	if ties := len(pairs) - len(shown); ties > 0 {
		nodes := len(degrees) - len(actors)
		c.Truncated = &accord.Truncation{Reason: accord.TruncatedTies, Nodes: &nodes, Ties: &ties}
	}
	return c
}

// Paths are found by going along every tie that leads nearer.
func (o *oracle) Paths(ctx context.Context, ask *accord.PathsAsk) (*accord.Paths, error) {
	if err := o.check(ask.Refs()); err != nil {
		return nil, err
	}
	steps := func(at accord.ID) []oracleStep { return o.steps(at, ask.Via.ForPaths(), accord.Sight{AsOf: ask.AsOf}) }
	seen := accord.Sight{AsOf: ask.AsOf}.SeesSubject
	from, to := o.node(ask.From).(accord.Subject), o.node(ask.To).(accord.Subject)
	distance := map[accord.ID]int{to.NodeID(): 0}
	for far := 1; far <= ask.MaxLength; far++ {
		o.data.Subjects(func(s accord.Subject) bool {
			_, known := distance[s.NodeID()]
			if !known && slices.ContainsFunc(steps(s.NodeID()), func(t oracleStep) bool {
				d, known := distance[t.To.NodeID()]
				return known && d == far-1
			}) && seen(s) {
				distance[s.NodeID()] = far
			}
			return true
		})
	}
	length, connected := distance[from.NodeID()]
	if !connected || !seen(from) || !seen(to) {
		return &accord.Paths{Length: -1}, ended(ctx)
	}
	var all []accord.Path
	var walk func(p accord.Path)
	walk = func(p accord.Path) {
		at := p.Nodes[len(p.Nodes)-1]
		if len(p.Ties) == length {
			all = append(all, accord.Path{Nodes: slices.Clone(p.Nodes), Ties: slices.Clone(p.Ties)})
			return
		}
		for _, t := range steps(at.NodeID()) {
			if d, known := distance[t.To.NodeID()]; known && d == length-len(p.Ties)-1 {
				walk(accord.Path{Nodes: append(slices.Clone(p.Nodes), t.To), Ties: append(slices.Clone(p.Ties), t.Tie)})
			}
		}
	}
	walk(accord.Path{Nodes: []accord.Subject{from}})
	slices.SortFunc(all, comparePaths)
	found := &accord.Paths{Length: length, Paths: all[:min(len(all), ask.First)]}
	for i := range found.Paths {
		if ask.NoTies {
			found.Paths[i].Ties = nil
		}
	}
	if len(all) > ask.First {
		found.Truncated = &accord.Truncation{Reason: accord.TruncatedTies}
	}
	if len(found.Paths) == 0 {
		found.Paths = nil
	}
	return found, ended(ctx)
}

// comparePaths orders paths by the number of generic actors, then step by step.
func comparePaths(a, b accord.Path) int {
	generic := func(p accord.Path) (n int) {
		for _, s := range p.Nodes {
			if actor, is := s.(*accord.Actor); is && actor.Generic {
				n++
			}
		}
		return n
	}
	if c := generic(a) - generic(b); c != 0 {
		return c
	}
	for i := range a.Ties {
		if c := cmp.Or(strings.Compare(string(a.Nodes[i+1].NodeID()), string(b.Nodes[i+1].NodeID())),
			strings.Compare(string(a.Ties[i].NodeID()), string(b.Ties[i].NodeID()))); c != 0 {
			return c
		}
	}
	return 0
}

// An oracleStep leads from a subject along a tie to another.
type oracleStep struct {
	Tie accord.Tie
	To  accord.Subject
}

// steps are those from a subject along ties that are followed, by TieKey.
func (o *oracle) steps(at accord.ID, via accord.Via, sight accord.Sight) (all []oracleStep) {
	if !sight.SeesSubject(o.node(at).(accord.Subject)) {
		return nil
	}
	o.data.Ties(func(t accord.Tie) bool {
		from, to := t.Ends()
		far := to
		if from != at {
			far = from
		}
		if (from == at || to == at) && via.Follows(t) && o.sees(sight, t) && sight.SeesSubject(o.node(far).(accord.Subject)) {
			all = append(all, oracleStep{Tie: t, To: o.node(far).(accord.Subject)})
		}
		return true
	})
	slices.SortFunc(all, func(a, b oracleStep) int {
		return strings.Compare(string(accord.TieKey(a.Tie)), string(accord.TieKey(b.Tie)))
	})
	return all
}

// Subgraph goes out level by level.
func (o *oracle) Subgraph(ctx context.Context, ask *accord.SubgraphAsk) (*accord.Subgraph, error) {
	if err := o.check(ask.Refs()); err != nil {
		return nil, err
	}
	if err := o.check(ask.Sight.Refs()); err != nil {
		return nil, err
	}
	found := new(accord.Subgraph)
	var in, out []accord.ID
	fans := false
	reach := func(s accord.Subject) {
		switch id := s.NodeID(); {
		case slices.Contains(in, id):
		case len(in) < ask.MaxNodes:
			in, found.Nodes = append(in, id), append(found.Nodes, s)
		case !slices.Contains(out, id):
			out = append(out, id)
		}
	}
	for _, id := range ask.Around {
		reach(o.node(id).(accord.Subject))
	}
	for start, depth := 0, 0; depth < ask.Depth; depth++ {
		level := slices.Clone(in[start:])
		start = len(in)
		for _, at := range level {
			steps := o.steps(at, ask.Via.ForSubgraph(), ask.Sight)
			fans = fans || len(steps) > accord.SubgraphFanOut
			for _, s := range steps[:min(len(steps), accord.SubgraphFanOut)] {
				reach(s.To)
			}
		}
	}
	o.data.Ties(func(t accord.Tie) bool {
		from, to := t.Ends()
		if slices.Contains(in, from) && slices.Contains(in, to) && ask.Via.ForSubgraph().Follows(t) && o.sees(ask.Sight, t) &&
			ask.SeesSubject(o.node(from).(accord.Subject)) && ask.SeesSubject(o.node(to).(accord.Subject)) {
			found.Ties = append(found.Ties, t)
		}
		return true
	})
	slices.SortFunc(found.Ties, func(a, b accord.Tie) int { return strings.Compare(string(a.NodeID()), string(b.NodeID())) })
	if found.Cut(len(out), fans, 0); ask.BareTies {
		found.Bare()
	}
	return found, ended(ctx)
}

// Measures are those of package network, whose tests hold them against others.
func (o *oracle) Measures(ctx context.Context, of []accord.ID) (map[accord.ID]accord.Measures, error) {
	all := map[accord.ID]accord.Measures{}
	for _, id := range of {
		if m, has := o.measures()[o.resolve(id)]; has {
			all[id] = m
		}
	}
	return all, ended(ctx)
}

func (o *oracle) measures() map[accord.ID]accord.Measures {
	all := map[accord.ID]accord.Measures{}
	for i, m := range network.Measure(o.data) {
		if m != nil {
			all[o.data.Actors[i].ID] = *m
		}
	}
	return all
}
