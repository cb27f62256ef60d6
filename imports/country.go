package imports

import (
	"strings"
	"sync"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/parties"
)

// A country is a state or territory of ISO 3166-1.
type country struct {
	alpha2, alpha3 string
	name           string
	adjectives     []string
}

// countryOf finds a country by its code of two or three letters.
func countryOf(code string) (country, bool) {
	switch code = strings.ToUpper(strings.TrimSpace(code)); code {
	case "XKX", "KOS", "RKS":
		code = "XK"
	case "ROM":
		code = "RO"
	case "ZAR":
		code = "CD"
	case "TMP":
		code = "TL"
	}
	r, err := language.ParseRegion(code)
	if err != nil || len(code) < 2 || len(code) > 3 || code[0] <= '9' || !r.IsCountry() && code != "XK" && code != "PS" && code != "PSE" && code != "EH" && code != "ESH" {
		return country{}, false
	}
	c := country{alpha2: r.String(), alpha3: r.ISO3(), name: countryName(r)}
	c.adjectives = adjectives(c)
	return c, true
}

// countryName is the usual English name, "and" written out.
func countryName(r language.Region) string {
	name := strings.ReplaceAll(display.English.Regions().Name(r), "&", "and")
	name = strings.ReplaceAll(name, "’", "'")
	if before, _, found := strings.Cut(name, " - "); found { // Congo - Kinshasa
		if r.String() == "CD" {
			return "Democratic Republic of the Congo"
		}
		name = before
	}
	if r.String() == "CG" {
		return "Republic of the Congo"
	}
	if r.String() == "MM" || r.String() == "PS" {
		name, _, _ = strings.Cut(name, " (")
	}
	return strings.TrimSpace(strings.Split(name, " (")[0])
}

// placeID is the id of the place of a country.
func (c country) placeID() string { return "place:" + slug(c.name) }

// stateID is the id of the state as an actor.
func (c country) stateID() string { return "actor:state-" + strings.ToLower(c.alpha2) }

// countries are all countries, by their codes in order.
var countries = sync.OnceValue(func() (all []country) {
	for a := 'A'; a <= 'Z'; a++ {
		for b := 'A'; b <= 'Z'; b++ {
			code := string(a) + string(b)
			if r, err := language.ParseRegion(code); err == nil && r.IsCountry() && r.String() == code && !strings.Contains("UK CQ FQ CT JT MI NQ PC PU PZ WK AC AN AQ BV BU CP CS DD DG DY EA EU EZ FX GS HM HV IC IM NH NT RH SU TA TF TP UM UN VD YD YU ZR ZZ QO XA XB", code) {
				if c, ok := countryOf(code); ok {
					all = append(all, c)
				}
			}
		}
	}
	return all
})

// otherNames are names of states that the usual list does not have, and in French and Spanish.
var otherNames = map[string][]string{
	"US": {"USA", "U.S.", "U.S.A.", "US", "United States of America", "America", "États-Unis", "Estados Unidos"},
	"GB": {"UK", "U.K.", "Great Britain", "Britain", "United Kingdom of Great Britain and Northern Ireland", "Royaume-Uni"},
	"RU": {"Russian Federation", "USSR", "Soviet Union"},
	"TR": {"Turkey", "Türkiye"},
	"SY": {"Syrian Arab Republic"},
	"CD": {"DRC", "RDC", "DR Congo", "Democratic Republic of Congo", "République Démocratique du Congo", "Zaire"},
	"CG": {"Congo", "Congo-Brazzaville", "Republic of Congo"},
	"CF": {"CAR", "République Centrafricaine", "Centrafrique"},
	"CI": {"Ivory Coast", "Côte d'Ivoire"},
	"TD": {"Tchad"}, "BI": {"République du Burundi"}, "ML": {"République du Mali"},
	"PS": {"Palestine", "State of Palestine"}, "AE": {"UAE"}, "BA": {"Bosnia", "Bosnia and Herzegovina", "BiH"},
	"MK": {"Macedonia", "Former Yugoslav Republic of Macedonia", "FYROM", "North Macedonia"},
	"MD": {"Moldova"}, "MM": {"Burma"}, "TL": {"East Timor"}, "KR": {"Republic of Korea"}, "KP": {"DPRK", "Democratic People's Republic of Korea"},
	"LA": {"Lao People's Democratic Republic"}, "VN": {"Viet Nam"}, "VA": {"Holy See", "Vatican"},
	"CZ": {"Czech Republic"}, "SZ": {"Swaziland"}, "ES": {"España"}, "MX": {"México"}, "PE": {"Perú"}, "DE": {"Federal Republic of Germany"},
	"CN": {"People's Republic of China"}, "PH": {"Republic of the Philippines", "GRP", "GPH"}, "LY": {"Libyan Arab Jamahiriya"},
}

// adjectives are those of a country: by its name and the usual endings, or as listed.
func adjectives(c country) []string {
	if listed, there := otherAdjectives[c.alpha2]; there {
		return strings.FieldsFunc(listed, func(r rune) bool { return r == ',' })
	}
	name := c.name
	if strings.Contains(name, " ") {
		return nil
	}
	stem := strings.TrimRight(name, "aeiouy")
	switch {
	case strings.HasSuffix(name, "ia"), strings.HasSuffix(name, "a"):
		return []string{name + "n"}
	case strings.HasSuffix(name, "stan"):
		return []string{strings.TrimSuffix(name, "istan"), name + "i"}
	case strings.HasSuffix(name, "n"):
		return []string{name + "ese", name + "ian", name + "i"}
	case stem != name:
		return []string{stem + "ian", stem + "an", stem + "ese"}
	}
	return []string{name + "ian", name + "i", name + "an"}
}

var otherAdjectives = map[string]string{
	"GB": "British", "FR": "French", "DE": "German", "NL": "Dutch", "CH": "Swiss", "TR": "Turkish", "US": "American, US, U.S.", "IE": "Irish",
	"ES": "Spanish", "PT": "Portuguese", "SE": "Swedish", "DK": "Danish", "FI": "Finnish", "NO": "Norwegian", "PL": "Polish", "GR": "Greek", "CY": "Cypriot",
	"UA": "Ukrainian", "IL": "Israeli", "LB": "Lebanese", "IQ": "Iraqi", "YE": "Yemeni", "KW": "Kuwaiti", "QA": "Qatari", "OM": "Omani", "SA": "Saudi",
	"AE": "Emirati", "BH": "Bahraini", "EG": "Egyptian", "JO": "Jordanian", "IR": "Iranian", "AF": "Afghan", "PK": "Pakistani", "CN": "Chinese", "JP": "Japanese",
	"TD": "Chadian", "NE": "Nigerien", "NG": "Nigerian", "ML": "Malian", "SD": "Sudanese", "TG": "Togolese", "SN": "Senegalese", "CG": "Congolese", "CD": "Congolese",
	"CI": "Ivorian", "PH": "Philippine, Filipino", "TH": "Thai", "PE": "Peruvian", "MX": "Mexican", "SO": "Somali", "DJ": "Djiboutian", "CO": "Colombian, Colombiano",
	"GT": "Guatemalan", "SV": "Salvadoran", "NI": "Nicaraguan", "HN": "Honduran", "EC": "Ecuadorian", "AR": "Argentine", "BD": "Bangladeshi", "NP": "Nepali, Nepalese",
	"LK": "Lankan", "MM": "Burmese", "UZ": "Uzbek", "TJ": "Tajik", "KG": "Kyrgyz", "KZ": "Kazakh", "TM": "Turkmen", "AZ": "Azerbaijani", "GE": "Georgian", "AM": "Armenian",
	"MD": "Moldovan", "HR": "Croatian", "RS": "Serbian", "BA": "Bosnian", "XK": "Kosovar", "ME": "Montenegrin", "MK": "Macedonian", "SI": "Slovenian", "BI": "Burundian",
	"RW": "Rwandan", "UG": "Ugandan", "KE": "Kenyan", "ZA": "South African", "MZ": "Mozambican", "MG": "Malagasy", "CM": "Cameroonian", "GA": "Gabonese", "NZ": "New Zealand",
	"PS": "Palestinian", "DO": "Dominican", "DM": "", "GH": "Ghanaian", "LY": "Libyan", "ZW": "Zimbabwean", "ZM": "Zambian", "SS": "South Sudanese", "CF": "Central African",
	"BE": "Belgian", "BR": "Brazilian", "CA": "Canadian", "CL": "Chilean", "MA": "Moroccan", "MN": "Mongolian", "VN": "Vietnamese", "LA": "Lao", "MW": "Malawian", "PY": "Paraguayan",
	"UY": "Uruguayan", "VE": "Venezuelan", "BJ": "Beninese", "BF": "Burkinabe", "SL": "Sierra Leonean", "PG": "Papua New Guinean", "SB": "Solomon Islander", "LS": "Basotho",
}

// abroad are the names of a country in French, Spanish and Arabic, in which cells are written as well.
func (c country) abroad() (names []string) {
	if c.alpha2 == "CG" || c.alpha2 == "CD" { // "Congo" of both
		return nil
	}
	region := language.MustParseRegion(c.alpha2)
	for _, in := range []language.Tag{language.French, language.Spanish, language.Arabic} {
		name, _, _ := strings.Cut(display.Regions(in).Name(region), " (")
		names = append(names, strings.ReplaceAll(name, "’", "'"))
	}
	return append(names, arabicNames[c.alpha2]...)
}

// arabicNames are full names that have other words than the usual one.
var arabicNames = map[string][]string{
	"SY": {"الجمهورية العربية السورية"}, "YE": {"الجمهورية اليمنية"}, "EG": {"جمهورية مصر العربية"}, "JO": {"المملكة الأردنية الهاشمية"},
	"SA": {"السعودية"}, "LB": {"الجمهورية اللبنانية"}, "TN": {"الجمهورية التونسية"}, "US": {"الولايات المتحدة الأمريكية"}, "RU": {"روسيا الاتحادية", "الاتحاد الروسي"},
}

// learn makes the lexicon know a country by its names.
func (c country) learn(l *parties.Lexicon, ref string) {
	e := parties.Entry{Ref: ref, State: true}
	for _, name := range append([]string{c.name, "Republic of " + c.name}, otherNames[c.alpha2]...) {
		learnName(l, name, e)
	}
	e.Alone = true
	for _, name := range c.abroad() {
		learnName(l, name, e)
	}
	e.Alone, e.Adjective = false, true
	for _, name := range c.adjectives {
		l.Add(name, e)
	}
}

// ambiguous are names of states and territories that in French or Spanish are first
// names, surnames, towns or common words as well. They need their government beside them.
var ambiguous = keys("Dominique", "Maurice", "Mauricio", "Réunion", "La Réunion", "Guadalupe", "Granada", "Grenade", "San Martín", "Saint-Martin", "Santa Lucía", "Sainte-Lucie", "Santa Elena", "Sainte-Hélène")

func keys(names ...string) map[string]bool {
	all := map[string]bool{}
	for _, name := range names {
		all[accord.Fold(name).Key] = true
	}
	return all
}

// learnName makes the lexicon know a state by a name, or by that with its government.
func learnName(l *parties.Lexicon, name string, e parties.Entry) {
	if !ambiguous[accord.Fold(name).Key] {
		l.Add(name, e)
		return
	}
	for _, style := range []string{"Government of ", "Gouvernement de ", "Gouvernement de la ", "République de ", "Gobierno de ", "República de "} {
		l.Add(style+name, e)
	}
}
