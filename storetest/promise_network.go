package storetest

import (
	"reflect"
	"slices"
	"strings"

	"github.com/accordgraph/accord"
)

var networkPromises = []promise{
	{"CoSignatories/SharedDescendingThenID", coSignatoriesOrder},
	{"CoSignatories/OnlySeats", coSignatoriesSeats},
	{"CoSignatories/RolesOfEitherEnd", coSignatoriesRoles},
	{"CoSignatories/Signatures", coSignatoriesSignatures},
	{"CoSignatories/WhoActsForWhom", coSignatoriesBehalf},
	{"CoSignatories/AlliancesExpanded", coSignatoriesAlliances},
	{"CoSignatories/OrgansRolledUp", coSignatoriesOrgans},
	{"CoSignatories/Generic", coSignatoriesGeneric},
	{"CoSignatories/BetweenWithinAsOf", coSignatoriesWhen},
	{"CoSignatories/WithoutSources", coSignatoriesWithout},
	{"CoSignatories/Evidence", coSignatoriesEvidence},
	{"CoSignatories/Window", coSignatoriesWindow},
	{"CoSignatories/UnknownIDs", coSignatoriesUnknown},
	{"CoSignatories/OfActorsOnly", coSignatoriesOf},
	{"CoSignatures/Columns", coSignaturesColumns},
	{"CoSignatures/Fractional", coSignaturesFractional},
	{"CoSignatures/Filters", coSignaturesFilters},
	{"CoSignatures/CutToTheStrongest", coSignaturesCut},
	{"CoSignatures/UnknownIDs", coSignaturesUnknown},
	{"Paths/AllShortest", pathsAll},
	{"Paths/WithoutTies", pathsWithoutTies},
	{"Paths/FewestGenericActorsFirst", pathsGeneric},
	{"Paths/DefaultTies", pathsDefault},
	{"Paths/Via", pathsVia},
	{"Paths/ToItself", pathsSelf},
	{"Paths/LengthAndNumber", pathsBounds},
	{"Paths/AsOf", pathsAsOf},
	{"Paths/UnknownIDs", pathsUnknown},
	{"Subgraph/LevelByLevel", subgraphLevels},
	{"Subgraph/EveryTieBetween", subgraphTies},
	{"Subgraph/BareTies", subgraphBare},
	{"Subgraph/CutToNodes", subgraphCut},
	{"Subgraph/NoRoomForAround", subgraphRoom},
	{"Subgraph/WithoutSources", subgraphWithout},
	{"Subgraph/ReachesPlacesByAllegations", subgraphPlaces},
	{"Subgraph/UnknownIDs", subgraphUnknown},
	{"Measures/OfTheDefaultProjection", measuresDefault},
	{"Measures/NoneOutside", measuresNone},
	{"Actors/ByCoSignatories", actorsByCoSignatories},
	{"Actors/ByBrokerage", actorsByBrokerage},
}

var hubPromises = []promise{{"Subgraph/FansAreBounded", subgraphFan}}

var proxyPromises = []promise{{"CoSignatories/ProxiesAtSome", coSignatoriesProxies}}

var crossingPromises = []promise{{"Paths/AsManyGenericActorsAsThereMay", pathsCrossing}}

func (p *proof) coSign(of accord.ID, ask accord.CoSignatoriesAsk) accord.Page[accord.CoSignatory] {
	p.Helper()
	ask.Window = allIfNone(ask.Window)
	pages, err := p.CoSignatories(p.ctx, []accord.ID{of}, &ask)
	p.answered(err)
	return pages.Of[of]
}

// cosigners are the co-signatories of an actor.
func (p *proof) cosigners(of accord.ID, ask accord.CoSignatoriesAsk) (all []accord.ID) {
	p.Helper()
	for _, c := range p.coSign(of, ask).Rows {
		all = append(all, c.With)
	}
	return all
}

func coSigning(c accord.CoSigning) accord.CoSignatoriesAsk {
	return accord.CoSignatoriesAsk{CoSigning: c}
}

// Parallel seats count once; who shares most comes first.
func coSignatoriesOrder(p *proof) {
	page := p.coSign("actor:a", accord.CoSignatoriesAsk{})
	p.want(p.cosigners("actor:a", accord.CoSignatoriesAsk{}), "actor:b", "actor:army", "actor:c")
	p.true(page.Rows[0].Shared == 3 && page.Rows[1].Shared == 1 && page.Total == 3, "rows %+v, total %d", page.Rows, page.Total)
	p.want(p.cosigners("actor:a", coSigning(accord.CoSigning{MinShared: 2})), "actor:b")
}

// Third parties, refusals, denied ties and who is known as no signatory have no seat; talks have none at all.
func coSignatoriesSeats(p *proof) {
	p.want(p.cosigners("actor:d", accord.CoSignatoriesAsk{}))
	p.want(p.cosigners("actor:far", accord.CoSignatoriesAsk{}), "actor:room")
	p.want(p.cosigners("actor:alone", accord.CoSignatoriesAsk{}))
}

// Roles stand in for the class: of the others, or of the actor itself.
func coSignatoriesRoles(p *proof) {
	guarantor, none := []accord.Role{accord.RoleGuarantor}, []accord.Role{}
	p.want(p.cosigners("actor:b", coSigning(accord.CoSigning{Roles: guarantor})), "actor:a", "actor:d")
	p.want(p.cosigners("actor:d", coSigning(accord.CoSigning{OwnRoles: guarantor})), "actor:a", "actor:b", "actor:c")
	p.want(p.cosigners("actor:a", coSigning(accord.CoSigning{OwnRoles: guarantor, Roles: guarantor})), "actor:d")
	p.want(p.cosigners("actor:a", coSigning(accord.CoSigning{Roles: none})))
}

// Signatures narrow the seats of both.
func coSignatoriesSignatures(p *proof) {
	p.want(p.cosigners("actor:a", coSigning(accord.CoSigning{Signatures: []accord.Signature{accord.SignatureSigned}})), "actor:c")
}

// An actor and the one it acts for do not co-sign each other; both co-sign with the rest.
func coSignatoriesBehalf(p *proof) {
	p.want(p.cosigners("actor:envoy", accord.CoSignatoriesAsk{}), "actor:c")
	p.want(p.cosigners("actor:state", accord.CoSignatoriesAsk{}), "actor:c")
	p.want(p.cosigners("actor:c", accord.CoSignatoriesAsk{}), "actor:a", "actor:b", "actor:envoy", "actor:state")
}

// Where one acts for the other is taken off what two share, each agreement once; the rest counts.
func coSignatoriesProxies(p *proof) {
	for _, of := range []accord.ID{"actor:one", "actor:two"} {
		rows := p.coSign(of, accord.CoSignatoriesAsk{}).Rows
		p.true(len(rows) == 2 && rows[0].With == "actor:guest" && rows[0].Shared == 3 && rows[1].Shared == 1, "of %s: %+v", of, rows)
		p.want(p.cosigners(of, coSigning(accord.CoSigning{MinShared: 2})), "actor:guest")
	}
}

// Members of an alliance sit beside it, those of an alliance in it too, if they may
// have been members then; not beside each other by one signature.
func coSignatoriesAlliances(p *proof) {
	ask := coSigning(accord.CoSigning{ExpandAlliances: true})
	p.want(p.cosigners("actor:far", ask), "actor:member", "actor:room", "actor:union")
	p.want(p.cosigners("actor:member", ask), "actor:far")
	p.want(p.cosigners("actor:member", accord.CoSignatoriesAsk{}))
	p.want(p.cosigners("actor:late", ask))
	p.want(p.cosigners("actor:room", ask), "actor:far")
}

// What an actor is an organ of takes its seat, up to the top; of several the smallest id; circles end.
func coSignatoriesOrgans(p *proof) {
	ask := coSigning(accord.CoSigning{RollUpOrgans: true})
	p.true(!slices.Contains(p.cosigners("actor:a", ask), "actor:army"), "the army keeps its seat: %v", p.cosigners("actor:a", ask))
	p.true(len(p.cosigners("actor:a", ask)) == 3, "%v", p.cosigners("actor:a", ask))
	p.want(p.cosigners("actor:army", ask))
}

// Generic actors have no seat unless asked for, but for the one asked about.
func coSignatoriesGeneric(p *proof) {
	p.want(p.cosigners("actor:crowd", accord.CoSignatoriesAsk{}), "actor:a", "actor:b", "actor:c")
	p.want(p.cosigners("actor:c", accord.CoSignatoriesAsk{}), "actor:a", "actor:b", "actor:envoy", "actor:state")
	p.want(p.cosigners("actor:a", coSigning(accord.CoSigning{IncludeGeneric: true})), "actor:b", "actor:army", "actor:c", "actor:crowd")
}

// A range and a place narrow agreements; a day leaves out what is dated behind it, not what has no date.
func coSignatoriesWhen(p *proof) {
	p.want(p.cosigners("actor:a", accord.CoSignatoriesAsk{Between: &accord.DateRange{From: "2017-01-01"}}), "actor:army", "actor:b")
	p.want(p.cosigners("actor:a", accord.CoSignatoriesAsk{Within: "place:land"}), "actor:b", "actor:c")
	page := p.coSign("actor:a", coSigning(accord.CoSigning{Sight: accord.Sight{AsOf: "2016-12-31"}}))
	p.true(page.Total == 2 && page.Rows[0].Shared == 2, "as of 2016: %+v", page.Rows)
}

// A seat falls when no supporting claim is left; a page that a claim was taken via counts as its source.
func coSignatoriesWithout(p *proof) {
	without := func(of accord.ID, ids ...accord.ID) accord.Page[accord.CoSignatory] {
		return p.coSign(of, coSigning(accord.CoSigning{Sight: accord.Sight{WithoutSources: ids}}))
	}
	page := without("actor:a", "source:was-other")
	p.true(page.Rows[0].With == "actor:b" && page.Rows[0].Shared == 2 && page.Total == 3, "without the other: %+v", page.Rows)
	page = without("actor:a", "source:page", "source:other")
	p.true(page.Rows[0].Shared == 1 && page.Total == 3, "without the page: %+v", page.Rows)
	p.true(without("actor:c", report).Total == 0, "without the report")
}

// With each stand the newest shared agreements, and the seats of both by id; the dates span all of them.
func coSignatoriesEvidence(p *proof) {
	ask := accord.CoSignatoriesAsk{Evidence: 2, Dates: true, Window: all, Along: accord.AlongClaims}
	pages, err := p.CoSignatories(p.ctx, []accord.ID{"actor:b"}, &ask)
	p.answered(err)
	alpha := pages.Of["actor:b"].Rows[0]
	p.true(len(alpha.Evidence) == 2 && alpha.Evidence[0].AgreementID == "agreement:y" && alpha.Evidence[1].AgreementID == "agreement:x", "%+v", alpha.Evidence)
	p.want(ids(alpha.Evidence[1].Mine), "participation:b-x")
	p.want(ids(alpha.Evidence[1].Theirs), "participation:a-x", "participation:a-x-2")
	p.true(alpha.First.Text == "2016-09-12" && alpha.Last.Text == "2017-05-04", "first %v, last %v", alpha.First, alpha.Last)
	for _, id := range []accord.ID{"actor:a", "agreement:x", "claim:participation-a-x-2"} {
		p.true(pages.Nodes[id] != nil, "%s did not come along", id)
	}
}

func coSignatoriesWindow(p *proof) {
	page := p.coSign("actor:a", accord.CoSignatoriesAsk{Window: accord.Window{Limit: 1}})
	p.true(len(page.Rows) == 1 && page.Next && !page.Prev, "page %+v", page)
	p.want(p.cosigners("actor:a", accord.CoSignatoriesAsk{Window: accord.Window{Limit: 5, After: page.Keys[0]}}), "actor:army", "actor:c")
}

func coSignatoriesUnknown(p *proof) {
	ask := coSigning(accord.CoSigning{Sight: accord.Sight{WithoutSources: []accord.ID{"source:gone"}}})
	_, err := p.CoSignatories(p.ctx, []accord.ID{"actor:a"}, &ask)
	p.unknown(err, "source:gone", "withoutSources")
	_, err = p.CoSignatories(p.ctx, []accord.ID{"actor:a"}, &accord.CoSignatoriesAsk{Within: "actor:a"})
	p.unknown(err, "actor:a", "within")
}

func coSignatoriesOf(p *proof) {
	pages, err := p.CoSignatories(p.ctx, []accord.ID{"agreement:x", "actor:gone", "actor:was-a"}, &accord.CoSignatoriesAsk{Window: all})
	p.answered(err)
	p.true(len(pages.Of) == 1 && len(pages.Of["actor:was-a"].Rows) == 3, "pages %v", pages.Of)
}

func (p *proof) projection(ask accord.CoSignaturesAsk) *accord.CoSignatures {
	p.Helper()
	if ask.MaxTies == 0 {
		ask.MaxTies = 5000
	}
	found, err := p.CoSignatures(p.ctx, &ask)
	p.answered(err)
	return found
}

// Actors by id, ties by what is shared, then ends; only actors with a tie.
func coSignaturesColumns(p *proof) {
	c := p.projection(accord.CoSignaturesAsk{})
	p.want(c.IDs, "actor:a", "actor:army", "actor:b", "actor:c", "actor:envoy", "actor:far", "actor:room", "actor:state")
	p.true(slices.Equal(c.From, []int{0, 0, 0, 1, 2, 3, 3, 5}) && slices.Equal(c.To, []int{2, 1, 3, 2, 3, 4, 7, 6}), "from %v, to %v", c.From, c.To)
	p.true(slices.Equal(c.Shared, []int{3, 1, 1, 1, 1, 1, 1, 1}) && slices.Equal(c.Degrees, []int{3, 2, 3, 4, 1, 1, 1, 1}), "shared %v, degrees %v", c.Shared, c.Degrees)
	p.true(c.FirstDay[0] == "2016-09-12" && c.LastDay[0] == "2017-05-04" && c.FirstDay[7] == "2017-01-01" && c.LastDay[7] == "2017-12-31", "days %v, %v", c.FirstDay, c.LastDay)
	p.true(c.Truncated == nil && c.Weight[0] == 3 && c.Types[7] == accord.TypeState && c.Names[7] == "state", "%+v", c)
}

// An agreement of n actors weighs 1/(n-1); those that are not shown count in n.
func coSignaturesFractional(p *proof) {
	c := p.projection(accord.CoSignaturesAsk{Weight: accord.WeightFractional, Actors: &accord.ActorFilter{IDs: []accord.ID{"actor:a", "actor:b"}}})
	p.true(len(c.Weight) == 1 && c.Weight[0] == 0.5+0.5+1, "weights %v", c.Weight)
}

func coSignaturesFilters(p *proof) {
	c := p.projection(accord.CoSignaturesAsk{Agreements: &accord.AgreementFilter{IDs: []accord.ID{"agreement:w"}}})
	p.want(c.IDs, "actor:c", "actor:envoy", "actor:state")
	c = p.projection(accord.CoSignaturesAsk{CoSigning: accord.CoSigning{MinShared: 2}})
	p.want(c.IDs, "actor:a", "actor:b")
	c = p.projection(accord.CoSignaturesAsk{CoSigning: accord.CoSigning{Roles: []accord.Role{accord.RoleGuarantor}}})
	p.want(c.IDs, "actor:a", "actor:d")
	p.want(p.projection(accord.CoSignaturesAsk{CoSigning: accord.CoSigning{Sight: accord.Sight{WithoutSources: []accord.ID{report, "source:other"}}}}).IDs)
}

// Of too many ties the strongest are shown, and what was left out is counted.
func coSignaturesCut(p *proof) {
	c := p.projection(accord.CoSignaturesAsk{MaxTies: 2})
	p.want(c.IDs, "actor:a", "actor:army", "actor:b")
	t := c.Truncated
	p.true(t != nil && t.Reason == accord.TruncatedTies && *t.Ties == 6 && *t.Nodes == 5, "truncated %+v", t)
	p.true(slices.Equal(c.Degrees, []int{3, 2, 3}), "degrees %v", c.Degrees)
}

func coSignaturesUnknown(p *proof) {
	_, err := p.CoSignatures(p.ctx, &accord.CoSignaturesAsk{Actors: &accord.ActorFilter{IDs: []accord.ID{"actor:gone"}}})
	p.unknown(err, "actor:gone", "actors", "ids")
	_, err = p.CoSignatures(p.ctx, &accord.CoSignaturesAsk{Agreements: &accord.AgreementFilter{Within: "place:gone"}})
	p.unknown(err, "place:gone", "agreements", "within")
}

func (p *proof) paths(from, to accord.ID, ask accord.PathsAsk) *accord.Paths {
	p.Helper()
	ask.From, ask.To = from, to
	if ask.MaxLength == 0 {
		ask.MaxLength = 6
	}
	if ask.First == 0 {
		ask.First = 100
	}
	found, err := p.Paths(p.ctx, &ask)
	p.answered(err)
	return found
}

// tiesOf are the ties of paths in short.
func tiesOf(found *accord.Paths) (all []accord.ID) {
	for _, path := range found.Paths {
		var short []string
		for _, id := range ids(path.Ties) {
			short = append(short, string(id))
		}
		all = append(all, accord.ID(strings.Join(short, " ")))
	}
	return all
}

// All of the shortest, parallel ties each, by the ids of subjects, then of ties.
func pathsAll(p *proof) {
	found := p.paths("actor:b", "actor:a", accord.PathsAsk{})
	p.true(found.Length == 2, "length %d", found.Length)
	p.want(tiesOf(found), "participation:b-x participation:a-x", "participation:b-x participation:a-x-2", "participation:b-x participation:a-x-3",
		"participation:b-y participation:a-y", "participation:b-z participation:a-z")
	p.want(ids(found.Paths[0].Nodes), "actor:b", "agreement:x", "actor:a")
}

// Without ties the same paths come.
func pathsWithoutTies(p *proof) {
	whole, bare := p.paths("actor:b", "actor:a", accord.PathsAsk{}), p.paths("actor:b", "actor:a", accord.PathsAsk{NoTies: true})
	p.true(bare.Length == 2 && len(bare.Paths) == len(whole.Paths), "%d paths of length %d", len(bare.Paths), bare.Length)
	for i, path := range bare.Paths {
		p.true(path.Ties == nil, "ties came: %v", path.Ties)
		p.want(ids(path.Nodes), ids(whole.Paths[i].Nodes)...)
	}
}

// A way over named actors comes before one over generic ones.
func pathsGeneric(p *proof) {
	found := p.paths("agreement:x", "actor:far", accord.PathsAsk{})
	p.want(tiesOf(found), "participation:a-x link:far-a", "participation:a-x-2 link:far-a", "participation:a-x-3 link:far-a", "participation:crowd-x link:crowd-far")
}

// Where ways cross that lead through different numbers of generic actors, all go on, from whichever end they are sought.
func pathsCrossing(p *proof) {
	p.want(tiesOf(p.paths("actor:a", "actor:z", accord.PathsAsk{})), "link:a-m link:m-n link:n-z", "link:a-m link:m-crowd link:crowd-z")
	p.want(tiesOf(p.paths("actor:z", "actor:a", accord.PathsAsk{})), "link:n-z link:m-n link:a-m", "link:crowd-z link:m-crowd link:a-m")
}

// Refusals, stances, allegations, enmity and denied ties lead nowhere unless asked for.
func pathsDefault(p *proof) {
	p.true(p.paths("actor:alone", "actor:c", accord.PathsAsk{}).Length == -1, "a rival is connected")
	p.true(p.paths("actor:d", "agreement:z", accord.PathsAsk{MaxLength: 1}).Length == -1, "a refusal connects")
	p.true(p.paths("place:town", "actor:c", accord.PathsAsk{}).Length == -1, "an allegation connects")
	p.want(tiesOf(p.paths("agreement:x", "agreement:y", accord.PathsAsk{})), "lineage:y-x")
}

func pathsVia(p *proof) {
	p.want(tiesOf(p.paths("actor:alone", "actor:c", accord.PathsAsk{Via: &accord.Via{Links: []accord.LinkKind{accord.LinkRivalOf}}})), "link:c-rival")
	p.want(tiesOf(p.paths("actor:alone", "agreement:x", accord.PathsAsk{Via: &accord.Via{Positions: []accord.Position{accord.PositionRejects}}})), "stance:alone-x")
	p.want(tiesOf(p.paths("place:town", "actor:c", accord.PathsAsk{Via: &accord.Via{Ties: []accord.TieKind{accord.TieAllegation}}})), "allegation:c-town")
	p.want(tiesOf(p.paths("actor:d", "agreement:z", accord.PathsAsk{Via: &accord.Via{Polarities: []accord.Polarity{accord.PolarityRefused}}})), "participation:d-z")
	p.true(p.paths("actor:a", "actor:b", accord.PathsAsk{Via: &accord.Via{Ties: []accord.TieKind{}}}).Length == -1, "no ties lead somewhere")
}

func pathsSelf(p *proof) {
	found := p.paths("actor:was-a", "actor:a", accord.PathsAsk{})
	p.true(found.Length == 0 && len(found.Paths) == 1 && len(found.Paths[0].Ties) == 0, "found %+v", found)
	p.want(ids(found.Paths[0].Nodes), "actor:a")
}

// No way within the length is none; more ways than wanted are told.
func pathsBounds(p *proof) {
	p.true(p.paths("actor:a", "actor:b", accord.PathsAsk{MaxLength: 1}).Length == -1, "a path too long")
	found := p.paths("actor:a", "actor:b", accord.PathsAsk{First: 2})
	p.true(len(found.Paths) == 2 && found.Truncated != nil && found.Truncated.Reason == accord.TruncatedTies && found.Truncated.Ties == nil, "%+v", found.Truncated)
	p.true(p.paths("actor:a", "actor:b", accord.PathsAsk{First: 5}).Truncated == nil, "nothing was left out")
}

// Agreements dated behind the day are not there.
func pathsAsOf(p *proof) {
	p.true(p.paths("actor:c", "actor:state", accord.PathsAsk{AsOf: "2018-01-01"}).Length == 2, "on the day")
	p.true(p.paths("actor:c", "actor:state", accord.PathsAsk{AsOf: "2017-12-31"}).Length == 4, "before the day: %v", p.paths("actor:c", "actor:state", accord.PathsAsk{AsOf: "2017-12-31"}))
}

func pathsUnknown(p *proof) {
	_, err := p.Paths(p.ctx, &accord.PathsAsk{From: "actor:gone", To: "actor:gone-too", MaxLength: 6, First: 5})
	p.unknown(err, "actor:gone", "from")
	_, err = p.Paths(p.ctx, &accord.PathsAsk{From: "actor:a", To: "participation:a-x", MaxLength: 6, First: 5})
	p.unknown(err, "participation:a-x", "to")
}

func (p *proof) subgraph(ask accord.SubgraphAsk) *accord.Subgraph {
	p.Helper()
	if ask.MaxNodes == 0 {
		ask.MaxNodes = 300
	}
	found, err := p.Subgraph(p.ctx, &ask)
	p.answered(err)
	return found
}

// The subjects asked for come first, then those reached, in the order of ties.
func subgraphLevels(p *proof) {
	p.want(ids(p.subgraph(accord.SubgraphAsk{Around: []accord.ID{"actor:far", "actor:was-a", "actor:far"}}).Nodes), "actor:far", "actor:a")
	p.want(ids(p.subgraph(accord.SubgraphAsk{Around: []accord.ID{"actor:far"}, Depth: 1}).Nodes),
		"actor:far", "process:talks", "agreement:v", "actor:crowd", "actor:a")
	p.want(ids(p.subgraph(accord.SubgraphAsk{Around: []accord.ID{"actor:alone"}, Depth: 2, Via: &accord.Via{Ties: []accord.TieKind{accord.TieStance, accord.TieLineage}}}).Nodes),
		"actor:alone", "agreement:x", "agreement:y")
}

// Every tie between two of the subjects is there, by id, also those that were not gone along.
func subgraphTies(p *proof) {
	found := p.subgraph(accord.SubgraphAsk{Around: []accord.ID{"actor:a", "agreement:x", "agreement:y"}})
	p.want(ids(found.Ties), "lineage:y-x", "participation:a-x", "participation:a-x-2", "participation:a-x-3", "participation:a-y")
	p.true(found.Truncated == nil, "truncated %+v", found.Truncated)
}

// Ties may come as ids alone; nothing else changes.
func subgraphBare(p *proof) {
	ask := accord.SubgraphAsk{Around: []accord.ID{"actor:a"}, Depth: 3}
	whole := p.subgraph(ask)
	ask.BareTies = true
	bare := p.subgraph(ask)
	p.want(ids(bare.Nodes), ids(whole.Nodes)...)
	p.want(ids(bare.Ties), ids(whole.Ties)...)
	for _, t := range bare.Ties {
		p.true(reflect.DeepEqual(t, accord.BareTie(t.NodeID())), "%s is not bare: %+v", t.NodeID(), t)
	}
}

// Of too many subjects the first are taken, and those seen beyond are counted.
func subgraphCut(p *proof) {
	found := p.subgraph(accord.SubgraphAsk{Around: []accord.ID{"actor:far"}, Depth: 1, MaxNodes: 3})
	p.want(ids(found.Nodes), "actor:far", "process:talks", "agreement:v")
	t := found.Truncated
	p.true(t != nil && t.Reason == accord.TruncatedNodes && *t.Nodes == 2 && t.Ties == nil, "truncated %+v", t)
}

// Those asked for take room as well, and are left out where there is none.
func subgraphRoom(p *proof) {
	for depth := range 4 {
		found := p.subgraph(accord.SubgraphAsk{Around: []accord.ID{"actor:far", "actor:a", "actor:far", "agreement:x", "actor:b"}, Depth: depth, MaxNodes: 2})
		p.want(ids(found.Nodes), "actor:far", "actor:a")
		p.true(found.Truncated != nil && found.Truncated.Reason == accord.TruncatedNodes, "truncated %+v", found.Truncated)
	}
}

func subgraphWithout(p *proof) {
	ask := accord.SubgraphAsk{Around: []accord.ID{"actor:b"}, Depth: 1, Sight: accord.Sight{WithoutSources: []accord.ID{report}}}
	p.want(ids(p.subgraph(ask).Nodes), "actor:b", "agreement:y")
}

func subgraphPlaces(p *proof) {
	p.want(ids(p.subgraph(accord.SubgraphAsk{Around: []accord.ID{"place:town"}, Depth: 1}).Ties), "allegation:c-town")
}

func subgraphUnknown(p *proof) {
	_, err := p.Subgraph(p.ctx, &accord.SubgraphAsk{Around: []accord.ID{"actor:a", "actor:gone"}, MaxNodes: 300})
	p.unknown(err, "actor:gone", "around")
	_, err = p.Subgraph(p.ctx, &accord.SubgraphAsk{Around: []accord.ID{"actor:gone"}, MaxNodes: 300, Sight: accord.Sight{WithoutSources: []accord.ID{"source:gone"}}})
	p.unknown(err, "actor:gone", "around")
	_, err = p.Subgraph(p.ctx, &accord.SubgraphAsk{Around: []accord.ID{"actor:a"}, MaxNodes: 300, Sight: accord.Sight{WithoutSources: []accord.ID{"actor:a"}}})
	p.unknown(err, "actor:a", "withoutSources")
}

// Of a hub the first ties in the order of TieKey are gone along.
func subgraphFan(p *proof) {
	found := p.subgraph(accord.SubgraphAsk{Around: []accord.ID{"actor:hub"}, Depth: 1, MaxNodes: 1500})
	p.true(len(found.Nodes) == accord.SubgraphFanOut+1, "%d nodes", len(found.Nodes))
	p.true(found.Truncated != nil && found.Truncated.Reason == accord.TruncatedFanOut && found.Truncated.Nodes == nil, "truncated %+v", found.Truncated)
}

// Figures are those of the projection without arguments.
func measuresDefault(p *proof) {
	found, err := p.Measures(p.ctx, []accord.ID{"actor:was-a", "actor:c", "actor:far"})
	p.answered(err)
	a, c, far := found["actor:was-a"], found["actor:c"], found["actor:far"]
	p.true(a.Agreements == 3 && a.Degree == 3 && a.WeightedDegree == 5, "a: %+v", a)
	p.true(c.Agreements == 2 && c.Degree == 4 && c.Brokerage > a.Brokerage && c.Component == 1, "c: %+v", c)
	p.true(far.Component == 2 && far.Community != c.Community && far.Brokerage == 0, "far: %+v", far)
}

func measuresNone(p *proof) {
	found, err := p.Measures(p.ctx, []accord.ID{"actor:alone", "actor:crowd", "actor:d", "agreement:x", "actor:gone"})
	p.answered(err)
	p.true(len(found) == 0, "found %v", found)
}

// Actors outside the network count as 0; equal ones stand by id.
func actorsByCoSignatories(p *proof) {
	down := p.actorsBy(accord.ActorOrder{Field: accord.ActorsByCoSignatories, Direction: accord.Descending})
	p.want(p.part(down, 0, 6), "actor:c", "actor:a", "actor:b", "actor:army", "actor:envoy", "actor:far")
	up := p.actorsBy(accord.ActorOrder{Field: accord.ActorsByCoSignatories, Direction: accord.Ascending})
	p.want(p.part(up, 0, 2), "actor:alone", "actor:crowd")
}

func actorsByBrokerage(p *proof) {
	down := p.actorsBy(accord.ActorOrder{Field: accord.ActorsByBrokerage, Direction: accord.Descending})
	p.want(p.part(down, 0, 4), "actor:c", "actor:a", "actor:b", "actor:alone")
}
