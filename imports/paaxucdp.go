package imports

import "slices"

// ucdp joins an actor to UCDP, where the id is real as far as is known.
func (f *paaxFile) ucdp(a *paaxActor) {
	for _, text := range splitList(f.get("ucdp_id")) {
		id, is := whole(text)
		if !is {
			f.report.leave("a ucdp_id that is no number", f.here())
			continue
		}
		if isDecimal(text) {
			f.report.trap(t6Float, f.here())
		}
		switch known, group, actor := f.knownUCDP(id); {
		case group:
			f.report.trap(t5Group, f.here())
		case known && !actor:
			f.report.trap(t5Unreal, f.here())
		case !slices.ContainsFunc(f.ucdpOf[id], func(b *paaxActor) bool { return b.id == a.id }):
			f.ucdpOf[id] = append(f.ucdpOf[id], a)
		}
	}
}

// coalitions are those of UCDP Actor 22.1 that PAA-X takes for actors, in case UCDP is not given along.
var coalitions = []string{"7443", "6828", "7106", "6349"}

// knownUCDP tells whether UCDP is given along, and whether the id is that of a coalition or an actor of it.
func (f *paaxFile) knownUCDP(id string) (known, group, actor bool) {
	if f.ofUCDP == nil {
		f.ofUCDP = map[string]bool{}
		for _, d := range f.With {
			for _, a := range d.Actors {
				for _, e := range a.ExternalIDs {
					f.ofUCDP[e.Scheme+" "+e.ID] = e.Scheme == schemeUCDP || e.Scheme == schemeCoalition
					f.hasUCDP = f.hasUCDP || f.ofUCDP[e.Scheme+" "+e.ID]
				}
			}
		}
	}
	if !f.hasUCDP {
		return false, slices.Contains(coalitions, id), false
	}
	actor = f.ofUCDP[schemeUCDP+" "+id]
	return true, f.ofUCDP[schemeCoalition+" "+id] && !actor, actor
}
