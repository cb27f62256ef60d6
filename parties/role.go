package parties

import (
	"regexp"
	"strings"

	"github.com/accordgraph/accord"
)

// The words of roles in English, French and Spanish, as they head a list or a name.
var roleWords = []struct {
	role accord.Role
	stem string
}{
	{accord.RoleGuarantor, `guarant(?:or|ors|ees?)|garants?|garantes?`},
	{accord.RoleMediator, `(?:co-?)?mediat(?:or|ors|ion|ing party|ed)|m[ée]diat(?:eur|eurs|rice|ion)|mediador(?:es|a|as)?`},
	{accord.RoleFacilitator, `(?:co-?)?facilitat(?:or|ors|ion|ed|eur|eurs)|facilitador(?:es|a|as)?`},
	{accord.RoleWitness, `wi[tn]{1,2}ess(?:es|ed)?|t[ée]moins?|testigos?`},
	{accord.RoleObserver, `observers?|observateurs?|observador(?:es|a|as)?`},
	{accord.RoleMonitor, `monitors?|monitored|supervis(?:or|ors|ed)`},
	{accord.RoleChair, `(?:co-?)?chairs?|chaired`},
	{accord.RoleBroker, `brokers?|brokered`},
	{accord.RoleSponsor, `sponsors?|sponsored|patrons?|patrocinador(?:es)?`},
	{accord.RoleHost, `hosts?|hosted`},
	{accord.RoleConvener, `conven(?:or|er|ors|ers|ed)`},
	{accord.RoleDepositary, `deposit(?:ary|aries|ory)|depositarios?`},
	{accord.RoleEndorser, `endors(?:er|ers|ed)`},
}

var roleStems = func() map[accord.Role]*regexp.Regexp {
	all := map[accord.Role]*regexp.Regexp{}
	for _, r := range roleWords {
		all[r.role] = regexp.MustCompile(`(?i)\b(?:` + r.stem + `)\b`)
	}
	return all
}()

// rolesIn are the roles whose words stand in a text, in the order of their words.
func rolesIn(text string) (all []accord.Role) {
	for _, r := range roleWords {
		if roleStems[r.role].MatchString(text) {
			all = append(all, r.role)
		}
	}
	return all
}

var presence = regexp.MustCompile(`(?i)(in the presence of|en pr[ée]sence de|en presencia de|attended by)`)

// leads are the words in front of names that give them a role.
var leads = []struct {
	role accord.Role
	at   *regexp.Regexp
}{
	{accord.RoleChair, regexp.MustCompile(`(?i)^\W*(?:under the (?:co-?)?chairmanship of|(?:co-?)?chaired by|chairs?\s*:)\s*`)},
	{accord.RoleMediator, regexp.MustCompile(`(?i)^\W*(?:under the mediation of|(?:was )?mediated by(?: third party)?|through the mediation of)\s*`)},
	{accord.RoleFacilitator, regexp.MustCompile(`(?i)^\W*(?:facilitated by|with the facilitation of)\s*`)},
	{accord.RoleSponsor, regexp.MustCompile(`(?i)^\W*(?:under the (?:auspices|sponsorship|patronage|aegis) of|sponsored by|sous l['’]égide de)\s*`)},
	{accord.RoleMonitor, regexp.MustCompile(`(?i)^\W*(?:under the supervision of|supervised by|monitored by)\s*`)},
	{accord.RoleWitness, regexp.MustCompile(`(?i)^\W*(?:(?:and )?(?:the agreement was )?(?:signed |made |done )?in the presence of|en pr[ée]sence de|en presencia de|witnessed by|as witness(?:es)?|(?:the )?(?:first|second|third|fourth|fifth) witness)[\s:]*`)},
	{accord.RoleBroker, regexp.MustCompile(`(?i)^\W*(?:(?:allegedly )?(?:was )?brokered by)\s*`)},
	{accord.RoleHost, regexp.MustCompile(`(?i)^\W*(?:hosted by)\s*`)},
	{accord.RoleConvener, regexp.MustCompile(`(?i)^\W*(?:convened by)\s*`)},
	{accord.RoleGuarantor, regexp.MustCompile(`(?i)^\W*(?:guaranteed by)\s*`)},
	{accord.RoleEndorser, regexp.MustCompile(`(?i)^\W*(?:endorsed by)\s*`)},
	{accord.RoleObserver, regexp.MustCompile(`(?i)^\W*(?:observed by|as observers?)[\s:]*`)},
}

// A roleHead is a role word that stands at the head of an entry.
var roleHead = func() *regexp.Regexp {
	var stems []string
	for _, r := range roleWords {
		stems = append(stems, r.stem)
	}
	any := `(?:` + strings.Join(stems, "|") + `)\b`
	return regexp.MustCompile(`(?i)^\W*(?:(?:the|as|les?|los?|las?|for the|international|official|third[- ]party|signed as|comme|como|en qualit[ée] de|co-?)\s+)*` +
		any + `(?:\s*(?:/|,|and|et|y|&)\s*(?:the\s+)?` + any + `)*(?:\s+(?:one|two|three|no\.? ?\d|\d))?\s*`)
}()

var unspecified = regexp.MustCompile(`(?i)role (un(specified|clear|known)|not (specified|clear))`)

// tail finds the words behind names that give them a role: "X will be the guarantors".
var tail = regexp.MustCompile(`(?i)[\s,]+(?:(?:to|will|shall|would) (?:act|serve|be)|acting|serving|(?:is|are|was|were) (?:named|designated|appointed|chosen)?|sign(?:ed|ing)|as|in (?:its|their|his) capacity as)\b[^,;]*$`)
