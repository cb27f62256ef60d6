package neo4j

import (
	"context"
	"strings"

	"github.com/accordgraph/accord"
)

// A lower is a list below nouns: what to send for it, and how its pages are read, with
// those below them.
type lower struct {
	name string
	p    params
	read func(answer row, of []accord.ID, below []lower) (any, error)
	then accord.TiesAsk
}

// tiesOf asks for one list of each of many nouns, and for lists below these.
func tiesOf[T any](ctx context.Context, r *reading, q *statement, of []accord.ID, l lower) (pages accord.Pages[T], err error) {
	l.p["asked"], l.p["nouns"] = of, len(of)
	chain, lowers := l.p.chained(l.name, l.then)
	if chain != nil {
		q = chain
	}
	answer, err := r.ask(ctx, q, l.p)
	if err != nil {
		return pages, err
	}
	read, err := l.read(answer, of, lowers)
	if err != nil {
		return pages, err
	}
	return read.(accord.Pages[T]), nil
}

// lowerOf says how a question below nouns is put.
func lowerOf(ask accord.TiesAsk) (l lower, known bool) {
	switch ask := ask.(type) {
	case *accord.ActorAgreementsAsk:
		return actorAgreements(ask), true
	case *accord.AgreementActorsAsk:
		return agreementActors(ask), true
	case *accord.ParticipationsAsk:
		return participations(ask), participationOrder(ask.Order) == ""
	}
	return lower{}, false
}

// chains are the statements that go on from the rows of a list to lists below them, by
// the names of all. The usual questions are here; the others go level by level.
var chains = map[string]*statement{}

// lowerTexts are the lists that stand in chains.
var lowerTexts = map[string]string{
	"actorAgreements": framed(actorAgreementsText, "attended"),
	"agreementActors": framed(agreementActorsText, "attended"),
	"participations":  framed(participationsText, "walked", "fits", part("participation_fits")),
}

func init() {
	upper := map[string]string{
		"actors":     framed(actorsText, "rooted", "kind", "actors", "traits", part("actor_traits")),
		"agreements": framed(agreementsText, "rooted", "kind", "agreements", "traits", part("agreement_traits")),
	}
	for name, text := range lowerTexts {
		upper[name] = text
	}
	for _, chain := range []string{
		"actors actorAgreements",
		"actors actorAgreements agreementActors",
		"actors actorAgreements agreementActors actorAgreements",
		"actors participations",
		"agreements agreementActors",
		"agreements agreementActors actorAgreements",
		"agreements participations",
		"actorAgreements agreementActors",
		"actorAgreements agreementActors actorAgreements",
		"agreementActors actorAgreements",
	} {
		names := strings.Fields(chain)
		text := lowerTexts[names[len(names)-1]]
		for i := len(names) - 2; i >= 0; i-- {
			text = below(upper[names[i]], text)
		}
		chains[chain] = question(chain, text)
	}
}

// below goes on from the rows of a list to the one below them. Its parameters are in
// $p.below; of are the ids of the nouns that its pages are numbered by.
func below(upper, lower string) string {
	lower = strings.NewReplacer("$p.nouns", "size(known)", "$p.", "$p.below.").Replace(lower)
	also := ""
	if strings.HasSuffix(lower, ", below") {
		also = ", below: below"
	}
	end := lastReturn(upper)
	return upper[:end] + `CALL (gen, lists) {
		CALL (lists) { UNWIND lists AS list UNWIND list.shown AS row RETURN collect(DISTINCT row[1]) AS known }
		CALL (gen, known) { ` + lower + ` }
		RETURN {of: [n IN known | n.id], pages: pages, nodes: nodes` + also + `} AS below
	}
	` + strings.TrimSpace(upper[end:]) + ", below"
}

// chained picks the longest chain that begins with a list, and sets what the lists below
// it are asked for. Nil if there is none.
func (p params) chained(first string, then accord.TiesAsk) (chain *statement, lowers []lower) {
	name, at, all := first, p, []lower(nil)
	var below []params
	for then != nil {
		l, known := lowerOf(then)
		if !known {
			break
		}
		name += " " + l.name
		all, below = append(all, l), append(below, l.p)
		if q := chains[name]; q != nil {
			chain, lowers = q, all[:len(all):len(all)]
		}
		then = l.then
	}
	for i := range lowers {
		at["below"] = map[string]any(below[i])
		at = below[i]
	}
	return chain, lowers
}

// readBelow reads the answers of the lists below.
func (r row) readBelow(lowers []lower) (any, error) {
	if len(lowers) == 0 {
		return nil, nil
	}
	answer := row(r["below"].(map[string]any))
	var of []accord.ID
	for _, id := range answer.list("of") {
		of = append(of, idOf(id))
	}
	pages, err := lowers[0].read(answer, of, lowers[1:])
	if err == nil {
		pages.(interface{ Fill([]accord.ID) }).Fill(of)
	}
	return pages, err
}
