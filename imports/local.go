package imports

import (
	"fmt"
	"strconv"
	"strings"
)

// The fields of PA-X Local and our words for them. Its codebook was not at hand:
// the types of process are as formats.md reads them.
var (
	localProcess = [][2]string{{"PT_FSP", "Formal supported process"}, {"PT_ISP", "Informal supported process"}, {"PT_IPP", "Informal but persistent process"}, {"PT_UTE", "Unclear"}}
	localTypes   = [][2]string{{"CentState", "Central state"}, {"RegState", "Regional state"}, {"LocState", "Local state"}, {"LocArmedGr", "Local armed group"},
		{"ReDomEld", "Religious, community leaders or elders"}, {"LocComSoc", "Local community or civil society"}, {"IntActor", "International actor"}, {"OthActor", "Other"}}
	localMediators = [][2]string{{"MedCentState", "central state"}, {"MedRegState", "regional state"}, {"MedLocState", "local state"}, {"MedLocArmed", "local armed actor"},
		{"MedReDomEld", "religious, community leaders or elders"}, {"MedLocCivSoc", "local civil society"}, {"MedIntActor", "international actor"}, {"MedOtherUnclear", "other or unclear"}}
	localIssues = [][2]string{{"RitPray", "RITUAL_PRAYER"}, {"Grieve", "GRIEVANCES"}, {"Cattle", "CATTLE_RUSTLING_BANDITRY"}, {"Cover", "SOCIAL_COVER"}}
)

// local fills in what PA-X Local tells of an agreement.
func (f *paxFile) local(row cells, id, number string, where []string) {
	if !f.has("LocaleName") {
		return
	}
	row["local_process_type"] = strings.Join(f.flagged(localProcess), "; ")
	row["participant_types"] = strings.Join(f.flagged(localTypes), "|")
	row["locale_nature"] = f.get("LocaleNat")
	row["local_mediator"] = f.mediator()
	switch text := f.get("LinkNatProcess"); text {
	case "Y":
		row["local_link"] = "yes"
	case "N":
		row["local_link"] = "no"
	case "":
	default:
		f.remark(id, "LinkNatProcess", "LinkNatProcess: "+text)
	}
	for _, issue := range localIssues {
		if f.yesNo(issue[0]) == "yes" {
			f.out.add("local-issues", f.grounded(cells{"of": id, "kind": issue[1], "text": "Coded as present."}, f.at(issue[0])))
		}
	}
	row["places"] = f.locale(id, where)
}

// flagged are the words of the columns that hold a 1.
func (f *paxFile) flagged(columns [][2]string) (all []string) {
	for _, c := range columns {
		if f.has(c[0]) && f.yesNo(c[0]) == "yes" {
			all = append(all, c[1])
		}
	}
	return all
}

func (f *paxFile) mediator() string {
	switch f.yesNo("Mediator") {
	case "yes":
		if kinds := f.flagged(localMediators); len(kinds) > 0 {
			return "Mediator: " + strings.Join(kinds, ", ")
		}
		return "Mediator of a kind that is not coded"
	case "no":
		return "No mention of mediator or similar"
	}
	return ""
}

func (f *paxFile) remark(id, column, text string) {
	f.out.add("claims", cells{"about": id, "attribute": "remark", "value": text, "source": f.source(), "locator": f.at(column), "claim_kind": "CODED"})
}

// locale makes the row of the place of an agreement. A point without a name stays a remark.
func (f *paxFile) locale(id string, where []string) string {
	name, lat, long := f.get("LocaleName"), f.get("LatDec"), f.get("LongDec")
	switch fine := f.point("LatDec", lat, 90) && f.point("LongDec", long, 180); {
	case !fine:
		lat, long = "", ""
	case (lat == "") != (long == ""):
		f.report.leave("half a point: LatDec without LongDec or the other way round", f.here())
		lat, long = "", ""
	}
	if name == "" {
		if lat != "" {
			f.remark(id, "LatDec", fmt.Sprintf("locale at %s, %s, unnamed", lat, long))
		}
		return ""
	}
	place := "place:pax-" + localeID(name, lat, long, where)
	if !f.out.holds("places", place) {
		row := cells{"id": place, "name": clip(name, 300), "kind": placeKind(f.get("LocaleNat")), "latitude": lat, "longitude": long}
		if lat != "" {
			row["precision"] = "as coded by PA-X Local; some points are centroids"
		}
		if len(where) == 1 {
			row["parent"] = where[0]
		}
		f.out.add("places", f.grounded(row, f.at("LocaleName")))
	}
	return place
}

// localeID is made of all that tells a place apart: of one name there may be
// several, in different countries or at different points.
func localeID(name, lat, long string, where []string) string {
	made := telling(name)
	for _, degree := range []string{lat, long} {
		if n, err := strconv.ParseFloat(degree, 64); err == nil {
			degree = strings.NewReplacer("-", "m", ".", "d").Replace(strconv.FormatFloat(n+0, 'f', -1, 64))
			made += "-" + degree
		}
	}
	if lat == "" && len(where) > 0 {
		made += "-" + strings.TrimPrefix(where[0], "place:")
	}
	return made
}

// point tells whether a coordinate can be read; one that cannot is left out, and told.
func (f *paxFile) point(column, text string, most float64) bool {
	if text == "" {
		return true
	}
	n, err := strconv.ParseFloat(text, 64)
	if err != nil || n < -most || n > most || strings.Trim(text, "-.0123456789") != "" {
		f.report.leave(fmt.Sprintf("%s: %.40q is no number from -%g to %g", column, text, most, most), f.here())
		return false
	}
	return true
}

func placeKind(nature string) string {
	switch nature {
	case "City":
		return "CITY"
	case "Region":
		return "AREA"
	case "Smaller":
		return "VILLAGE"
	}
	return "OTHER"
}
