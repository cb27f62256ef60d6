package imports

import (
	"regexp"
	"strings"

	"github.com/accordgraph/accord/parties"
)

// bareGovernment is a government of which the name does not tell whose.
var bareGovernment = regexp.MustCompile(`(?i)^(?:(?:the|le|el|la|national|federal|central|transitional|interim|provisional|royal|current|representatives? of the|delegation of the)\s+)*` +
	`(?:government|الحكومة|govt\.?|gov't|regime|gobierno|gouvernement|state|republic|r[ée]publique|rep[úu]blica)` +
	`(?:\s+(?:nacional|national|federal|central|side|party|forces|delegation|representatives?|panel|team|de transition|de transición|of national unity|d['’]union nationale|(?:peace )?negotiat(?:ing|ion)(?: (?:panel|team|delegation|committee))?))*$`)

// government is the state that "the Government" means where the agreement has one country.
func (w *work) government(c *cell, m *parties.Mention) string {
	if len(c.where) != 1 || !bareGovernment.MatchString(strings.TrimSpace(clean(m.Text))) {
		return ""
	}
	return w.onlyState(c)
}

// stateOffice are offices that only a state has, named without one.
var stateOffice = regexp.MustCompile(`(?i)^\W*(?:his excellency |her excellency |h\.e\. )?(?:the )?(?:` +
	`president(?:e)? (?:of|de) (?:the |la )?rep[uú]blic(?:a)?|pr[ée]sident de la r[ée]publique|vice[- ]president of the republic|head of (?:the )?state|chef de l['’][ée]tat` +
	`|(?:first |deputy )?prime minister|premier ministre|primer ministro` +
	`|(?:deputy |vice[- ]|foreign |defen[cs]e |interior )?minister(?: of| for|$)|ministre (?:de|des|du|d['’])|ministro (?:de|del)` +
	`|secretary of state|ministry of|alto comisionado para la paz|high commissioner for peace)`)

// stateOf is the state that a person stands for who holds an office of state and
// for whom no body is named, where the agreement has one country.
func (w *work) stateOf(c *cell, m *parties.Mention) string {
	if m.Kind != parties.Human || len(c.where) != 1 || !stateOffice.MatchString(first(m.Capacity, m.Text)) {
		return ""
	}
	return w.onlyState(c)
}

// onlyState is the state of the only country of an agreement.
func (w *work) onlyState(c *cell) string {
	if country, is := w.actors.byPlace[c.where[0]]; is {
		return w.actors.stateOf(country)
	}
	return ""
}
