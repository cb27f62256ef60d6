package dataset

import "github.com/accordgraph/accord"

type placeRow = row[accord.Place]

func placeTable() table[accord.Place] {
	return table[accord.Place]{
		file: "places.csv", kind: accord.KindPlace, says: "says",
		id: func(r *placeRow) *accord.ID { return &r.it.ID },
		columns: append([]column[accord.Place]{
			own("id", func(r *placeRow) *accord.ID { return &r.it.ID }).required(),
			text("name", naming, func(r *placeRow) *string { return &r.it.Name }).required().claimed("name"),
			word("kind", accord.PlaceKinds, func(r *placeRow) *accord.PlaceKind { return &r.it.Kind }).claimed("placeKind"),
			degrees("latitude", 90, func(r *placeRow) **float64 { return &r.it.Latitude }).claimed("latitude"),
			degrees("longitude", 180, func(r *placeRow) **float64 { return &r.it.Longitude }).claimed("longitude"),
			text("precision", prose, func(r *placeRow) *string { return &r.it.Precision }).claimed("precision"),
			id("parent", places, func(r *placeRow) *accord.ID { return &r.it.ParentID }).claimed("parent"),
			ids("partly_in", places, func(r *placeRow) *[]accord.ID { return &r.it.PartlyInIDs }).claimed("partlyIn"),
		}, grounds[accord.Place]()...),
		check: checkPoint,
	}
}

func checkPoint(r *placeRow) {
	if (r.it.Latitude == nil) == (r.it.Longitude == nil) {
		return
	}
	for _, column := range []string{"latitude", "longitude"} {
		if r.isBlank(column) {
			r.problem(column, halfPoint, "%s is blank, and the other half of the point is given", column)
		}
	}
}
