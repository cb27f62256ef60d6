package seeds_test

import (
	"slices"
	"testing"
	"testing/fstest"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/dataset"
	"github.com/accordgraph/accord/seeds"
)

// imported is what an import of a database could look like: invented, but for the number of the entry.
var imported = files(map[string]string{
	"sources.csv": `id,title,kind,date
source:invented,An invented version of the database,DATABASE,2025
`,
	"places.csv": `id,name,kind,source,locator,claim_kind
place:pax-syria,Syrian Arab Republic,COUNTRY,source:invented,row 1,CODED
`,
	"actors.csv": `id,name,type,countries,source,locator,claim_kind
actor:pax-syria,Government of Syria,STATE,place:pax-syria,source:invented,row 1,CODED
actor:pax-witness,An invented witness,PERSON,place:pax-syria,source:invented,row 2,CODED
`,
	"agreements.csv": `id,title,stage,countries,source,locator,claim_kind
agreement:pax-2157,Kansafra truce,CEASEFIRE,place:pax-syria,source:invented,row 3,CODED
agreement:pax-1,An invented deal,,place:pax-syria,source:invented,row 4,CODED
`,
	"external-ids.csv": `of,scheme,id,source,locator,claim_kind
place:pax-syria,iso-3166-1,SY,source:invented,row 1,CODED
actor:pax-syria,iso-3166-1,SY,source:invented,row 1,CODED
agreement:pax-2157,pax-agreement,2157,source:invented,row 3,CODED
agreement:pax-1,pax-agreement,1,source:invented,row 4,CODED
`,
	"milestones.csv": `agreement,kind,date,source,locator,claim_kind
agreement:pax-2157,SIGNED,2016-10-09,source:invented,row 3,CODED
`,
	"participations.csv": `actor,to,role,source,locator,claim_kind
actor:pax-witness,agreement:pax-2157,WITNESS,source:invented,row 3,CODED
actor:pax-syria,agreement:pax-1,PARTY,source:invented,row 4,CODED
`,
})

func files(texts map[string]string) fstest.MapFS {
	all := fstest.MapFS{}
	for name, text := range texts {
		all[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return all
}

// TestJoinImport: an import beside the shipped dataset is about the same agreement,
// state and country where it has the same numbers and codes for them.
func TestJoinImport(t *testing.T) {
	d, report := dataset.Read(seeds.Files, imported)
	if d == nil || len(report.Problems) > 0 {
		t.Fatal(report.Problems)
	}
	for old, now := range map[accord.ID]accord.ID{
		"agreement:pax-2157": "agreement:kansafra", "actor:pax-syria": "actor:syria", "place:pax-syria": "place:syria",
	} {
		if d.Retired[old] != now {
			t.Errorf("%s is %q now, want %s", old, d.Retired[old], now)
		}
	}
	by := map[accord.ID]accord.Node{}
	d.Nodes(func(n accord.Node) bool { by[n.NodeID()] = n; return true })
	kansafra := by["agreement:kansafra"].(*accord.Agreement)
	if kansafra.Title == "Kansafra truce" || !slices.ContainsFunc(kansafra.Names, func(n accord.Name) bool { return n.Text == "Kansafra truce" && n.Kind == accord.NameAlias }) {
		t.Errorf("titles %q, %v", kansafra.Title, kansafra.Names)
	}
	if !slices.Contains(kansafra.ContestedAttributes, "title") || len(kansafra.Milestones) != 1 || !kansafra.Milestones[0].Contested {
		t.Errorf("contested are %v; %d milestones", kansafra.ContestedAttributes, len(kansafra.Milestones))
	}
	dates := map[string]bool{} // and whether it is preferred
	for _, id := range kansafra.Milestones[0].ClaimIDs {
		if c := by[id].(*accord.Claim); c.Attribute == "date" {
			dates[c.Value] = c.Preferred
		}
	}
	if _, both := dates["2016-10-09"]; !both || len(dates) != 2 || !dates[kansafra.Dates.Signed.Text] {
		t.Errorf("dates %v, and %s is shown", dates, kansafra.Dates.Signed.Text)
	}
	for _, ids := range [][]accord.ID{kansafra.ClaimIDs, kansafra.Milestones[0].ClaimIDs, by["actor:syria"].(*accord.Actor).ClaimIDs, by["place:syria"].(*accord.Place).ClaimIDs} {
		heard := map[accord.ID]bool{}
		for _, id := range ids {
			heard[by[id].(*accord.Claim).SourceID] = true
		}
		if !heard["source:invented"] || len(heard) < 2 {
			t.Errorf("claims of %v", heard)
		}
	}
	if p := by["participation:pax-syria-pax-1-party"].(*accord.Participation); p.ActorID != "actor:syria" || p.ToID != "agreement:pax-1" {
		t.Errorf("%s in %s", p.ActorID, p.ToID)
	}
	if p := by["participation:pax-witness-pax-2157-witness"].(*accord.Participation); p.ToID != "agreement:kansafra" {
		t.Errorf("the witness is in %s", p.ToID)
	}
	written, err := dataset.Write(d)
	if err != nil {
		t.Fatal(err)
	}
	texts := map[string]string{}
	for name, text := range written {
		texts[name] = string(text)
	}
	if again, report := dataset.Read(files(texts)); again == nil || again.Digest() != d.Digest() {
		t.Errorf("written and read again: %v", report.Problems)
	}
}

// TestJoinSelf: the dataset beside itself is the dataset.
func TestJoinSelf(t *testing.T) {
	d, _ := dataset.Read(seeds.Files)
	twice, report := dataset.Read(seeds.Files, seeds.Files)
	if len(report.Problems) > 0 || twice.Digest() != d.Digest() {
		t.Errorf("it is another one: %v", report.Problems)
	}
}
