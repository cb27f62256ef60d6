package imports

import (
	"fmt"
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
	first  map[string]int    // by AgtId: the row
	texts  map[string]string // by AgtId: the row as text
	titles map[string]int    // how often a title was met
	orders map[dateOrder]int // how days are written, and the first row of each
	titled map[string][]string
	others []otherAgreements
}

// otherAgreements is a cell of OthAgr.
type otherAgreements struct {
	row       int
	id, text  string
	processes string
}

// readPax reads PA-X and PA-X Local: columns are found by their names, whatever the release.
func readPax(w *work, sheets []*sheet) error {
	w.describe("PA-X Peace Agreements Database", "University of Edinburgh, PA-X", "https://www.peaceagreements.org/", "CC BY-NC-SA 4.0")
	w.actors.learnStates()
	f := &paxFile{work: w, first: map[string]int{}, texts: map[string]string{}, titles: map[string]int{}, orders: map[dateOrder]int{}, titled: map[string][]string{}}
	for _, s := range sheets {
		f.sheet = s
		if err := s.needs(w.Format.Name, paxNeeds); err != nil {
			return err
		}
		if w.Format.Name == "pax-local" && !s.has("LocaleName") {
			return s.needs("pax-local", append(paxNeeds, "LocaleName"))
		}
		w.notCarried(s, paxCarried)
		if err := s.rows(w, f.row); err != nil {
			return err
		}
	}
	if f.orders[iso] > 0 && f.orders[dayFirst] > 0 {
		w.problems.add(f.sheet, f.orders[dayFirst], "Dat", "days are written in two ways: %s here and %s in row %d; one release uses one", dayFirst, iso, f.orders[iso])
	}
	f.lineage()
	w.seatMentions()
	f.absentFromPAAX()
	return nil
}

// describe makes the rows that tell what the dataset and its source are.
func (w *work) describe(title, publisher, url, licence string) {
	if w.Format.Name == "pax-local" {
		title = "PA-X Local Peace Agreements Database"
	}
	named := strings.TrimSpace(title + " " + w.Release)
	w.out.add("dataset", cells{"key": "title", "value": named + ", imported"})
	w.out.add("dataset", cells{"key": "licence", "value": licence})
	w.out.add("sources", cells{"id": w.source(), "title": named, "publisher": publisher, "url": url, "licence": licence, "kind": "DATABASE", "reliability": "B"})
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
	if strings.HasSuffix(f.raw("AgtId"), ".0") {
		f.report.trap(t6Float, f.sheet.row)
	}
	text := strings.Join(f.cells, "\x00")
	if again, there := f.first[number]; there {
		what := "AgtId " + number + ": the same row"
		if f.texts[number] != text {
			what = "AgtId " + number + ": a row that differs; the first was kept"
		}
		f.report.Doubles = append(f.report.Doubles, Double{f.sheet.row, again, what})
		return nil
	}
	f.first[number], f.texts[number] = f.sheet.row, text
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
		"nature": string(code(f, "Contp", paxNature, strings.ToLower)), "interim": strings.ToLower(f.yesNo("Interim")),
		"countries": strings.Join(where, "|"), "region": s.get("Reg"), "conflict": f.conflict(), "process": f.process(),
	}
	f.local(row, id, number, where)
	w.out.add("agreements", w.grounded(row, at(s.row, "Agt")))
	for _, aside := range asides {
		w.out.add("claims", cells{"about": id, "attribute": "remark", "value": aside, "source": w.source(), "locator": at(s.row, "Con"), "claim_kind": "CODED"})
	}
	f.externalIDs(id, number)
	f.signed(id, number)
	f.document(id, title)
	p := w.readCell(s, parties.Part, id, number, where)
	w.readCell(s, parties.ThrdPart, id, number, where)
	f.looksAmiss(title, p)
	f.titled[accord.Fold(title).Key] = append(f.titled[accord.Fold(title).Key], id)
	if text := s.get("OthAgr"); text != "" {
		f.others = append(f.others, otherAgreements{s.row, id, s.raw("OthAgr"), row["process"]})
	}
}

func plainCode(text string) string { return text }

// code reads a cell with a code; one that is unknown is left out, and told.
func code[T ~string](f *paxFile, column string, words map[string]T, fold func(string) string) T {
	text := f.get(column)
	if text == "" {
		if f.has(column) && strings.TrimSpace(f.raw(column)) == "NA" {
			f.report.trap(t9NA, f.sheet.row)
		}
		return ""
	}
	word, known := words[fold(text)]
	if !known {
		f.report.leave(fmt.Sprintf("%s: %.60q is no code that is known", column, text), f.sheet.row)
	}
	return word
}

// yesNo reads Yes and No, and the codes 0 to 3 of issues; anything else is left out, and told.
func (f *paxFile) yesNo(column string) string {
	switch text := strings.TrimSuffix(strings.ToLower(f.get(column)), ".0"); text {
	case "", "yes", "no":
		return text
	case "1", "2", "3", "y":
		return "yes"
	case "0", "n":
		return "no"
	default:
		f.report.leave(fmt.Sprintf("%s: %.40q is neither yes nor no", column, text), f.sheet.row)
		return ""
	}
}

func (f *paxFile) title(number string) string {
	title := clip(strings.Trim(f.get("Agt"), " "), 600)
	if title == "" {
		f.report.leave("an agreement without title: it has that of its number", f.sheet.row)
		return "PA-X agreement " + number
	}
	if f.titles[title]++; f.titles[title] == 2 || f.titles[title] > 2 {
		f.report.trap(t9Repeated, f.sheet.row)
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
			f.report.leave(fmt.Sprintf("%s: %s is no code of ISO 3166-1", column, text), f.sheet.row)
			continue
		}
		id := f.place(c, at(f.sheet.row, column))
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
		if f.isNA(ref[0]) {
			continue
		}
		if text := strings.TrimSuffix(f.get(ref[0]), ".0"); text != "" {
			all = append(all, ref[1]+" "+text)
		}
	}
	return strings.Join(all, "; ")
}

// isNA counts a literal NA.
func (f *paxFile) isNA(column string) bool {
	if strings.TrimSpace(f.raw(column)) != "NA" {
		return false
	}
	f.report.trap(t9NA, f.sheet.row)
	return true
}

// process makes the row of the process, once.
func (f *paxFile) process() string {
	number, is := whole(f.raw("PP"))
	name := f.get("PPName")
	if !is || name == "" {
		if f.get("PP") != "" || name != "" {
			f.report.leave("a process without number or name", f.sheet.row)
		}
		return ""
	}
	id := "process:pax-" + number
	if !f.out.holds("processes", id) {
		f.out.add("processes", f.grounded(cells{"id": id, "name": name}, at(f.sheet.row, "PPName")))
		f.out.add("external-ids", f.grounded(cells{"of": id, "scheme": schemeProcess, "id": number}, at(f.sheet.row, "PP")))
	}
	return id
}

func (f *paxFile) externalIDs(id, number string) {
	link := webAddress(f.get("PAX_Hyperlink"))
	f.out.add("external-ids", f.grounded(cells{"of": id, "scheme": schemeAgreement, "id": number, "url": link}, at(f.sheet.row, "AgtId")))
	for column, scheme := range map[string]string{"UcdpAgr": "ucdp-agreement", "PamAgr": "pam-agreement"} {
		if !f.isNA(column) {
			if other := strings.TrimSuffix(f.get(column), ".0"); other != "" {
				f.out.add("claims", cells{"about": id, "attribute": "remark", "value": scheme + " " + other, "source": f.source(), "locator": at(f.sheet.row, column), "claim_kind": "CODED"})
			}
		}
	}
}

func webAddress(text string) string {
	if strings.HasPrefix(text, "https://") || strings.HasPrefix(text, "http://") {
		return strings.ReplaceAll(text, " ", "%20")
	}
	return ""
}

// signed makes the milestone of the signing. PA-X always gives a full day; of a range, the last.
func (f *paxFile) signed(id, number string) {
	text := f.get("Dat")
	if text == "" {
		f.report.leave("an agreement without a date", f.sheet.row)
		return
	}
	day, order, err := parseDay(text)
	if err != nil {
		f.problems.add(f.sheet, f.sheet.row, "Dat", "%v", err)
		return
	}
	if f.orders[order] == 0 {
		f.orders[order] = f.sheet.row
	}
	if order == dayFirst {
		f.report.trap(t3, f.sheet.row)
	}
	f.out.add("milestones", f.grounded(cells{"id": "milestone:pax-" + number + "-signed", "agreement": id, "kind": "SIGNED", "date": day}, at(f.sheet.row, "Dat")))
}

func (f *paxFile) document(id, title string) {
	if link := webAddress(f.get("PDF_Hyperlink")); link != "" {
		f.out.add("documents", f.grounded(cells{"of": id, "title": title, "url": link}, at(f.sheet.row, "PDF_Hyperlink")))
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
		f.report.trap(t9People, f.sheet.row)
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
		f.report.trap(t9Title, f.sheet.row)
	}
}
