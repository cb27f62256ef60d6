package gate

import (
	"math"
	"net/netip"
	"sync"
	"time"

	"golang.org/x/time/rate"
)

// Rates bounds how often each client asks, on average and at once.
type Rates struct {
	perSecond rate.Limit
	burst     int

	mu      sync.Mutex
	clients map[netip.Prefix]*rate.Limiter
}

// maxClients bounds how many clients are remembered.
const maxClients = 20_000

// NewRates makes a bound for each client; 0 a second is none.
func NewRates(perSecond float64, burst int) *Rates {
	return &Rates{perSecond: rate.Limit(perSecond), burst: burst, clients: map[netip.Prefix]*rate.Limiter{}}
}

// Take tells whether a client may ask now, and else after what time.
func (r *Rates) Take(client netip.Prefix) (later time.Duration, may bool) {
	if r.perSecond == 0 || client.Addr().IsLoopback() {
		return 0, true // what stands before the server on its own machine speaks for many
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	limiter := r.clients[client]
	if limiter == nil {
		r.forget()
		limiter = rate.NewLimiter(r.perSecond, r.burst)
		r.clients[client] = limiter
	}
	if limiter.Allow() {
		return 0, true
	}
	missing := max(0, 1-limiter.Tokens()) / float64(r.perSecond)
	return time.Duration(math.Ceil(missing) * float64(time.Second)), false
}

// forget makes room, for many at once since it looks at all: first those go who could
// ask as often as a new one, then whoever comes.
func (r *Rates) forget() {
	if len(r.clients) < maxClients {
		return
	}
	for client, limiter := range r.clients {
		if limiter.Tokens() >= float64(r.burst) {
			delete(r.clients, client)
		}
	}
	for client := range r.clients {
		if len(r.clients) <= maxClients*3/4 {
			return
		}
		delete(r.clients, client)
	}
}
