package accord

import (
	"slices"
	"testing"
)

func day(text string) *PartialDate {
	d, err := ParseDate(text)
	if err != nil {
		panic(err)
	}
	d.Basis = BasisStated
	return d
}

// disputed is a dataset in which three sources speak of the level of one agreement.
func disputed(claims ...*Claim) *Dataset {
	for _, c := range claims {
		c.AboutID, c.Attribute = "agreement:k", "level"
	}
	return &Dataset{
		Agreements: []*Agreement{{ID: "agreement:k", Title: "K"}},
		Sources: []*Source{
			{ID: "source:deal", Title: "the text", Kind: SourcePrimaryDocument},
			{ID: "source:db", Title: "a database", Kind: SourceDatabase},
			{ID: "source:news", Title: "news", Kind: SourceNews},
			{ID: "source:opinion", Title: "an opinion", Kind: SourceOpinion},
		},
		Claims: claims,
	}
}

func TestWhichClaimIsPreferred(t *testing.T) {
	local := func(id, source ID, kind ClaimKind) *Claim {
		return &Claim{ID: id, Value: "LOCAL", SourceID: source, Kind: kind}
	}
	denied := func(c *Claim) *Claim { c.Denies = true; return c }
	chosen := func(c *Claim) *Claim { c.Chosen = true; return c }
	via := func(c *Claim, id ID) *Claim { c.Attribution = &Attribution{ViaID: id}; return c }
	for _, c := range []struct {
		name   string
		claims []*Claim
		want   ID
	}{
		{"by kind of source", []*Claim{local("claim:a", "source:opinion", ClaimFact), local("claim:b", "source:news", ClaimFact)}, "claim:b"},
		{"the text of the deal first", []*Claim{local("claim:a", "source:db", ClaimCoded), via(local("claim:b", "source:news", ClaimFact), "source:deal")}, "claim:b"},
		{"a coded field before prose", []*Claim{local("claim:a", "source:db", ClaimFact), local("claim:b", "source:db", ClaimCoded)}, "claim:b"},
		{"its own before what it takes from another", []*Claim{via(local("claim:a", "source:db", ClaimCoded), "source:news"), local("claim:b", "source:db", ClaimCoded)}, "claim:b"},
		{"coded before its own", []*Claim{via(local("claim:b", "source:db", ClaimCoded), "source:news"), local("claim:a", "source:db", ClaimFact)}, "claim:b"},
		{"no denial for its rank", []*Claim{denied(local("claim:a", "source:db", ClaimCoded)), local("claim:b", "source:opinion", ClaimOpinion)}, "claim:b"},
		{"what an editor has chosen", []*Claim{chosen(denied(local("claim:a", "source:opinion", ClaimFact))), local("claim:b", "source:db", ClaimCoded)}, "claim:a"},
		{"the smaller id at last", []*Claim{local("claim:b", "source:db", ClaimCoded), local("claim:a", "source:db", ClaimCoded)}, "claim:a"},
	} {
		d := disputed(c.claims...)
		d.Settle()
		for _, claim := range d.Claims {
			if claim.Preferred != (claim.ID == c.want) {
				t.Errorf("%s: %s preferred: %v", c.name, claim.ID, claim.Preferred)
			}
		}
	}
}

func TestTheMorePreciseDateIsPreferred(t *testing.T) {
	d := &Dataset{
		Actors: []*Actor{{ID: "actor:a", Name: "A"}},
		Claims: []*Claim{
			{ID: "claim:a", AboutID: "actor:a", Attribute: "founded", Value: "2013", Kind: ClaimFact},
			{ID: "claim:b", AboutID: "actor:a", Attribute: "founded", Value: "2013-11-22 STATED: at noon", Kind: ClaimFact},
			{ID: "claim:c", AboutID: "actor:a", Attribute: "founded", Value: "../2013", Kind: ClaimFact},
		},
	}
	d.Settle()
	if !d.Claims[1].Preferred || d.Claims[0].Preferred || d.Claims[2].Preferred {
		t.Errorf("preferred: %v %v %v, want the second alone", d.Claims[0].Preferred, d.Claims[1].Preferred, d.Claims[2].Preferred)
	}
}

func TestWhatContradicts(t *testing.T) {
	d := disputed(
		&Claim{ID: "claim:a", Value: "LOCAL", SourceID: "source:db", Kind: ClaimCoded},
		&Claim{ID: "claim:b", Value: "INTRASTATE", SourceID: "source:news", Kind: ClaimFact},
		&Claim{ID: "claim:c", Value: "LOCAL", SourceID: "source:news", Kind: ClaimFact},
	)
	d.Settle()
	for i, want := range [][]ID{{"claim:b"}, {"claim:a", "claim:c"}, {"claim:b"}} {
		if got := d.Claims[i].ContradictIDs; !slices.Equal(got, want) {
			t.Errorf("%s contradicts %v, want %v", d.Claims[i].ID, got, want)
		}
	}
	if got := d.Agreements[0].ContestedAttributes; !slices.Equal(got, []string{"level"}) {
		t.Errorf("contested: %v", got)
	}
}

func TestATieFallsWithItsPreferredClaim(t *testing.T) {
	for _, chosen := range []bool{false, true} {
		d := &Dataset{
			Actors:         []*Actor{{ID: "actor:a", Name: "A"}},
			Agreements:     []*Agreement{{ID: "agreement:k", Title: "K"}},
			Participations: []*Participation{{ID: "participation:p", ActorID: "actor:a", ToID: "agreement:k", Role: RoleParty, Polarity: PolarityTookPart}},
			Claims: []*Claim{
				{ID: "claim:a", AboutID: "participation:p", Kind: ClaimFact},
				{ID: "claim:b", AboutID: "participation:p", Kind: ClaimFact, Denies: true, Chosen: chosen},
			},
		}
		d.Settle()
		p := d.Participations[0]
		if !p.Contested || p.Denied != chosen || p.TookPart() == chosen || d.Actors[0].AgreementCount == 1 == chosen {
			t.Errorf("chosen %v: contested %v, denied %v, agreements %d", chosen, p.Contested, p.Denied, d.Actors[0].AgreementCount)
		}
	}
}

func TestDatesOfAnAgreement(t *testing.T) {
	g := &Agreement{ID: "agreement:k", Title: "K", Milestones: []*Milestone{
		{ID: "milestone:e", Kind: MilestoneEntersIntoForce, Date: day("2017-07-23"), Planned: true},
		{ID: "milestone:d", Kind: MilestoneEntersIntoForce, Date: day("2017-07-25"), PlaceID: "place:p"},
		{ID: "milestone:c", Kind: MilestoneNegotiated, Date: day("2017-05"), PlaceID: "place:q"},
		{ID: "milestone:b", Kind: MilestoneAnnounced, Date: day("2017-07-22"), PlaceID: "place:q"},
		{ID: "milestone:a", Kind: MilestoneSigned},
	}}
	d := &Dataset{
		Agreements: []*Agreement{g},
		Participations: []*Participation{
			{ID: "participation:a", ActorID: "actor:a", ToID: "agreement:k"},
			{ID: "participation:b", ActorID: "actor:a", ToID: "agreement:k", Date: day("2017-08-01")},
		},
	}
	d.Settle()
	if g.Dates.Signed != nil || g.Dates.Announced.Text != "2017-07-22" || g.Dates.EntersIntoForce.Text != "2017-07-25" {
		t.Errorf("dates: %+v", g.Dates)
	}
	if g.When.Text != "2017-07-22" || !slices.Equal(g.VenueIDs, []ID{"place:q", "place:p"}) {
		t.Errorf("when %v, venues %v", g.When, g.VenueIDs)
	}
	if a, b := d.Participations[0].When, d.Participations[1].When; a.Text != "2017-07-22" || b.Text != "2017-08-01" {
		t.Errorf("participations: %v, %v", a, b)
	}
}

// The same statements in another order, and with empty lists for none, are the same dataset.
func TestSettlingIsOneForm(t *testing.T) {
	make := func(turn bool) string {
		d := disputed(
			&Claim{ID: "claim:a", Value: "LOCAL", SourceID: "source:db", Kind: ClaimCoded},
			&Claim{ID: "claim:b", Value: "INTRASTATE", SourceID: "source:news", Kind: ClaimFact},
			&Claim{ID: "claim:c", Value: "LOCAL", SourceID: "source:news", Kind: ClaimFact},
		)
		d.Claims = append(d.Claims, &Claim{ID: "claim:d", AboutID: "agreement:k", SourceID: "source:db", Kind: ClaimCoded})
		if turn {
			slices.Reverse(d.Claims)
			slices.Reverse(d.Sources)
			d.Retired = map[ID]ID{}
			d.Agreements[0].Deals = []Deal{}
			d.Agreements[0].Names = []Name{{Text: d.Agreements[0].Title, Kind: NamePrimary, ClaimIDs: []ID{"claim:d"}}}
			d.Claims[0].Attribution = &Attribution{ToIDs: []ID{}}
		}
		d.Settle()
		once := d.Digest()
		d.Settle()
		if twice := d.Digest(); twice != once {
			t.Errorf("settled twice: %s, once: %s", twice, once)
		}
		if name := NamesOf(d.Agreements[0])[0]; !slices.Equal(name.ClaimIDs, []ID{"claim:d"}) {
			t.Errorf("the title rests on %v, want the claim about the agreement itself", name.ClaimIDs)
		}
		return d.Digest()
	}
	if a, b := make(false), make(true); a != b {
		t.Errorf("digests %s and %s", a, b)
	}
}
