package dataset

import "github.com/accordgraph/accord"

type milestoneRow = row[accord.Milestone]

func milestoneTable() table[accord.Milestone] {
	return table[accord.Milestone]{
		file: "milestones.csv", kind: accord.KindMilestone, says: "says",
		id:   func(r *milestoneRow) *accord.ID { return &r.it.ID },
		slug: func(r *milestoneRow) string { return slugs(r.it.AgreementID.Slug(), string(r.it.Kind)) },
		columns: append([]column[accord.Milestone]{
			own("id", func(r *milestoneRow) *accord.ID { return &r.it.ID }),
			id("agreement", agreements, func(r *milestoneRow) *accord.ID { return &r.it.AgreementID }).required(),
			word("kind", accord.MilestoneKinds, func(r *milestoneRow) *accord.MilestoneKind { return &r.it.Kind }).required(),
			date("date", func(r *milestoneRow) **accord.PartialDate { return &r.it.Date }).claimed("date"),
			yes("planned", func(r *milestoneRow) *bool { return &r.it.Planned }).claimed("planned"),
			ids("by", actors, func(r *milestoneRow) *[]accord.ID { return &r.it.ByIDs }).claimed("by"),
			id("place", places, func(r *milestoneRow) *accord.ID { return &r.it.PlaceID }).claimed("place"),
			text("note", prose, func(r *milestoneRow) *string { return &r.it.Note }).claimed("note"),
		}, grounds[accord.Milestone]()...),
	}
}

// How long before it is signed an agreement may take effect or end without a note, in days.
const earlyDays = 31

// checkEarlyEffect compares the milestones of an agreement with its signing.
func checkEarlyEffect(b *book) {
	signed := map[accord.ID]*milestoneRow{}
	for i := range b.milestones.rows {
		r := &b.milestones.rows[i]
		first := signed[r.it.AgreementID]
		if r.it.Kind == accord.MilestoneSigned && r.it.Date != nil && (first == nil || r.it.Date.Earliest < first.it.Date.Earliest) {
			signed[r.it.AgreementID] = r
		}
	}
	for i := range b.milestones.rows {
		r := &b.milestones.rows[i]
		s := signed[r.it.AgreementID]
		if s == nil || !follows(r.it.Kind) || r.it.Note != "" || s.it.Note != "" {
			continue
		}
		if r.it.Date != nil && r.it.Date.Before(daysBefore(s.it.Date.Earliest, earlyDays)) {
			r.problem("date", earlyEffect, "%s, and signed %s (%s) only; a note would say why", r.it.Date.Text, s.it.Date.Text, s.spot)
		}
	}
}

// follows tells whether a milestone comes behind the signing by its nature.
func follows(k accord.MilestoneKind) bool {
	switch k {
	case accord.MilestoneEntersIntoForce, accord.MilestoneImplementationBegun, accord.MilestoneExpires,
		accord.MilestoneSuspended, accord.MilestoneCollapsed, accord.MilestoneRenewed:
		return true
	}
	return false
}
