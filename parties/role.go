package parties

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"github.com/accordgraph/accord"
)

// The words of roles in English, French and Spanish, as they head a list or a name.
var roleWords = []struct {
	role  accord.Role
	words string
}{
	{accord.RoleGuarantor, "guarantor guarantors guarantee guarantees garant garants garante garantes"},
	{accord.RoleMediator, "mediator mediators mediation mediated mediating médiateur médiateurs médiatrice médiation mediador mediadores mediadora mediadoras moderator moderators modérateur moderador moderadores moderadora"},
	{accord.RoleFacilitator, "facilitator facilitators facilitation facilitated facilitateur facilitateurs facilitador facilitadores facilitadora facilitadoras"},
	{accord.RoleWitness, "witness witnesses witnessed wittness wittnesses wintess wintesses témoin témoins testigo testigos"},
	{accord.RoleObserver, "observer observers observateur observateurs observador observadores observadora observadoras"},
	{accord.RoleMonitor, "monitor monitors monitored supervisor supervisors supervised"},
	{accord.RoleChair, "chair chairs chaired"},
	{accord.RoleBroker, "broker brokers brokered"},
	{accord.RoleSponsor, "sponsor sponsors sponsored patron patrons patrocinador patrocinadores"},
	{accord.RoleHost, "host hosts hosted"},
	{accord.RoleConvener, "convener conveners convenor convenors convened"},
	{accord.RoleDepositary, "depositary depositaries depository depositario depositarios"},
	{accord.RoleEndorser, "endorser endorsers endorsed"},
	{accord.RoleUnspecified, "acompañante acompañantes accompagnateur accompagnateurs"},
}

// roleOfWord finds the place in roleWords of a word without diacritics.
var roleOfWord = func() map[string]int {
	all := map[string]int{}
	for i, r := range roleWords {
		for w := range set(r.words) {
			all[w] = i
		}
	}
	return all
}()

// rolesIn are the roles whose words stand in a text, in the order of roleWords.
func rolesIn(text string) (all []accord.Role) {
	var found [16]bool
	any := false
	for w := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if i, is := roleOfWord[bare(w)]; is && len(w) >= 4 {
			found[i], any = true, true
		}
	}
	if !any {
		return nil
	}
	for i, r := range roleWords {
		if found[i] {
			all = append(all, r.role)
		}
	}
	return all
}

// onlyRoles are the roles of words that say nothing else, such as "Witness" or "as observers".
func onlyRoles(words []word) (all []accord.Role) {
	for _, w := range words {
		switch roles := rolesIn(w.text); {
		case len(roles) > 0:
			all = append(all, roles...)
		case !isSmall(w.low) && !roleFillers[w.low]:
			return nil
		}
	}
	return all
}

// roleFillers may stand beside the words of roles.
var roleFillers = set(`signed countries country states state international community organizations organisations official present parties
party side third moral main principal chief joint special honorary regional paises pays comme como`)

// leadWords are the words in front of names that give them a role.
var leadWords = []struct {
	role accord.Role
	stem string
}{
	{accord.RoleChair, `under the (?:co-?)?chairmanship of|(?:co-?)?chaired by|chairs?\s*:`},
	{accord.RoleMediator, `under the mediation of|(?:was )?mediated by(?: third party)?|through the mediation of|sous la m[ée]diation d[eu]|con la mediaci[óo]n del?`},
	{accord.RoleFacilitator, `facilitated by|with the facilitation of`},
	{accord.RoleSponsor, `under the (?:auspices|sponsorship|patronage|aegis) of|sponsored by|sous (?:l['’]égide|les auspices|le patronage) d[eu]s?|bajo los auspicios del?`},
	{accord.RoleMonitor, `under the supervision of|supervised by|monitored by`},
	{accord.RoleWitness, `(?:(?:the )?agreement was )?(?:signed |made |done )?in the presence of|en pr[ée]sence de|en presencia del?|(?:as )?witnessed by|as witness(?:es)?|(?:the )?(?:first|second|third|fourth|fifth) witness|(?:(?:ont|a) (?:[ée]galement |aussi )?sign[ée] )(?:comme|en qualit[ée] de|en tant que) t[ée]moins?`},
	{accord.RoleBroker, `(?:allegedly )?(?:was )?brokered by`},
	{accord.RoleHost, `hosted by`},
	{accord.RoleConvener, `convened by`},
	{accord.RoleGuarantor, `guaranteed by`},
	{accord.RoleEndorser, `endorsed by`},
	{accord.RoleObserver, `observed by|as observers?`},
	{accord.RoleUnspecified, `with the (?:participation|assistance|attendance) of|avec la participation d[eu]s?|con la participaci[óo]n del?`},
}

// leads finds such words at the beginning of an entry, midLead within it.
var leads, midLead, leadStems = func() (first, mid *regexp.Regexp, each []*regexp.Regexp) {
	var stems []string
	for _, l := range leadWords {
		stems = append(stems, l.stem)
		each = append(each, regexp.MustCompile(`(?i)^(?:`+l.stem+`)`))
	}
	any := `(` + strings.Join(stems, "|") + `)`
	return regexp.MustCompile(`(?i)^\W*(?:and )?` + any + `(?:[\s:]+|$)`), regexp.MustCompile(`(?i)[\s,]+(?:and )?` + any + `[\s:]`), each
}()

// leadRole is the role that such words give.
func leadRole(words string) accord.Role {
	for i, l := range leadWords {
		if leadStems[i].MatchString(words) {
			return l.role
		}
	}
	return ""
}

// A roleHead is a role word that stands at the head of an entry.
var roleHead = func() *regexp.Regexp {
	var words []string
	for _, r := range roleWords {
		words = append(words, strings.Fields(r.words)...)
	}
	slices.SortFunc(words, func(a, b string) int { return len(b) - len(a) })
	any := `(?:(?:co-?)?(?:` + strings.ReplaceAll(strings.Join(words, "|"), "é", "[ée]") + `)|mediating party)\b`
	return regexp.MustCompile(`(?i)^\W*(?:(?:the|as|chef de file de la|les?|los?|las?|for the|international|official|moral|main|joint|regional|third[- ]party|signed as|comme|como|en qualit[ée] de|en calidad de|pa[ií]ses|pays|[ée]tats|pour l[ae]s?|por l[ao]s?|por el|co-?)\s+)*` +
		any + `(?:\s*(?:/|,|and|et|y|&)\s*(?:the\s+)?` + any + `)*(?:\s+(?:one|two|three|no\.? ?\d|\d|countries|states|parties))?\s*`)
}()

var unspecified = regexp.MustCompile(`(?i)role (un(specified|clear|known)|not (specified|clear))`)

// tail finds the words behind names that give them a role: "X will be the guarantors".
var tail = regexp.MustCompile(`(?i)[\s,]+(?:(?:to|will|shall|would) (?:act|serve|be)|acting|serving|(?:is|are|was|were) (?:named|designated|appointed|chosen)?|sign(?:ed|ing)|as|como|comme|en calidad de|en qualit[ée] de|in (?:its|their|his) capacity as)\b[^,;]*$`)
