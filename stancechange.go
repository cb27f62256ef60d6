package accord

import (
	"cmp"
	"slices"
	"strings"
)

// A StanceChangesAsk is for Finds.StanceChanges.
type StanceChangesAsk struct {
	On      []ID // agreements and processes; of a process also the rounds below it
	Between *DateRange
	Window
	Along Along // AlongClaims only; actors, ties and what they lead to always come along
}

// Refs are the ids of the question.
func (a *StanceChangesAsk) Refs() []Ref {
	var r refs
	r.deals(a.On, "on")
	return r
}

// StanceChanges are a page of changes.
type StanceChanges struct {
	Page[StanceChange]
	Undated int // ties for or against that have no date, and so make no change
	Nodes   map[ID]Node
}

// A StanceChange is an actor that was against and is for, or the other way round:
// two of its ties that follow each other in time.
type StanceChange struct {
	With           ID
	Earlier, Later Tie
}

// StanceChangeKey orders changes by the name of the actor, then the later date, then ids.
func StanceChangeKey(c StanceChange, name string) Key {
	order := SortText(name) + "\x01" + string(c.With) + "\x01" + momentText(tieDate(c.Later))
	return Ascend(order, ID(string(c.Earlier.NodeID())+" "+string(c.Later.NodeID())))
}

// A lean is the side on which a tie puts an actor.
type lean int

const (
	leansNowhere lean = iota
	leansAgainst      // refused, withdrew, rejects
	leansFor          // took part as a party, supports, welcomes
)

func leanOf(t Tie) lean {
	switch StandingOf(t) {
	case StandingRejected:
		return leansAgainst
	case StandingTookPart, StandingWelcomed:
		return leansFor
	}
	return leansNowhere
}

// ChangesOf finds the changes among the standing ties of actors to what is compared,
// in no order, and counts those for or against that have no date. Ties of one actor
// follow each other by the earliest day they can be of (where that is open, the
// latest), then id; two of the same days are no change.
func ChangesOf(ties []Tie, between *DateRange) (changes []StanceChange, undated int) {
	byActor := map[ID][]Tie{}
	for _, t := range ties {
		from, _ := t.Ends()
		switch date := tieDate(t); {
		case leanOf(t) == leansNowhere:
		case date == nil:
			undated++
		case between == nil || date.Overlaps(*between):
			byActor[from] = append(byActor[from], t)
		}
	}
	for actor, ties := range byActor {
		slices.SortFunc(ties, func(a, b Tie) int {
			return cmp.Or(strings.Compare(momentText(tieDate(a)), momentText(tieDate(b))), strings.Compare(string(a.NodeID()), string(b.NodeID())))
		})
		for i := 1; i < len(ties); i++ {
			if leanOf(ties[i-1]) != leanOf(ties[i]) && momentText(tieDate(ties[i-1])) < momentText(tieDate(ties[i])) {
				changes = append(changes, StanceChange{actor, ties[i-1], ties[i]})
			}
		}
	}
	return changes, undated
}

// tieDate is when a participation or stance was.
func tieDate(t Tie) *PartialDate {
	switch t := t.(type) {
	case *Participation:
		return t.When
	case *Stance:
		return t.Date
	}
	return nil
}

// momentText orders dates in time. Unlike DateText it does not put what was on or
// before a day at the beginning of time.
func momentText(d *PartialDate) string {
	first, last := d.Earliest, d.Latest
	if first == "" {
		first = last
	}
	if last == "" {
		last = "9999-99-99"
	}
	return string(first + last)
}
