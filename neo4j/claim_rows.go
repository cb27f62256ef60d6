package neo4j

import (
	"fmt"

	"github.com/accordgraph/accord"
)

// claims makes the nodes of claims.
func (r *rows) claims(d *accord.Dataset) {
	for _, c := range d.Claims {
		p := props{
			"kind": string(c.Kind), "source": string(c.SourceID), "key": stored(accord.ClaimKey(c)),
			"preferred": c.Preferred, "denies": c.Denies, "data": encode(c),
		}
		r.node(c.ID, p.text("attribute", c.Attribute).text("value", c.Value).text("text", c.Text).
			text("wording", c.Wording).text("via", string(c.ViaID())).text("locator", c.Locator).date("date", c.Date), "Claim")
	}
}

// aroundClaims makes the relationships of claims.
func (r *rows) aroundClaims(d *accord.Dataset) {
	for _, c := range d.Claims {
		r.relate(c.ID, "ABOUT", c.AboutID, nil)
		r.relate(c.ID, "FOUND_IN", c.SourceID, nil, accord.KindSource)
		r.relateTo(c.ID, "VIA", c.ViaID(), accord.KindSource)
		r.relateAll(c.ID, "SAID_BY", c.AttributedToIDs(), accord.KindActor)
		for _, other := range c.ContradictIDs {
			if c.ID < other { // one for both directions
				r.relate(c.ID, "CONTRADICTS", other, nil, accord.KindClaim)
			}
		}
	}
}

// check refuses a reference to what is not there, or of the wrong kind.
func (r *rows) check(from, to accord.ID, kinds ...string) {
	if r.err != nil {
		return
	}
	if _, there := r.there[to]; !there {
		r.err = fmt.Errorf("%s refers to %q, which is not there: %w", from, to, accord.ErrInvalid)
	} else if len(kinds) > 0 && !hasKind(to, kinds) {
		r.err = fmt.Errorf("%s refers to %q, which is of the wrong kind: %w", from, to, accord.ErrInvalid)
	}
}
