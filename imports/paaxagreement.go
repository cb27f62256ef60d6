package imports

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/accordgraph/accord"
)

// A paaxAgreement is an agreement of which rows tell.
type paaxAgreement struct {
	row       Row
	title     string
	day       string // at the end of agt_name
	part      string
	thirdPart string
	where     []string
	first     []string // cells of the first row
	signed    []signing
}

// ofAgreement are the columns that should say the same in every row of an agreement.
var ofAgreement = []string{"agt_name", "Dat", "Reg", "stage_process", "Loc1ISO", "Loc2ISO", "Part", "ThrdPart", "PAX_Hyperlink", "PDF_Hyperlink"}

var dayBehind = regexp.MustCompile(`^(.*)\((\d{1,2}/\d{1,2}/\d{4})\)\s*$`)

// agreement makes the rows of an agreement, once. What PAA-X says of it is taken from PA-X.
func (f *paaxFile) agreement(number string) *paaxAgreement {
	if g := f.agreed[number]; g != nil {
		f.differs(g, number)
		return g
	}
	g := &paaxAgreement{row: f.here(), title: f.get("agt_name"), part: f.raw("Part"), thirdPart: f.raw("ThrdPart")}
	for _, column := range ofAgreement {
		g.first = append(g.first, f.get(column))
	}
	f.agreed[number] = g
	if m := dayBehind.FindStringSubmatch(g.title); m != nil {
		g.title = strings.TrimSpace(m[1])
		day, _, err := parseDay(m[2])
		if err != nil {
			f.problems.add(f.sheet, f.sheet.row, "agt_name", "%v", err)
		}
		g.day = day
	}
	if g.title = clip(g.title, 600); g.title == "" {
		f.report.leave("an agreement without title: it has that of its number", f.here())
		g.title = "PA-X agreement " + number
	}
	g.where = f.located()
	f.addAgreement(g, number)
	f.date(g, number)
	return g
}

// differs notes where a later row tells otherwise of an agreement than its first.
func (f *paaxFile) differs(g *paaxAgreement, number string) {
	for i, column := range ofAgreement {
		if now := f.get(column); now != g.first[i] {
			f.report.conflict(f.here(), "AgtId "+number, column, fmt.Sprintf("row %s: %s; here: %s", g.row, clip(g.first[i], 80), clip(now, 80)), clip(g.first[i], 80))
		}
	}
}

// located are the places of the countries of the conflict.
func (f *paaxFile) located() (where []string) {
	for _, column := range []string{"Loc1ISO", "Loc2ISO"} {
		code := f.get(column)
		c, known := countryOf(code)
		if known {
			if id := f.place(c, f.at(column)); !slices.Contains(where, id) {
				where = append(where, id)
			}
		} else if code != "" {
			f.report.leave(fmt.Sprintf("%s: %.40q is no code of ISO 3166-1", column, code), f.here())
		}
	}
	return where
}

// addAgreement makes the rows of an agreement.
func (f *paaxFile) addAgreement(g *paaxAgreement, number string) {
	id := "agreement:pax-" + number
	f.out.add("agreements", f.quoted(cells{"id": id, "title": g.title, "countries": strings.Join(g.where, "|"), "region": f.get("Reg"), "stage": string(f.stage())}, f.at("agt_name")))
	f.out.add("external-ids", f.quoted(cells{"of": id, "scheme": schemeAgreement, "id": number, "url": f.page(f.sheet, "PAX_Hyperlink")}, f.at("AgtId")))
	if link := f.page(f.sheet, "PDF_Hyperlink"); link != "" {
		f.out.add("documents", f.quoted(cells{"of": id, "title": g.title, "url": link}, f.at("PDF_Hyperlink")))
	}
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
	if text != "" {
		f.report.leave(fmt.Sprintf("stage_process: %.60q is no stage that is known", text), f.here())
	}
	return ""
}

// date makes the milestone of the signing: agt_name is right, Dat often is not (T1).
// Where both differ, each has a claim; that of the name has the smaller id, and so
// is shown unless PA-X itself, which is asked first, says otherwise.
func (f *paaxFile) date(g *paaxAgreement, number string) {
	text := f.get("Dat")
	day := f.dat(text, g.day)
	f.report.trap(dateTrap(text, day, g.day), f.here())
	shown, column := g.day, "agt_name"
	if shown == "" && day != "" {
		shown, column = day+"?", "Dat"
	}
	if shown == "" {
		f.report.leave("an agreement without a date", f.here())
		return
	}
	milestone := "milestone:pax-" + number + "-signed"
	f.out.add("milestones", f.quoted(cells{"id": milestone, "agreement": "agreement:pax-" + number, "kind": "SIGNED", "date": shown}, f.at(column)))
	if day == "" || g.day == "" || day == g.day {
		return
	}
	claim := func(id, value, text, column string) {
		f.out.add("claims", cells{"id": "claim:pax-" + number + "-date-" + id, "about": milestone, "attribute": "date", "value": value, "text": text,
			"source": f.source(), "locator": f.at(column), "claim_kind": "CODED", "via": viaPax})
	}
	claim("agt-name", g.day, "the day at the end of agt_name", "agt_name")
	claim("dat", day, "the day in Dat", "Dat")
	f.report.conflict(f.here(), "AgtId "+number, "date", "agt_name "+g.day+", Dat "+day, g.day)
}

// dat is the day of Dat, whatever the file keeps it as; empty if it is none. Where
// the month may come first, the day that is known decides.
func (f *paaxFile) dat(text, known string) string {
	if text == "" {
		return ""
	}
	day, _, err := parseDay(text)
	if other := monthFirst(text); other != "" && (err != nil || other == known) {
		return other
	}
	if err != nil {
		f.report.leave(fmt.Sprintf("Dat: %.40q is no day", text), f.here())
		return ""
	}
	return day
}

// dateTrap is how the date of an agreement fares.
func dateTrap(text, day, known string) string {
	dayFirst, _, _ := parseDay(text)
	switch {
	case text == "":
		return t1Blank
	case known == "":
		return t1Alone
	case day == known && dayFirst != known:
		return t2
	case day == known:
		return t1Equal
	case day != "" && swapped(day) == known:
		return t1Swapped
	}
	return t1Other
}
