package dataset_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/accordgraph/accord/dataset"
)

// BenchmarkRead reads a dataset of the size of the public ones together.
func BenchmarkRead(b *testing.B) {
	dir := large(3_000, 2_600, 9_000)
	size := 0
	for _, f := range dir {
		size += len(f.Data)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		if d, report := dataset.Read(dir); d == nil {
			b.Fatal(report.Problems[0])
		}
	}
}

// large is a directory with so many actors, agreements and participations.
func large(actors, agreements, participations int) fstest.MapFS {
	const ground = "source:table,\"row %d, Part\",CODED\n"
	files := map[string]*strings.Builder{}
	put := func(name, header, format string, values ...any) {
		if files[name] == nil {
			files[name] = &strings.Builder{}
			files[name].WriteString(header + "\n")
		}
		fmt.Fprintf(files[name], format, values...)
	}
	put("sources.csv", "id,title,kind", "source:table,A table,DATABASE\n")
	for i := range actors {
		put("actors.csv", "id,name,type,source,locator,claim_kind", "actor:group-%d,Group %d,FACTION,"+ground, i, i, i)
		put("names.csv", "of,text,kind,source,locator,claim_kind", "actor:group-%d,The Group %d,ALIAS,"+ground, i, i, i)
		put("external-ids.csv", "of,scheme,id,source,locator,claim_kind", "actor:group-%d,paax,%d,"+ground, i, i, i)
	}
	for i := range agreements {
		put("agreements.csv", "id,title,stage,level,source,locator,claim_kind", "agreement:deal-%d,Deal %d,CEASEFIRE,LOCAL,"+ground, i, i, i)
		put("milestones.csv", "agreement,kind,date,source,locator,claim_kind", "agreement:deal-%d,SIGNED,2016-10-%02d,"+ground, i, i%30+1, i)
	}
	for i := range participations {
		put("participations.csv", "actor,to,role,signature,source,locator,claim_kind",
			"actor:group-%d,agreement:deal-%d,PARTY,SIGNED_OR_AGREED,"+ground, i*7%actors, i%agreements, i)
	}
	dir := fstest.MapFS{}
	for name, text := range files {
		dir[name] = &fstest.MapFile{Data: []byte(text.String())}
	}
	return dir
}

// BenchmarkJoin reads a dataset of that size twice, as one; the second knows the
// same things under other ids and has other dates for them.
func BenchmarkJoin(b *testing.B) {
	dir := large(2_003, 2_000, 30_000)
	other := fstest.MapFS{}
	for name, f := range large(2_003, 2_000, 30_000) {
		text := strings.NewReplacer("actor:group", "actor:other", "2016-10", "2017-10").Replace(string(f.Data))
		other[name] = &fstest.MapFile{Data: []byte(text)}
	}
	b.ReportAllocs()
	for b.Loop() {
		if d, report := dataset.Read(dir, other); d == nil {
			b.Fatal(report.Problems[0])
		} else if len(d.Actors) != 2_003 || len(d.Participations) != 30_000 {
			b.Fatal("nothing is joined")
		}
	}
}
