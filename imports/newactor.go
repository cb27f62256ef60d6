package imports

import (
	"slices"
	"strings"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/parties"
)

// A newActor is one that mentions have made.
type newActor struct {
	id, key, name string
	kind          accord.ActorType
	generic       bool
	where         []string
	aliases       map[string]string // and where it was read
	locator       string
	says          string
	unsure        []string
	rows          []Row
	count         int
	spelled       map[string]string // other spellings, and where
}

// newActor makes an actor of a mention, or finds the one that was made of another
// of the same name in the same country. What names nobody in particular is one
// for each agreement.
func (w *work) newActor(c *cell, m *parties.Mention) string {
	key := w.scope(c, m) + w.mentions.unfold(c, m)
	a := w.mentions.made[key]
	if a == nil {
		a = w.mentions.makes(key, c, m)
		a.id = w.freeID("actor:pax-"+w.scope(c, m)+telling(m.Name()), key)
	}
	a.meet(c, m)
	return a.id
}

// unfold is the key of the name of a mention, or of the only name for which it is
// an acronym, or of the only one that has an acronym behind it.
func (l *mentionList) unfold(c *cell, m *parties.Mention) string {
	key := nameKey(m.Name())
	stands, told := l.aliases[c.key(m.Text)], l.told[c.key(m.Text)]
	switch {
	case m.Kind == parties.Human || m.Which != "":
	case len(stands) == 1:
		for name := range stands {
			return name
		}
	case len(stands) > 1:
		m.Unsure = append(m.Unsure, "the acronym stands for several names")
	case len(told) > 0:
		m.Unsure = append(m.Unsure, "elsewhere something in brackets tells this name from others")
		if which := only(told); which != "" && aliasKind(which) == "ACRONYM" {
			return nameKey(m.Text + " (" + which + ")")
		}
	}
	return key
}

// only is the only member of a set, empty if it has another number.
func only(set map[string]bool) (one string) {
	if len(set) != 1 {
		return ""
	}
	for one = range set {
	}
	return one
}

// makes makes a new actor of a mention.
func (l *mentionList) makes(key string, c *cell, m *parties.Mention) *newActor {
	a := &newActor{key: key, name: title(m.Name()), where: c.where, locator: c.locate(m.From, m.To), aliases: map[string]string{}, spelled: map[string]string{}}
	if a.name == "" {
		a.name = "(not named)"
	}
	a.kind, a.says = typeOf(m)
	a.generic = m.Kind == parties.Collective
	if l.made == nil {
		l.made, l.taken = map[string]*newActor{}, map[string]bool{}
	}
	l.made[key] = a
	return a
}

// meet counts one more mention of a new actor.
func (a *newActor) meet(c *cell, m *parties.Mention) {
	a.count++
	if len(a.rows) < 20 && (len(a.rows) == 0 || a.rows[len(a.rows)-1] != c.row) {
		a.rows = append(a.rows, c.row)
	}
	for _, why := range m.Unsure {
		if !slices.Contains(a.unsure, why) {
			a.unsure = append(a.unsure, why)
		}
	}
	note := func(where map[string]string, text string) {
		if text = title(text); text != "" && text != a.name && where[text] == "" {
			where[text] = c.locate(m.From, m.To)
		}
	}
	note(a.spelled, m.Name())
	for _, alias := range m.Alias {
		note(a.aliases, alias)
	}
}

// freeID is an id that no other actor has. What tells it apart is made of the
// key, not counted: two imports must not give one id to two names.
func (w *work) freeID(id, key string) string {
	if w.mentions.taken[id] || w.actors.actors[id] != nil {
		id += "-" + sum(key)
	}
	w.mentions.taken[id] = true
	return id
}

// scope keeps apart who has the same name elsewhere.
func (w *work) scope(c *cell, m *parties.Mention) string {
	if m.Kind == parties.Collective || m.Kind == parties.Human && len(accord.Fold(m.Text).Tokens) < 3 {
		return c.number + "-"
	}
	for _, place := range c.where {
		if country, is := w.actors.byPlace[place]; is {
			return strings.ToLower(country.alpha2) + "-"
		}
	}
	return "xx-"
}

// title is a name as a cell of the dataset may hold it.
func title(text string) string { return clip(strings.Trim(clean(text), `"“” ,;:`), 300) }

// person makes an actor of a person who stands beside a body.
func (w *work) person(c *cell, p parties.Person) string {
	m := parties.Mention{From: p.From, To: p.To, Text: p.Name, Kind: parties.Human}
	if title(p.Name) == "" {
		return ""
	}
	if found := w.decision(c, p.Name); found.id != "" {
		w.decisive(found)
		w.actors.bring(found.id, c.locate(p.From, p.To))
		return found.id
	}
	return w.newActor(c, &m)
}

// addNewActors makes the rows of the actors that mentions have made, and lists those that are unsure.
func (w *work) addNewActors() {
	for _, key := range sortedKeys(w.mentions.made) {
		a := w.mentions.made[key]
		id := a.id
		row := cells{"id": id, "name": a.name, "type": string(a.kind), "generic": yes(a.generic), "collective": yes(a.generic)}
		if a.kind != accord.TypePerson && !a.generic {
			row["countries"] = strings.Join(a.where, "|")
		}
		w.out.add("actors", w.grounded(row, a.locator, a.says))
		for _, text := range sortedKeys(a.spelled) {
			w.out.add("names", w.grounded(cells{"of": id, "text": text, "kind": "ALIAS"}, a.spelled[text], "another spelling of the same name"))
		}
		for _, text := range sortedKeys(a.aliases) {
			if a.spelled[text] == "" {
				w.out.add("names", w.grounded(cells{"of": id, "text": text, "kind": aliasKind(text)}, a.aliases[text], "in brackets behind the name"))
			}
		}
		if a.kind == accord.TypePerson || a.generic {
			continue
		}
		w.out.add("external-ids", w.inferred(cells{"of": id, "scheme": schemeName, "id": telling(key)}, a.locator, "Rule: names of one key in one country are spellings of one name"))
		w.list(a)
	}
}

// list notes a new actor as unresolved, with those it may be.
func (w *work) list(a *newActor) {
	u := Unresolved{Mention: a.name, Actor: a.id, Count: a.count, Rows: a.rows, Why: a.unsure}
	if len(u.Why) == 0 {
		u.Why = []string{"no known actor has this name"}
	}
	w.report.Unsure = append(w.report.Unsure, u)
}

func aliasKind(text string) string {
	if !strings.Contains(text, " ") && strings.ToUpper(text) == text {
		return "ACRONYM"
	}
	return "TRANSLATION"
}
