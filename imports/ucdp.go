package imports

import (
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
	met                          map[string]Row // by ActorId
	prev, split, alliance, group map[string][]ref
	joins                        map[string]map[string]bool // by an actor: whom its JoinGroup or Alliance names
	coalitions                   map[string]string          // by id: the name
	coded                        map[string]bool            // codes of countries whose government was met
}

// readUCDP reads the file: actors and names, then the links between them.
func readUCDP(w *work, sheets []*sheet) error {
	w.describeUCDP()
	f := &ucdpFile{work: w, met: map[string]Row{}, prev: map[string][]ref{}, split: map[string][]ref{}, alliance: map[string][]ref{}, group: map[string][]ref{},
		joins: map[string]map[string]bool{}, coalitions: map[string]string{}, coded: map[string]bool{}}
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
	if again, there := f.met[number]; there {
		f.report.double(f.here(), again, "ActorId "+number+"; the first was kept")
		return nil
	}
	name := clip(f.get("NameData"), 300)
	if name == "" {
		f.problems.add(f.sheet, f.sheet.row, "NameData", "is blank")
		return nil
	}
	f.met[number] = f.here()
	id := ucdpID(number)
	row := cells{"id": id, "name": name, "type": string(ucdpType(name, f.get("Org")))}
	row["countries"] = strings.Join(f.places(), "|")
	f.out.add("actors", f.grounded(row, f.at("NameData"), f.says()))
	f.out.add("external-ids", f.grounded(cells{"of": id, "scheme": schemeUCDP, "id": number}, f.at("ActorId")))
	f.state(id, name)
	f.names(id, name)
	f.refs(number)
	for _, column := range []string{"ConflictId", "DyadId"} {
		if text := f.get(column); text != "" {
			f.out.add("claims", cells{"about": id, "attribute": "remark", "value": "UCDP " + column + " " + text, "source": f.source(), "locator": f.at(column), "claim_kind": "CODED"})
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

// state gives the government of a country its code, by which other datasets have it.
func (f *ucdpFile) state(id, name string) {
	of, is := strings.CutPrefix(name, "Government of ")
	if c, known := f.countryNamed(of); is && known && !f.coded[c.alpha2] {
		f.coded[c.alpha2] = true
		f.out.add("external-ids", f.inferred(cells{"of": id, "scheme": schemeCountry, "id": c.alpha2}, f.at("NameData"), "Rule: the government of a country is its state"))
	}
}

// places are the countries of Location.
func (f *ucdpFile) places() (all []string) {
	for _, name := range splitList(f.get("Location")) {
		c, known := f.countryNamed(name)
		if !known {
			f.report.leave("Location: "+name+" is no country that is known", f.here())
			continue
		}
		if id := f.place(c, f.at("Location")); !slices.Contains(all, id) {
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
		if text == "" || seen[text] {
			return
		}
		seen[text] = true
		row := cells{"of": id, "text": text, "kind": kind, "valid_from": from}
		if hasArabic(text) {
			row["script"] = "Arab"
		}
		f.out.add("names", f.grounded(row, f.at(column)))
	}
	add("NameOrig", f.get("NameOrig"), aliasOr(f.get("NameOrig"), "ALIAS"), "")
	add("NameOrigFull", f.get("NameOrigFull"), "ENDONYM", "")
	add("NameOrigFullEng", f.get("NameOrigFullEng"), "TRANSLATION", "")
	for _, c := range []struct{ column, kind string }{{"NewName", "ALIAS"}, {"NewNameFullMotherTongue", "ENDONYM"}, {"NewNameFullEng", "TRANSLATION"}} {
		all := splitList(f.get(c.column))
		if len(all) > 1 && c.column == "NewName" {
			f.report.trap(t10Names, f.here())
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
