package accord

// An Attribute is a field that a claim can support, and what values it takes.
type Attribute struct {
	Takes  Takes
	Single bool     // two claims with different values contradict each other
	Words  []string // the vocabulary, for TakesWord
}

// Takes says how the value of a claim is written.
type Takes string

// The ways to write a value: as in the column of the dataset file of the same name.
const (
	TakesText   Takes = "text"
	TakesWord   Takes = "word"
	TakesDate   Takes = "date"
	TakesYesNo  Takes = "yes or no"
	TakesNumber Takes = "number"
	TakesID     Takes = "id"
)

// Attributes holds the attributes of each kind of id. A numbered or named one,
// such as provisions.3 or issues.GRIEVANCES, stands under the word before the dot.
// Every kind also has remark: a figure or assessment that no field holds.
var Attributes = map[string]map[string]Attribute{
	KindActor: {
		"name": oneText, "type": word(ActorTypes), "description": oneText, "generic": yesNo, "collective": yesNo,
		"countries": manyIDs, "founded": oneDate, "dissolved": oneDate, "names": manyTexts, "externalIds": manyTexts, "remark": manyTexts,
	},
	KindAgreement: {
		"title": oneText, "names": manyTexts, "description": oneText, "externalIds": manyTexts, "documents": manyTexts,
		"stage": word(Stages), "substage": oneText, "status": word(Statuses), "level": word(Levels), "nature": word(Natures),
		"deals": manyTexts, "interim": yesNo, "countries": manyIDs, "region": oneText, "conflict": oneText, "places": manyIDs, "process": oneID,
		"provisions": manyTexts, "exclusions": manyTexts, "coverage": manyTexts, "remark": manyTexts,
		"processType": oneText, "processRationale": oneText, "linkToNationalProcess": yesNo, "linkRationale": oneText,
		AttributeInForce: {Takes: TakesWord, Words: words(InForceAnswers)},
		"localeNature":   oneText, "participantTypes": manyTexts, "mediator": oneText, "issues": manyTexts,
	},
	KindProcess: {
		"name": oneText, "names": manyTexts, "description": oneText, "externalIds": manyTexts, "bucket": yesNo, "parent": oneID,
		"start": oneDate, "end": oneDate, "places": manyIDs, "coverage": manyTexts, "remark": manyTexts,
	},
	KindPlace: {
		"name": oneText, "names": manyTexts, "placeKind": word(PlaceKinds), "latitude": oneNumber, "longitude": oneNumber,
		"precision": oneText, "parent": oneID, "partlyIn": manyIDs, "externalIds": manyTexts, "remark": manyTexts,
	},
	KindMilestone: {"date": oneDate, "planned": yesNo, "by": manyIDs, "place": oneID, "note": manyTexts, "remark": manyTexts},
	KindParticipation: {
		"role": word(Roles), "polarity": word(Polarities), "signature": word(Signatures), "side": oneText, "capacity": manyTexts,
		"onBehalfOf": oneID, "partOf": oneID, "representedBy": manyIDs, "reasons": manyTexts, "date": oneDate, "remark": manyTexts,
	},
	KindStance: {"position": word(Positions), "reasons": manyTexts, "spokenBy": manyIDs, "date": oneDate, "remark": manyTexts},
	KindLink: {
		"linkKind": word(LinkKinds), "capacity": manyTexts, "start": oneDate, "end": oneDate,
		"firstCited": oneDate, "lastCited": oneDate, "remark": manyTexts,
	},
	KindAllegation: {"what": manyTexts, "provision": oneNumber, "place": oneID, "allegedBy": manyIDs, "date": oneDate, "remark": manyTexts},
	KindLineage:    {"lineageKind": word(LineageKinds), "basis": word(Bases), "remark": manyTexts},
	KindSource:     {"remark": manyTexts},
}

var (
	oneText   = Attribute{Takes: TakesText, Single: true}
	manyTexts = Attribute{Takes: TakesText}
	yesNo     = Attribute{Takes: TakesYesNo, Single: true}
	oneDate   = Attribute{Takes: TakesDate, Single: true}
	oneNumber = Attribute{Takes: TakesNumber, Single: true}
	oneID     = Attribute{Takes: TakesID, Single: true}
	manyIDs   = Attribute{Takes: TakesID}
)

// AttributeInForce is for claims that an agreement holds on the day on which they are made: sources may differ on different days.
const AttributeInForce = "inForce"

func word[T ~string](all []T) Attribute { return Attribute{TakesWord, true, words(all)} }

func words[T ~string](all []T) []string {
	words := make([]string, len(all))
	for i, w := range all {
		words[i] = string(w)
	}
	return words
}
