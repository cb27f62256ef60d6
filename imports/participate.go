package imports

import (
	"fmt"
	"slices"
	"strings"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/parties"
)

// A seat is a participation that mentions make: one for each actor, agreement and role.
type seat struct {
	actor, agreement string
	role             accord.Role
	polarity         accord.Polarity
	signature        accord.Signature
	capacity         []string
	behalf, partOf   string
	persons          []string
	locators         []string
	wording          string
	says             []string
	rule             string
	row              Row
}

// A seats is the participations of an import, in the order in which they were met.
type seats struct {
	byKey map[string]*seat
	all   []*seat
}

// seatMentions makes participations, links and new actors of all mentions.
func (w *work) seatMentions() {
	all := &seats{byKey: map[string]*seat{}}
	for _, c := range w.mentions.cells {
		found := make([]who, len(c.mentions))
		for i := range c.mentions {
			found[i] = w.who(c, &c.mentions[i])
		}
		for i := range c.mentions {
			w.seat(all, c, found, i)
		}
	}
	for _, s := range all.all {
		w.addSeat(s)
	}
	w.addNewActors()
	w.report.Compared = w.compare()
}

// seat makes of one mention what it says.
func (w *work) seat(all *seats, c *cell, found []who, i int) {
	m, id := &c.mentions[i], found[i].id
	if found[i].how == "office" && m.Capacity != "" { // who holds it stays beside the state
		m.Persons = append(m.Persons, parties.Person{From: m.From, To: m.To, Name: m.Text, Office: m.Capacity})
	}
	locator := c.locate(m.From, m.To)
	w.count(m, found[i])
	w.decisive(found[i])
	w.actors.bring(id, locator)
	behalf := w.behalf(m, id, locator)
	w.mentions.rows = append(w.mentions.rows, c.line(m, found[i], behalf))
	if m.Via == parties.Member && m.Of >= 0 && m.Of < len(found) {
		w.member(id, found[m.Of].id, locator)
		return
	}
	s := all.of(id, c.agreement, m)
	s.row = c.row
	s.merge(m, locator)
	s.behalf = first(s.behalf, behalf)
	if m.Via == parties.PartOf && m.Of >= 0 && m.Of < len(found) && found[m.Of].id != id {
		s.partOf = first(s.partOf, found[m.Of].id)
	}
	s.rule = first(s.rule, found[i].rule)
	for _, p := range m.Persons {
		if person := w.person(c, p); person != "" && person != id && !slices.Contains(s.persons, person) {
			s.persons = append(s.persons, person)
		}
	}
}

func first(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// count counts a mention for the report.
func (w *work) count(m *parties.Mention, found who) {
	n := &w.report.Mentions
	n.All++
	if found.how == "new" {
		n.New++
	} else {
		n.Resolved++
	}
	role := string(m.Role)
	if role == "" {
		role = string(m.Polarity)
	}
	n.ByRole[role]++
	n.BySure[m.Confidence()]++
}

// of is the participation of an actor in a role; a new one if there is none yet.
// Who did not take part has no role, and who did has one.
func (all *seats) of(actor, agreement string, m *parties.Mention) *seat {
	role, polarity := m.Role, m.Polarity
	switch {
	case polarity != accord.PolarityTookPart && polarity != "":
		role = ""
	case role == "":
		role = accord.RoleUnspecified
	}
	key := strings.Join([]string{actor, agreement, string(role), string(polarity)}, "\x00")
	s := all.byKey[key]
	if s == nil {
		s = &seat{actor: actor, agreement: agreement, role: role, polarity: polarity, signature: m.Signature}
		all.byKey[key] = s
		all.all = append(all.all, s)
	}
	return s
}

// strength orders what is known of a signature: what is said of it goes before what is not.
var strength = []accord.Signature{accord.SignatureSigned, accord.SignatureSignedIllegible, accord.SignatureUnnamedSignature, accord.SignatureNotSignatory,
	accord.SignatureAgreedUnsigned, accord.SignatureSignedOrAgreed, accord.SignatureUnknown}

// merge adds what another mention says of the participation.
func (s *seat) merge(m *parties.Mention, locator string) {
	if slices.Index(strength, m.Signature) < slices.Index(strength, s.signature) {
		s.signature = m.Signature
	}
	if as := clean(m.Capacity); as != "" && !slices.Contains(s.capacity, as) {
		s.capacity = append(s.capacity, as)
	}
	s.locators = append(s.locators, locator)
	if s.wording == "" {
		s.wording = wording(m.Text)
	}
	if m.Via == parties.Hearsay {
		s.says = append(s.says, "said in a remark of the cell, not on its list")
	}
	if m.Note != "" {
		s.says = append(s.says, "the cell adds a remark")
	}
	for _, why := range m.Unsure {
		if !slices.Contains(s.says, why) {
			s.says = append(s.says, why)
		}
	}
}

// wording is at most eight words as found.
func wording(text string) string {
	words := strings.Fields(clean(text))
	return strings.Join(words[:min(8, len(words))], " ")
}

// addSeat makes the row of a participation, and claims for its further mentions.
func (w *work) addSeat(s *seat) {
	row := cells{"actor": s.actor, "to": s.agreement, "role": string(s.role), "signature": string(s.signature), "capacity": clip(strings.Join(s.capacity, "; "), 400),
		"represented_by": strings.Join(w.within(s.persons, "persons who represented one actor", s), "|")}
	switch s.polarity {
	case accord.PolarityTookPart, "":
	case accord.PolarityWithdrew:
		row["polarity"] = string(s.polarity)
	default:
		row["polarity"], row["signature"] = string(s.polarity), string(accord.SignatureNotSignatory)
	}
	if s.signature == accord.SignatureUnknown && row["polarity"] == "" {
		row["signature"] = ""
	}
	if s.behalf != s.actor {
		row["on_behalf_of"] = s.behalf
	}
	if s.partOf != s.actor {
		row["part_of"] = s.partOf
	}
	as := string(s.role)
	if as == "" {
		as = string(s.polarity)
	}
	row["id"] = "participation:" + strings.TrimPrefix(s.actor, "actor:") + "-" + strings.TrimPrefix(s.agreement, "agreement:") + "-" + slug(strings.ReplaceAll(as, "_", "-"))
	row = w.grounded(row, s.locators[0], clip(strings.Join(s.says, "; "), 500))
	if s.rule != "" {
		row["claim_kind"], row["says"] = "INFERRED", strings.TrimSuffix(s.rule+"; "+row["says"], "; ")
	}
	row["wording"] = s.wording
	w.out.add("participations", row)
	for _, more := range w.within(s.locators[1:], "mentions of one participation", s) {
		w.out.add("claims", cells{"about": row["id"], "source": w.source(), "locator": more, "claim_kind": row["claim_kind"], "text": first(s.rule, "named once more")})
	}
}

// within cuts a list at what the format has room for, and tells it.
func (w *work) within(all []string, what string, s *seat) []string {
	if len(all) > mostOf {
		w.report.leave(fmt.Sprintf("more than %d %s", mostOf, what), s.row)
	}
	return all[:min(len(all), mostOf)]
}

// behalf is the state of which an organ is named.
func (w *work) behalf(m *parties.Mention, id, locator string) string {
	if m.Behalf == "" {
		return ""
	}
	w.actors.bring(m.Behalf, locator)
	w.link(id, "ORGAN_OF", m.Behalf, locator, "an organ that the cell names with its state")
	return m.Behalf
}

// member ties a member to the umbrella in whose brackets it stands.
func (w *work) member(id, umbrella, locator string) {
	w.link(id, "MEMBER_OF", umbrella, locator, "listed in brackets as one of those that it consists of")
}

// link makes the row of a link between two actors, once.
func (w *work) link(from, kind, to, locator, says string) {
	if accord.LinkKind(kind).Symmetric() && to < from {
		from, to = to, from
	}
	id := fmt.Sprintf("link:%s-%s-%s", strings.TrimPrefix(from, "actor:"), slug(strings.ReplaceAll(kind, "_", "-")), strings.TrimPrefix(to, "actor:"))
	if from == to || w.out.holds("links", id) {
		return
	}
	w.out.add("links", w.grounded(cells{"id": id, "from": from, "kind": kind, "to": to}, locator, says))
}
