package imports

import (
	"fmt"
	"net/url"
	"strings"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/parties"
)

// paxNeeds are the columns without which a file is no PA-X.
var paxNeeds = []string{"AgtId", "Agt", "Dat", "Part", "ThrdPart"}

// paxCarried are the columns that are carried over.
var paxCarried = strings.Fields(`Con Contp PP PPName Reg AgtId Ver Agt Dat Status Agtp Stage StageSub Part ThrdPart OthAgr Loc1ISO Loc2ISO UcdpCon UcdpAgr PamAgr CowWar
Interim PT_FSP PT_ISP PT_IPP PT_UTE LinkNatProcess LocaleName LocaleNat LatDec LongDec Mediator MedCentState MedRegState MedLocState MedLocArmed MedReDomEld
MedLocCivSoc MedIntActor MedOtherUnclear CentState RegState LocState LocArmedGr ReDomEld LocComSoc IntActor OthActor RitPray Grieve Cattle Cover description PAX_Hyperlink PDF_Hyperlink`)

// The codes of PA-X and our words for them (codebook of PA-X).
var (
	paxStage = map[string]accord.Stage{"Pre": accord.StagePreNegotiation, "Cea": accord.StageCeasefire, "SubPar": accord.StageFrameworkPartial,
		"SubComp": accord.StageFrameworkComprehensive, "Imp": accord.StageImplementation, "Ren": accord.StageRenewal, "Oth": accord.StageOther}
	paxStatus = map[string]accord.Status{"multiparty signed/agreed": accord.StatusMultipartySigned, "unilateral document": accord.StatusUnilateral,
		"status unclear": accord.StatusUnclear, "agreement with subsequent status": accord.StatusSubsequentStatus}
	paxLevel = map[string]accord.Level{"Inter": accord.LevelInterstate, "InterIntra": accord.LevelInterstateOnIntrastate,
		"Intra": accord.LevelIntrastate, "IntraLocal": accord.LevelLocal}
	paxNature = map[string]accord.Nature{"government": accord.NatureGovernment, "territory": accord.NatureTerritory,
		"government/territory": accord.NatureGovernmentTerritory, "inter-group": accord.NatureInterGroup, "other": accord.NatureOther}
)

// A paxFile is a file of PA-X that is being read.
type paxFile struct {
	*work
	*sheet
	first   map[string]Row                 // by AgtId: the row
	texts   map[string]string              // by AgtId: the row as text
	titles  map[string]int                 // how often a title was met
	orders  map[dateOrder]Row              // how days are written, and the first row of each
	process map[string]string              // names, by id
	twins   map[string][]*accord.Agreement // by AgtId: those of the datasets given along
	titled  map[string][]string
	others  []otherAgreements
}

// otherAgreements is a cell of OthAgr.
type otherAgreements struct {
	row      Row
	id, text string
}

// readPax reads PA-X and PA-X Local: columns are found by their names, whatever the release.
func readPax(w *work, sheets []*sheet) error {
	w.describe("PA-X Peace Agreements Database", "University of Edinburgh, PA-X", "https://www.peaceagreements.org/", "CC BY-NC-SA 4.0")
	w.actors.learnStates()
	f := &paxFile{work: w, twins: w.knownAgreements(), first: map[string]Row{}, texts: map[string]string{}, titles: map[string]int{}, process: map[string]string{}, titled: map[string][]string{}}
	for _, s := range sheets {
		f.sheet = s
		if err := s.needs(w.Format.Name, paxNeeds); err != nil {
			return err
		}
		if w.Format.Name == "pax-local" && !s.has("LocaleName") {
			return s.needs("pax-local", append(paxNeeds, "LocaleName"))
		}
		w.notCarried(s, paxCarried)
		f.orders = map[dateOrder]Row{}
		if err := s.rows(w, f.row); err != nil {
			return err
		}
		f.oneOrder()
	}
	f.lineage()
	w.seatMentions()
	f.absentFromPAAX()
	return nil
}

// oneOrder holds a file to one way of writing days: where it has two, some are
// likely to be read wrongly.
func (f *paxFile) oneOrder() {
	if a, b := f.orders[iso], f.orders[dayFirst]; a.N > 0 && b.N > 0 {
		f.problems.add(f.sheet, b.N, "Dat", "days are written in two ways: %s here and %s in row %d; one release uses one", dayFirst, iso, a.N)
	}
}

// describe makes the rows that tell what the dataset and its source are.
func (w *work) describe(title, publisher, page, licence string) {
	if w.Format.Name == "pax-local" {
		title = "PA-X Local Peace Agreements Database"
	}
	named := strings.TrimSpace(title + " " + clean(w.Release))
	w.out.add("dataset", cells{"key": "title", "value": named + ", imported"})
	w.out.add("dataset", cells{"key": "licence", "value": licence})
	w.out.add("sources", cells{"id": w.source(), "title": named, "publisher": publisher, "url": page, "licence": licence, "kind": "DATABASE", "reliability": "B"})
}

// notCarried lists the columns that have no place in the model.
func (w *work) notCarried(s *sheet, carried []string) {
	have := map[string]bool{"": true}
	for _, c := range append(carried, w.report.Columns...) {
		have[c] = true
	}
	for _, c := range s.header {
		if !have[c] {
			w.report.Columns = append(w.report.Columns, c)
		}
	}
}

// row reads a row of PA-X.
func (f *paxFile) row() error {
	number, isNumber := whole(f.raw("AgtId"))
	if !isNumber {
		f.problems.add(f.sheet, f.sheet.row, "AgtId", "%.40q is no number", f.raw("AgtId"))
		return nil
	}
	if isDecimal(f.raw("AgtId")) {
		f.report.trap(t6Float, f.here())
	}
	for _, column := range paxCarried {
		if isNA(strings.TrimSpace(f.raw(column))) {
			f.report.trap(t9NA, f.here())
		}
	}
	text := strings.Join(f.cells, "\x00")
	if again, there := f.first[number]; there {
		what := "AgtId " + number + ": the same row"
		if f.texts[number] != text {
			what = "AgtId " + number + ": a row that differs; the first was kept"
		}
		f.report.double(f.here(), again, what)
		return nil
	}
	f.first[number], f.texts[number] = f.here(), text
	f.agreement(number)
	return nil
}

// agreement makes the rows of an agreement.
func (f *paxFile) agreement(number string) {
	w, s := f.work, f.sheet
	id := "agreement:pax-" + number
	title := f.title(number)
	where, asides := f.countries()
	row := cells{
		"id": id, "title": title, "description": s.get("description"),
		"stage": string(code(f, "Stage", paxStage, plainCode)), "substage": s.get("StageSub"),
		"status": string(code(f, "Status", paxStatus, strings.ToLower)), "level": string(code(f, "Agtp", paxLevel, plainCode)),
		"nature": string(code(f, "Contp", paxNature, strings.ToLower)), "interim": f.yesNo("Interim"),
		"countries": strings.Join(where, "|"), "region": s.get("Reg"), "conflict": f.conflict(), "process": f.ofProcess(),
	}
	f.local(row, id, number, where)
	w.out.add("agreements", w.grounded(row, s.at("Agt")))
	for _, aside := range asides {
		f.remark(id, "Con", aside)
	}
	f.externalIDs(id, number)
	f.signed(id, number)
	f.document(id, title)
	p := w.readCell(s, parties.Part, id, number, where)
	w.readCell(s, parties.ThrdPart, id, number, where)
	f.looksAmiss(title, p)
	f.titled[nameKey(title)] = append(f.titled[nameKey(title)], id)
	if text := s.get("OthAgr"); text != "" {
		f.others = append(f.others, otherAgreements{s.here(), id, s.raw("OthAgr")})
	}
}

func plainCode(text string) string { return text }

// code reads a cell with a code; one that is unknown is left out, and told.
func code[T ~string](f *paxFile, column string, words map[string]T, fold func(string) string) T {
	text := f.get(column)
	if text == "" {
		return ""
	}
	word, known := words[fold(text)]
	if !known {
		f.report.leave(fmt.Sprintf("%s: %.60q is no code that is known", column, text), f.here())
	}
	return word
}

// yesNo reads Yes and No, and the codes 0 to 3 of issues; anything else is left out, and told.
func (f *paxFile) yesNo(column string) string {
	switch text := decimal.ReplaceAllString(strings.ToLower(f.get(column)), "$1"); text {
	case "", "yes", "no":
		return text
	case "1", "2", "3", "y":
		return "yes"
	case "0", "n":
		return "no"
	default:
		f.report.leave(fmt.Sprintf("%s: %.40q is neither yes nor no", column, text), f.here())
		return ""
	}
}

func (f *paxFile) title(number string) string {
	title := clip(strings.Trim(f.get("Agt"), " "), 600)
	if title == "" {
		f.report.leave("an agreement without title: it has that of its number", f.here())
		return "PA-X agreement " + number
	}
	if f.titles[title]++; f.titles[title] > 1 {
		f.report.trap(t9Repeated, f.here())
	}
	return title
}

// countries are those of the conflict; what Con tells beyond them is kept as a remark.
func (f *paxFile) countries() (ids, asides []string) {
	names := map[string]bool{}
	for _, column := range []string{"Loc1ISO", "Loc2ISO"} {
		text := f.get(column)
		if text == "" {
			continue
		}
		c, known := countryOf(text)
		if !known {
			f.report.leave(fmt.Sprintf("%s: %s is no code of ISO 3166-1", column, text), f.here())
			continue
		}
		id := f.place(c, f.at(column))
		if !names[c.name] {
			ids = append(ids, id)
		}
		names[c.name] = true
	}
	if con := f.get("Con"); con != "" && !names[con] {
		asides = append(asides, "Con: "+con)
	}
	return ids, asides
}

// conflict names the conflict by the catalogues that PA-X refers to.
func (f *paxFile) conflict() string {
	var all []string
	for _, ref := range [][2]string{{"UcdpCon", "UCDP conflict"}, {"CowWar", "Correlates of War"}} {
		if text := decimal.ReplaceAllString(f.get(ref[0]), "$1"); text != "" {
			all = append(all, ref[1]+" "+text)
		}
	}
	return strings.Join(all, "; ")
}

// ofProcess makes the row of the process, once.
func (f *paxFile) ofProcess() string {
	number, is := whole(f.raw("PP"))
	name := f.get("PPName")
	if !is || name == "" {
		if f.get("PP") != "" || name != "" {
			f.report.leave("a process without number or name", f.here())
		}
		return ""
	}
	id := "process:pax-" + number
	switch before, there := f.process[id]; {
	case !there:
		f.process[id] = name
		f.out.add("processes", f.grounded(cells{"id": id, "name": name}, f.at("PPName")))
		f.out.add("external-ids", f.grounded(cells{"of": id, "scheme": schemeProcess, "id": number}, f.at("PP")))
	case before != name:
		f.report.conflict(f.here(), "PP "+number, "PPName", before+"; here: "+name, before)
	}
	return id
}

func (f *paxFile) externalIDs(id, number string) {
	f.out.add("external-ids", f.grounded(cells{"of": id, "scheme": schemeAgreement, "id": number, "url": f.page(f.sheet, "PAX_Hyperlink")}, f.at("AgtId")))
	for _, ref := range [][2]string{{"UcdpAgr", "ucdp-agreement"}, {"PamAgr", "pam-agreement"}} {
		if other := decimal.ReplaceAllString(f.get(ref[0]), "$1"); other != "" {
			f.remark(id, ref[0], ref[1]+" "+other)
		}
	}
}

// page is a web address, empty if the cell holds none that is safe to show.
func (w *work) page(s *sheet, column string) string {
	text := strings.ReplaceAll(s.get(column), " ", "%20")
	if text == "" {
		return ""
	}
	u, err := url.Parse(text)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Hostname() == "" || u.User != nil || strings.ContainsAny(text, "\"<>\\^`{}") || len(text) > 2000 {
		w.report.leave(column+": no web address", s.here())
		return ""
	}
	return text
}

// signed makes the milestone of the signing. PA-X always gives a full day; of a range, the last.
func (f *paxFile) signed(id, number string) {
	text := f.get("Dat")
	if text == "" {
		f.report.leave("an agreement without a date", f.here())
		return
	}
	day, order, err := parseDay(text)
	if err != nil {
		f.problems.add(f.sheet, f.sheet.row, "Dat", "%v", err)
		return
	}
	if f.orders[order].N == 0 {
		f.orders[order] = f.here()
	}
	if order == dayFirst {
		f.report.trap(t3, f.here())
	}
	f.otherDay(number, day)
	f.out.add("milestones", f.grounded(cells{"id": "milestone:pax-" + number + "-signed", "agreement": id, "kind": "SIGNED", "date": day}, f.at("Dat")))
}

// knownAgreements are those of the datasets given along, by their number in PA-X.
func (w *work) knownAgreements() map[string][]*accord.Agreement {
	all := map[string][]*accord.Agreement{}
	for _, d := range w.With {
		for _, g := range d.Agreements {
			for _, e := range g.ExternalIDs {
				if e.Scheme == schemeAgreement {
					all[e.ID] = append(all[e.ID], g)
				}
			}
		}
	}
	return all
}

// otherDay tells where a dataset that is given along has another day for the agreement.
func (f *paxFile) otherDay(number, day string) {
	for _, g := range f.twins[number] {
		if s := g.Dates.Signed; s != nil && s.Text != day {
			f.report.conflict(f.here(), "AgtId "+number, "date", "Dat "+day+", "+string(g.ID)+" "+s.Text, "both; the preferred one is shown")
		}
	}
}

func (f *paxFile) document(id, title string) {
	if link := f.page(f.sheet, "PDF_Hyperlink"); link != "" {
		f.out.add("documents", f.grounded(cells{"of": id, "title": title, "url": link}, f.at("PDF_Hyperlink")))
	}
}

// looksAmiss counts titles that name known actors of which none is a party, and agreements of persons only.
func (f *paxFile) looksAmiss(title string, c *cell) {
	people, bodies := 0, map[string]bool{}
	for _, m := range c.mentions {
		if m.Kind == parties.Human {
			people++
		} else {
			bodies[m.Ref] = true
			bodies[m.Behalf] = true
			bodies[accord.Fold(m.Text).Key] = true
		}
	}
	if people > 0 && people == len(c.mentions) {
		f.report.trap(t9People, f.here())
	}
	named, met := 0, 0
	for _, m := range parties.Read(strings.NewReplacer(" between ", "; ", " and ", "; ").Replace(title), parties.Part, f.actors.lexicon) {
		if m.Kind == parties.Body {
			if named++; bodies[m.Ref] && m.Ref != "" || bodies[accord.Fold(m.Text).Key] {
				met++
			}
		}
	}
	if named >= 2 && met == 0 && len(c.mentions) > 0 {
		f.report.trap(t9Title, f.here())
	}
}
