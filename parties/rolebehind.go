package parties

import (
	"strings"

	"github.com/accordgraph/accord"
)

// roleBehind gives the role that stands in brackets behind a name, in the plural to all of the list.
func (e *item) roleBehind(m *Mention, role accord.Role, all bool) {
	if m.Role = role; all {
		e.allTake(role)
	}
}

// allTake gives a role to all of the block that have none yet.
func (r *reader) allTake(role accord.Role) {
	for i := r.first; i < len(r.mentions); i++ {
		if r.mentions[i].Role == accord.RoleUnspecified {
			r.mentions[i].Role = role
		}
	}
}

func isPlural(text string) bool { return strings.HasSuffix(strings.TrimRight(text, edges), "s") }

// roleAfter gives the role that stands behind a name to it: ", Facilitator".
func (e *item) roleAfter(roles []accord.Role, all bool) {
	if m := e.last(); m != nil && e.body > e.before {
		e.roleBehind(m, roles[0], all)
	} else {
		e.roles = roles
	}
}
