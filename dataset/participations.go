package dataset

import "github.com/accordgraph/accord"

type participationRow = row[accord.Participation]

func participationTable() table[accord.Participation] {
	return table[accord.Participation]{
		file: "participations.csv", kind: accord.KindParticipation, says: "says",
		id:   func(r *participationRow) *accord.ID { return &r.it.ID },
		slug: participationSlug,
		columns: append([]column[accord.Participation]{
			own("id", func(r *participationRow) *accord.ID { return &r.it.ID }),
			id("actor", actors, func(r *participationRow) *accord.ID { return &r.it.ActorID }).required(),
			id("to", deals, func(r *participationRow) *accord.ID { return &r.it.ToID }).required(),
			word("role", accord.Roles, func(r *participationRow) *accord.Role { return &r.it.Role }).claimed("role"),
			wordOr("polarity", accord.Polarities, accord.PolarityTookPart, func(r *participationRow) *accord.Polarity { return &r.it.Polarity }).claimed("polarity"),
			wordOr("signature", accord.Signatures, accord.SignatureUnknown, func(r *participationRow) *accord.Signature { return &r.it.Signature }).claimed("signature"),
			text("side", line, func(r *participationRow) *string { return &r.it.Side }).claimed("side"),
			text("capacity", line, func(r *participationRow) *string { return &r.it.Capacity }).claimed("capacity"),
			idOf("on_behalf_of", actors, delegation, func(d *accord.Delegation) *accord.ID { return &d.OnBehalfOfID }).claimed("onBehalfOf"),
			idOf("part_of", actors, delegation, func(d *accord.Delegation) *accord.ID { return &d.PartOfID }).claimed("partOf"),
			idsOf("represented_by", actors, delegation, func(d *accord.Delegation) *[]accord.ID { return &d.RepresentedByIDs }).claimed("representedBy"),
			date("date", func(r *participationRow) **accord.PartialDate { return &r.it.Date }).claimed("date"),
		}, grounds[accord.Participation]()...),
		finish: func(r *participationRow) {
			if r.it.Polarity == "" {
				r.it.Polarity = accord.PolarityTookPart
			}
			if r.it.Signature == "" {
				r.it.Signature = accord.SignatureUnknown
			}
		},
		check: checkParticipation,
	}
}

func participationSlug(r *participationRow) string {
	as := string(r.it.Role)
	if as == "" {
		as = string(r.it.Polarity)
	}
	return slugs(r.it.ActorID.Slug(), r.it.ToID.Slug(), as)
}

func checkParticipation(r *participationRow) {
	p := &r.it
	switch tookPart := p.Polarity == accord.PolarityTookPart; {
	case tookPart && p.Role == "" && r.isBlank("role") && !r.isUnread("polarity", string(p.Polarity)):
		r.problem("role", missingRole, "who took part has a role, UNSPECIFIED if need be")
	case !tookPart && p.Role != "":
		r.problem("role", roleOfAbsent, "%s, and the actor is %s", p.Role, p.Polarity)
	}
	switch p.Polarity {
	case accord.PolarityRefused, accord.PolarityNotInvited, accord.PolarityExcluded:
		if p.Signature != accord.SignatureNotSignatory {
			r.problem("signature", signatureOfAbsent, "%s, and the actor is %s: NOT_SIGNATORY", p.Signature, p.Polarity)
		}
	}
	notSelf(r.spot, p.ActorID, "on_behalf_of", p.OnBehalfOfID())
	notSelf(r.spot, p.ActorID, "part_of", p.PartOfID())
	notSelf(r.spot, p.ActorID, "represented_by", p.RepresentedByIDs()...)
}

// checkDeclarants: who makes a statement of its own is no party to it (coding rule 2, seeds/README.md).
func checkDeclarants(b *book) {
	type at struct{ actor, to accord.ID }
	parties := map[at]spot{}
	for i := range b.participations.rows {
		if r := &b.participations.rows[i]; r.it.Role == accord.RoleParty {
			parties[at{r.it.ActorID, r.it.ToID}] = r.spot
		}
	}
	for i := range b.participations.rows {
		r := &b.participations.rows[i]
		if party, both := parties[at{r.it.ActorID, r.it.ToID}]; both && r.it.Role == accord.RoleDeclarant {
			r.problem("role", declarantParty, "%s is PARTY to %s as well (%s)", r.it.ActorID, r.it.ToID, party)
		}
	}
}

func delegation(r *participationRow) **accord.Delegation { return &r.it.Delegation }
