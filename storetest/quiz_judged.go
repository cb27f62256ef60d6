package storetest

import "github.com/accordgraph/accord"

func (q quiz) standings() {
	ask := accord.StandingsAsk{Along: q.along() & accord.AlongClaims}
	of := q.of(accord.KindAgreement, accord.KindProcess)
	ask.Window = q.window(func() []accord.Key {
		return keysOf(q.oracle.Standings(q.ctx, of, &accord.StandingsAsk{Window: all}))
	})
	q.twin.Standings(q.ctx, of, &ask)
}

func (q quiz) inForce() {
	ask := accord.InForceAsk{On: one(q, "on", days)}
	if q.yes("somewhere") {
		ask.At = q.id("at", accord.KindPlace)
	}
	q.twin.InForce(q.ctx, q.of(accord.KindAgreement), &ask)
}

func (q quiz) stanceChanges() {
	ask := accord.StanceChangesAsk{On: q.several("on", 4, accord.KindAgreement, accord.KindProcess), Between: q.between(), Along: q.along() & accord.AlongClaims}
	ask.Window = q.window(func() (keys []accord.Key) {
		whole := ask
		whole.Window = all
		if found, err := q.oracle.StanceChanges(q.ctx, &whole); err == nil {
			keys = found.Keys
		}
		return keys
	})
	q.twin.StanceChanges(q.ctx, &ask)
}

func (q quiz) contested() {
	q.twin.Contested(q.ctx, &accord.ListAsk{Window: q.window(func() []accord.Key {
		found, _ := q.oracle.Contested(q.ctx, &accord.ListAsk{Window: all})
		return found.Keys
	})})
}

// inForceFilter keeps agreements by whether they were in force.
func (q quiz) inForceFilter() *accord.InForceFilter {
	f := &accord.InForceFilter{On: one(q, "on", days), Answers: listOf(q, "answers", accord.InForceAnswers)}
	if q.yes("somewhere") {
		f.At = q.id("at", accord.KindPlace)
	}
	return f
}
