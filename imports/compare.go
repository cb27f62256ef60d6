package imports

import (
	"slices"
	"strings"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/parties"
)

// A Comparison holds the parsed cells against PAA-X, where both tell of an
// agreement. A pair is an actor and an agreement, the organs and delegates of a
// state counted for it. Precision is the share of the parsed pairs of actors that
// PAA-X knows which PAA-X has as well; recall is the share of its pairs that were
// parsed.
type Comparison struct {
	Agreements int              `json:"agreements"`
	Roles      map[string]Score `json:"roles"` // party, third party, and any: whatever the role
	Missed     []Pair           `json:"missed"`
	Added      []Pair           `json:"added"`
}

// A Score counts pairs.
type Score struct {
	Both      int     `json:"both"`
	Parsed    int     `json:"parsedAlone"`
	PAAX      int     `json:"paaxAlone"`
	Precision float64 `json:"precision"`
	Recall    float64 `json:"recall"`
}

// A Pair is an agreement and an actor that one of the two has.
type Pair struct {
	Agreement string `json:"agreement"`
	Actor     string `json:"actor"`
	Role      string `json:"role"`
}

// pairs are the actors of each agreement, by class of role.
type pairs map[Pair]bool

const party, third, anyRole = "party", "third party", "any"

func classOf(r accord.Role) string {
	if r.Class() == accord.ClassParty {
		return party
	}
	return third
}

func (p pairs) add(agreement, actor, class string) {
	p[Pair{agreement, actor, class}] = true
	p[Pair{agreement, actor, anyRole}] = true
}

// compare holds the cells of this import against the PAA-X that is given along, nil if none is.
func (w *work) compare() *Comparison {
	key, known := pairs{}, map[string]bool{}
	for _, d := range w.With {
		paaxPairs(d, key, known)
	}
	if len(key) == 0 {
		return nil
	}
	return score(w.parsed(known), key, w.numbers())
}

// paaxPairs are the pairs of a dataset that rest on PAA-X, by AgtId, and the actors that it knows.
func paaxPairs(d *accord.Dataset, key pairs, known map[string]bool) {
	numbers := map[accord.ID]string{}
	for _, g := range d.Agreements {
		for _, e := range g.ExternalIDs {
			if e.Scheme == schemeAgreement {
				numbers[g.ID] = e.ID
			}
		}
	}
	from := map[accord.ID]bool{}
	for _, c := range d.Claims {
		if strings.HasPrefix(string(c.SourceID), "source:paax") {
			from[c.AboutID] = true
		}
	}
	for _, a := range d.Actors {
		if slices.ContainsFunc(a.ExternalIDs, func(e accord.ExternalID) bool { return e.Scheme == schemePAAX }) {
			known[string(a.ID)] = true
		}
	}
	for _, p := range d.Participations {
		if n := numbers[p.ToID]; n != "" && from[p.ID] {
			key.add(n, string(p.ActorID), classOf(p.Role))
		}
	}
}

// parsed are the pairs of the cells, of actors that PAA-X knows.
func (w *work) parsed(known map[string]bool) pairs {
	all := pairs{}
	for _, c := range w.mentions.cells {
		class := party
		if c.column == parties.ThrdPart {
			class = third
		}
		for i := range c.mentions {
			m := &c.mentions[i]
			if m.Via == parties.Member || m.Polarity != accord.PolarityTookPart {
				continue
			}
			for _, id := range []string{w.resolved(c, m), m.Behalf} {
				if ref := w.actors.among(id, known); ref != "" {
					all.add(c.number, ref, class)
				}
			}
		}
	}
	return all
}

// among is the one of some actors that another is: by its id, as the same state, by
// the ids of other catalogues, or by its names.
func (d *directory) among(id string, some map[string]bool) string {
	a := d.actors[id]
	if some[id] {
		return id
	}
	if a == nil {
		return ""
	}
	if code, is := stateCode(a); is {
		if other := d.stateAmong(code, some); other != "" {
			return other
		}
	}
	for _, e := range a.ExternalIDs {
		for _, other := range d.byID[e.Scheme+" "+e.ID] {
			if some[other] {
				return other
			}
		}
	}
	for _, name := range append([]accord.Name{{Text: a.Name}}, a.Names...) {
		for _, other := range d.find(name.Text) {
			if some[other] {
				return other
			}
		}
	}
	return ""
}

// stateAmong is the one of some actors that is a state, empty if none is.
func (d *directory) stateAmong(code string, some map[string]bool) string {
	if d.statesOf == nil {
		d.statesOf = map[string][]string{}
		for _, id := range sortedKeys(d.actors) {
			if c, is := stateCode(d.actors[id]); is {
				d.statesOf[c] = append(d.statesOf[c], id)
			}
		}
	}
	for _, id := range d.statesOf[code] {
		if some[id] {
			return id
		}
	}
	return ""
}

// resolved is the known actor of a mention, empty if it is new.
func (w *work) resolved(c *cell, m *parties.Mention) string {
	probe := *m
	probe.Unsure = nil
	return w.known(c, &probe).id
}

// numbers are the AgtIds of which cells were read.
func (w *work) numbers() map[string]bool {
	all := map[string]bool{}
	for _, c := range w.mentions.cells {
		all[c.number] = true
	}
	return all
}

// score counts the pairs of the agreements of which both tell.
func score(parsed, key pairs, read map[string]bool) *Comparison {
	told := map[string]bool{}
	for p := range key {
		told[p.Agreement] = true
	}
	c := &Comparison{Roles: map[string]Score{}}
	for p := range parsed {
		if told[p.Agreement] {
			c.count(p, true, key[p])
		}
	}
	for p := range key {
		if !parsed[p] && read[p.Agreement] {
			c.count(p, false, true)
		}
	}
	for role, s := range c.Roles {
		s.Precision, s.Recall = ratio(s.Both, s.Both+s.Parsed), ratio(s.Both, s.Both+s.PAAX)
		c.Roles[role] = s
	}
	for n := range told {
		if read[n] {
			c.Agreements++
		}
	}
	c.Missed, c.Added = firstPairs(c.Missed), firstPairs(c.Added)
	return c
}

// count counts a pair that was parsed, that PAA-X has, or both.
func (c *Comparison) count(p Pair, parsed, paax bool) {
	s := c.Roles[p.Role]
	list := &c.Missed
	switch {
	case parsed && paax:
		s.Both, list = s.Both+1, nil
	case parsed:
		s.Parsed, list = s.Parsed+1, &c.Added
	default:
		s.PAAX++
	}
	c.Roles[p.Role] = s
	if list != nil && p.Role != anyRole {
		*list = append(*list, p)
	}
}

// ratio is rounded to four digits.
func ratio(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return float64(part*10_000/whole) / 10_000
}

// firstPairs are the first hundred, by agreement.
func firstPairs(all []Pair) []Pair {
	slices.SortFunc(all, func(a, b Pair) int {
		return strings.Compare(a.Agreement+a.Role+a.Actor, b.Agreement+b.Role+b.Actor)
	})
	return all[:min(len(all), 100)]
}
