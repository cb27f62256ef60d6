package dataset

import "github.com/accordgraph/accord"

type processRow = row[accord.Process]

func processTable() table[accord.Process] {
	return table[accord.Process]{
		file: "processes.csv", kind: accord.KindProcess, says: "says",
		id: func(r *processRow) *accord.ID { return &r.it.ID },
		columns: append([]column[accord.Process]{
			own("id", func(r *processRow) *accord.ID { return &r.it.ID }).required(),
			text("name", naming, func(r *processRow) *string { return &r.it.Name }).required().claimed("name"),
			text("description", prose, func(r *processRow) *string { return &r.it.Description }).claimed("description"),
			yes("bucket", func(r *processRow) *bool { return &r.it.Bucket }).claimed("bucket"),
			id("parent", processes, func(r *processRow) *accord.ID { return &r.it.ParentID }).claimed("parent"),
			date("start", func(r *processRow) **accord.PartialDate { return &r.it.Start }).claimed("start"),
			date("end", func(r *processRow) **accord.PartialDate { return &r.it.End }).claimed("end"),
			ids("places", places, func(r *processRow) *[]accord.ID { return &r.it.PlaceIDs }).claimed("places"),
		}, grounds[accord.Process]()...),
		check: func(r *processRow) { inOrder(r.spot, "start", "end", r.it.Start, r.it.End) },
	}
}
