package gate

import (
	"math"
	"net/netip"
	"slices"
	"time"
)

// A lane is where the requests of one client wait.
type lane struct {
	line []*waiter // the first is next
	in   int
	done float64 // seconds of work for the client, half of it forgotten after each halfLife
	at   time.Time
}

// A waiter is one request that waits until it is called.
type waiter struct {
	called   chan struct{}
	in       bool
	sentAway bool
}

const (
	halfLife = 5 * time.Second
	foreseen = 2 * time.Millisecond // of work, as long as a request is not answered
	maxLanes = 4096                 // that are remembered
)

// lane finds the lane of a client. Of those that nobody is in, many are forgotten at
// once when they are too many.
func (g *Gate) lane(client netip.Prefix) *lane {
	l := g.lanes[client]
	if l != nil {
		return l
	}
	if len(g.lanes) >= maxLanes {
		for key, l := range g.lanes {
			if l.in == 0 && len(l.line) == 0 {
				delete(g.lanes, key)
			}
		}
	}
	l = &lane{at: time.Now()}
	g.lanes[client] = l
	return l
}

func (l *lane) remove(w *waiter) {
	if i := slices.Index(l.line, w); i >= 0 {
		l.line = slices.Delete(l.line, i, i+1)
	}
}

// worked is how many seconds of work the client has had of late.
func (l *lane) worked(now time.Time) float64 {
	return l.done * math.Exp2(-float64(now.Sub(l.at))/float64(halfLife))
}

func (l *lane) work(now time.Time, took time.Duration) {
	l.done = max(0, l.worked(now)+took.Seconds())
	l.at = now
}
