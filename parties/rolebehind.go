package parties

import (
	"strings"

	"github.com/accordgraph/accord"
)

// onlyRoles are the roles of words that say nothing else. Who chairs the delegation of a party is no chair of the talks.
func (e *item) onlyRoles(words []word) []accord.Role {
	roles := onlyRoles(words)
	if e.column == Part && len(roles) > 0 && roles[0] == accord.RoleChair {
		return nil
	}
	return roles
}

// roleBehind gives the roles that stand in brackets behind a name, in the plural the first to all of the list.
func (e *item) roleBehind(m *Mention, roles []accord.Role, all bool) {
	m.Role, m.also = roles[0], roles[1:]
	if all {
		e.allTake(roles[0])
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

// isPlural tells whether a text ends as plurals do, and not as Plus and Congress do.
func isPlural(text string) bool {
	text = strings.TrimRight(text, edges)
	return strings.HasSuffix(text, "s") && !strings.HasSuffix(text, "us") && !strings.HasSuffix(text, "ss")
}

// roleAfter gives the role that stands behind a name to it: ", Facilitator".
func (e *item) roleAfter(roles []accord.Role, all bool) {
	if m := e.last(); m != nil && e.body > e.before {
		e.roleBehind(m, roles, all)
	} else {
		e.roles = roles
	}
}
