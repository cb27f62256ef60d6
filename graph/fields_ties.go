package graph

import "github.com/accordgraph/accord"

func participationFields() map[string]*field {
	return map[string]*field{
		"label": label(), "from": from[*Actor](), "to": to[Subject](), "actor": from[*Actor](),
		"agreement":     toKind[*Agreement](accord.KindAgreement),
		"process":       toKind[*Process](accord.KindProcess),
		"onBehalfOf":    one[*Participation, *Actor](func(v *Participation) accord.ID { return v.OnBehalfOfID() }),
		"partOf":        one[*Participation, *Actor](func(v *Participation) accord.ID { return v.PartOfID() }),
		"representedBy": many[*Participation, *Actor](func(v *Participation) []accord.ID { return v.RepresentedByIDs() }),
		"reasons":       parts(func(v *Participation) []accord.Reason { return v.Participation.Reasons }, reason),
		"claims":        claims(func(v *Participation) []accord.ID { return v.ClaimIDs }),
	}
}

func stanceFields() map[string]*field {
	return map[string]*field{
		"label": label(), "from": from[*Actor](), "to": to[Subject](), "actor": from[*Actor](),
		"agreement": toKind[*Agreement](accord.KindAgreement),
		"process":   toKind[*Process](accord.KindProcess),
		"spokenBy":  many[*Stance, *Actor](func(v *Stance) []accord.ID { return v.SpokenByIDs }),
		"reasons":   parts(func(v *Stance) []accord.Reason { return v.Stance.Reasons }, reason),
		"claims":    claims(func(v *Stance) []accord.ID { return v.ClaimIDs }),
	}
}

func linkFields() map[string]*field {
	return map[string]*field{
		"label": label(), "from": from[*Actor](), "to": to[*Actor](),
		"claims": claims(func(v *Link) []accord.ID { return v.ClaimIDs }),
	}
}

func allegationFields() map[string]*field {
	return map[string]*field{
		"label": label(), "from": from[*Actor](), "to": to[Subject](), "violator": from[*Actor](),
		"agreement": one[*Allegation, *Agreement](func(v *Allegation) accord.ID { return v.AgreementID }).bring(accord.AlongTo),
		"process":   one[*Allegation, *Process](func(v *Allegation) accord.ID { return v.ProcessID }).bring(accord.AlongTo),
		"place":     one[*Allegation, *Place](func(v *Allegation) accord.ID { return v.PlaceID }).bring(accord.AlongTo),
		"allegedBy": many[*Allegation, *Actor](func(v *Allegation) []accord.ID { return v.AllegedByIDs }),
		"claims":    claims(func(v *Allegation) []accord.ID { return v.ClaimIDs }),
	}
}

func lineageFields() map[string]*field {
	return map[string]*field{
		"label": label(), "from": from[Subject](), "to": to[Subject](),
		"claims": claims(func(v *Lineage) []accord.ID { return v.ClaimIDs }),
	}
}

func claimFields() map[string]*field {
	return map[string]*field{
		"about":        one[*Claim, Node](func(v *Claim) accord.ID { return v.AboutID }),
		"contradicts":  many[*Claim, *Claim](func(v *Claim) []accord.ID { return v.ContradictIDs }),
		"source":       one[*Claim, *Source](func(v *Claim) accord.ID { return v.SourceID }),
		"via":          one[*Claim, *Source](func(v *Claim) accord.ID { return v.ViaID() }),
		"attributedTo": many[*Claim, *Actor](func(v *Claim) []accord.ID { return v.AttributedToIDs() }),
	}
}

func milestoneFields() map[string]*field {
	return map[string]*field{
		"by":     many[*Milestone, *Actor](func(v *Milestone) []accord.ID { return v.ByIDs }),
		"place":  one[*Milestone, *Place](func(v *Milestone) accord.ID { return v.PlaceID }),
		"claims": claims(func(v *Milestone) []accord.ID { return v.ClaimIDs }),
	}
}

func reason(r *accord.Reason) *Reason { return &Reason{Reason: r} }
