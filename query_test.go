package accord

import (
	"cmp"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// Names of the documents that stand beside those of sameNames.
var otherNames = []string{
	"Levant Front", "Martyrs of Islam Brigade", "Fastaqim Union", "Free Idlib Army", "Free Syrian Army", "Syrian Arab Army",
	"Syrian Army", "Syrian Democratic Forces", "The Islamic Turkistani Party", "Islamic State in Iraq and the Levant", "ISIL", "ISIS",
	"Islamic State", "Hezbollah", "Republican Guard", "Iranian Islamic Revolutionary Guards", "IRGC", "Kurdish Peshmerga",
	"Syrian National Council", "High Negotiations Committee", "Syrian Observatory for Human Rights", "SOHR", "SAA", "FSA", "HTS", "AAS",
	"Russia", "Russian Ministry of Defense", "Russian Foreign Ministry", "Russian Air Force", "Iran", "Iraq", "Turkey", "Syria",
	"Lebanon", "Jordan", "United States", "UN Security Council", "Arab League", "Arab Deterrence Force", "Palestinian Liberation Army",
	"Staffan de Mistura", "Kerry", "Lavrov", "Dmitry Kosyrev", "Ali Akbar Velayati", "Barack Obama", "Vatan-e Emrooz", "Aram Mirzaei",
	"Damascus", "Idlib", "Homs", "Hama", "Aleppo", "Latakia", "Kanakir", "Kansafra", "Khan Touman", "Wadi Barada", "Cairo", "Geneva",
	"Astana", "Tel al-Zaatar", "Northern Homs", "Southern Aleppo", "Northern Hama", "Northern Latakia", "Eastern Qalamoun", "Sham",
	"Syrian Local Agreements", "Military media", "Sultan Murad", "Syrian-Russian alliance",
	"Cessation of Hostilities between Jund al-Aqsa and Ahrar al-Sham (AAS) in Kansafra",
}

// A found name is a hit of a search through names.
type found struct {
	name     string
	match    Match
	distance int
}

// searchIn ranks all names for a query as a store does.
func searchIn(names []string, text string) (hits []found) {
	q := NewQuery(text)
	for _, name := range names {
		if m, distance, ok := q.Match(Fold(name)); ok {
			hits = append(hits, found{name, m, distance})
		}
	}
	slices.SortFunc(hits, func(a, b found) int {
		return cmp.Or(a.match.Rank()-b.match.Rank(), a.distance-b.distance, strings.Compare(a.name, b.name))
	})
	return hits
}

func allNames() []string {
	names := append(documentNames(), otherNames...)
	slices.Sort(names)
	return slices.Compact(names)
}

// Spellings of one name find each other as FOLDED, and no other name is so near.
func TestQueryFindsEverySpelling(t *testing.T) {
	names := allNames()
	for _, text := range names {
		key := Fold(text).Key
		hits := searchIn(names, text)
		if len(hits) == 0 || hits[0].match != MatchExact {
			t.Errorf("%q does not find itself first: %v", text, hits)
		}
		for _, hit := range hits {
			if same, near := Fold(hit.name).Key == key, hit.match.Rank() <= MatchFolded.Rank(); same != near {
				t.Errorf("%q finds %q as %s", text, hit.name, hit.match)
			}
		}
	}
}

// What a person types who does not know the spelling; the first hit is right.
func TestQueryForgives(t *testing.T) {
	names := allNames()
	for text, want := range map[string]string{
		"nusra": "nusra frunt", "Al-Nusra": "nusra frunt", "alnusra": "nusra frunt", "Jabhat Nusra": "nusra frunt",
		"Ahrar alSham": "ahrar sham", "Ahrar al Shaam": "ahrar sham", "Liwa Ahrar al-Sham": "ahrar sham", "ahrar": "ahrar sham",
		"Jaysh Al-Ezza": "iza armi", "Jaish Izza": "iza armi", "Izza": "iza armi", "ezza": "iza armi",
		"Muhammad Alloush": "muhamid alush", "Alloush": "muhamid alush", "Alloush Mohammed": "muhamid alush", "Muhamad Alush": "muhamid alush",
		"Zenki": "nur din zinki muvimint", "al-Zinki": "nur din zinki muvimint", "Nour al-Din": "nur din zinki muvimint",
		"Harakat Nureddin Zinki": "nur din zinki muvimint", "Soleimani": "kasim sulaimani", "Sulemani": "kasim sulaimani",
		"Qassemi": "bahram kasimi", "Ghasemi": "bahram kasimi", "Dehqan": "husain dihkan", "Velayeti": "ali akbar vilaiati",
		"Failaq Rahman": "rahman ligiun", "rahman": "rahman ligiun", "Feylaq al-Rahmaan": "rahman ligiun",
		"Tahrir al-Sham": "tahrir sham budi", "Tahrir Sham": "tahrir sham budi", "Hayaat Tahrir al-Sham": "tahrir sham budi",
		"Ghouta": "iastirn kuta", "East Ghouta": "iastirn kuta", "Deir Zor": "dair zur", "Deir Ezzor": "dair zur", "Der'a": "", "Dara": "dara",
		"Ababil": "ababil armi", "Mujahedin": "mujahidin armi", "Peshmarga": "kurdish pishmirga", "Hizbullah": "hizbula",
		"Idlib Free Army": "fri idlib armi", "Fastaqeem": "fastakim uniun", "Turkestani Party": "islamic turkistani parti",
		"Mountain Hawks": "muntain brigadi falcuns", "Murad": "sultan murad", "Qalamun": "iastirn kalamun",
		"Hay'at": "", "Army": "", "Jaysh al": "", "the": "", "": "", "–": "", "Legion": "", "Liwa Jabhat": "", "Zzz": "",
		"تحرير": "تحرير شام budi", "الإسلام": "اسلام armi", "جيش": "",
	} {
		hits, first := searchIn(names, text), ""
		if len(hits) > 0 {
			first = Fold(hits[0].name).Key
		}
		if first != want {
			t.Errorf("%q finds %q first, not %q: %.5v", text, first, want, hits)
		}
	}
}

func TestQueryTellsApart(t *testing.T) {
	const none = Match("")
	for _, c := range []struct {
		text, name string
		want       Match
	}{
		{"Jaysh Al-Ezza", "Jaish al Izza", MatchFolded},
		{"Jaysh Al-Ezza", "Jaysh al-Nasr", none},
		{"Jaysh Al-Ezza", "Jaish al Nukhba", none},
		{"Rahman Legion", "Sham Legion", none},
		{"Sham Legion", "Rahman Legion", none},
		{"Sham Legion", "Levant Front", none},
		{"Ahrar al-Sham", "Ajnad al-Sham", MatchPartial},
		{"Ahrar al-Sham", "Sham Legion", MatchPartial},
		{"Ahrar al-Sham", "Suquor Al-Sham Brigade", MatchPartial},
		{"Ahrar al-Sham", "Thuwar Al-Sham Battalion", MatchPartial},
		{"Ahrar al-Sham", "Fateh Al-Sham Front", MatchPartial},
		{"Suquor al-Sham", "Sham Legion", MatchPartial},
		{"Suquor al-Sham", "Suquor Al-Sham Brigade", MatchPrefix},
		{"Ahrar al-Sham", "Harakat Ahrar Al-Sham", MatchPrefix},
		{"Harakat Ahrar Al-Sham", "Ahrar al-Sham", MatchPartial},
		{"Nusra", "Al-Nusra Front", MatchPrefix},
		{"Nusra", "Jaysh al-Nasr", none},
		{"Jaysh al-Islam", "Martyrs of Islam Brigade", MatchPartial},
		{"Jaysh al-Fateh", "Fateh Al-Sham Front", MatchPartial},
		{"Syrian Army", "Free Syrian Army", MatchPrefix},
		{"Army", "Syrian Army", none},
		{"Army", "Jaysh", MatchFolded},
		{"The Army", "army", MatchFolded},
		{"Army Front", "Jabhat al-Jaysh", MatchFolded},
		{"Army Front", "Army", none},
		{"Tawhid Army Front", "Tawhid Army (Jaysh Al-Tawhid)", MatchPartial},
		{"Tawhid Army", "Tawhid Army (Jaysh Al-Tawhid)", MatchFolded},
		{"Legi", "Sham Legion", none},
		{"Muhammad Allush", "Mohammed Alloush", MatchFuzzy},
		{"Mohamed Fares", "Mohammed Alloush", MatchPartial},
		{"Islah", "Jaysh al-Nukhba", none},
		{"Vatan-e Emrooz", "Idlib", none},
		{"e Idlib", "Idlib", MatchPartial},
		{"e", "Emrooz", MatchPrefix},
		{"Sham", "Shami", MatchPrefix},
		{"Shami", "Sham", none},
		{"ISIS", "ISIL", none},
		{"Iran", "Iraq", none},
		{"الشام", "al-Sham", none},
		{"جيش الإسلام", "جيش العزة", none},
		{"جيش الإسلام", "Jaysh al-Islam", none},
	} {
		if got, distance, ok := NewQuery(c.text).Match(Fold(c.name)); got != c.want || ok != (c.want != none) {
			t.Errorf("%q on %q: %q %d, want %q", c.text, c.name, got, distance, c.want)
		}
	}
}

// Each list of names is in the order in which they answer the text.
func TestQueryRanks(t *testing.T) {
	for text, want := range map[string][]string{
		"Ahrar al-Sham": {"Ahrar al-Sham", "Ahrar ash-Sham", "Ahrar al-Sham Movement", "Ahrar al-Sham al-Islamiyya", "Ahran al-Sham",
			"Ahrar al-Sharqiya", "Sham Legion", "Ajnad al-Sham"},
		"Fatah al-Sham Front": {"Fatah al-Sham Front", "Fatih al-Sham Front", "Jabhat Fateh al-Sham", "Fatah al-Sham", "Sham Front"},
		"Nour al-Din Zanki":   {"Nur al-Din Zanki", "Nour al-Din Zanki Brigade", "Nour al-Din Zinki", "Nour al-Din Mosque", "Zanki Mosque"},
		"sham":                {"Sham", "Shám", "Sham Legion", "Shamia Front", "Ajnad al-Sham"},
	} {
		var got []string
		for _, hit := range searchIn(slices.Sorted(slices.Values(want)), text) {
			got = append(got, hit.name)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q finds %q, want %q", text, got, want)
		}
	}
}

// What holds for every query and every name.
func TestMatchProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text, nameText := anyName.Draw(t, "text"), anyName.Draw(t, "name")
		name := Fold(nameText)
		q := NewQuery(text)
		m, distance, ok := q.Match(name)
		again, d, o := NewQuery(text).Match(name)
		if q.Match(Fold(text)); m != again || distance != d || ok != o {
			t.Fatalf("%s %d %v, then %s %d %v", m, distance, ok, again, d, o)
		}
		if ok && (distance < 0 || !slices.Contains(Matches, m)) || !ok && m != "" {
			t.Fatalf("%q %d %v", m, distance, ok)
		}
		if same := q.key != "" && q.key == name.Key; same != (ok && m.Rank() <= MatchFolded.Rank()) {
			t.Fatalf("keys %q and %q: %s %v", q.key, name.Key, m, ok)
		}
		if most := 50 * (len(text) + len(nameText)); distance > most {
			t.Fatalf("%s %d, more than %d", m, distance, most)
		}
		if ok && !isCandidate(q, name) {
			t.Fatalf("%s, but no token of %q is near one of %q", m, name.Tokens, q.Tokens())
		}
		if reverse, _, back := NewQuery(name.Plain).Match(Fold(text)); (m == MatchFolded) != (back && reverse == MatchFolded) {
			t.Fatalf("%s, but reversed %s", m, reverse)
		}
	})
}

func isCandidate(q Query, name Folding) bool {
	return slices.ContainsFunc(q.Tokens(), func(token string) bool {
		return slices.ContainsFunc(name.Tokens, func(t string) bool { return TokenNear(token, t) })
	})
}

func TestQueryTokens(t *testing.T) {
	for text, want := range map[string][]string{
		"Jaysh al-Islam":      {"islam"},
		"Army":                {"armi"},
		"Front Army Jaysh":    {"armi", "frunt"},
		"Vatan-e Emrooz":      {"imruz", "vatan"},
		"e":                   {"i"},
		"Sham Sham alsham al": {"alsham", "sham"},
		"":                    nil,
	} {
		if got := NewQuery(text).Tokens(); !slices.Equal(got, want) {
			t.Errorf("NewQuery(%q).Tokens() = %q, want %q", text, got, want)
		}
	}
	if m, _, ok := (Query{}).Match(Folding{}); ok {
		t.Errorf("nothing matches nothing as %s", m)
	}
}

func BenchmarkMatch(b *testing.B) {
	q := NewQuery("Harakat Nour Al-Deen Al-Zinki")
	for name, text := range map[string]string{
		"Folded": "Nour al-Din al-Zenki Movement", "Fuzzy": "Harakat Nour al-Din al-Zanki", "Partial": "Nour al-Din Mosque Movement",
		"None": "Hay'at Tahrir al-Sham", "Title": strings.Repeat("Cessation of Hostilities between Jund al-Aqsa and Ahrar al-Sham ", 100),
	} {
		folding := Fold(text)
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				q.Match(folding)
			}
		})
	}
}
