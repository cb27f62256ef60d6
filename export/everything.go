package export

import (
	"context"

	"github.com/accordgraph/accord"
)

// How many rows one question asks for.
const pageRows = 2000

// everything reads the whole graph: the nouns by their lists, all claims by their
// sources, and the ties by the claims about them, since lists leave denied ones out.
func everything(ctx context.Context, r accord.Reading) (*accord.Dataset, error) {
	info, err := r.Dataset(ctx)
	if err != nil {
		return nil, err
	}
	d := &accord.Dataset{Title: info.Title, Licence: info.Licence, Citation: info.Citation, Retired: info.Retired}
	for _, read := range []func() error{
		func() error {
			d.Actors, err = all(func(w accord.Window) (accord.Page[*accord.Actor], error) {
				return r.Actors(ctx, &accord.ActorsAsk{Window: w})
			})
			return err
		},
		func() error {
			d.Agreements, err = all(func(w accord.Window) (accord.Page[*accord.Agreement], error) {
				return r.Agreements(ctx, &accord.AgreementsAsk{Window: w})
			})
			return err
		},
		func() error {
			d.Processes, err = all(func(w accord.Window) (accord.Page[*accord.Process], error) {
				return r.Processes(ctx, &accord.ListAsk{Window: w})
			})
			return err
		},
		func() error {
			d.Places, err = all(func(w accord.Window) (accord.Page[*accord.Place], error) {
				return r.Places(ctx, &accord.ListAsk{Window: w})
			})
			return err
		},
		func() error {
			d.Sources, err = all(func(w accord.Window) (accord.Page[*accord.Source], error) {
				return r.Sources(ctx, &accord.ListAsk{Window: w})
			})
			return err
		},
		func() error { return claims(ctx, r, d) },
		func() error { return ties(ctx, r, d) },
	} {
		if err := read(); err != nil {
			return nil, err
		}
	}
	return d, nil
}

// all reads a list page by page.
func all[T any](page func(accord.Window) (accord.Page[T], error)) (rows []T, err error) {
	for w := (accord.Window{Limit: pageRows}); ; {
		p, err := page(w)
		if err != nil {
			return nil, err
		}
		rows = append(rows, p.Rows...)
		if !p.Next || len(p.Keys) == 0 {
			return rows, nil
		}
		w.After = p.Keys[len(p.Keys)-1]
	}
}

// claims reads what every source says.
func claims(ctx context.Context, r accord.Reading, d *accord.Dataset) error {
	for _, s := range d.Sources {
		said, err := all(func(w accord.Window) (accord.Page[*accord.Claim], error) {
			pages, err := r.Statements(ctx, []accord.ID{s.ID}, &accord.StatementsAsk{Window: w})
			return pages.Of[s.ID], err
		})
		if err != nil {
			return err
		}
		d.Claims = append(d.Claims, said...)
	}
	return nil
}

// ties reads every tie that a claim is about.
func ties(ctx context.Context, r accord.Reading, d *accord.Dataset) error {
	seen := map[accord.ID]bool{}
	var ids []accord.ID
	for _, c := range d.Claims {
		if !seen[c.AboutID] && isTie[c.AboutID.Kind()] {
			seen[c.AboutID] = true
			ids = append(ids, c.AboutID)
		}
	}
	for len(ids) > 0 {
		some := ids[:min(len(ids), pageRows)]
		ids = ids[len(some):]
		found, err := r.Nodes(ctx, some)
		if err != nil {
			return err
		}
		for _, id := range some {
			addTie(d, found[id])
		}
	}
	return nil
}

var isTie = map[string]bool{
	accord.KindParticipation: true, accord.KindStance: true, accord.KindLink: true, accord.KindAllegation: true, accord.KindLineage: true,
}

func addTie(d *accord.Dataset, n accord.Node) {
	switch t := n.(type) {
	case *accord.Participation:
		d.Participations = append(d.Participations, t)
	case *accord.Stance:
		d.Stances = append(d.Stances, t)
	case *accord.Link:
		d.Links = append(d.Links, t)
	case *accord.Allegation:
		d.Allegations = append(d.Allegations, t)
	case *accord.Lineage:
		d.Lineages = append(d.Lineages, t)
	}
}
