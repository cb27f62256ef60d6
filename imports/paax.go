package imports

import (
	"strings"

	"github.com/accordgraph/accord"
)

// The columns without which sheets are no PAA-X.
var (
	signatoryNeeds = []string{"AgtId", "agt_name", "signatory_type", "actor_id", "actor_name", "actor_type"}
	paaxActorNeeds = []string{"actor_id", "actor_name", "actor_type"}
)

// paaxCarried are the columns that are carried over.
var paaxCarried = strings.Fields(`AgtId agt_name signatory_type practical_third condition actor_id id_paax actor_name actor_type sub_type cs_type actor_iso3c
actor_country abbreviation ucdp_id ucdp_name acled_name acled_other Reg Dat stage_process Part ThrdPart Loc1ISO Loc2ISO PAX_Hyperlink PDF_Hyperlink`)

// viaPax is the source that PAA-X takes its agreements from.
const viaPax = "source:pax"

// A paaxFile is PAA-X that is being read: its actors first, then its signatories.
type paaxFile struct {
	*work
	*sheet
	actors  map[string]*paaxActor // by actor_id
	order   []*paaxActor          // as they were met
	seats   map[string]Row        // by agreement, id of an actor and role
	agreed  map[string]*paaxAgreement
	aliasOf map[string][]string     // by an alias: the ids of the actors that have it
	ucdpOf  map[string][]*paaxActor // by a UCDP id: the actors that have it
	stateOf map[string]string       // by the code of a country: the actor that is the state
	key     pairs
	ofUCDP  map[string]bool // schemes and ids of the datasets given along
	hasUCDP bool            // UCDP is among them
}

// paaxPart tells the sheet of actors from that of signatories.
func paaxPart(s *sheet) string {
	if s.has("signatory_type") {
		return ""
	}
	return "actors"
}

// readPaax reads the sheets of actors and of signatories, in whatever order they are given.
func readPaax(w *work, sheets []*sheet) error {
	w.describe("PAA-X Peace Agreement Actors Dataset", "University of Edinburgh, PA-X", "https://www.peaceagreements.org/", "CC BY-NC-SA 4.0")
	w.out.add("sources", cells{"id": viaPax, "title": "PA-X Peace Agreements Database, as other datasets quote it", "kind": "DATABASE", "reliability": "B"})
	f := &paaxFile{work: w, actors: map[string]*paaxActor{}, seats: map[string]Row{}, agreed: map[string]*paaxAgreement{},
		aliasOf: map[string][]string{}, ucdpOf: map[string][]*paaxActor{}, stateOf: map[string]string{}, key: pairs{}}
	signatories := false
	for _, first := range []bool{true, false} {
		for _, s := range sheets {
			if s.has("signatory_type") == first {
				continue
			}
			if err := f.read(s, first); err != nil {
				return err
			}
			signatories = signatories || !first
		}
	}
	if !signatories {
		return Problems{{sheets[0].file, 0, "", "no sheet of signatories is among the files; it has a column signatory_type"}}
	}
	f.finishActors()
	f.compareCells()
	return nil
}

// read reads one sheet, of actors or of signatories.
func (f *paaxFile) read(s *sheet, actors bool) error {
	needs, row := signatoryNeeds, f.signatory
	if actors {
		needs, row = paaxActorNeeds, f.actorRow
	}
	if err := s.needs("paax", needs); err != nil {
		return err
	}
	f.sheet = s
	f.notCarried(s, paaxCarried)
	return s.rows(f.work, row)
}

// number reads an id that may be written as a decimal; it must be there.
func (f *paaxFile) number(column string) string {
	text := f.get(column)
	n, is := whole(text)
	switch {
	case text == "":
		f.problems.add(f.sheet, f.sheet.row, column, "is blank")
	case !is:
		f.problems.add(f.sheet, f.sheet.row, column, "%.40q is no number", text)
	case isDecimal(text):
		f.report.trap(t6Float, f.here())
	}
	return n
}

// actorTypes are the types of PAA-X and ours.
var actorTypes = map[string]accord.ActorType{
	"country/state": accord.TypeState, "intergovernmental organization": accord.TypeInternationalOrganization, "armed organization": accord.TypeFaction,
	"political party": accord.TypePoliticalBody, "political organization": accord.TypePoliticalBody, "political": accord.TypePoliticalBody, "civil society": accord.TypeCivilSociety, "civil society organization": accord.TypeCivilSociety,
	"community": accord.TypeCommunity, "ethnic group": accord.TypeCommunity, "tribal group": accord.TypeCommunity, "individual": accord.TypePerson,
	"coalition": accord.TypeAlliance, "alliance": accord.TypeAlliance, "entity": accord.TypePoliticalBody, "sub-national government": accord.TypeStateOrgan, "subnational government": accord.TypeStateOrgan,
	"regional government": accord.TypeStateOrgan, "local government": accord.TypeStateOrgan, "other": accord.TypeOther,
}

// paaxType is our type for one of PAA-X: by the table, else by its words.
func paaxType(text string) accord.ActorType {
	text = strings.ToLower(text)
	if kind, known := actorTypes[text]; known {
		return kind
	}
	for _, by := range []struct {
		word string
		kind accord.ActorType
	}{{"armed", accord.TypeFaction}, {"state", accord.TypeState}, {"country", accord.TypeState}, {"intergov", accord.TypeInternationalOrganization}, {"international", accord.TypeInternationalOrganization},
		{"civil", accord.TypeCivilSociety}, {"ngo", accord.TypeCivilSociety}, {"religio", accord.TypeCivilSociety}, {"politic", accord.TypePoliticalBody}, {"tribe", accord.TypeCommunity}, {"tribal", accord.TypeCommunity}, {"communi", accord.TypeCommunity}} {
		if strings.Contains(text, by.word) {
			return by.kind
		}
	}
	return accord.TypeOther
}
