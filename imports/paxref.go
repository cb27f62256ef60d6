package imports

import (
	"net/url"
	"strings"
)

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
