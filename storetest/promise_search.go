package storetest

import (
	"slices"

	"github.com/accordgraph/accord"
)

var searchPromises = []promise{
	{"Search/BestFirstThenID", searchBestFirst},
	{"Search/FindsEverySpelling", searchSpellings},
	{"Search/TellsWhichNameMatched", searchName},
	{"Search/KeepsLookAlikesApart", searchLookAlikes},
	{"Search/ArabicWithoutHarakat", searchArabic},
	{"Search/KindsNarrow", searchKinds},
	{"Search/EmptyTextFindsNothing", searchNothing},
	{"Search/IsRankOfEverySubject", searchIsRank},
	{"Actors/Text/AsInSearch", actorsText},
	{"Agreements/Text/AsInSearch", agreementsText},
}

// The same text but for case comes before another spelling, equal hits by id.
func searchBestFirst(p *proof) {
	p.want(p.search("twin"),
		"actor:twin-a", "actor:twin-b", "agreement:x", "agreement:y", "place:a", "place:b", "source:a", "source:b")
	found := p.search("beta")
	p.true(len(found) == 2 && found[0] == "actor:beta", "beta finds %v: the exact name comes first", found)
}

// A subject is found by any of its spellings.
func searchSpellings(p *proof) {
	for _, text := range []string{"Ahrar al-Sham", "AHRAR ASH-SHAM", "ahraar al sham", "old free men"} {
		found := p.search(text, accord.SubjectActor)
		p.true(len(found) > 0 && found[0] == "actor:ahrar", "%q finds %v", text, found)
	}
	p.want(p.search("soldiers levant"), "actor:ajnad")
}

// A hit names the spelling that matched best, and how.
func searchName(p *proof) {
	page, err := p.Search(p.ctx, &accord.SearchAsk{Text: "old free men", Window: accord.Window{Limit: 1}})
	p.answered(err)
	if len(page.Rows) != 1 {
		p.Fatalf("%d hits, want 1", len(page.Rows))
	}
	hit := page.Rows[0]
	p.true(hit.Name.Text == "Old Free Men" && hit.Name.Kind == accord.NameFormer && hit.Match == accord.MatchExact, "hit %+v", hit)
}

// Names that share a word are told apart: the right one comes first.
func searchLookAlikes(p *proof) {
	for text, want := range map[string]accord.ID{"ahrar al-sham": "actor:ahrar", "ajnad al-sham": "actor:ajnad"} {
		found := p.search(text)
		p.true(len(found) > 0 && found[0] == want, "%q finds %v", text, found)
	}
}

// Arabic is found without its vowel marks, and with them.
func searchArabic(p *proof) {
	for _, text := range []string{"احرار", "أَحرار", "أحرار"} {
		found := p.search(text)
		p.true(slices.Contains(found, "actor:arabic") && slices.Contains(found, "agreement:arabic"), "%q finds %v", text, found)
	}
}

// Kinds narrow a search; nil is all of them, an empty list none.
func searchKinds(p *proof) {
	p.want(p.search("twin", accord.SubjectPlace), "place:a", "place:b")
	p.want(p.search("twin", accord.SubjectSource, accord.SubjectAgreement), "agreement:x", "agreement:y", "source:a", "source:b")
	page, err := p.Search(p.ctx, &accord.SearchAsk{Text: "twin", Kinds: []accord.SubjectKind{}, Window: all})
	p.answered(err)
	p.true(len(page.Rows) == 0 && page.Total == 0, "no kinds find %d", page.Total)
}

// A text without a letter finds nothing, and is no error.
func searchNothing(p *proof) {
	for _, text := range []string{"", " ", "!?", "\u064B"} {
		p.want(p.search(text))
	}
}

// Search finds just those subjects that Rank ranks, in the order of HitKey.
func searchIsRank(p *proof) {
	for _, text := range []string{"twin", "sham", "al", "alpha", "alphq", "talks alpha", "unit", "𠀀", "ahrar", "men old", "z"} {
		p.search(text) // the oracle ranks them all
	}
}

// The text of an actor filter is matched as in Search.
func actorsText(p *proof) {
	p.want(p.actors(accord.ActorFilter{Text: "alpha"}), "actor:a-alpha", "actor:m-alpha", "actor:z-alpha")
	p.want(p.actors(accord.ActorFilter{Text: "old free men"}), "actor:ahrar")
	p.want(p.actors(accord.ActorFilter{Text: "!?"}))
}

// The text of an agreement filter is matched as in Search.
func agreementsText(p *proof) {
	p.want(p.agreements(accord.AgreementFilter{Text: "TWIN"}), "agreement:x", "agreement:y")
	p.want(p.agreements(accord.AgreementFilter{Text: "nowhere"}))
}
