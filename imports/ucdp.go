package imports

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/accordgraph/accord"
)

// ucdpNeeds are the columns without which a file is no UCDP Actor.
var ucdpNeeds = []string{"ActorId", "NameData"}

// ucdpCarried are the columns that are carried over.
var ucdpCarried = strings.Fields(`ActorId NameData NameOrig NameOrigFull NameOrigFullEng NameChange NewName NewNameFullMotherTongue NewNameFullEng Org ConflictId DyadId
OSCoalition OSCoalitionID NSCoalition NSCoalitionID Splinter NamePrev ActorIdPrev SplitTemp NameSplitTemp ActorIdSplitTemp Alliance NameAlliance ActorIdAlliance
JoinGroup GroupName ActorIdGroup Location GWNOLoc Region Version`)

// A ucdpFile is UCDP Actor that is being read. Links need all rows, and come last.
type ucdpFile struct {
	*work
	*sheet
	row                          map[string]int // by ActorId
	prev, split, alliance, group map[string][]ref
	joins                        map[string]map[string]bool // by an actor: whom its JoinGroup or Alliance names
	coalitions                   map[string]string          // by id: the name
}

// A ref is an actor that a cell names, and where.
type ref struct {
	id, locator string
}

// readUCDP reads the file: actors and names, then the links between them.
func readUCDP(w *work, sheets []*sheet) error {
	w.describeUCDP()
	f := &ucdpFile{work: w, row: map[string]int{}, prev: map[string][]ref{}, split: map[string][]ref{}, alliance: map[string][]ref{}, group: map[string][]ref{},
		joins: map[string]map[string]bool{}, coalitions: map[string]string{}}
	for _, s := range sheets {
		f.sheet = s
		if err := s.needs("ucdp-actor", ucdpNeeds); err != nil {
			return err
		}
		w.notCarried(s, ucdpCarried)
		if err := s.rows(w, f.actor); err != nil {
			return err
		}
	}
	f.links()
	return nil
}

func (w *work) describeUCDP() {
	w.describe("UCDP Actor Dataset", "Uppsala Conflict Data Program", "https://ucdp.uu.se/downloads/", "CC BY 4.0")
}

func ucdpID(number string) string { return "actor:ucdp-" + number }

// actor reads a row.
func (f *ucdpFile) actor() error {
	number, is := whole(f.get("ActorId"))
	if !is {
		f.problems.add(f.sheet, f.sheet.row, "ActorId", "%.40q is no number", f.get("ActorId"))
		return nil
	}
	if again, there := f.row[number]; there {
		f.report.Doubles = append(f.report.Doubles, Double{f.sheet.row, again, "ActorId " + number + "; the first was kept"})
		return nil
	}
	name := clip(f.get("NameData"), 300)
	if name == "" {
		f.problems.add(f.sheet, f.sheet.row, "NameData", "is blank")
		return nil
	}
	f.row[number] = f.sheet.row
	id := ucdpID(number)
	row := cells{"id": id, "name": name, "type": string(ucdpType(name, f.get("Org")))}
	row["countries"] = strings.Join(f.places(), "|")
	f.out.add("actors", f.grounded(row, at(f.sheet.row, "NameData"), f.says()))
	f.out.add("external-ids", f.grounded(cells{"of": id, "scheme": schemeUCDP, "id": number}, at(f.sheet.row, "ActorId")))
	f.names(id, name)
	f.refs(number)
	for _, column := range []string{"ConflictId", "DyadId"} {
		if text := f.get(column); text != "" {
			f.out.add("claims", cells{"about": id, "attribute": "remark", "value": clip("UCDP "+column+" "+text, 500), "source": f.source(), "locator": at(f.sheet.row, column), "claim_kind": "CODED"})
		}
	}
	return nil
}

// says tells the level of organization, as UCDP codes it.
func (f *ucdpFile) says() string {
	if org := strings.TrimSuffix(f.get("Org"), ".0"); org != "" {
		return "UCDP Org " + org
	}
	return ""
}

// ucdpType is our type: governments are states, groups formed along common
// identity communities (Org 3), other groups factions.
func ucdpType(name, org string) accord.ActorType {
	switch {
	case strings.HasPrefix(name, "Government of "):
		return accord.TypeState
	case strings.TrimSuffix(org, ".0") == "3":
		return accord.TypeCommunity
	case strings.TrimSuffix(org, ".0") == "2":
		return accord.TypePoliticalBody
	}
	return accord.TypeFaction
}

// places are the countries of Location.
func (f *ucdpFile) places() (all []string) {
	for _, name := range splitList(f.get("Location")) {
		c, known := f.countryNamed(name)
		if !known {
			f.report.leave("Location: "+name+" is no country that is known", f.sheet.row)
			continue
		}
		if id := f.place(c, at(f.sheet.row, "Location")); !slices.Contains(all, id) {
			all = append(all, id)
		}
	}
	return all
}

// countryNamed finds a country as UCDP names it: Russia (Soviet Union).
func (f *ucdpFile) countryNamed(name string) (country, bool) {
	if c, known := f.work.actors.country(name); known {
		return c, true
	}
	return f.work.actors.country(strings.TrimSpace(strings.Split(name, " (")[0]))
}

func splitList(text string) (all []string) {
	for _, one := range strings.FieldsFunc(text, func(r rune) bool { return r == ',' || r == ';' || r == '|' }) {
		if one = strings.TrimSpace(one); one != "" {
			all = append(all, one)
		}
	}
	return all
}

// names are the original ones and those that came later. A state's own name stays primary.
func (f *ucdpFile) names(id, name string) {
	seen := map[string]bool{name: true}
	add := func(column, text, kind, from string) {
		text = clip(strings.Trim(text, " ,;:"), 300)
		if text == "" || seen[text] || accord.Fold(text).Key == "" {
			return
		}
		seen[text] = true
		row := cells{"of": id, "text": text, "kind": kind, "valid_from": from}
		if hasArabic(text) {
			row["script"] = "Arab"
		}
		f.out.add("names", f.grounded(row, at(f.sheet.row, column)))
	}
	add("NameOrig", f.get("NameOrig"), aliasOr(f.get("NameOrig"), "ALIAS"), "")
	add("NameOrigFull", f.get("NameOrigFull"), "ENDONYM", "")
	add("NameOrigFullEng", f.get("NameOrigFullEng"), "TRANSLATION", "")
	for _, c := range []struct{ column, kind string }{{"NewName", "ALIAS"}, {"NewNameFullMotherTongue", "ENDONYM"}, {"NewNameFullEng", "TRANSLATION"}} {
		all := splitList(f.get(c.column))
		if len(all) > 1 && c.column == "NewName" {
			f.report.trap(t10Names, f.sheet.row)
		}
		for _, text := range all {
			text, from := dated(text)
			add(c.column, text, aliasOr(text, c.kind), from)
		}
	}
}

func aliasOr(text, kind string) string {
	if text != "" && !strings.Contains(text, " ") && strings.ToUpper(text) == text {
		return "ACRONYM"
	}
	return kind
}

var yearBeside = regexp.MustCompile(`^(?:(\d{4}):\s*(.+)|(.+?)\s*\((?:from |since |in )?(\d{4})\s*-?\))$`)

// dated parts a name from the year that stands beside it, from which it holds.
func dated(text string) (name, from string) {
	m := yearBeside.FindStringSubmatch(text)
	switch {
	case m == nil:
		return text, ""
	case m[1] != "":
		return m[2], m[1]
	}
	return m[3], m[4]
}

// refs keeps whom a row names, and whom it may have joined.
func (f *ucdpFile) refs(number string) {
	for column, to := range map[string]map[string][]ref{"ActorIdPrev": f.prev, "ActorIdSplitTemp": f.split, "ActorIdAlliance": f.alliance, "ActorIdGroup": f.group} {
		for _, text := range splitList(f.get(column)) {
			other, is := whole(text)
			if !is || other == number {
				f.report.leave(column+": no id of another actor", f.sheet.row)
				continue
			}
			to[number] = append(to[number], ref{other, at(f.sheet.row, column)})
			if column == "ActorIdGroup" || column == "ActorIdAlliance" {
				if f.joins[number] == nil {
					f.joins[number] = map[string]bool{}
				}
				f.joins[number][other] = true
			}
		}
	}
	for _, side := range []string{"OS", "NS"} {
		names, numbers := splitList(f.get(side+"Coalition")), splitList(f.get(side+"CoalitionID"))
		for i, text := range numbers {
			other, is := whole(text)
			if !is {
				f.report.leave(side+"CoalitionID: no number", f.sheet.row)
				continue
			}
			name := "UCDP coalition " + other
			if len(names) == len(numbers) && names[i] != "1" && names[i] != "0" {
				name = names[i]
			}
			f.coalition(number, other, name, at(f.sheet.row, side+"CoalitionID"))
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
	for _, number := range sortedKeys(f.row) {
		id := ucdpID(number)
		for _, r := range f.there(f.prev[number]) {
			f.link(id, "SPLIT_FROM", ucdpID(r.id), r.locator, "UCDP codes a splinter")
		}
		for _, r := range f.there(f.split[number]) {
			f.link(ucdpID(r.id), "SPLIT_FROM", id, r.locator, "UCDP codes a temporary split")
		}
		for _, r := range f.there(f.alliance[number]) {
			f.link(ucdpID(r.id), "FORMED_FROM", id, r.locator, "UCDP codes an alliance of which the group became part")
			if len(f.prev[r.id]) == 0 {
				f.report.trap(t10Prev, f.row[number])
			}
		}
		f.joined(number, f.there(f.group[number]))
		if len(f.prev[number]) > 0 && len(f.group[number]) > 0 {
			f.report.trap(t11, f.row[number])
		}
	}
}

// there are the refs to actors that have a row; the others are left out.
func (f *ucdpFile) there(refs []ref) (all []ref) {
	for _, r := range refs {
		if _, there := f.row[r.id]; !there {
			f.report.leave(fmt.Sprintf("%s names actor %s, which has no row", strings.SplitN(r.locator, ", ", 2)[1], r.id), rowOf(r.locator))
			continue
		}
		all = append(all, r)
	}
	return all
}

func rowOf(locator string) (row int) {
	fmt.Sscanf(locator, "row %d", &row)
	return row
}

// joined reads JoinGroup: from the one that joins to the group. Where the cell lists
// several, or they name this one in turn, it lists members instead (T12).
func (f *ucdpFile) joined(number string, groups []ref) {
	id := ucdpID(number)
	for _, r := range groups {
		switch turned := f.joins[r.id][number]; {
		case turned && !(len(groups) == 1 && len(f.group[r.id]) > 1):
			f.report.trap(t12, f.row[number])
			f.link(ucdpID(r.id), "JOINED", id, r.locator, "UCDP lists it under JoinGroup of the group; its own row names the group")
		case turned:
			f.link(id, "JOINED", ucdpID(r.id), r.locator, "UCDP codes a joining; the row of the group lists its members")
		case len(groups) > 2:
			f.report.trap(t12, f.row[number])
			f.link(id, "AFFILIATED_WITH", ucdpID(r.id), r.locator, "UCDP lists several under JoinGroup; who joined whom is not told")
		default:
			f.link(id, "JOINED", ucdpID(r.id), r.locator, "UCDP codes a joining")
		}
	}
}
