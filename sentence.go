package accord

// Sentence reads a tie from one label to the other, such as
// "Ahrar al-Sham refused to take part in Astana talks, January 2017".
func Sentence(t Tie, from, to string) string { return from + " " + verb(t) + " " + to }

func verb(t Tie) string {
	switch t := t.(type) {
	case *Participation:
		return t.verb()
	case *Stance:
		return stanceVerbs[t.Position]
	case *Link:
		return linkVerbs[t.Kind]
	case *Lineage:
		return lineageVerbs[t.Kind]
	case *Allegation:
		if t.AgreementID == "" && t.ProcessID == "" {
			return "is accused of acts in"
		}
		return "allegedly broke"
	}
	return "is tied to"
}

func (p *Participation) verb() string {
	if v, absent := absentVerbs[p.Polarity]; absent {
		return v
	}
	if p.Role != RoleParty {
		return roleVerbs[p.Role]
	}
	if p.ToID.Kind() == KindProcess {
		return "took part in"
	}
	if v, known := signatureVerbs[p.Signature]; known {
		return v
	}
	return "is a party to"
}

var (
	absentVerbs = map[Polarity]string{
		PolarityRefused:    "refused to take part in",
		PolarityWithdrew:   "withdrew from",
		PolarityNotInvited: "was not invited to",
		PolarityExcluded:   "was excluded from",
	}
	signatureVerbs = map[Signature]string{
		SignatureSigned:           "signed",
		SignatureSignedOrAgreed:   "signed or agreed to",
		SignatureSignedIllegible:  "signed",
		SignatureUnnamedSignature: "signed",
		SignatureAgreedUnsigned:   "agreed to",
	}
	roleVerbs = map[Role]string{
		RoleDeclarant:        "declared",
		RoleAccedingParty:    "acceded to",
		RoleRepresentedParty: "was represented in",
		RoleRepresentative:   "represented a party in",
		RoleGuarantor:        "guaranteed",
		RoleMediator:         "mediated",
		RoleFacilitator:      "facilitated",
		RoleBroker:           "brokered",
		RoleSponsor:          "sponsored",
		RoleConvener:         "convened",
		RoleHost:             "hosted",
		RoleChair:            "chaired",
		RoleWitness:          "witnessed",
		RoleObserver:         "observed",
		RoleMonitor:          "is a monitor of",
		RoleDepositary:       "is the depositary of",
		RoleEndorser:         "endorsed",
		RoleUnspecified:      "had a part in",
	}
	stanceVerbs = map[Position]string{
		PositionSupports:    "supports",
		PositionWelcomes:    "welcomes",
		PositionConditional: "sets conditions on",
		PositionNeutral:     "is neutral on",
		PositionDoubts:      "doubts",
		PositionRejects:     "rejects",
	}
	linkVerbs = map[LinkKind]string{
		LinkMemberOf:       "is a member of",
		LinkSubunitOf:      "is a unit of",
		LinkOrganOf:        "is an organ of",
		LinkAlliedWith:     "is allied with",
		LinkAffiliatedWith: "is affiliated with",
		LinkBacks:          "backs",
		LinkRivalOf:        "is a rival of",
		LinkFought:         "fought",
		LinkSplitFrom:      "split from",
		LinkMergedInto:     "merged into",
		LinkFormedFrom:     "was formed from",
		LinkJoined:         "joined",
		LinkSucceeds:       "succeeds",
		LinkLeads:          "leads",
		LinkDeputyOf:       "is a deputy leader of",
		LinkSpeaksFor:      "speaks for",
		LinkRepresents:     "represents",
		LinkPossiblySameAs: "is possibly the same as",
		LinkDistinctFrom:   "is not the same as",
	}
	lineageVerbs = map[LineageKind]string{
		LineageImplements: "implements",
		LineageMaintains:  "maintains",
		LineagePrepares:   "prepares",
		LineageRenews:     "renews",
		LineageExtends:    "extends",
		LineageAccedesTo:  "accedes to",
		LineageAmends:     "amends",
		LineageSupersedes: "supersedes",
		LineageRestarts:   "restarts",
		LineageReferences: "refers to",
	}
)
