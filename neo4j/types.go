package neo4j

import (
	"slices"

	"github.com/accordgraph/accord"
)

// The types of relationship between nouns: every one that a tie can become stands here.

// roleTypes are for those who took part.
var roleTypes = map[accord.Role]string{
	accord.RoleParty:            "PARTY_TO",
	accord.RoleDeclarant:        "DECLARED",
	accord.RoleAccedingParty:    "ACCEDED_TO",
	accord.RoleRepresentedParty: "WAS_REPRESENTED_IN",
	accord.RoleRepresentative:   "REPRESENTED_A_PARTY_IN",
	accord.RoleGuarantor:        "GUARANTEED",
	accord.RoleMediator:         "MEDIATED",
	accord.RoleFacilitator:      "FACILITATED",
	accord.RoleBroker:           "BROKERED",
	accord.RoleSponsor:          "SPONSORED",
	accord.RoleConvener:         "CONVENED",
	accord.RoleHost:             "HOSTED",
	accord.RoleChair:            "CHAIRED",
	accord.RoleWitness:          "WITNESSED",
	accord.RoleObserver:         "OBSERVED",
	accord.RoleMonitor:          "MONITORED",
	accord.RoleDepositary:       "DEPOSITARY_OF",
	accord.RoleEndorser:         "ENDORSED",
	accord.RoleUnspecified:      "HAD_A_PART_IN",
}

// Parties that signed, and those of whom no role is known.
const (
	signedType   = "SIGNED"
	tookPartType = "TOOK_PART_IN"
)

// absentTypes are for those who did not take part.
var absentTypes = map[accord.Polarity]string{
	accord.PolarityRefused:    "REFUSED",
	accord.PolarityWithdrew:   "WITHDREW_FROM",
	accord.PolarityNotInvited: "NOT_INVITED_TO",
	accord.PolarityExcluded:   "EXCLUDED_FROM",
}

var positionTypes = map[accord.Position]string{
	accord.PositionSupports:    "SUPPORTS",
	accord.PositionWelcomes:    "WELCOMES",
	accord.PositionConditional: "SETS_CONDITIONS_ON",
	accord.PositionNeutral:     "IS_NEUTRAL_ON",
	accord.PositionDoubts:      "DOUBTS",
	accord.PositionRejects:     "REJECTS",
}

const allegedType = "ALLEGEDLY_BROKE"

// tookTypes are all that say that somebody took part.
var tookTypes = append(inOrder(accord.Roles, roleTypes), signedType, tookPartType)

// stanceTypes are all that say how somebody stands.
var stanceTypes = inOrder(accord.Positions, positionTypes)

// tieTypes are all that a tie can become.
var tieTypes = slices.Concat(tookTypes, inOrder(accord.Polarities[1:], absentTypes), stanceTypes, strs(accord.LinkKinds), strs(accord.LineageKinds), []string{allegedType})

func inOrder[T comparable](all []T, types map[T]string) []string {
	var list []string
	for _, one := range all {
		list = append(list, types[one])
	}
	return list
}

// typeOf is the type of relationship that a tie becomes.
func typeOf(t accord.Tie) string {
	switch t := t.(type) {
	case *accord.Participation:
		return participationType(t)
	case *accord.Stance:
		return positionTypes[t.Position]
	case *accord.Link:
		return string(t.Kind)
	case *accord.Lineage:
		return string(t.Kind)
	}
	return allegedType
}

func participationType(p *accord.Participation) string {
	if absent, is := absentTypes[p.Polarity]; is {
		return absent
	}
	if p.Role == accord.RoleParty {
		switch p.Signature {
		case accord.SignatureSigned, accord.SignatureSignedOrAgreed, accord.SignatureSignedIllegible, accord.SignatureUnnamedSignature:
			return signedType
		}
	}
	if took, known := roleTypes[p.Role]; known {
		return took
	}
	return tookPartType
}

// typesOf are the types of relationship of those who took part in one of some roles and
// of some classes. To read a type is cheaper than to read a property. Nil: any.
func typesOf(roles []accord.Role, classes []accord.RoleClass) []string {
	if roles == nil && classes == nil {
		return nil
	}
	types := []string{}
	for _, role := range append(slices.Clone(accord.Roles), "") {
		if roles != nil && !slices.Contains(roles, role) || classes != nil && !slices.Contains(classes, role.Class()) {
			continue
		}
		switch role {
		case "":
			types = append(types, tookPartType)
		case accord.RoleParty:
			types = append(types, roleTypes[role], signedType)
		default:
			types = append(types, roleTypes[role])
		}
	}
	return types
}

// tiedType stands for each tie that shortest ways usually follow, beside the type that says
// what it is: to follow one type is cheaper than to follow forty.
const tiedType = "TIED_TO"

// seats sets the types of relationship that give the actor asked about its seat, those
// that give one to the others, and all of them.
func (p params) seats(c *accord.CoSigning) {
	types := func(roles []accord.Role) []string {
		if roles != nil {
			return typesOf(roles, nil)
		}
		return typesOf(nil, []accord.RoleClass{accord.ClassParty})
	}
	mine, theirs := types(c.OwnRoles), types(c.Roles)
	p["mine"], p["theirs"], p["seats"] = mine, theirs, slices.Concat(mine, theirs)
}

// actorLabels are the labels that tell actors apart.
var actorLabels = map[accord.ActorType]string{
	accord.TypeState:                     "State",
	accord.TypeStateOrgan:                "StateOrgan",
	accord.TypeFaction:                   "Faction",
	accord.TypeAlliance:                  "Alliance",
	accord.TypePoliticalBody:             "PoliticalBody",
	accord.TypeInternationalOrganization: "InternationalOrganization",
	accord.TypeCivilSociety:              "CivilSociety",
	accord.TypeCommunity:                 "Community",
	accord.TypeDelegation:                "Delegation",
	accord.TypePerson:                    "Person",
}

// tieLabels are the labels of the nodes of ties.
var tieLabels = map[accord.TieKind]string{
	accord.TieParticipation: "Participation",
	accord.TieStance:        "Stance",
	accord.TieLink:          "Link",
	accord.TieAllegation:    "Allegation",
	accord.TieLineage:       "Lineage",
}
