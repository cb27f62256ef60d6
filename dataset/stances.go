package dataset

import "github.com/accordgraph/accord"

type stanceRow = row[accord.Stance]

func stanceTable() table[accord.Stance] {
	return table[accord.Stance]{
		file: "stances.csv", kind: accord.KindStance, says: "says",
		id: func(r *stanceRow) *accord.ID { return &r.it.ID },
		slug: func(r *stanceRow) string {
			return slugs(r.it.ActorID.Slug(), r.it.ToID.Slug(), string(r.it.Position))
		},
		columns: append([]column[accord.Stance]{
			own("id", func(r *stanceRow) *accord.ID { return &r.it.ID }),
			id("actor", actors, func(r *stanceRow) *accord.ID { return &r.it.ActorID }).required(),
			id("to", deals, func(r *stanceRow) *accord.ID { return &r.it.ToID }).required(),
			word("position", accord.Positions, func(r *stanceRow) *accord.Position { return &r.it.Position }).required().claimed("position"),
			ids("spoken_by", actors, func(r *stanceRow) *[]accord.ID { return &r.it.SpokenByIDs }).claimed("spokenBy"),
			date("date", func(r *stanceRow) **accord.PartialDate { return &r.it.Date }).claimed("date"),
		}, grounds[accord.Stance]()...),
	}
}
