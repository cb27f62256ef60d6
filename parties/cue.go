package parties

import (
	"regexp"
	"strings"
)

// Words that say what a phrase names, in lower case.
var (
	// bodyCues occur in the names of groups and organizations.
	bodyCues = set(`front movement party union council committee commission organization organisation organizations brigade
brigades battalion battalions army armies legion division corps regiment force forces league alliance coalition congress assembly
federation confederation parliament ministry government govt regime republic kingdom state states nations community
communities tribe tribes clan clans group groups faction factions parties opposition militia militias resistance liberation association
society network forum institute university church mosque bureau office secretariat mission delegation command court courts
administration authority authorities municipality directorate agency company syndicate initiative team unit units platform
room rooms board guerrilla guerrillas presidency crescent cross guard guards police navy bank fund chamber house shura initiative centre center
jaysh jaish jabhat jabhah jabha harakat haraka liwa liva' liwa' faylaq failaq kata'ib katibat katā’ib firqa farqa al-firqa al-farqa firqat suqur suqour
sukur hay'at hay’at hayʼat hayat quwat tajammu' tajam ghurfa ansar ahrar hurras jund tahrir fursan shuhada shuhada' aknaf alwiyat tanzim hizb ittihad wahadat
mouvement parti armée conseil comité gouvernement république coordination communauté collectif union alliance
movimiento partido ejército consejo comité gobierno república fuerzas fuerza coordinadora organización comunidad frente
rebels insurgents fighters guerrillas separatists factions mujahideen mujahedin taliban`)

	// crowdCues begin the names of many people spoken of as one.
	crowdCues = set(`residents people inhabitants villagers elders notables representatives leaders delegates victims families parties
sheikhs tribesmen communities citizens civilians women youth chiefs dignitaries members clans tribes delegates factions rebels sultans emirs`)

	// titles stand in front of the names of persons.
	titles = set(`his her mr mr. mrs mrs. ms ms. miss dr dr. doctor sheikh shaikh shaykh al-sheikh al-shiekh sheik haji hajji imam mullah maulana
ustaz he h.e. h.e excellency hon hon. honourable honorable lt lt. lieutenant col col. colonel gen gen. general brig brig. brigadier
maj maj. major capt capt. captain sgt commander sir prof prof. professor eng eng. engineer father bishop reverend rev. archbishop
monsieur m. mme señor señora sr. sra. general-major abu abi umm ibn abd abdul comandante colonel brother prince princess mukhtar muqaddam`)

	// offices are what persons hold.
	offices = set(`president minister ambassador envoy representative representatives secretary secretary-general chairman chairperson
chairwoman chair co-chair commander chief leader head director governor mayor deputy member spokesman spokesperson spokeswoman premier
prime coordinator delegate commissioner adviser advisor negotiator official officer vice vice-president undersecretary president-elect
président ministre représentant représentante ambassadeur secrétaire chef conseiller presidente ministro representante
embajador secretario jefe consejero comisionado vocero general counsel attorney emir deputy-leader administrator co-president
speaker senator facilitator mediator guarantor negotiators chairpersons presidency`)

	// ofState may stand beside the name of a state and leave it a state.
	ofState = set(`the of government govt gov't govt. republic kingdom state regime federation authorities authority side sides islamic arab federal
democratic people's people’s peoples' socialist transitional national central unity interim royal hashemite bolivarian plurinational united
union republic's gouvernement république royaume état gobierno república reino estado de la du del nacional gov goverment
governments commonwealth principality sultanate emirate empire party delegation representative representatives guarantor mediation mediator
administration american arabe islamique démocratique`)

	// ofSide are those among them that are left out of the mention.
	ofSide = set(`representative representatives delegation delegate side party guarantor mediator mediation`)

	// organs make a part of a state what is named.
	organs = set(`army ministry military police navy guard intelligence parliament embassy ministère armée ejército policía
forces presidency`)
)

func set(words string) map[string]bool {
	all := map[string]bool{}
	for _, w := range strings.Fields(words) {
		all[bare(w)] = true
	}
	return all
}

func hasAny(words []word, in map[string]bool) bool {
	for _, w := range words {
		if in[w.low] {
			return true
		}
	}
	return false
}

// isCrowd tells whether words name many who are not named: "the people of X".
func isCrowd(words []word) bool {
	for i, w := range words {
		if crowdCues[w.low] {
			return true
		}
		if i > 2 {
			break
		}
	}
	return false
}

// looksBody: a word of it says that it is a group, or it is an acronym, or in small letters throughout.
func looksBody(words []word) bool {
	if hasAny(words, bodyCues) {
		return true
	}
	for _, w := range words {
		for _, part := range strings.FieldsFunc(w.low, func(r rune) bool { return r == '-' || r == '/' }) {
			if len(part) > 3 && bodyCues[part] {
				return true
			}
		}
	}
	return len(words) == 1 && isAcronym(words[0].text)
}

var personParticle = set(`al el bin ibn abu abd abdul abdel b ben da de dos di van von der la y ould ag aw`)

// looksPerson: a title in front, or two to six words in capitals of which none names a kind of group or an office.
func looksPerson(words []word) bool {
	if len(words) == 0 || looksBody(words) {
		return false
	}
	if titles[words[0].low] || strings.HasPrefix(words[0].low, "abu-") {
		return true
	}
	capitals := 0
	for _, w := range words {
		switch {
		case offices[w.low] || strings.ContainsAny(w.text, "0123456789/&"):
			return false
		case isCapital(w.text):
			capitals++
		case personParticle[w.low]:
		default:
			return false
		}
	}
	return capitals >= 2 && len(words) <= 6
}

// looksOffice: what somebody holds or does, not who.
func looksOffice(words []word) bool { return hasAny(words[:min(len(words), 4)], offices) }

// officeOf finds "representative of the", "leader of", "on behalf of" and the like before the name of a body.
var officeOf = regexp.MustCompile(`(?i)^\W*(?:(?:the|a|an|first|second|deputy|general|former|acting|official|joint|special|political|military|permanent|local|senior|high|civil society|one of the)\s+)*` +
	`(?:co-?)?(?:representatives?|delegates?|leaders?|commanders?|command|heads?|chair(?:s|man|person|woman)?|presidents?|members?|officials?|envoys?|spokes(?:man|person)|secretar(?:y|ies)(?:[- ]general)?|chiefs?|emirs?|directors?|general commander|deputy general commander|minist(?:er|re)s?(?: (?:of|for)[\w\s]+?)?|ambassadors?|emirs?|délégués?|représentants?|representantes?|presidente|président)` +
	`(?: and (?:a )?delegate)?\s+(?:of|from|for|to|de|du|des|del|de la|,)\s+(?:the |la |le |les )?`)
