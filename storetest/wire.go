package storetest

import (
	"net"
	"sync"
	"testing"
	"time"
)

// A Wire is the network between a store and its server: what goes through it can be
// cut, held up, delayed and reset. It stands for one address, so ask it by bolt://,
// which is not told others.
type Wire struct {
	listener net.Listener
	to       string

	mu    sync.Mutex
	cut   bool
	held  chan struct{} // closed when bytes may go on; nil: they may
	delay time.Duration
	ends  map[*net.TCPConn]struct{}
}

// NewWire leads to an address until the test ends.
func NewWire(t testing.TB, to string) *Wire {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	w := &Wire{listener: l, to: to, ends: map[*net.TCPConn]struct{}{}}
	go w.serve()
	t.Cleanup(func() {
		w.Heal()
		_ = l.Close()
		w.Reset()
	})
	return w
}

// Host is HOST:PORT of the near end.
func (w *Wire) Host() string { return w.listener.Addr().String() }

// Cut resets all connections, and each one that is made.
func (w *Wire) Cut() {
	w.set(func() { w.cut = true })
	w.Reset()
}

// Hold keeps all bytes back: connections stand, and nothing is heard.
func (w *Wire) Hold() {
	w.set(func() {
		if w.held == nil {
			w.held = make(chan struct{})
		}
	})
}

// Slow keeps each portion of bytes back for some time.
func (w *Wire) Slow(by time.Duration) { w.set(func() { w.delay = by }) }

// Heal undoes all that; bytes that were kept back arrive.
func (w *Wire) Heal() {
	w.set(func() {
		if w.held != nil {
			close(w.held)
		}
		w.cut, w.held, w.delay = false, nil, 0
	})
}

// Reset resets the connections that there are, in the midst of whatever goes through them.
func (w *Wire) Reset() {
	w.mu.Lock()
	defer w.mu.Unlock()
	for c := range w.ends {
		_ = c.SetLinger(0)
		_ = c.Close()
	}
	clear(w.ends)
}

func (w *Wire) set(what func()) {
	w.mu.Lock()
	defer w.mu.Unlock()
	what()
}

func (w *Wire) serve() {
	for {
		c, err := w.listener.Accept()
		if err != nil {
			return
		}
		near := c.(*net.TCPConn)
		far, err := net.Dial("tcp", w.to)
		if err != nil || !w.join(near, far.(*net.TCPConn)) {
			_ = near.SetLinger(0)
			_ = near.Close()
			if err == nil {
				_ = far.Close()
			}
			continue
		}
		go w.carry(near, far.(*net.TCPConn))
		go w.carry(far.(*net.TCPConn), near)
	}
}

func (w *Wire) join(near, far *net.TCPConn) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	if !w.cut {
		w.ends[near], w.ends[far] = struct{}{}, struct{}{}
	}
	return !w.cut
}

func (w *Wire) carry(to, from *net.TCPConn) {
	buffer := make([]byte, 4<<10)
	for {
		n, err := from.Read(buffer)
		w.mu.Lock()
		held, delay := w.held, w.delay
		w.mu.Unlock()
		if held != nil {
			<-held
		}
		time.Sleep(delay)
		if n > 0 {
			_, _ = to.Write(buffer[:n])
		}
		if err != nil {
			break
		}
	}
	w.mu.Lock()
	delete(w.ends, to)
	delete(w.ends, from)
	w.mu.Unlock()
	_ = to.Close()
	_ = from.Close()
}
