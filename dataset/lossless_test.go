package dataset_test

import (
	"bytes"
	"encoding/csv"
	"io/fs"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"
	"pgregory.net/rapid"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/dataset"
	"github.com/accordgraph/accord/storetest"
)

// TestLossless: what is written reads as the same dataset, and formatting it
// changes neither the dataset nor, a second time, a byte.
func TestLossless(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := storetest.Random(rapid.IntRange(0, 1<<30).Draw(t, "seed"), rapid.IntRange(1, 12).Draw(t, "size"))
		files, err := dataset.Write(d)
		if err != nil {
			t.Fatal(err)
		}
		sameAs(t, d, directory(files))
		formatted, report := dataset.Format(directory(files))
		if formatted == nil {
			t.Fatal(report.Problems)
		}
		if diff := cmp.Diff(texts(files), texts(formatted)); diff != "" {
			t.Fatalf("what Write writes is not in the one form (-written +formatted):\n%s", diff)
		}
	})
}

func sameAs(t *rapid.T, d *accord.Dataset, files fs.FS) {
	again, report := dataset.Read(files)
	if again == nil {
		t.Fatal(report.Problems)
	}
	if diff := cmp.Diff(d, again); diff != "" {
		t.Fatalf("the dataset (-before +after):\n%s", diff)
	}
	if again.Digest() != d.Digest() {
		t.Fatal("the digest differs")
	}
}

func directory(files map[string][]byte) fstest.MapFS {
	dir := fstest.MapFS{}
	for name, text := range files {
		dir[name] = &fstest.MapFile{Data: text}
	}
	return dir
}

func texts(files map[string][]byte) map[string]string {
	all := map[string]string{}
	for name, text := range files {
		all[name] = string(text)
	}
	return all
}

// TestForms: whatever the form of the files, they say the same, and Format finds
// the one form again.
func TestForms(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := storetest.Random(rapid.IntRange(0, 1<<30).Draw(t, "seed"), rapid.IntRange(1, 6).Draw(t, "size"))
		files, err := dataset.Write(d)
		if err != nil {
			t.Fatal(err)
		}
		loose := map[string][]byte{}
		for name, text := range files {
			loose[name] = loosen(t, text)
		}
		sameAs(t, d, directory(loose))
		formatted, report := dataset.Format(directory(loose))
		if formatted == nil {
			t.Fatal(report.Problems)
		}
		if diff := cmp.Diff(texts(files), texts(formatted)); diff != "" {
			t.Fatalf("(-the one form +formatted):\n%s", diff)
		}
	})
}

// loosen writes a file with its columns in another order, needless quotes, other
// line ends, a byte order mark, without blank columns and without a last line end.
func loosen(t *rapid.T, text []byte) []byte {
	rows, err := csv.NewReader(bytes.NewReader(text)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	columns := rapid.Permutation(indices(len(rows[0]))).Draw(t, "columns")
	if rapid.Bool().Draw(t, "without blank columns") {
		columns = slices.DeleteFunc(columns, func(c int) bool {
			return rows[0][c] != "source" && !slices.ContainsFunc(rows[1:], func(row []string) bool { return row[c] != "" })
		})
	}
	end := rapid.SampledFrom([]string{"\n", "\r\n"}).Draw(t, "line end")
	quoting := rapid.Bool().Draw(t, "needless quotes")
	out := rapid.SampledFrom([]string{"", "\uFEFF"}).Draw(t, "mark")
	for i, row := range rows {
		if i > 0 {
			out += end
		}
		for k, c := range columns {
			if k > 0 {
				out += ","
			}
			cell := strings.ReplaceAll(row[c], `"`, `""`)
			if quoting || strings.ContainsAny(cell, ",\"\n") {
				cell = `"` + strings.ReplaceAll(cell, "\n", end) + `"`
			}
			out += cell
		}
	}
	return []byte(out)
}

func indices(n int) (all []int) {
	for i := range n {
		all = append(all, i)
	}
	return all
}

// TestFormat fills in everything that rows leave to be made.
func TestFormat(t *testing.T) {
	golden := parse(t, "testdata/format.txtar")
	before, after := &txtar.Archive{}, map[string]string{}
	for _, f := range golden.Files {
		if name, is := strings.CutPrefix(f.Name, "formatted/"); is {
			after[name] = string(f.Data)
		} else {
			before.Files = append(before.Files, f)
		}
	}
	files := overlay(before, &txtar.Archive{})
	formatted, report := dataset.Format(files)
	if len(report.Problems) > 0 {
		t.Fatal(report.Problems)
	}
	if *update {
		golden.Files = before.Files
		for _, name := range slices.Sorted(maps.Keys(formatted)) {
			golden.Files = append(golden.Files, txtar.File{Name: "formatted/" + name, Data: formatted[name]})
		}
		if err := os.WriteFile("testdata/format.txtar", txtar.Format(golden), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if diff := cmp.Diff(after, texts(formatted)); diff != "" {
		t.Errorf("(-want +formatted):\n%s", diff)
	}
	again, _ := dataset.Format(directory(formatted))
	if diff := cmp.Diff(texts(formatted), texts(again)); diff != "" {
		t.Errorf("formatting again changes files (-once +twice):\n%s", diff)
	}
}

// TestFormatRefuses: files with problems are not formatted.
func TestFormatRefuses(t *testing.T) {
	files := overlay(parse(t, "testdata/base.txtar"), &txtar.Archive{})
	files["actors.csv"].Data = slices.Concat(files["actors.csv"].Data, []byte("actor:delta,Delta,FRACTION,source:report,L1,FACT\n"))
	if formatted, report := dataset.Format(files); formatted != nil || report.Errors() != 1 {
		t.Errorf("%v, %v", formatted, report.Problems)
	}
}

// readTexts reads files that are to have no problems.
func readTexts(t *testing.T, files map[string]string) *accord.Dataset {
	t.Helper()
	dir := fstest.MapFS{}
	for name, text := range files {
		dir[name] = &fstest.MapFile{Data: []byte(text)}
	}
	d, report := dataset.Read(dir)
	if d == nil {
		t.Fatal(report.Problems)
	}
	return d
}

// A label keeps what a row says of it, also where its claim cannot stand in that row.
func TestLabelWithLanguage(t *testing.T) {
	files, err := dataset.Write(readTexts(t, map[string]string{
		"sources.csv": "id,title,kind\nsource:report,A report,NEWS\n",
		"actors.csv":  "id,name,type,source,locator,claim_kind\nactor:alpha,Alpha,FACTION,source:report,L3,FACT\n",
		"names.csv":   "of,text,kind,language,source,locator,claim_kind\nactor:alpha,Alpha,PRIMARY,en,,,\n",
		"claims.csv":  "about,attribute,value,preferred,source,locator,claim_kind\nactor:alpha,names,Alpha,yes,source:report,L3,FACT\n",
	}))
	if err != nil {
		t.Fatal(err)
	}
	if names := string(files["names.csv"]); !strings.Contains(names, ",en,") {
		t.Errorf("the language is lost:\n%s", names)
	}
}

// Two ids in a list that have become one are one.
func TestListOfRetired(t *testing.T) {
	d := readTexts(t, map[string]string{
		"sources.csv":        "id,title,kind\nsource:report,A report,NEWS\n",
		"retired.csv":        "id,now\nactor:old,actor:new\nplace:old,place:new\n",
		"places.csv":         "id,name,source,locator,claim_kind\nplace:new,New,source:report,L3,FACT\n",
		"actors.csv":         "id,name,type,countries,source,locator,claim_kind\nactor:alpha,Alpha,FACTION,place:old|place:new,source:report,L3,FACT\nactor:new,New,PERSON,,source:report,L3,FACT\n",
		"agreements.csv":     "id,title,source,locator,claim_kind\nagreement:truce,Truce,source:report,L3,FACT\n",
		"participations.csv": "actor,to,role,represented_by,source,locator,claim_kind\nactor:alpha,agreement:truce,PARTY,actor:new|actor:old,source:report,L3,FACT\n",
	})
	if ids := d.Participations[0].RepresentedByIDs(); !slices.Equal(ids, []accord.ID{"actor:new"}) {
		t.Errorf("represented by %v", ids)
	}
	if ids := d.Actors[0].CountryIDs; !slices.Equal(ids, []accord.ID{"place:new"}) {
		t.Errorf("of %v", ids)
	}
	if _, err := dataset.Write(d); err != nil {
		t.Error(err)
	}
}
