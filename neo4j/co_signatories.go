package neo4j

import (
	"context"
	_ "embed"

	"github.com/accordgraph/accord"
)

//go:embed cypher/co_signatories.cypher
var coSignatoriesText string
var coSignatoriesQuestion = question("co-signatories", coSignatoriesText,
	"counted", cosigned("", ""), "shown", cosigned("i, key, t, ", "i, key, "))

// cosigned is the part of that name, with what is carried along with the actor, and with both.
func cosigned(carried, others string) string {
	return fill(part("cosigned"), []string{"carried", carried, "others", others})
}

var usualCoSignatories = question("usual co-signatories", usualPart("co_signatories"))

// CoSignatories of actors. Where alliances are expanded, organs rolled up or sources
// left out, seats are asked for and counted here.
func (r *reading) CoSignatories(ctx context.Context, of []accord.ID, ask *accord.CoSignatoriesAsk) (accord.Pages[accord.CoSignatory], error) {
	if ask.ExpandAlliances || ask.RollUpOrgans || len(ask.WithoutSources) > 0 {
		return r.coSignatoriesInHall(ctx, of, ask)
	}
	if isUsual(ask) {
		return r.usualCoSignatories(ctx, of, ask)
	}
	p := params{"nouns": len(of), "least": ask.MinShared, "evidence": ask.Evidence, "signed": ask.Evidence > 0 || ask.Dates, "back": ask.Back, "generic": ask.IncludeGeneric}
	p.along(ask.Along)
	p.window(ask.Window, true)
	set(p, "signatures", ask.Signatures)
	p.seats(&ask.CoSigning)
	p.between(ask.Between)
	p.day("asOf", ask.AsOf)
	p["asked"] = of
	if ask.Within != "" {
		p["asked"], p["within"] = append(of[:len(of):len(of)], ask.Within), len(of)
	}
	answer, err := r.ask(ctx, coSignatoriesQuestion, p)
	if err != nil {
		return accord.Pages[accord.CoSignatory]{}, err
	}
	if err := p.check(ask.Refs(), answer); err != nil {
		return accord.Pages[accord.CoSignatory]{}, err
	}
	pages := accord.Pages[accord.CoSignatory]{Of: make(map[accord.ID]accord.Page[accord.CoSignatory], len(of))}
	if pages.Nodes, err = answer.nodes("nodes"); err != nil {
		return pages, err
	}
	for i, c := range answer.cuts() {
		pages.Of[of[i]], err = show(c, ask.Window, func(fields []any) (accord.CoSignatory, error) { return coSignatory(fields, pages.Nodes, ask.Dates) })
		if err != nil {
			return pages, err
		}
	}
	for i, key := range pages.Of {
		for at := range key.Rows {
			key.Rows[at].Shared = sharedIn(key.Keys[at])
		}
		pages.Of[i] = key
	}
	return pages, answer.bringSelf(of, pages.Nodes)
}

// isUsual tells whether seats answer a question: it names no role, no signature, no day
// and no place, and wants no agreement shown.
func isUsual(ask *accord.CoSignatoriesAsk) bool {
	return opens(ask.Window) && isUsualSeating(&ask.CoSigning) && ask.Between == nil && ask.Within == "" && ask.Evidence == 0 && !ask.Dates
}

func (r *reading) usualCoSignatories(ctx context.Context, of []accord.ID, ask *accord.CoSignatoriesAsk) (pages accord.Pages[accord.CoSignatory], err error) {
	p := params{"asked": of, "least": max(1, ask.MinShared), "generic": ask.IncludeGeneric}.opens(ask.Window)
	p.along(ask.Along)
	answer, err := r.ask(ctx, usualCoSignatories, p)
	if err != nil {
		return pages, err
	}
	lists, nodes, err := answer.level(1)
	if err != nil {
		return pages, err
	}
	now, err := openingPages(lists, ask.Window, accord.CoSignatoryKey, func(field any) (accord.CoSignatory, error) {
		pair := field.([]any)
		return accord.CoSignatory{With: idOf(pair[0]), Shared: int(pair[1].(int64))}, nil
	})
	if err != nil {
		return pages, err
	}
	pages = accord.Pages[accord.CoSignatory]{Of: asAsked(now, answer, of), Nodes: nodes}
	return pages, answer.bringSelf(of, nodes)
}

// sharedIn reads the number of agreements off a key.
func sharedIn(key accord.Key) (n int) {
	for _, digit := range key[:9] {
		n = n*10 + int('9'-digit)
	}
	return n
}

// coSignatory makes a row of what a statement tells.
func coSignatory(f []any, nodes map[accord.ID]accord.Node, dates bool) (accord.CoSignatory, error) {
	c := accord.CoSignatory{With: idOf(f[0])}
	if g, has := nodes[idOf(f[1])].(*accord.Agreement); has && dates {
		c.First = g.When
	}
	if g, has := nodes[idOf(f[2])].(*accord.Agreement); has && dates {
		c.Last = g.When
	}
	for _, row := range f[3].([]any) {
		e := row.([]any)
		mine, err := participationsOf(e[1].([]any), nodes)
		if err != nil {
			return c, err
		}
		theirs, err := participationsOf(e[2].([]any), nodes)
		if err != nil {
			return c, err
		}
		c.Evidence = append(c.Evidence, accord.CoSignature{AgreementID: idOf(e[0]), Mine: mine, Theirs: theirs})
	}
	return c, nil
}
