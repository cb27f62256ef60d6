package dataset

import "github.com/accordgraph/accord"

type actorRow = row[accord.Actor]

func actorTable() table[accord.Actor] {
	return table[accord.Actor]{
		file: "actors.csv", kind: accord.KindActor, says: "says",
		id: func(r *actorRow) *accord.ID { return &r.it.ID },
		columns: append([]column[accord.Actor]{
			own("id", func(r *actorRow) *accord.ID { return &r.it.ID }).required(),
			text("name", naming, func(r *actorRow) *string { return &r.it.Name }).required().claimed("name"),
			word("type", accord.ActorTypes, func(r *actorRow) *accord.ActorType { return &r.it.Type }).required().claimed("type"),
			text("description", prose, func(r *actorRow) *string { return &r.it.Description }).claimed("description"),
			yes("generic", func(r *actorRow) *bool { return &r.it.Generic }).claimed("generic"),
			yes("collective", func(r *actorRow) *bool { return &r.it.Collective }).claimed("collective"),
			ids("countries", places, func(r *actorRow) *[]accord.ID { return &r.it.CountryIDs }).claimed("countries"),
			date("founded", func(r *actorRow) **accord.PartialDate { return &r.it.Founded }).claimed("founded"),
			date("dissolved", func(r *actorRow) **accord.PartialDate { return &r.it.Dissolved }).claimed("dissolved"),
		}, grounds[accord.Actor]()...),
		check: func(r *actorRow) { inOrder(r.spot, "founded", "dissolved", r.it.Founded, r.it.Dissolved) },
	}
}
