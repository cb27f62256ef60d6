package imports

import "fmt"

// A ref is an actor that a cell names, and where.
type ref struct {
	id     string
	row    Row
	column string
}

func (r ref) locator() string { return r.row.at(r.column) }

// refs keeps whom a row names, and whom it may have joined.
func (f *ucdpFile) refs(number string) {
	for _, told := range []struct {
		column, name string
		to           map[string][]ref
	}{{"ActorIdPrev", "NamePrev", f.prev}, {"ActorIdSplitTemp", "NameSplitTemp", f.split}, {"ActorIdAlliance", "NameAlliance", f.alliance}, {"ActorIdGroup", "GroupName", f.group}} {
		all := splitList(f.get(told.column))
		if name := f.get(told.name); len(all) == 0 && name != "" && name != "0" {
			f.report.leave(told.name+" without "+told.column, f.here())
		}
		for _, text := range all {
			other, is := whole(text)
			if !is || other == number {
				f.report.leave(told.column+": no id of another actor", f.here())
				continue
			}
			told.to[number] = append(told.to[number], ref{other, f.here(), told.column})
			if told.column == "ActorIdGroup" || told.column == "ActorIdAlliance" {
				f.join(number, other)
			}
		}
	}
	f.inCoalitions(number)
}

// join notes that the row of an actor names a group as one that it joined.
func (f *ucdpFile) join(number, group string) {
	if f.joins[number] == nil {
		f.joins[number] = map[string]bool{}
	}
	f.joins[number][group] = true
}

// inCoalitions reads the coalitions on either side.
func (f *ucdpFile) inCoalitions(number string) {
	for _, side := range []string{"OS", "NS"} {
		names, numbers := splitList(f.get(side+"Coalition")), splitList(f.get(side+"CoalitionID"))
		for i, text := range numbers {
			other, is := whole(text)
			if !is {
				f.report.leave(side+"CoalitionID: no number", f.here())
				continue
			}
			name := "UCDP coalition " + other
			if len(names) == len(numbers) && names[i] != "1" && names[i] != "0" {
				name = names[i]
			}
			f.coalition(number, other, name, f.at(side+"CoalitionID"))
		}
	}
}

// coalition makes the row of a coalition, and ties its member to it.
func (f *ucdpFile) coalition(number, id, name, locator string) {
	actor := "actor:ucdp-coalition-" + id
	if _, there := f.coalitions[id]; !there {
		f.coalitions[id] = name
		f.out.add("actors", f.grounded(cells{"id": actor, "name": clip(name, 300), "type": "ALLIANCE"}, locator))
		f.out.add("external-ids", f.grounded(cells{"of": actor, "scheme": schemeCoalition, "id": id}, locator))
	}
	f.link(ucdpID(number), "MEMBER_OF", actor, locator, "UCDP codes it as one of the coalition")
}

// links ties actors to those that came before, that they became part of, and that they joined.
func (f *ucdpFile) links() {
	for _, number := range sortedKeys(f.met) {
		id := ucdpID(number)
		for _, r := range f.there(f.prev[number]) {
			f.link(id, "SPLIT_FROM", ucdpID(r.id), r.locator(), "UCDP codes a splinter")
		}
		for _, r := range f.there(f.split[number]) {
			f.link(ucdpID(r.id), "SPLIT_FROM", id, r.locator(), "UCDP codes a temporary split")
		}
		for _, r := range f.there(f.alliance[number]) {
			f.link(ucdpID(r.id), "FORMED_FROM", id, r.locator(), "UCDP codes an alliance of which the group became part")
			if len(f.prev[r.id]) == 0 {
				f.report.trap(t10Prev, f.met[number])
			}
		}
		f.joined(number, f.there(f.group[number]))
		if len(f.prev[number]) > 0 && len(f.group[number]) > 0 {
			f.report.trap(t11, f.met[number])
		}
	}
}

// there are the refs to actors that have a row; the others are left out.
func (f *ucdpFile) there(refs []ref) (all []ref) {
	for _, r := range refs {
		if _, there := f.met[r.id]; !there {
			f.report.leave(fmt.Sprintf("%s names actor %s, which has no row", r.column, r.id), r.row)
			continue
		}
		all = append(all, r)
	}
	return all
}

// joined reads JoinGroup: from the one that joins to the group. Where those that the
// cell names name this one in turn, it lists members instead; where it names several,
// who joined whom is not told (T12).
func (f *ucdpFile) joined(number string, groups []ref) {
	id, lists := ucdpID(number), false
	for _, r := range groups {
		switch turned := f.joins[r.id][number]; {
		case turned && !(len(groups) == 1 && len(f.group[r.id]) > 1):
			lists = true
			f.link(ucdpID(r.id), "JOINED", id, r.locator(), "UCDP lists it under JoinGroup of the group; its own row names the group")
		case turned:
			f.link(id, "JOINED", ucdpID(r.id), r.locator(), "UCDP codes a joining; the row of the group lists its members")
		case len(groups) > 1:
			lists = true
			f.link(id, "AFFILIATED_WITH", ucdpID(r.id), r.locator(), "UCDP lists several under JoinGroup; who joined whom is not told")
		default:
			f.link(id, "JOINED", ucdpID(r.id), r.locator(), "UCDP codes a joining")
		}
	}
	if lists {
		f.report.trap(t12, f.met[number])
	}
}
