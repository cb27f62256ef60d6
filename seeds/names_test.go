package seeds_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/dataset"
	"github.com/accordgraph/accord/seeds"
)

// found ranks subjects for a text, as a search does.
func found[S accord.Subject](all []S, text string) []accord.ID {
	query := accord.NewQuery(text)
	var hits []accord.Hit
	for _, s := range all {
		if hit, ok := accord.Rank(query, s); ok {
			hits = append(hits, hit)
		}
	}
	slices.SortFunc(hits, func(a, b accord.Hit) int {
		return strings.Compare(string(accord.HitKey(a)), string(accord.HitKey(b)))
	})
	ids := make([]accord.ID, len(hits))
	for i, hit := range hits {
		ids[i] = hit.Subject.NodeID()
	}
	return ids
}

func shipped(t *testing.T) *accord.Dataset {
	t.Helper()
	d, report := dataset.Read(seeds.Files)
	if d == nil {
		t.Fatal(report.Problems)
	}
	return d
}

// Every spelling of the documents finds its actor before all that do not bear it.
func TestEverySpellingFindsItsActor(t *testing.T) {
	d := shipped(t)
	bearers := map[string][]accord.ID{}
	for _, a := range d.Actors {
		for _, n := range accord.NamesOf(a) {
			bearers[n.Text] = append(bearers[n.Text], a.ID)
		}
	}
	for text, ids := range bearers {
		got := found(d.Actors, text)
		slices.Sort(ids)
		first := slices.Sorted(slices.Values(got[:min(len(got), len(ids))]))
		if !slices.Equal(first, ids) {
			t.Errorf("%q finds %v first, want %v", text, got[:min(len(got), 4)], ids)
		}
	}
}

// What a person would type, and whom it means.
func TestTypedNames(t *testing.T) {
	d := shipped(t)
	for text, want := range map[string]accord.ID{
		"ahrar": "actor:ahrar-al-sham", "Ahrar ash-Sham": "actor:ahrar-al-sham", "harakat ahrar al sham": "actor:ahrar-al-sham",
		"AAS": "actor:ahrar-al-sham", "Ahrar-al-Sham": "actor:ahrar-al-sham", "ahraar al shaam": "actor:ahrar-al-sham",
		"Jund al Aqsa": "actor:jund-al-aqsa", "Jund al-Aksa": "actor:jund-al-aqsa", "jund aqsa": "actor:jund-al-aqsa",
		"Nusra": "actor:jabhat-fatah-al-sham", "Jabhat al-Nusra": "actor:jabhat-fatah-al-sham", "Al Nusra Front": "actor:jabhat-fatah-al-sham",
		"Jabhat Fateh al-Sham": "actor:jabhat-fatah-al-sham", "Fatah al-Sham Front": "actor:jabhat-fatah-al-sham",
		"Hayat Tahrir al-Sham": "actor:hayat-tahrir-al-sham", "Hay'at Tahrir ash-Sham": "actor:hayat-tahrir-al-sham", "tahrir al sham": "actor:hayat-tahrir-al-sham",
		"Jaish al-Islam": "actor:jaysh-al-islam", "Jaysh al Islam": "actor:jaysh-al-islam", "army of islam": "actor:jaysh-al-islam",
		"Jaish al Izza": "actor:jaysh-al-izza", "Jaysh al-Izzah": "actor:jaysh-al-izza", "Jaysh Al-Ezza": "actor:jaysh-al-izza",
		"Jaish al-Nasr": "actor:jaysh-al-nasr", "Jaysh an-Nasr": "actor:jaysh-al-nasr",
		"Faylaq al-Rahman": "actor:failaq-al-rahman", "Rahman Legion": "actor:failaq-al-rahman", "Failaq ar-Rahman": "actor:failaq-al-rahman",
		"Sham Legion": "actor:sham-legion", "Faylaq al-Sham": "actor:sham-legion",
		"Suqour al-Sham": "actor:suquor-al-sham-brigade", "Suquor al Sham": "actor:suquor-al-sham-brigade",
		"Nour al-Deen al-Zinki": "actor:nour-al-din-al-zenki", "Nur al-Din al-Zenki": "actor:nour-al-din-al-zenki", "zenki": "actor:nour-al-din-al-zenki",
		"Thuwar al-Sham": "actor:thuwar-al-sham-battalion", "Aknaf Beit al-Maqdis": "actor:aknaf-bait-al-maqdis",
		"Jaysh al-Ababil": "actor:jaish-al-ababil", "Jaysh al-Nukhba": "actor:jaish-al-nukhba",
		"Mohammad Alloush": "actor:mohammed-alloush", "Muhammad Allush": "actor:mohammed-alloush",
		"Bahram Qassemi": "actor:bahram-ghassemi", "Bahram Ghasemi": "actor:bahram-ghassemi", "Hossein Dehqan": "actor:hossein-dehghan",
		"Qasem Soleimani": "actor:qassem-soleimani", "Kasem Suleimani": "actor:qassem-soleimani", "Abu Ammar al-Omar": "actor:abu-ammar-al-umar",
		"Hizbullah": "actor:hezbollah", "Hizbollah": "actor:hezbollah", "ISIL": "actor:isis", "IRGC": "actor:irgc",
		"أحرار": "actor:ahrar-al-sham", "أحرار الشام": "actor:ahrar-al-sham", "احرار": "actor:ahrar-al-sham", "جيش العزه": "actor:jaysh-al-izza",
		"فيلق الرحمن": "actor:failaq-al-rahman", "حزب الله": "actor:hezbollah", "هيئة تحرير الشام": "actor:hayat-tahrir-al-sham",
		"Steffan de Mistura": "actor:staffan-de-mistura", "Lavrov": "actor:sergey-lavrov", "Kerry": "actor:john-kerry",
	} {
		if got := found(d.Actors, text); len(got) == 0 || got[0] != want {
			t.Errorf("%q finds %v first, want %s", text, got[:min(len(got), 3)], want)
		}
	}
}

// What a person would type for an agreement, and which it means.
func TestTypedTitles(t *testing.T) {
	d := shipped(t)
	for text, want := range map[string]accord.ID{
		"kansafra": "agreement:kansafra", "Kanakir reconciliation": "agreement:kanakir-2020", "Daraa ceasefire": "agreement:southwest-syria-2017",
		"Idlib zone September 2017": "agreement:idlib-zone-2017", "northern Homs": "agreement:northern-homs-2017",
		"de-escalation agreement southern Damascus": "agreement:southern-damascus-2017", "Ankara ceasefire": "agreement:ankara-ceasefire",
		"de-escalation Eastern Ghouta": "agreement:eastern-ghouta-2017-07", "nationwide ceasefire": "agreement:ceasefire-2016-09",
	} {
		if got := found(d.Agreements, text); len(got) == 0 || got[0] != want {
			t.Errorf("%q finds %v first, want %s", text, got[:min(len(got), 3)], want)
		}
	}
}

// Look-alikes stay apart: what is shared is "al-Sham", "Legion" or "Army".
func TestLookAlikesStayApart(t *testing.T) {
	d := shipped(t)
	for text, never := range map[string][]accord.ID{
		"Jaysh al-Nasr":   {"actor:jaysh-al-izza", "actor:jaysh-al-islam", "actor:jaish-al-nukhba", "actor:syrian-army"},
		"Rahman Legion":   {"actor:sham-legion"},
		"Jaish al Nukhba": {"actor:jaysh-al-nasr", "actor:jaysh-al-islam", "actor:jaish-al-ababil"},
		"army":            {"actor:jaysh-al-islam", "actor:free-syrian-army", "actor:army-of-mujahideen"},
		"legion":          {"actor:sham-legion", "actor:failaq-al-rahman"},
	} {
		for _, id := range found(d.Actors, text) {
			if slices.Contains(never, id) {
				t.Errorf("%q finds %s", text, id)
			}
		}
	}
}
