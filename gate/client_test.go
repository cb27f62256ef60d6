package gate

import (
	"net/http/httptest"
	"testing"
)

// X-Forwarded-For counts as far as machines wrote it that we trust, and no further.
func TestClient(t *testing.T) {
	proxies, err := ParseProxies("10.0.0.0/8, 192.0.2.1, fd00::/8")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ remote, forwarded, client string }{
		{"203.0.113.5:1", "", "203.0.113.5/32"},
		{"203.0.113.5:1", "198.51.100.1", "203.0.113.5/32"}, // it speaks for itself alone
		{"10.1.1.1:1", "198.51.100.1", "198.51.100.1/32"},
		{"10.1.1.1:1", "198.51.100.7, 198.51.100.1", "198.51.100.1/32"}, // the first may be invented
		{"10.1.1.1:1", "198.51.100.1, 192.0.2.1", "198.51.100.1/32"},
		{"10.1.1.1:1", "198.51.100.1, nonsense", "10.1.1.1/32"},
		{"10.1.1.1:1", "198.51.100.1:4711", "198.51.100.1/32"}, {"10.1.1.1:1", "[2001:db8:1:2:3::4]:4711", "2001:db8:1:2::/64"},
		{"10.1.1.1:1", "", "10.1.1.1/32"},
		{"[fd00::1]:1", "2001:db8:1:2:3::4", "2001:db8:1:2::/64"},
		{"[2001:db8:1:2:ffff::9]:1", "", "2001:db8:1:2::/64"},
		{"[::ffff:203.0.113.5]:1", "", "203.0.113.5/32"},
		{"[::1]:1", "", "::1/128"},
		{"nonsense", "", "invalid Prefix"},
	} {
		r := httptest.NewRequestWithContext(t.Context(), "GET", "/", nil)
		r.RemoteAddr = c.remote
		if c.forwarded != "" {
			r.Header.Set("X-Forwarded-For", c.forwarded)
		}
		if got := proxies.Client(r).String(); got != c.client {
			t.Errorf("%s, for %q: %s, want %s", c.remote, c.forwarded, got, c.client)
		}
	}
	for _, wrong := range []string{"nonsense", "10.0.0.0/99", "10.0.0.1, x"} {
		if _, err := ParseProxies(wrong); err == nil {
			t.Errorf("%q is taken", wrong)
		}
	}
}
