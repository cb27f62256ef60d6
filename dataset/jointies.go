package dataset

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/accordgraph/accord"
)

// A matched table is one of ties or milestones of from, with the rows of into that they are for.
type matched struct {
	match  []int
	rename func()
}

// matchTies finds ties and milestones again, by what they tie: the one with the
// same id, or else one of which the same is said, or else the only one.
func matchTies[T any](j *joiner, into, from *table[T], key func(*row[T]) string) *matched {
	retired := map[accord.ID]accord.ID{}
	for i := range j.into.retired.rows {
		retired[j.into.retired.rows[i].it.id] = j.into.retired.rows[i].it.now
	}
	same := func(a, b *row[T]) bool {
		id := *from.id(b)
		return *into.id(a) == cmp.Or(retired[id], id)
	}
	m := &matched{match: match(into, from, key, lone, same, into.isAlike)}
	m.rename = func() { renameTies(j, into, from, m.match) }
	return m
}

// isAlike tells whether two rows say the same, but for their ids and grounds.
func (t *table[T]) isAlike(a, b *row[T]) bool {
	for i := range t.columns {
		if c := &t.columns[i]; c.name != "id" && !isGround(c.name) && c.canonical(a) != c.canonical(b) {
			return false
		}
	}
	return true
}

// renameTies notes which ids the ties of from get: that of the tie they are, or, if
// another tie has theirs, a new one.
func renameTies[T any](j *joiner, into, from *table[T], match []int) {
	for i, at := range match {
		r := &from.rows[i]
		id := *from.id(r)
		switch {
		case id == "":
		case at != none:
			if now := *into.id(&into.rows[at]); now != id {
				j.renamed[id] = now
				j.retireTie(r.spot, id, now)
			}
		case j.taken[id]:
			now := j.free(id, true)
			j.renamed[id] = now
			if r.grounded {
				j.renamed[r.claim.ID] = groundID(now)
				r.claim.ID = groundID(now)
			}
			j.taken[now] = true
		default:
			j.taken[id] = true
		}
	}
}

// retireTie keeps the id that a file gives to a tie which has another one now.
func (j *joiner) retireTie(at spot, id, now accord.ID) {
	if !j.taken[id] && !at.isBlank("id") {
		j.taken[id] = true
		j.into.retired.rows = append(j.into.retired.rows, retirementRow{spot: at, it: retirement{id: id, now: now}})
	}
}

// free is the first of id-2, id-3 … that neither what is joined nor from uses; nor
// may the claim be there that would stand in the row, if there is to be one.
func (j *joiner) free(id accord.ID, grounded bool) accord.ID {
	isFree := func(id accord.ID) bool {
		_, used := j.from.ids.where[id]
		return !used && !j.taken[id]
	}
	for {
		n := max(2, j.from.ids.counter[string(id)]+1)
		j.from.ids.counter[string(id)] = n
		other := accord.ID(string(id) + "-" + strconv.Itoa(n))
		if isFree(other) && (!grounded || isFree(groundID(other))) {
			return other
		}
	}
}

// renameTies gives the ties of from their ids, wherever they are named.
func (j *joiner) renameTies(all ...*matched) {
	for _, m := range all {
		m.rename()
	}
	j.from.rename(j.renamed)
}

// matchDeclarants: who is DECLARANT in one directory and PARTY in the other has one
// part in a deal, of which the role is contested.
func (j *joiner) matchDeclarants(m *matched) {
	declares := func(r *participationRow) bool {
		return r.it.Role == accord.RoleDeclarant || r.it.Role == accord.RoleParty
	}
	pair := func(r *participationRow) string { return keyed(r.it.ActorID, string(r.it.ToID)) }
	into, from := &j.into.participations, &j.from.participations
	here := map[string]int{}
	for i := range into.rows {
		if r := &into.rows[i]; declares(r) {
			if _, known := here[pair(r)]; !known {
				here[pair(r)] = i
			}
		}
	}
	for i := range from.rows {
		r := &from.rows[i]
		at, known := here[pair(r)]
		if m.match[i] == none && known && declares(r) && into.rows[at].it.Role != r.it.Role {
			m.match[i] = at
		}
	}
}

// matchNumbered finds the entries of numbered lists again, by what they say. The
// others come behind those that are there, in their order.
func matchNumbered[T any](j *joiner, into, from *table[T], key func(*row[T]) string) []int {
	byOrder := func(t *table[T]) {
		slices.SortStableFunc(t.rows, func(a, b row[T]) int { return *t.order(&a) - *t.order(&b) })
	}
	byOrder(into)
	byOrder(from)
	found := match(into, from, key, firstCome)
	last := map[accord.ID]int{}
	for i := range into.rows {
		r := &into.rows[i]
		last[r.of] = max(last[r.of], *into.order(r))
	}
	for i := range from.rows {
		r := &from.rows[i]
		attribute, _ := from.gives(r)
		at := entryAt{r.of, stemOf(attribute), *from.order(r)}
		switch {
		case found[i] != none:
			*from.order(r) = *into.order(&into.rows[found[i]])
		case last[r.of] > 0:
			last[r.of]++
			*from.order(r) = last[r.of]
		}
		j.orders[at] = *from.order(r)
		r.claim.Attribute, r.claim.Value = from.gives(r)
	}
	return found
}

// moveProvisions lets allegations name the provisions by the numbers that they have now.
func (j *joiner) moveProvisions() {
	agreements := map[accord.ID]accord.ID{}
	for i := range j.from.allegations.rows {
		it := &j.from.allegations.rows[i].it
		agreements[it.ID] = it.AgreementID
		if now, moved := j.orders[entryAt{it.AgreementID, "provisions", it.Provision}]; moved {
			it.Provision = now
		}
	}
	for i := range j.from.claims.rows {
		c := &j.from.claims.rows[i].claim
		if of, is := agreements[c.AboutID]; is && c.Attribute == "provision" {
			n, _ := strconv.Atoi(c.Value)
			if now, moved := j.orders[entryAt{of, "provisions", n}]; moved {
				c.Value = strconv.Itoa(now)
			}
		}
	}
}

// moveEntries lets the claims of from speak of the entries of lists by the numbers that these have now.
func (j *joiner) moveEntries() {
	for i := range j.from.claims.rows {
		c := &j.from.claims.rows[i].claim
		stem := stemOf(c.Attribute)
		if len(stem) == len(c.Attribute) {
			continue
		}
		n, _ := strconv.Atoi(c.Attribute[len(stem)+1:])
		if now, moved := j.orders[entryAt{c.AboutID, stem, n}]; moved {
			c.Attribute = numbered(stem, now)
		}
	}
}
