package gate

import (
	"fmt"
	"net/http"
	"net/netip"
	"strings"
)

// Proxies are the machines that may say for whom they ask, in X-Forwarded-For.
type Proxies []netip.Prefix

// ParseProxies reads addresses and networks, separated by commas.
func ParseProxies(list string) (Proxies, error) {
	var all Proxies
	for one := range strings.SplitSeq(list, ",") {
		one = strings.TrimSpace(one)
		if one == "" {
			continue
		}
		network, err := netip.ParsePrefix(one)
		if err != nil {
			address, err := netip.ParseAddr(one)
			if err != nil {
				return nil, fmt.Errorf("%q is neither an address nor a network", one)
			}
			network = netip.PrefixFrom(address, address.BitLen())
		}
		all = append(all, network)
	}
	return all, nil
}

// Client tells who asks: an IPv4 address, or an IPv6 network, since one household or
// machine has all the addresses of one. Of X-Forwarded-For the last address counts
// that none of our proxies has: what stands before it, anybody may have written.
func (p Proxies) Client(r *http.Request) netip.Prefix {
	at, err := netip.ParseAddrPort(r.RemoteAddr)
	if err != nil {
		return netip.Prefix{}
	}
	client := at.Addr().Unmap()
	forwarded := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
	for i := len(forwarded) - 1; i >= 0 && p.has(client); i-- {
		before, is := forwardedFor(strings.TrimSpace(forwarded[i]))
		if !is {
			break
		}
		client = before.Unmap()
	}
	return network(client.WithZone(""))
}

// forwardedFor reads an address; some proxies write the port with it.
func forwardedFor(text string) (netip.Addr, bool) {
	if at, err := netip.ParseAddrPort(text); err == nil {
		return at.Addr(), true
	}
	address, err := netip.ParseAddr(text)
	return address, err == nil
}

func (p Proxies) has(address netip.Addr) bool {
	for _, one := range p {
		if one.Contains(address) {
			return true
		}
	}
	return false
}

func network(address netip.Addr) netip.Prefix {
	bits := address.BitLen()
	if address.Is6() && !address.IsLoopback() {
		bits = 64
	}
	prefix, _ := address.Prefix(bits)
	return prefix
}
