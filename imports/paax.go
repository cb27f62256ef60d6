package imports

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/parties"
)

// The columns without which sheets are no PAA-X.
var (
	signatoryNeeds = []string{"AgtId", "agt_name", "signatory_type", "actor_id", "actor_name", "actor_type"}
	paaxActorNeeds = []string{"actor_id", "actor_name", "actor_type"}
)

// paaxCarried are the columns that are carried over.
var paaxCarried = strings.Fields(`signatory_id AgtId agt_name signatory_type practical_third condition actor_id id_paax actor_name actor_type sub_type cs_type actor_iso3c
actor_country abbreviation ucdp_id ucdp_name acled_name acled_other Reg Dat year agt_type stage_process Part ThrdPart Loc1ISO Loc2ISO PAX_Hyperlink PDF_Hyperlink`)

// A paaxFile is PAA-X that is being read: its actors first, then its signatories.
type paaxFile struct {
	*work
	*sheet
	actors   map[string]*paaxActor     // by actor_id
	numberOf map[string]string         // by the id of an actor
	rows     map[string]int            // by actor, agreement and type of signatory: the row
	pairs    map[string]map[string]int // by agreement and actor: by type the row
	agreed   map[string]*paaxAgreement // by AgtId
	aliasOf  map[string][]string       // by an alias: the actors that have it
	ucdpOf   map[string][]string       // by a UCDP id: the actors that have it
	key      pairs
	ofUCDP   map[string]bool // schemes and ids of the datasets given along
	hasUCDP  bool            // UCDP is among them
	cells    []*cell
}

// A paaxActor is an actor as its first row tells of it.
type paaxActor struct {
	id, name string
	kind     accord.ActorType
	place    string
	code     string // of a state
	row      int
	sheet    string
	aliases  []string
	acronyms []string
}

// A paaxAgreement is an agreement of which rows tell.
type paaxAgreement struct {
	row       int
	title     string
	day       string // at the end of agt_name
	part      string
	thirdPart string
	where     []string
}

// readPaax reads the sheets of actors and of signatories, in whatever order they are given.
func readPaax(w *work, sheets []*sheet) error {
	w.describe("PAA-X Peace Agreement Actors Dataset", "University of Edinburgh, PA-X", "https://www.peaceagreements.org/", "CC BY-NC-SA 4.0")
	w.out.add("sources", cells{"id": viaPax, "title": "PA-X Peace Agreements Database, as other datasets quote it", "kind": "DATABASE", "reliability": "B"})
	f := &paaxFile{work: w, actors: map[string]*paaxActor{}, rows: map[string]int{}, pairs: map[string]map[string]int{},
		agreed: map[string]*paaxAgreement{}, aliasOf: map[string][]string{}, ucdpOf: map[string][]string{}, numberOf: map[string]string{}, key: pairs{}}
	signatories, read := 0, 0
	for _, first := range []bool{true, false} {
		for _, s := range sheets {
			if f.sheet = s; s.has("signatory_type") == first {
				continue
			}
			needs := paaxActorNeeds
			if !first {
				needs, signatories = signatoryNeeds, signatories+1
			}
			if err := s.needs("paax", needs); err != nil {
				return err
			}
			read++
			w.notCarried(s, paaxCarried)
			row := f.actorRow
			if !first {
				row = f.signatory
			}
			if err := s.rows(w, row); err != nil {
				return err
			}
		}
	}
	if signatories == 0 {
		return Problems{{sheets[0].file, 0, "", "no sheet of signatories is among the files; it has a column signatory_type"}}
	}
	f.finishActors()
	f.compareCells()
	return nil
}

// viaPax is the source that PAA-X takes its agreements from.
const viaPax = "source:pax"

// actorTypes are the types of PAA-X and ours.
var actorTypes = map[string]accord.ActorType{
	"country/state": accord.TypeState, "intergovernmental organization": accord.TypeInternationalOrganization, "armed organization": accord.TypeFaction,
	"political party": accord.TypePoliticalBody, "political organization": accord.TypePoliticalBody, "political": accord.TypePoliticalBody, "civil society": accord.TypeCivilSociety, "civil society organization": accord.TypeCivilSociety,
	"community": accord.TypeCommunity, "ethnic group": accord.TypeCommunity, "tribal group": accord.TypeCommunity, "individual": accord.TypePerson,
	"coalition": accord.TypeAlliance, "alliance": accord.TypeAlliance, "entity": accord.TypePoliticalBody, "sub-national government": accord.TypeStateOrgan, "subnational government": accord.TypeStateOrgan,
	"regional government": accord.TypeStateOrgan, "local government": accord.TypeStateOrgan, "other": accord.TypeOther,
}

// paaxType is our type for one of PAA-X: by the table, else by its words.
func paaxType(text string) accord.ActorType {
	text = strings.ToLower(text)
	if kind, known := actorTypes[text]; known {
		return kind
	}
	for _, by := range []struct {
		word string
		kind accord.ActorType
	}{{"armed", accord.TypeFaction}, {"state", accord.TypeState}, {"country", accord.TypeState}, {"intergov", accord.TypeInternationalOrganization}, {"international", accord.TypeInternationalOrganization},
		{"civil", accord.TypeCivilSociety}, {"ngo", accord.TypeCivilSociety}, {"religio", accord.TypeCivilSociety}, {"politic", accord.TypePoliticalBody}, {"tribe", accord.TypeCommunity}, {"tribal", accord.TypeCommunity}, {"communi", accord.TypeCommunity}} {
		if strings.Contains(text, by.word) {
			return by.kind
		}
	}
	return accord.TypeOther
}

// number reads an id that may be written as a decimal.
func (f *paaxFile) number(column string) string {
	text := f.get(column)
	n, is := whole(text)
	if text != "" && !is {
		f.problems.add(f.sheet, f.sheet.row, column, "%.40q is no number", text)
	}
	if is && strings.HasSuffix(text, ".0") {
		f.report.trap(t6Float, f.sheet.row)
	}
	return n
}

// actorRow reads what a row tells of an actor, once for each.
func (f *paaxFile) actorRow() error {
	number := f.number("actor_id")
	if number == "" {
		if f.get("actor_id") == "" {
			f.problems.add(f.sheet, f.sheet.row, "actor_id", "is blank")
		}
		return nil
	}
	if f.actors[number] != nil {
		if !f.has("signatory_type") {
			f.report.Doubles = append(f.report.Doubles, Double{f.sheet.row, f.actors[number].row, "actor_id " + number + "; the first was kept"})
		}
		return nil
	}
	name := f.mended("actor_name")
	if name == "" {
		f.problems.add(f.sheet, f.sheet.row, "actor_name", "is blank")
		return nil
	}
	a := &paaxActor{id: f.idOf(number, name), name: clip(name, 300), kind: paaxType(f.get("actor_type")), row: f.sheet.row, sheet: f.file}
	f.actors[number] = a
	f.numberOf[a.id] = number
	f.describeActor(a, number)
	return nil
}

// idOf is the id of an actor: as decided, else by its number.
func (f *paaxFile) idOf(number, name string) string {
	if one, decided := f.work.actors.decided[decisionKey("", name)]; decided {
		return one.Actor
	}
	return "actor:paax-" + number
}

// mended is a cell whose encoding is mended, empty if it cannot be.
func (f *paaxFile) mended(column string) string { return f.mend(f.get(column)) }

func (f *paaxFile) mend(text string) string {
	if !isMojibake(text) {
		return text
	}
	f.report.trap(t7Mojibake, f.sheet.row)
	mended, fine := unmojibake(text)
	if !fine {
		f.report.leave("a name in a wrong encoding that cannot be mended", f.sheet.row)
		return ""
	}
	return clean(mended)
}

// describeActor makes the rows of an actor.
func (f *paaxFile) describeActor(a *paaxActor, number string) {
	row := cells{"id": a.id, "name": a.name, "type": string(a.kind)}
	if c, known := countryOf(f.get("actor_iso3c")); known {
		a.place = f.place(c, f.at("actor_iso3c"))
		row["countries"] = a.place
		if a.kind == accord.TypeState {
			f.out.add("external-ids", f.grounded(cells{"of": a.id, "scheme": schemeCountry, "id": c.alpha2}, f.at("actor_iso3c")))
			a.code = c.alpha2
			f.work.actors.states[c.alpha2] = first(f.work.actors.states[c.alpha2], a.id)
		}
	} else if c, known := f.work.actors.country(f.get("actor_country")); known {
		a.place = f.place(c, f.at("actor_country"))
		row["countries"] = a.place
	}
	says := "PAA-X type: " + f.get("actor_type")
	for _, more := range []string{"sub_type", "cs_type"} {
		if text := f.get(more); text != "" {
			says += ", " + text
		}
	}
	if d := f.work.actors; d.actors[a.id] != nil {
		d.bring(a.id, f.at("actor_name"))
		f.out.add("names", f.grounded(cells{"of": a.id, "text": a.name, "kind": "ALIAS"}, f.at("actor_name"), d.decided[decisionKey("", a.name)].says()))
	} else {
		f.out.add("actors", f.grounded(row, f.at("actor_name"), clip(says, 200)))
	}
	f.out.add("external-ids", f.grounded(cells{"of": a.id, "scheme": schemePAAX, "id": number}, f.at("actor_id")))
	f.names(a)
	f.ucdp(a)
	f.learn(a)
}

func (f *paaxFile) at(column string) string {
	if !f.has("signatory_type") {
		return "actors " + at(f.sheet.row, column)
	}
	return at(f.sheet.row, column)
}

var (
	leakedPerson = regexp.MustCompile(`^(.{3,}) - (\p{Lu}[\p{Lu}'’.-]+(?: \p{Lu}[\p{Lu}'’.-]+)+)$`)
	inOffice     = regexp.MustCompile(`\s*\((?:\d{4}\s*-\s*(?:\d{4})?|\d{4})\)`)
)

// names are those of the other catalogues, once each.
func (f *paaxFile) names(a *paaxActor) {
	seen := map[string]bool{a.name: true}
	add := func(column, text, kind string) {
		text = clip(f.mend(clean(text)), 300)
		if text == "" || seen[text] {
			return
		}
		seen[text] = true
		if m := leakedPerson.FindStringSubmatch(text); m != nil {
			f.report.trap(t7Person, f.sheet.row)
			f.report.leave("an alias with the name of a person", f.sheet.row)
			return
		}
		a.aliases = append(a.aliases, text)
		row := cells{"of": a.id, "text": text, "kind": kind}
		if hasArabic(text) {
			f.report.trap(t7Arabic, f.sheet.row)
			row["script"], row["language"], row["kind"] = "Arab", "ar", "ENDONYM"
		}
		f.aliasOf[accord.Fold(text).Plain] = append(f.aliasOf[accord.Fold(text).Plain], a.id)
		f.out.add("names", f.grounded(row, f.at(column)))
	}
	for _, short := range strings.FieldsFunc(f.get("abbreviation"), func(r rune) bool { return r == '|' || r == ';' }) {
		add("abbreviation", short, "ACRONYM")
	}
	add("ucdp_name", f.get("ucdp_name"), "ALIAS")
	for _, column := range []string{"acled_name", "acled_other"} {
		for _, text := range strings.Split(f.get(column), "|") {
			text = clean(text)
			add(column, strings.TrimSpace(inOffice.ReplaceAllString(text, "")), "ALIAS")
		}
	}
	if acled := f.get("acled_name"); acled != "" && a.kind == accord.TypeFaction && !share(a.name, acled) && !share(first(f.get("ucdp_name"), acled), acled) {
		f.report.trap(t5Name, f.sheet.row)
	}
}

// share tells whether two names have a word in common that is no word for a kind of group.
func share(a, b string) bool {
	for _, t := range accord.Fold(a).Tokens {
		if !accord.KindWord(t) && slices.Contains(accord.Fold(b).Tokens, t) {
			return true
		}
	}
	return false
}

func hasArabic(text string) bool {
	return strings.ContainsFunc(text, func(r rune) bool { return r >= 0x600 && r <= 0x6FF })
}

// ucdp joins an actor to UCDP, where the id is real as far as is known.
func (f *paaxFile) ucdp(a *paaxActor) {
	for _, text := range strings.FieldsFunc(f.get("ucdp_id"), func(r rune) bool { return r == '|' || r == ';' || r == ',' }) {
		id, is := whole(text)
		if !is {
			f.report.leave("a ucdp_id that is no number", f.sheet.row)
			continue
		}
		if strings.HasSuffix(strings.TrimSpace(text), ".0") {
			f.report.trap(t6Float, f.sheet.row)
		}
		switch known, group, actor := f.knownUCDP(id); {
		case group:
			f.report.trap(t5Group, f.sheet.row)
		case known && !actor:
			f.report.trap(t5Unreal, f.sheet.row)
		default:
			f.ucdpOf[id] = append(f.ucdpOf[id], a.id)
		}
	}
}

// coalitions are those of UCDP Actor 22.1 that PAA-X takes for actors, in case UCDP is not given along.
var coalitions = []string{"7443", "6828", "7106", "6349"}

// knownUCDP tells whether UCDP is given along, and whether the id is that of a coalition or an actor of it.
func (f *paaxFile) knownUCDP(id string) (known, group, actor bool) {
	if f.ofUCDP == nil {
		f.ofUCDP = map[string]bool{}
		for _, d := range f.With {
			for _, a := range d.Actors {
				for _, e := range a.ExternalIDs {
					f.ofUCDP[e.Scheme+" "+e.ID] = e.Scheme == schemeUCDP || e.Scheme == schemeCoalition
					f.hasUCDP = f.hasUCDP || f.ofUCDP[e.Scheme+" "+e.ID]
				}
			}
		}
	}
	if !f.hasUCDP {
		return false, slices.Contains(coalitions, id), false
	}
	actor = f.ofUCDP[schemeUCDP+" "+id]
	return true, f.ofUCDP[schemeCoalition+" "+id] && !actor, actor
}

// learn makes the names of an actor known for the reading of cells.
func (f *paaxFile) learn(a *paaxActor) {
	if a.kind == accord.TypePerson {
		return
	}
	f.work.actors.rank[a.id] = len(f.With) // behind what is given along
	if a.code != "" && f.work.actors.states[a.code] != a.id {
		return
	}
	for _, text := range append([]string{a.name}, a.aliases...) {
		f.work.actors.learn(text, a.id, a.kind == accord.TypeState)
	}
}

// finishActors writes what needs all actors: ids and aliases that several share.
func (f *paaxFile) finishActors() {
	for _, id := range sortedKeys(f.ucdpOf) {
		actors := f.ucdpOf[id]
		locator := "ucdp_id " + id
		if len(actors) == 1 {
			f.out.add("external-ids", f.grounded(cells{"of": actors[0], "scheme": schemeUCDP, "id": id}, locator))
			continue
		}
		f.report.trap(t6Shared, f.actors[f.numberOf[actors[0]]].row)
		for i, a := range actors {
			for _, b := range actors[i+1:] {
				f.same(a, b, locator, "Rule: PAA-X gives both the UCDP actor "+id)
			}
		}
	}
	f.sharedAliases()
	f.elsewhere()
}

// elsewhere ties actors to those of the same name in a dataset that is given
// along: whether they are one is for a reader to decide.
func (f *paaxFile) elsewhere() {
	d := f.work.actors
	for _, number := range sortedKeys(f.actors) {
		a := f.actors[number]
		if a.kind == accord.TypeState || d.actors[a.id] != nil {
			continue
		}
		for _, other := range d.find(a.name) {
			if d.actors[other] != nil && !strings.HasPrefix(other, "actor:ucdp-") && other != a.id {
				locator := at(a.row, "actor_name")
				d.bring(other, locator)
				f.same(a.id, other, locator, "Rule: the same name, but for spelling, in "+d.home(other))
			}
		}
	}
}

// same ties two actors that may be one.
func (f *paaxFile) same(a, b, locator, rule string) {
	if b < a {
		a, b = b, a
	}
	id := "link:" + strings.TrimPrefix(a, "actor:") + "-possibly-same-as-" + strings.TrimPrefix(b, "actor:")
	if a != b && !f.out.holds("links", id) {
		f.out.add("links", f.inferred(cells{"id": id, "from": a, "kind": "POSSIBLY_SAME_AS", "to": b}, locator, rule))
	}
}

// sharedAliases makes an alias of several actors a weak name of each.
func (f *paaxFile) sharedAliases() {
	names := f.out.table("names")
	of, text, kind := slices.Index(names.columns, "of"), slices.Index(names.columns, "text"), slices.Index(names.columns, "kind")
	for _, row := range names.rows {
		if owners := f.aliasOf[accord.Fold(row[text]).Plain]; len(owners) > 1 && row[kind] != "ENDONYM" {
			row[kind] = "WEAK"
			if row[of] == owners[0] {
				f.report.trap(t7Shared, f.actors[f.numberOf[owners[0]]].row)
			}
		}
	}
}

// signatory reads a row: an actor that is party or third party of an agreement.
func (f *paaxFile) signatory() error {
	if err := f.actorRow(); err != nil {
		return err
	}
	number, actor := f.number("AgtId"), f.number("actor_id")
	if number == "" || actor == "" || f.actors[actor] == nil {
		f.problems.add(f.sheet, f.sheet.row, "AgtId", "a signatory names an agreement and an actor")
		return nil
	}
	g := f.agreement(number)
	as := f.get("signatory_type")
	role, signature := "PARTY", "SIGNED_OR_AGREED"
	switch strings.ToLower(as) {
	case "party":
	case "third party", "third":
		as, role, signature = third, "UNSPECIFIED", ""
	default:
		f.problems.add(f.sheet, f.sheet.row, "signatory_type", "%.40q is neither party nor third party", as)
		return nil
	}
	key := number + "\x00" + actor + "\x00" + role
	if again, there := f.rows[key]; there {
		f.report.Doubles = append(f.report.Doubles, Double{f.sheet.row, again, "AgtId " + number + ", actor_id " + actor + ", " + as})
		return nil
	}
	f.rows[key] = f.sheet.row
	if f.rows[number+"\x00"+actor+"\x00PARTY"] > 0 && f.rows[number+"\x00"+actor+"\x00UNSPECIFIED"] > 0 {
		f.report.trap(t8, f.sheet.row)
	}
	class := party
	if role != "PARTY" {
		class = third
	}
	f.key.add(number, f.actors[actor].id, class)
	f.seatOf(g, number, f.actors[actor].id, role, signature)
	return nil
}

// seatOf makes the row of a participation.
func (f *paaxFile) seatOf(g *paaxAgreement, number, actor, role, signature string) {
	says := ""
	if f.get("practical_third") == "1" || f.get("practical_third") == "1.0" {
		says = strings.TrimSpace("practically a third party, condition " + f.get("condition"))
	}
	id := "participation:" + strings.TrimPrefix(actor, "actor:") + "-pax-" + number + "-" + slug(role)
	f.out.add("participations", f.grounded(cells{"id": id, "actor": actor, "to": "agreement:pax-" + number, "role": role, "signature": signature}, f.at("signatory_type"), says))
}

var dayBehind = regexp.MustCompile(`^(.*)\((\d{1,2}/\d{1,2}/\d{4})\)\s*$`)

// agreement makes the rows of an agreement, once. What PAA-X says of it is taken from PA-X.
func (f *paaxFile) agreement(number string) *paaxAgreement {
	if g := f.agreed[number]; g != nil {
		f.traps(g)
		return g
	}
	g := &paaxAgreement{row: f.sheet.row, title: f.get("agt_name"), part: f.raw("Part"), thirdPart: f.raw("ThrdPart")}
	f.agreed[number] = g
	if m := dayBehind.FindStringSubmatch(g.title); m != nil {
		if day, _, err := parseDay(m[2]); err == nil {
			g.title, g.day = strings.TrimSpace(m[1]), day
		} else {
			f.problems.add(f.sheet, f.sheet.row, "agt_name", "%v", err)
		}
	}
	for _, column := range []string{"Loc1ISO", "Loc2ISO"} {
		if c, known := countryOf(f.get(column)); known {
			if id := f.place(c, f.at(column)); !slices.Contains(g.where, id) {
				g.where = append(g.where, id)
			}
		}
	}
	id := "agreement:pax-" + number
	f.out.add("agreements", f.quoted(cells{"id": id, "title": clip(g.title, 600), "countries": strings.Join(g.where, "|"), "region": f.get("Reg"), "stage": string(f.stage())}, f.at("agt_name")))
	f.out.add("external-ids", f.quoted(cells{"of": id, "scheme": schemeAgreement, "id": number, "url": webAddress(f.get("PAX_Hyperlink"))}, f.at("AgtId")))
	if link := webAddress(f.get("PDF_Hyperlink")); link != "" {
		f.out.add("documents", f.quoted(cells{"of": id, "title": clip(g.title, 600), "url": link}, f.at("PDF_Hyperlink")))
	}
	f.date(g, id, number)
	f.traps(g)
	return g
}

// quoted is a row of what PAA-X has from PA-X.
func (f *paaxFile) quoted(row cells, locator string) cells {
	row = f.grounded(row, locator)
	row["via"] = viaPax
	return row
}

// stages are the labels of PAA-X.
var stages = []struct {
	label string
	stage accord.Stage
}{
	{"pre-negotiation", accord.StagePreNegotiation}, {"ceasefire", accord.StageCeasefire}, {"framework-substantive, partial", accord.StageFrameworkPartial},
	{"framework-substantive, comprehensive", accord.StageFrameworkComprehensive}, {"implementation", accord.StageImplementation}, {"renewal", accord.StageRenewal}, {"other", accord.StageOther},
}

func (f *paaxFile) stage() accord.Stage {
	text := strings.ToLower(f.get("stage_process"))
	for _, s := range stages {
		if strings.HasPrefix(text, s.label) {
			return s.stage
		}
	}
	return ""
}

// day is the day of Dat, whatever the file keeps it as; empty if it is none.
func (f *paaxFile) day() string {
	text := f.get("Dat")
	if day, is := serial(text); is {
		return day
	}
	day, _, err := parseDay(text)
	if err != nil {
		if m := slashed.FindStringSubmatch(text); m != nil { // MM/DD/YYYY with a day over 12
			day, _ = calendar(m[3], m[1], m[2])
		} else if text != "" {
			f.report.leave(fmt.Sprintf("Dat: %.40q is no day", text), f.sheet.row)
		}
	}
	return day
}

// date makes the milestone of the signing: agt_name is right, Dat often is not (T1).
func (f *paaxFile) date(g *paaxAgreement, id, number string) {
	day := f.day()
	if g.day == "" {
		g.day = day
	}
	if g.day == "" {
		f.report.leave("an agreement without a date", f.sheet.row)
		return
	}
	milestone := "milestone:pax-" + number + "-signed"
	f.out.add("milestones", f.quoted(cells{"id": milestone, "agreement": id, "kind": "SIGNED", "date": g.day}, f.at("agt_name")))
	if day == "" || day == g.day {
		return
	}
	f.out.add("claims", cells{"id": "claim:pax-" + number + "-date-name", "about": milestone, "attribute": "date", "value": g.day, "preferred": "yes", "text": "the day at the end of agt_name",
		"source": f.source(), "locator": f.at("agt_name"), "claim_kind": "CODED", "via": viaPax})
	f.out.add("claims", cells{"id": "claim:pax-" + number + "-date-dat", "about": milestone, "attribute": "date", "value": day, "text": "the day in Dat",
		"source": f.source(), "locator": f.at("Dat"), "claim_kind": "CODED", "via": viaPax})
	f.report.Conflicts = append(f.report.Conflicts, Conflict{f.sheet.row, "AgtId " + number, "date", "agt_name " + g.day + ", Dat " + day, g.day})
}

// traps counts, once an agreement, how its date fares.
func (f *paaxFile) traps(g *paaxAgreement) {
	if g.row != f.sheet.row {
		return
	}
	text := f.get("Dat")
	m := slashed.FindStringSubmatch(text)
	switch day := f.day(); {
	case text == "":
		f.report.trap(t1Blank, f.sheet.row)
	case m != nil && g.day == fmt.Sprintf("%s-%02s-%02s", m[3], m[1], m[2]) && m[1] != m[2]:
		f.report.trap(t2, f.sheet.row)
	case day == g.day:
		f.report.trap(t1Equal, f.sheet.row)
	case swapped(day) == g.day:
		f.report.trap(t1Swapped, f.sheet.row)
	default:
		f.report.trap(t1Other, f.sheet.row)
	}
}

// compareCells reads the cells that PAA-X quotes and holds what they tell against its own rows.
func (f *paaxFile) compareCells() {
	f.work.actors.learnStates()
	known := map[string]bool{}
	for _, a := range f.actors {
		known[a.id] = true
		f.work.actors.actors[a.id] = &accord.Actor{ID: accord.ID(a.id), Name: a.name, Type: a.kind, CountryIDs: ids(a.place), ExternalIDs: []accord.ExternalID{{Scheme: schemeCountry, ID: a.code}}}
	}
	for _, number := range sortedKeys(f.agreed) {
		g := f.agreed[number]
		for _, column := range []struct {
			name parties.Column
			text string
		}{{parties.Part, g.part}, {parties.ThrdPart, g.thirdPart}} {
			text := restoreLines(column.text)
			c := &cell{row: g.row, column: column.name, number: number, agreement: "agreement:pax-" + number, where: g.where}
			c.mentions = parties.Read(text, column.name, f.work.actors.lexicon)
			f.mentions.cells = append(f.mentions.cells, c)
		}
	}
	f.report.Compared = score(f.parsed(known), f.key, f.numbers())
}

func ids(place string) []accord.ID {
	if place == "" {
		return nil
	}
	return []accord.ID{accord.ID(place)}
}

// restoreLines puts back the line ends that PAA-X has turned into double blanks.
func restoreLines(text string) string {
	if strings.Contains(text, "\n") {
		return text
	}
	return strings.ReplaceAll(text, "  ", "\n")
}
