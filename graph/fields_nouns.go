package graph

import "github.com/accordgraph/accord"

func actorFields() map[string]*field {
	return map[string]*field{
		"names":          parts(func(v *Actor) []accord.Name { return accord.NamesOf(v.Actor) }, name),
		"countries":      many[*Actor, *Place](func(v *Actor) []accord.ID { return v.CountryIDs }),
		"claims":         claims(func(v *Actor) []accord.ID { return v.ClaimIDs }),
		"agreements":     {ask: askActorAgreements},
		"participations": {ask: askParticipations(false)},
		"represented":    {ask: askParticipations(true)},
		"stances":        {ask: askStances(false)},
		"spoke":          {ask: askStances(true)},
		"links":          {ask: askLinks},
		"members":        {ask: askMembers(accord.LinksIn)},
		"memberOf":       {ask: askMembers(accord.LinksOut)},
		"allegations":    {ask: askAllegations(false)},
		"alleged":        {ask: askAllegations(true)},
		"statements":     {ask: askStatements},
		"lineage":        {ask: askLineage[*Link]},
		"coSignatories":  {ask: askCoSignatories},
		"measures":       {ask: askMeasures},
	}
}

func agreementFields() map[string]*field {
	return map[string]*field{
		"names":          parts(func(v *Agreement) []accord.Name { return accord.NamesOf(v.Agreement) }, name),
		"milestones":     {parts: milestones},
		"provisions":     parts(func(v *Agreement) []accord.Provision { return v.Agreement.Provisions }, func(p *accord.Provision) *Provision { return &Provision{Provision: p} }),
		"exclusions":     parts(func(v *Agreement) []accord.Exclusion { return v.Agreement.Exclusions }, func(e *accord.Exclusion) *Exclusion { return &Exclusion{Exclusion: e} }),
		"coverage":       parts(func(v *Agreement) []accord.Coverage { return v.Agreement.Coverage }, coverage),
		"local":          {parts: local},
		"countries":      many[*Agreement, *Place](func(v *Agreement) []accord.ID { return v.CountryIDs }),
		"places":         many[*Agreement, *Place](func(v *Agreement) []accord.ID { return v.PlaceIDs }),
		"venues":         many[*Agreement, *Place](func(v *Agreement) []accord.ID { return v.VenueIDs }),
		"process":        one[*Agreement, *Process](func(v *Agreement) accord.ID { return v.ProcessID }),
		"claims":         claims(func(v *Agreement) []accord.ID { return v.ClaimIDs }),
		"signatories":    {ask: askAgreementActors(false)},
		"guarantors":     {ask: askAgreementActors(true)},
		"participations": {ask: askParticipations(false)},
		"stances":        {ask: askStances(false)},
		"allegations":    {ask: askAllegations(false)},
		"lineage":        {ask: askLineage[*Lineage]},
		"inForce":        {ask: askInForce},
		"standings":      {ask: askStandings},
	}
}

func processFields() map[string]*field {
	return map[string]*field{
		"names":          parts(func(v *Process) []accord.Name { return accord.NamesOf(v.Process) }, name),
		"coverage":       parts(func(v *Process) []accord.Coverage { return v.Process.Coverage }, coverage),
		"parent":         one[*Process, *Process](func(v *Process) accord.ID { return v.ParentID }),
		"rounds":         many[*Process, *Process](func(v *Process) []accord.ID { return v.RoundIDs }),
		"places":         many[*Process, *Place](func(v *Process) []accord.ID { return v.PlaceIDs }),
		"claims":         claims(func(v *Process) []accord.ID { return v.ClaimIDs }),
		"agreements":     {ask: askAgreementsIn},
		"participations": {ask: askParticipations(false)},
		"stances":        {ask: askStances(false)},
		"lineage":        {ask: askLineage[*Lineage]},
		"standings":      {ask: askStandings},
	}
}

func placeFields() map[string]*field {
	return map[string]*field{
		"names":      parts(func(v *Place) []accord.Name { return accord.NamesOf(v.Place) }, name),
		"parent":     one[*Place, *Place](func(v *Place) accord.ID { return v.ParentID }),
		"partlyIn":   many[*Place, *Place](func(v *Place) []accord.ID { return v.PartlyInIDs }),
		"claims":     claims(func(v *Place) []accord.ID { return v.ClaimIDs }),
		"children":   {ask: askChildren},
		"agreements": {ask: askAgreementsIn},
	}
}

func sourceFields() map[string]*field {
	return map[string]*field{
		"republishedFrom": one[*Source, *Source](func(v *Source) accord.ID { return v.RepublishedFromID }),
		"statements":      {ask: askStatements},
	}
}

func coverage(c *accord.Coverage) *Coverage { return &Coverage{Coverage: c} }

// milestones are nodes of their own that an agreement holds.
func milestones(v view) (any, []view) {
	shown, views := []*Milestone{}, []view{}
	for _, m := range v.(*Agreement).Agreement.Milestones {
		one := &Milestone{Milestone: m}
		shown, views = append(shown, one), append(views, one)
	}
	return shown, views
}

// local is there only for an agreement that has such details.
func local(v view) (any, []view) {
	details := v.(*Agreement).Agreement.Local
	if details == nil {
		return nil, nil
	}
	shown := &LocalDetails{Local: details}
	return shown, []view{shown}
}
