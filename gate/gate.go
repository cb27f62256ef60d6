// Package gate decides which requests are let in, and when: how often a client may
// ask, how many requests are answered at the same time, and who of those that wait is
// next. What it refuses it refuses at once, so that a server that is asked for more
// than it can do goes on doing what it can.
package gate

import (
	"context"
	"errors"
	"net/netip"
	"runtime"
	"sync"
	"sync/atomic"
	"time"
)

// ErrFull says that too many wait already, or that the wait was too long.
var ErrFull = errors.New("too many requests wait")

// A Gate lets so many requests in at once. The others wait in lanes, one for each
// client; next is always the client that was served least of late, so that one that
// asks little hardly waits beside others that ask for all they can get.
type Gate struct {
	slots int           // requests at once
	queue int           // requests that wait, of all clients
	wait  time.Duration // the longest

	unread atomic.Int64 // bytes of answers that are being written

	mu      sync.Mutex
	in      int
	waiting int
	lanes   map[netip.Prefix]*lane
}

// New makes a gate; 0 slots are two for each processor.
func New(slots, queue int, wait time.Duration) *Gate {
	if slots == 0 {
		slots = Processors()
	}
	return &Gate{slots: slots, queue: queue, wait: wait, lanes: map[netip.Prefix]*lane{}}
}

// Processors is how many requests keep the processors busy, with one for each that is
// about to be let in or has just been answered.
func Processors() int { return 2 * runtime.GOMAXPROCS(0) }

// Load tells how many requests are let in, and how many wait.
func (g *Gate) Load() (in, waiting int) {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.in, g.waiting
}

// Enter lets a request of a client in, after a wait if need be. Whoever got in has to
// leave. The error is ErrFull or that of ctx.
func (g *Gate) Enter(ctx context.Context, client netip.Prefix) (leave func(), err error) {
	w, l, err := g.line(client)
	if err != nil {
		return nil, err
	}
	if w == nil { // no wait
		start := time.Now()
		return func() { g.leave(l, time.Since(start)) }, nil
	}
	timer := time.NewTimer(g.wait)
	defer timer.Stop()
	select {
	case <-w.called:
	case <-timer.C:
		err = ErrFull
	case <-ctx.Done():
		err = ctx.Err()
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	switch {
	case w.in && err == nil:
		start := time.Now()
		return func() { g.leave(l, time.Since(start)) }, nil
	case w.in: // called at the very moment of giving up
		g.out(l, 0)
	case w.sentAway:
		err = ErrFull
	default:
		l.remove(w)
		g.waiting--
	}
	return nil, err
}

// line puts a request in the lane of its client, unless there is room for it at once.
func (g *Gate) line(client netip.Prefix) (*waiter, *lane, error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	l := g.lane(client)
	if !g.room(l) && g.waiting >= g.queue && !g.makeRoom(l) {
		return nil, nil, ErrFull
	}
	if g.waiting == 0 && g.room(l) {
		g.let(l, time.Now())
		return nil, l, nil
	}
	w := &waiter{called: make(chan struct{})}
	l.line = append(l.line, w)
	g.waiting++
	g.call()
	return w, l, nil
}

// room tells whether one more of a lane may be let in. No client takes the last room
// that others may need: three quarters are the most for one.
func (g *Gate) room(l *lane) bool { return g.in < g.slots && l.in < max(1, g.slots*3/4) }

// makeRoom sends away the last of the longest lane, unless this one is as long.
func (g *Gate) makeRoom(own *lane) bool {
	longest := own
	for _, l := range g.lanes {
		if len(l.line) > len(longest.line) {
			longest = l
		}
	}
	if longest == own || len(longest.line) == 1 {
		return false
	}
	last := longest.line[len(longest.line)-1]
	longest.remove(last)
	g.waiting--
	last.sentAway = true
	close(last.called)
	return true
}

// call lets in who is next, as long as there is room.
func (g *Gate) call() {
	now := time.Now()
	for g.in < g.slots {
		var next *lane
		for _, l := range g.lanes {
			if len(l.line) > 0 && g.room(l) && (next == nil || l.worked(now) < next.worked(now)) {
				next = l
			}
		}
		if next == nil {
			return
		}
		w := next.line[0]
		next.remove(w)
		g.let(next, now)
		g.waiting--
		w.in = true
		close(w.called)
	}
}

// let counts one more of a lane in.
func (g *Gate) let(l *lane, now time.Time) {
	l.in++
	l.work(now, foreseen)
	g.in++
}

func (g *Gate) leave(l *lane, took time.Duration) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.out(l, took)
}

func (g *Gate) out(l *lane, took time.Duration) {
	l.in--
	l.work(time.Now(), took-foreseen)
	g.in--
	g.call()
}
