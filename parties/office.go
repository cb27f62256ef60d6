package parties

import (
	"regexp"
	"slices"
	"strings"
)

var (
	// offices are what persons hold.
	offices = set(`president presidents ministers ambassadors minister ambassador envoy representative representatives secretary secretary-general chairman chairperson
chairwoman chair co-chair commander chief leader head director governor mayor deputy member spokesman spokesperson spokeswoman premier
prime coordinator delegate commissioner adviser advisor negotiator official officer vice vice-president undersecretary president-elect
président ministre représentant représentante ambassadeur secrétaire chef conseiller presidente ministro representante
embajador secretario jefe consejero comisionado vocero general counsel attorney emir deputy-leader administrator co-president
speaker senator facilitator mediator guarantor negotiators chairpersons presidency observer leadership rapporteur moderator
mp porte-parole délégué coordonnateur vocera portavoz coordinador asesor moderador delegado canciller alcalde gobernador préfet gouverneur taoiseach tánaiste`)

	// officeWords stand beside them.
	officeWords = set(`prime foreign special first second third deputy general former ex acting official joint political military permanent
local senior high executive legal chief home defence defense interior assistant under principal personal resident regional national
supreme honorary interim spécial général générale adjoint especial adjunto alto premier of staff state affairs and`)

	// headOffices are held in a body or state of which nothing else is said: "President of Transdniestria".
	headOffices = regexp.MustCompile(`(?i)^\W*(?:the )?(?:(?:acting|deputy|vice|prime|foreign)[ -])*(?:presidents?|ministers?|leaders?|chair(?:man|person|woman)|secretar(?:y|ies)[ -]general|president[e]?|président|spokes(?:man|person)) (?:of|de|du|del) (?:the )?`)
)

// isOffice tells whether a word is an office, such as minister or commander-in-chief.
func isOffice(w word) bool {
	if offices[w.low] {
		return true
	}
	first, rest, parts := strings.Cut(w.low, "-")
	return parts && (offices[first] && len(first) > 3 || offices[rest])
}

// allOffice: nothing but an office is named, such as General Secretary.
func allOffice(words []word) bool {
	held := false
	for _, w := range words {
		switch {
		case isOffice(w):
			held = held || !titles[w.low] || offices[w.low] && w.low != "general"
		case !officeWords[w.low] && !titles[w.low]:
			return false
		}
	}
	return held
}

// endsInOffice: an office in a body is named, such as Union Minister or Party Chairman.
func endsInOffice(words []word) bool {
	n := len(words)
	if n < 2 || !isOffice(words[n-1]) || strings.HasSuffix(words[n-1].low, "s") || crowdCues[words[n-1].low] || titles[words[n-1].low] && words[n-1].low != "ambassador" {
		return false
	}
	return !slices.ContainsFunc(words, func(w word) bool { return isSmall(w.low) })
}

// beginsWithMinister: "Union Minister for Railways", "State Secretary of Defence".
func beginsWithMinister(words []word) bool {
	for i := 0; i < len(words)-1 && i < 3; i++ {
		if w := words[i].low; (strings.HasPrefix(w, "minist") && w != "ministry" || w == "secretary") && (isOf(words[i+1].low) || words[i+1].low == "de" || words[i+1].low == "des") {
			return true
		}
	}
	return false
}

// withoutSmall leaves out small words before and behind others.
func withoutSmall(words []word) []word {
	for len(words) > 0 && isSmall(words[0].low) {
		words = words[1:]
	}
	for len(words) > 0 && (isSmall(words[len(words)-1].low) || words[len(words)-1].low == "l" || words[len(words)-1].low == "d") {
		words = words[:len(words)-1]
	}
	return words
}

// looksOffice: what somebody holds or does, not who.
func looksOffice(words []word) bool {
	for i, w := range words[:min(len(words), 4)] {
		if isOffice(w) && !(i > 0 && i == len(words)-1 && titles[w.low]) {
			return true
		}
	}
	return endsInOffice(words)
}

// officeOf finds "representative of the", "leader of", "on behalf of" and the like before the name of a body.
var officeOf = regexp.MustCompile(`(?i)^\W*(?:(?:the|a|an|first|second|deputy|vice|assistant|executive|prime|foreign|general|former|acting|official|joint|special|political|military|permanent|local|senior|high|legal|chief|personal|regional|supreme|civil society|one of the)[\s-]+)*` +
	`(?:co-?)?(?:representatives?|delegates?|leaders?|leadership|commanders?(?:[- ]in[- ]chief)?|command|heads?|chair(?:s|man|person|woman)?|presidents?|members?|officials?|envoys?|spokes(?:man|person)|secretar(?:y|ies)(?:[- ]general)?|chiefs?(?: of staff)?|emirs?|directors?|general commander|deputy general commander|minist(?:er|re|ro)s?(?: (?:of|for|de)[\w\s]+?)?|ambassad(?:or|eur|rice)s?|embajador[ae]?s?|envoy[ée]s?|d[ée]l[ée]gu[ée]s?|repr[ée]sentante?s?|representantes?|presidente|pr[ée]sidents?|secr[ée]taires? g[ée]n[ée]ral|secretario general|coordinat(?:or|eur)|coordinador|coordonnateur|porte-parole|governors?|mayors?|commissioners?|premiers?|vocer[oa]|portavoz|jefe|chef)` +
	`(?: and (?:a )?delegate)?\s+(?:of|from|for|to|de|du|des|del|de la|,)\s+(?:the |la |le |les |los |las |l['’])?`)
