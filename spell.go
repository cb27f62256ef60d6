package accord

import (
	"fmt"
	"slices"
	"time"
)

// settleSpells finds, for every agreement, the days on which it was in force.
func (d *Dataset) settleSpells() {
	denied := map[ID]bool{}
	for _, c := range d.Claims {
		if c.Denies && c.Attribute == "" && c.AboutID.Kind() == KindMilestone {
			denied[c.AboutID] = true
		}
	}
	courses := make(map[ID]*course, len(d.Agreements))
	for _, g := range d.Agreements {
		courses[g.ID] = newCourse(g, denied)
	}
	d.supersede(courses)
	d.attest(courses)
	for _, g := range d.Agreements {
		g.Spells = courses[g.ID].spells()
	}
}

// A course is what is known of an agreement's being in force.
type course struct {
	dated        *PartialDate // the date of the agreement
	starts, ends []turn
	attested     []attestation
}

// A turn is when an agreement came into force, or ceased to be.
type turn struct {
	how     string // such as "it expired"
	date    *PartialDate
	unsure  bool // a claim denies it
	planned bool
}

// An attestation is a day on which a source treats an agreement as holding.
type attestation struct {
	day Date
	by  string
}

var turns = map[MilestoneKind]struct {
	starts bool
	how    string
}{
	MilestoneEntersIntoForce:     {true, "it came into effect"},
	MilestoneImplementationBegun: {true, "its implementation began"},
	MilestoneRenewed:             {true, "it was renewed"},
	MilestoneExpires:             {false, "it expired"},
	MilestoneSuspended:           {false, "it was suspended"},
	MilestoneCollapsed:           {false, "it collapsed"},
}

func newCourse(g *Agreement, denied map[ID]bool) *course {
	c := &course{dated: g.When}
	for _, m := range g.Milestones {
		kind, turns := turns[m.Kind]
		if !turns || m.Date == nil && m.Planned {
			continue
		}
		t := turn{kind.how, m.Date, denied[m.ID], m.Planned}
		switch {
		case !kind.starts:
			c.ends = append(c.ends, t)
		case m.Date != nil:
			c.starts = append(c.starts, t)
			if !m.Planned && !t.unsure && m.Date.Latest != "" {
				c.attested = append(c.attested, attestation{m.Date.Latest, "a source says that " + kind.how + " that day"})
			}
		}
	}
	return c
}

// supersede ends agreements that another takes the place of, on the date of that one.
func (d *Dataset) supersede(courses map[ID]*course) {
	byID := make(map[ID]*Agreement, len(d.Agreements))
	for _, g := range d.Agreements {
		byID[g.ID] = g
	}
	for _, l := range d.Lineages {
		if c, later := courses[l.ToID], byID[l.FromID]; l.Kind == LineageSupersedes && l.Standing() && c != nil && later != nil {
			c.ends = append(c.ends, turn{how: "it was superseded by " + later.Title, date: later.When})
		}
	}
}

// attest gathers who treats agreements as holding: claims of attribute inForce with
// the value YES, on the day they were made, and allegations, on the day of the act.
func (d *Dataset) attest(courses map[ID]*course) {
	sources := make(map[ID]*Source, len(d.Sources))
	for _, s := range d.Sources {
		sources[s.ID] = s
	}
	told := map[ID]*PartialDate{} // of allegations: when a source first told of them
	for _, c := range d.Claims {
		switch {
		case c.AboutID.Kind() == KindAllegation && !c.Denies:
			told[c.AboutID] = firstDate(told[c.AboutID], latest(c, sources))
		case c.Attribute == AttributeInForce && c.Value == string(InForceYes) && !c.Denies && courses[c.AboutID] != nil:
			if s := sources[c.SourceID]; s != nil {
				courses[c.AboutID].attest(latest(c, sources), s.Title+" treats it as holding")
			}
		}
	}
	for _, a := range d.Allegations {
		if c := courses[a.AgreementID]; c != nil && a.Standing() {
			c.attest(firstDate(a.Date, told[a.ID]), "a breach of it is alleged")
		}
	}
}

func (c *course) attest(when *PartialDate, by string) {
	if when != nil && when.Earliest != "" {
		c.attested = append(c.attested, attestation{when.Earliest, by})
	}
}

// spells asks for each day on which the answer may change.
func (c *course) spells() (all []Spell) {
	days := []Date{"0000-00-00"}
	for _, t := range slices.Concat(c.starts, c.ends) {
		if t.date != nil {
			days = append(days, t.date.Earliest, t.date.Latest)
		}
	}
	for _, a := range c.attested {
		days = append(days, dayAfter(a.day))
	}
	if c.dated != nil {
		days = append(days, c.dated.Earliest)
	}
	slices.Sort(days)
	for _, day := range slices.Compact(days) {
		if day == "" {
			continue
		}
		if now := c.on(day); len(all) == 0 || all[len(all)-1].Is != now {
			all = append(all, Spell{day, now})
		}
	}
	return all
}

func dayAfter(d Date) Date {
	t, err := time.Parse(time.DateOnly, string(d))
	if err != nil {
		return d
	}
	return Date(t.AddDate(0, 0, 1).Format(time.DateOnly))
}

// on is the answer for a day: first whether the agreement had begun, then whether it had ended.
func (c *course) on(day Date) InForce {
	if len(c.starts) == 0 {
		if c.dated.After(day) {
			return InForce{InForceNo, "its first known date is later: " + c.dated.Text}
		}
		return InForce{InForceUnknown, "no source says when it came into effect"}
	}
	var begun, perhaps *turn // the latest start that is sure on the day, and the first that is not
	for i := range c.starts {
		switch s := &c.starts[i]; {
		case !s.unsure && s.sure(day):
			if begun == nil || !compareLess(s.date, begun.date) {
				begun = s
			}
		case s.may(day):
			perhaps = s
		}
	}
	switch {
	case begun == nil && perhaps != nil && perhaps.unsure:
		return InForce{InForceUnknown, "a source denies that " + perhaps.said()}
	case begun == nil && perhaps != nil:
		return InForce{InForceUnknown, perhaps.said() + ", which may be before or after that day"}
	case begun == nil:
		return InForce{InForceNo, "not yet in effect: " + c.starts[0].said()}
	}
	return c.since(begun, perhaps, day)
}

// since is the answer for a day on which the agreement had begun.
func (c *course) since(begun, perhaps *turn, day Date) InForce {
	var over, later *turn
	for i := range c.ends {
		e := &c.ends[i]
		switch {
		case e.before(begun): // and begun anew
		case e.unsure && e.may(day):
			return InForce{InForceUnknown, begun.said() + "; whether " + e.said() + " is denied"}
		case e.date == nil:
			return InForce{InForceUnknown, begun.said() + "; " + e.said()}
		case e.sure(day):
			over = e
		case e.may(day):
			return InForce{InForceUnknown, begun.said() + "; " + e.said() + ", which may be before or after that day"}
		case later == nil || compareLess(e.date, later.date):
			later = e
		}
	}
	switch {
	case over != nil && perhaps != nil:
		return InForce{InForceUnknown, over.said() + "; " + perhaps.said()}
	case over != nil:
		return InForce{InForceNo, over.said()}
	case later != nil:
		return InForce{InForceYes, begun.said() + "; " + later.said()}
	}
	return c.attestedOn(begun, day)
}

// attestedOn is the answer where no end is known: it hangs on the last attestation.
func (c *course) attestedOn(begun *turn, day Date) InForce {
	last := attestation{}
	for _, a := range c.attested {
		if a.day > last.day || a.day == last.day && a.by < last.by {
			last = a
		}
	}
	switch {
	case last.day == "":
		return InForce{InForceUnknown, begun.said() + "; no source attests that it held"}
	case last.day < day:
		return InForce{InForceUnknown, begun.said() + fmt.Sprintf("; last attested on %s: %s", last.day, last.by)}
	}
	return InForce{InForceYes, begun.said() + fmt.Sprintf("; attested on %s: %s", last.day, last.by)}
}

// sure: the turn had come on the day, whatever the exact date.
func (t *turn) sure(day Date) bool {
	return t.date != nil && t.date.Latest != "" && t.date.Latest <= day
}

// may: the turn may have come on the day.
func (t *turn) may(day Date) bool { return !t.date.After(day) }

// before tells whether a turn was surely not behind another.
func (t *turn) before(other *turn) bool {
	return t.date != nil && t.date.Latest != "" && (t.date.Latest < other.date.Earliest ||
		t.date.Latest == other.date.Earliest && t.date.Time < other.date.Time)
}

func (t *turn) said() string {
	when := "on a day that no source gives"
	if t.date != nil {
		when = t.date.Text
	}
	if t.planned {
		return t.how + " by plan, " + when
	}
	return t.how + ", " + when
}

func compareLess(a, b *PartialDate) bool { return compareDates(a, b) < 0 }
