package gate

import (
	"net/netip"
	"testing"
	"testing/synctest"
	"time"
)

// A client may ask so often at once, then so often a second; others do not feel it.
func TestRates(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := NewRates(2, 5)
		may := func(n int) (all int) {
			for range 20 {
				if _, is := r.Take(client(n)); is {
					all++
				}
			}
			return all
		}
		if n := may(1); n != 5 {
			t.Errorf("%d at once", n)
		}
		if later, _ := r.Take(client(1)); later != time.Second {
			t.Errorf("come again in %s", later)
		}
		if n := may(2); n != 5 {
			t.Errorf("%d of another client", n)
		}
		time.Sleep(time.Second)
		if n := may(1); n != 2 {
			t.Errorf("%d after a second", n)
		}
	})
	for name, r := range map[string]*Rates{"no bound": NewRates(0, 0), "loopback": NewRates(1, 1)} {
		for range 9 {
			if _, is := r.Take(netip.MustParsePrefix("127.0.0.1/32")); !is {
				t.Errorf("%s: refused", name)
			}
		}
	}
}

// However many clients come, few are remembered; and since to forget is to look at all of
// them, many are forgotten at once.
func TestRatesAreForgotten(t *testing.T) {
	r := NewRates(1, 1)
	for i := range maxClients + 1000 {
		r.Take(netip.PrefixFrom(netip.AddrFrom4([4]byte{10, byte(i >> 16), byte(i >> 8), byte(i)}), 32))
	}
	if n := len(r.clients); n > maxClients*3/4+1000 {
		t.Errorf("%d are remembered", n)
	}
}
