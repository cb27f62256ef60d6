package accord

import (
	"math"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"pgregory.net/rapid"
)

// Spellings that are one name, and what Fold makes of it. Those marked are not
// in the documents, but are what a person might type.
var sameNames = map[string][]string{
	"nusra frunt":             {"Jabhat al-Nusra", "Jabhat Al-Nusra", "Al-Nusra Front", "jabhat an-nusrah", "Nusra Front", "JABHAT AL NUSRAT"},
	"fata sham frunt":         {"Fateh Al-Sham Front", "Fatah Al-Sham Front", "Jabhat Fatah al-Sham", "Jabhat Fateh Al-Sham", "Jabhat Fateh ash-Sham", "Front of Fateh al Sham"},
	"fata armi":               {"Jaysh Al-Fateh", "Jaish al-Fatah", "Army of Fateh"},
	"fata halab":              {"Fatah Halab", "Fateh Halab"},
	"ahrar sham":              {"Ahrar al-Sham", "Ahrar Al-Sham", "Ahrar ash Sham", "Ahrar Sham", "ahrar esh-sham"},
	"ahrar sham muvimint":     {"Harakat Ahrar Al-Sham", "Ahrar al-Sham Movement"},
	"ajnad sham":              {"Ajnad Al-Sham", "Ajnad ash-Sham"},
	"sham ligiun":             {"Sham Legion", "the Sham Legion", "Faylaq al-Sham", "Failaq Al Sham", "Sham Corps"},
	"sham brigadi falcuns":    {"Suquor Al-Sham Brigade", "Suqour al-Sham Brigade", "Liwa Suqur al-Sham", "Liwa' Ṣuqūr al-Shām", "Falcons of Sham Brigade"},
	"thuwar sham bataliun":    {"Thuwar Al-Sham Battalion", "Thuwwar al-Sham Battalions", "Kata'ib Thuwar al-Sham", "Katibat Thuwar ash-Sham"},
	"tahrir sham budi":        {"Hay’at Tahrir al Sham", "Hay'at Tahrir al-Sham", "Hayat Tahrir al-Sham", "Hayʼat Taḥrīr al-Shām", "Hayʾat Tahrir Sham"},
	"rahman ligiun":           {"Failaq al Rahman", "Faylaq al-Rahman", "Al-Rahman Legion", "the Al-Rahman Legion", "Rahman Corps", "Failaq ar-Rahman"},
	"nur din zinki muvimint":  {"Nour al-Din Al-Zenki Movement", "Nour al-Din al-Zenki Movement", "Harakat Nour Al-Deen Al-Zinki", "Nur ad-Din az-Zinki Movement", "Noor El-Deen Zenki Movement"},
	"baian muvimint":          {"Al-Bayan Movement", "Harakat al-Bayan"},
	"nujaba muvimint":         {"Harakat Al-Nujaba", "Harakat an-Nujabaa", "Nojaba Movement"},
	"islam armi":              {"Jaysh Al-Islam", "Jaish al Islam", "Army of Islam", "Islam Army"},
	"iza armi":                {"Jaysh Al-Ezza", "Jaish al Izza", "Jaysh al-'Izza", "Jaish al-Izzah", "Ezza Army"},
	"nasr armi":               {"Jaysh Al-Nasr", "Jaish an-Nasr"},
	"nukhba armi":             {"Jaish al Nukhba", "Jaysh an-Nokhba"},
	"ababil armi":             {"Jaish al Ababil", "Jaysh al-Ababeel"},
	"mujahidin armi":          {"Army of Mujahideen", "Jaysh al-Mujahidin", "Mujahideen Army", "Jaish al-Mujahedeen"},
	"sultan murad divisiun":   {"Sultan Murad Division", "Al-Sultan Murad Division", "Firqat al-Sultan Murad"},
	"1 cuastal divisiun":      {"First Coastal Division", "1st Coastal Division"},
	"muntain brigadi falcuns": {"The Mountain Hawks Brigade", "Mountain Falcons Brigade", "Brigade of the Mountain Hawks"},
	"shamia frunt":            {"Jabhat Al-Shamia", "Jabhat al-Shamiyya", "Jabhat ash-Shamiyah"},
	"jund aksa":               {"Jund al-Aqsa", "Jund Al Aksa"},
	"aknaf bait makdis":       {"Aknaf Bait al Maqdis", "Aknaf Bayt al-Maqdis", "Aknaf Beit al-Makdis"},
	"muhamid alush":           {"Mohammed Alloush", "Mohamed Alush"},
	"abu amar umar":           {"Abu Ammar Al-Umar", "Abu Ammar al-Omar"},
	"bahram kasimi":           {"Bahram Ghassemi", "Bahram Qassemi", "Bahram-Qassemi", "Bahram Kasemi"},
	"husain dihkan":           {"Hossein Dehghan", "Hossein Dehqan", "Hussein Dehqan", "Ḥusayn Dehqān"},
	"kasim sulaimani":         {"Qassem Soleimani", "Kasem Suleimani", "Qasem Soleymani", "Ghasem Soleimani", "Qāsim Sulaymānī"},
	"bashar asad":             {"Bashar al-Assad", "Bashar Al Asad"},
	"ali khaminai":            {"Ali Khamenei", "Ali Khamene'i", "Ali Khamenai"},
	"iastirn kuta":            {"Eastern Ghouta", "Eastern Ghuta", "Eastern Ghoutah", "eastern ghoota"},
	"dair zur":                {"Deir Ez-Zour", "Deir ez-Zor", "Deir al-Zor", "Dayr az-Zur"},
	"dara":                    {"Daraa", "Dar'a", "Darʿā", "Dar’aa"},
	"kunaitra":                {"Quneitra", "al Quneitra", "Kuneitra", "al-Qunaitra"},
	"suwaida":                 {"Suwayda", "as-Suwayda", "As Suweida", "Suwaydā'"},
	"raka":                    {"Raqqa", "ar-Raqqah", "Rakka"},
	"khatab":                  {"Khattab", "Khatab"},
	"kaida":                   {"al-Qaeda", "Al-Qaeda", "Al Qa'ida", "al-Qaida"},
	"us":                      {"US", "U.S.", "the US"},
	"اسلام armi":              {"جيش الإسلام", "جَيْش الإسلام", "جيـــش الاسلام", "الجيش الإسلام"},
	"تحرير شام budi":          {"هيئة تحرير الشام", "هيأة تحرير الشام", "هيئه تحرير الشام"},
	"احرار شام muvimint":      {"حركة أحرار الشام", "حركه احرار الشام"},
	"сирия":                   {"Сирия", "сирия"},
	"叙利亚":                     {"叙利亚"},
}

func TestFoldSpellings(t *testing.T) {
	for key, spellings := range sameNames {
		for _, name := range spellings {
			if got := Fold(name).Key; got != key {
				t.Errorf("Fold(%q).Key = %q, want %q", name, got, key)
			}
		}
	}
}

func TestFoldParts(t *testing.T) {
	for _, c := range []struct {
		name   string
		plain  string
		key    string
		tokens []string
	}{
		{"", "", "", nil},
		{" \t…!", "…!", "", nil},
		{"  Jabhat\u00A0 al-NUSRA ", "jabhat al-nusra", "nusra frunt", []string{"frunt", "nusra"}},
		{"Tawhid Army (Jaysh Al-Tawhid)", "tawhid army (jaysh al-tawhid)", "tawhid armi", []string{"tawhid", "armi", "armi", "tawhid"}},
		{"Al", "al", "al", []string{"al"}},
		{"The Army", "the army", "armi", []string{"armi"}},
		{"AAS", "aas", "aas", []string{"aas"}},
		{"ISIS", "isis", "isis", []string{"isis"}},
		{"13th Division", "13th division", "13 divisiun", []string{"13", "divisiun"}},
		{"Khalil al-Hayya", "khalil al-hayya", "khalil haia", []string{"khalil", "haia"}},
		{"Agreement No.11", "agreement no.11", "agrimint nu 11", []string{"agrimint", "nu", "11"}},
		{"الله", "الله", "الله", []string{"الله"}},
		{"\xffSham\xfe", "\uFFFDsham\uFFFD", "sham", []string{"sham"}},
	} {
		got := Fold(c.name)
		if got.Plain != c.plain || got.Key != c.key || !slices.Equal(got.Tokens, c.tokens) {
			t.Errorf("Fold(%q) = %+q", c.name, got)
		}
	}
}

func TestKindWords(t *testing.T) {
	for _, word := range strings.Fields(strings.Join(kindWords, " ") + " Jaysh Jaish Fronts الجيش كتائب Kata'ib Hay'at") {
		if f := Fold(word); len(f.Tokens) != 1 || !KindWord(f.Key) {
			t.Errorf("Fold(%q) = %q is no word for a kind of group", word, f.Key)
		}
	}
	for _, word := range []string{"Sham", "Legio", "Hayya", "", "ISIS", "Ahrar"} {
		if KindWord(Fold(word).Key) {
			t.Errorf("%q is a word for a kind of group", word)
		}
	}
	said := make(map[string]string) // a word must not name two kinds
	for _, line := range kindWords {
		for _, word := range strings.Fields(line) {
			key := Fold(word).Key
			if want := Fold(strings.Fields(line)[0]).Key; key != want {
				t.Errorf("%q folds to %q, not to %q", word, key, want)
			}
			if said[word] != "" {
				t.Errorf("%q stands in two lines", word)
			}
			said[word] = line
		}
	}
}

func TestSortText(t *testing.T) {
	for name, want := range map[string]string{
		"  Al-Nuṣra\u00A0 Front ": "al-nusra front",
		"Hay’at Tahrir al-Sham":   "hayat tahrir al-sham",
		"Øresund\x00ß":            "oresund ss",
		"Ahrar al-Shām (AAS)":     "ahrar al-sham (aas)",
		"أحرار الشام":             "احرار الشام",
		"":                        "",
	} {
		if got := SortText(name); got != want {
			t.Errorf("SortText(%q) = %q, want %q", name, got, want)
		}
	}
}

// Texts of letters that folding treats, so that random ones hit its rules.
var anyName = rapid.OneOf(
	rapid.String(),
	rapid.StringOfN(rapid.SampledFrom([]rune("aaeehhiioouyqkgdztnlsrAE1.-' ’ʿالهةيىءأ\u064e\u0301")), 0, 24, -1),
	rapid.Map(rapid.SliceOfN(rapid.SampledFrom(documentNames()), 0, 3), func(names []string) string { return strings.Join(names, " ") }),
	rapid.Map(rapid.SliceOf(rapid.Byte()), func(b []byte) string { return string(b) }),
)

func documentNames() (names []string) {
	for _, spellings := range sameNames {
		names = append(names, spellings...)
	}
	slices.Sort(names)
	return names
}

func TestFoldProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) { checkFolding(t, anyName.Draw(t, "name")) })
}

func FuzzFold(f *testing.F) {
	for _, name := range documentNames() {
		f.Add(name)
	}
	f.Fuzz(func(t *testing.T, name string) { checkFolding(t, name) })
}

type failer interface {
	Fatalf(format string, args ...any)
}

// checkFolding holds what is true of every text.
func checkFolding(t failer, name string) {
	f := Fold(name)
	if again := Fold(f.Key); again.Key != f.Key {
		t.Fatalf("%q: the key %q folds to %q", name, f.Key, again.Key)
	}
	if again := Fold(f.Plain); again.Plain != f.Plain {
		t.Fatalf("%q: the plain text %q becomes %q", name, f.Plain, again.Plain)
	}
	if sort := SortText(name); SortText(sort) != sort || strings.ContainsFunc(sort, unicode.IsControl) || !utf8.ValidString(sort) {
		t.Fatalf("%q: the sort text %q becomes %q", name, sort, SortText(sort))
	}
	if (f.Key == "") != (len(f.Tokens) == 0) || !utf8.ValidString(f.Key+f.Plain) {
		t.Fatalf("%q folds to %+q", name, f)
	}
	for _, token := range f.Tokens {
		if token == "" || strings.ContainsFunc(token, unicode.IsSpace) || !slices.Contains(strings.Fields(f.Key), token) {
			t.Fatalf("%q has the token %q outside its key %q", name, token, f.Key)
		}
	}
	shouted := Fold(strings.ToUpper(f.Plain))
	if strings.ToLower(strings.ToUpper(f.Plain)) == f.Plain && shouted.Key != Fold(f.Plain).Key {
		t.Fatalf("%q in capitals folds to %q, not to %q", name, shouted.Key, f.Key)
	}
	if m, distance, ok := NewQuery(name).Match(f); ok != (len(f.Tokens) > 0) || ok && (m != MatchExact || distance != 0) {
		t.Fatalf("%q matches itself %s %d %v", name, m, distance, ok)
	}
}

// Every character: letters stay what they became, in both forms of the text.
func TestFoldEveryRune(t *testing.T) {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		checkFolding(t, string(r))
	}
}

// A text a hundred times as long must not take a thousand times as long.
func TestFoldIsLinear(t *testing.T) {
	for _, unit := range []string{"e", "eh", "ال", "al ", "a ", "jaysh ", "gh", ".a", "\u0301", "ab cd ef gh ij "} {
		short, long := strings.Repeat(unit, 3_000), strings.Repeat(unit, 300_000)
		if a, b := foldTime(short), foldTime(long); b > 1000*max(a, time.Millisecond) {
			t.Errorf("%d of %q take %v, %d take %v", 3_000, unit, a, 300_000, b)
		}
	}
}

// foldTime is the least of three times: whatever else runs on the machine is not in it.
func foldTime(name string) time.Duration {
	least := time.Duration(math.MaxInt64)
	for range 3 {
		start := time.Now()
		Fold(name)
		SortText(name)
		least = min(least, time.Since(start))
	}
	return least
}

func BenchmarkFold(b *testing.B) {
	for name, text := range map[string]string{
		"Latin": "Harakat Nour Al-Deen Al-Zinki", "Arabic": "هيئة تحرير الشام", "Marks": "Hayʼat Taḥrīr al-Shām",
		"Title": strings.Repeat("Cessation of Hostilities between Jund al-Aqsa and Ahrar al-Sham ", 100),
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Fold(text)
			}
		})
	}
}

// What only sounds like an ordinal number or a word for a kind of group is one, so that a key folds to itself.
func TestFoldSoundsAlike(t *testing.T) {
	for _, name := range []string{"1stt Front", "1sst Front", "firstt Front", "Thirrd Front", "Liwa't Suqur"} {
		checkFolding(t, name)
	}
}

// A Folder finds the tokens that every name has, also when it has met its words.
func TestFolder(t *testing.T) {
	folder := Folder{}
	for range 2 {
		for _, name := range []string{"", "The", "Al-Sham", "al Sham of the First Army", "الله", "الجيش الأول", "Ahrar as-Sham", "U.S. 1st", "ʿAlī & ʿAli", "the the of"} {
			if got, want := folder.Tokens(name), Tokens(name); !slices.Equal(got, want) {
				t.Errorf("%q: %q, want %q", name, got, want)
			}
		}
	}
}
