package parties

import (
	"strings"
	"unicode/utf8"
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
groupe grupo rassemblement plateforme assemblée association bloc aile comité commission conférence ambassade ligue congrès syndicat société église fondation brigade
comisión asamblea conferencia embajada asociación sindicato iglesia junta liga congreso fundación bloque sociedad delegación
rebels insurgents fighters guerrillas separatists factions mujahideen mujahedin taliban jihad embassy conference wing tribunal trust
emirate panel senate cabinet department cooperative academy college foundation county canton aid diocese parish governo jamahiriya mai-mai maï-maï mayi-mayi maji-maji
حكومة الحكومة جمهورية الجمهورية مملكة المملكة دولة سلطنة`)

	// crowdCues begin the names of many people spoken of as one.
	crowdCues = set(`residents people inhabitants villagers elders notables representatives leaders delegates victims families parties
sheikhs tribesmen communities citizens civilians women youth chiefs dignitaries members clans tribes delegates factions rebels sultans emirs
detainees personalities commanders stakeholders refugees adherents headmen youths habitants représentants representantes`)

	// titles stand in front of the names of persons.
	titles = set(`his her mr mr. mrs mrs. ms ms. miss dr dr. doctor sheikh shaikh shaykh al-sheikh al-shiekh sheik haji hajji imam mullah maulana
ustaz he h.e. h.e excellency hon hon. honourable honorable lt lt. lieutenant col col. colonel gen gen. general brig brig. brigadier
maj maj. major capt capt. captain sgt commander sir prof prof. professor eng eng. engineer father bishop reverend rev. archbishop
monsieur m. mme señor señora sr. sra. general-major abu abi umm ibn abd abdul comandante colonel brother prince princess mukhtar muqaddam
king queen sultan lord ustad datu datuk dato shri smt comrade u daw alhaji corporal pastor cardinal mme mlle mgr monseigneur monseñor don doña sayyid nazir ugas garad boqor omda subcomandante amb amb.
capitaine capitán général coronel teniente commandant lieutenant-colonel lieutenant-general colonel-major major-general s.e.m s.e.m. s.e s.e. sem messrs professeur docteur licenciado lic lic. ing ing. dr. me mons mons. mgr. msgr msgr. gral gral. cmdte cmdte. cnel cnel. tte tte. dra dra.`)

	// ofState may stand beside the name of a state and leave it a state.
	ofState = set(`the of government govt gov't govt. republic kingdom state regime federation authorities authority side sides islamic arab federal
democratic people's people’s peoples' socialist transitional national central unity interim royal hashemite bolivarian plurinational united
union republic's gouvernement république royaume état governo gobierno república reino estado de la du del nacional gov goverment
governments commonwealth principality sultanate emirate empire party delegation representative representatives guarantor mediation mediator
administration american arabe islamique démocratique
حكومة جمهورية الجمهورية مملكة المملكة دولة سلطنة وفد`)

	// ofTeam may stand behind the name of a state for those who speak for it.
	ofTeam = set(`negotiating negotiation peace panel team talks delegation`)

	// ofSide are those among them that are left out of the mention.
	ofSide = set(`representative representatives delegation delegate side party guarantor mediator mediation وفد`)

	// organs make a part of a state what is named.
	organs = set(`army ministry department military police navy guard intelligence parliament embassy ministère armée ejército policía
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

// isCrowd tells whether words name many who are not named: "the people of X". A
// House of Representatives is one body.
func isCrowd(words []word) bool {
	for i, w := range words[:min(len(words), 4)] {
		if crowdCues[w.low] || i == 0 && friends[w.low] {
			return true
		}
		if assemblies[w.low] {
			return false
		}
	}
	return len(words) > 4 && crowdCues[words[len(words)-1].low] && !hasAny(words, bodyCues)
}

// friends begin what several call themselves: "Friends of Sudan"; a Group of Friends is one body.
var friends = set(`friends amis amigos`)

var assemblies = set(`house chamber council assembly board cámara chambre conseil consejo`)

// looksBody: a word of it says that it is a group, or it is an acronym.
func looksBody(words []word) bool {
	if endsInOffice(words) || beginsWithMinister(words) {
		return false
	}
	if hasAny(words, bodyCues) || len(words) > 1 && lastCues[words[len(words)-1].low] {
		return true
	}
	for _, w := range words {
		if w.text[0] >= utf8.RuneSelf && isKind(w) {
			return true // in Arabic script
		}
		for _, part := range strings.FieldsFunc(w.low, func(r rune) bool { return r == '-' || r == '/' }) {
			if len(part) > 3 && bodyCues[part] {
				return true
			}
		}
	}
	return len(words) == 1 && isAcronym(words[0].text)
}

// lastCues end the names of bodies.
var lastCues = set(`side international sides`)

var personParticle = set(`al el bin ibn abu abd abdul abdel b ben da de dos di van von der la y ould ag aw`)

// looksPerson: a title in front, or two to six words in capitals of which none names a kind of group or an office.
func looksPerson(words []word) bool {
	if len(words) == 0 || looksBody(words) {
		return false
	}
	if allOffice(words) || regions[words[0].low] {
		return false
	}
	if len(words) > 1 && titles[words[0].low] && isOf(words[1].low) {
		return false // "Commander of"
	}
	if titles[words[0].low] || strings.HasPrefix(words[0].low, "abu-") {
		return true
	}
	capitals := 0
	for _, w := range words {
		switch {
		case isOffice(w) || w.low == "former" || strings.ContainsAny(w.text, "0123456789/&"):
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

func isOf(low string) bool {
	return low == "of" || low == "for" || low == "in" || low == "from" || low == "to"
}
