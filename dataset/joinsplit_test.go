package dataset_test

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"hash/crc32"
	"io/fs"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/dataset"
	"github.com/accordgraph/accord/storetest"
)

// TestJoinSplit: a dataset that is split into directories that overlap is the same
// dataset, in whatever order they are named, once joined and written also twice.
func TestJoinSplit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := storetest.Random(rapid.IntRange(0, 1<<30).Draw(t, "seed"), rapid.IntRange(1, 10).Draw(t, "size"))
		files, err := dataset.Write(d)
		if err != nil {
			t.Fatal(err)
		}
		var dirs []fs.FS
		for _, dir := range split(t, files, rapid.IntRange(2, 3).Draw(t, "directories")) {
			dirs = append(dirs, dir)
		}
		dirs = rapid.Permutation(dirs).Draw(t, "order")
		joined, report := joinedOf(t, dirs...)
		if diff := cmp.Diff(d, joined); diff != "" || joined.Digest() != d.Digest() {
			t.Fatalf("the dataset (-before +joined):\n%s", diff)
		}
		for _, p := range report.Problems {
			if p.Rule == "ambiguous-join" || p.Rule == "unfit-value" {
				t.Fatal(p)
			}
		}
	})
}

// joinedOf reads directories that make a dataset.
func joinedOf(t *rapid.T, dirs ...fs.FS) (*accord.Dataset, *dataset.Report) {
	d, report := dataset.Read(dirs...)
	if d == nil {
		t.Fatal(report.Problems)
	}
	return d, report
}

// split deals the rows of files out to directories, each to one or several. Rows that
// could be for one thing stay together.
func split(t *rapid.T, files map[string][]byte, n int) []fstest.MapFS {
	dirs := make([]fstest.MapFS, n)
	for i := range dirs {
		dirs[i] = fstest.MapFS{}
	}
	seed := rapid.IntRange(0, 1<<20).Draw(t, "deal")
	for _, name := range slices.Sorted(maps.Keys(files)) {
		rows, err := csv.NewReader(bytes.NewReader(files[name])).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		parts := make([][][]string, n)
		for _, row := range rows[1:] {
			key := name + row[0]
			switch name {
			case "participations.csv", "stances.csv", "links.csv", "lineage.csv", "allegations.csv", "milestones.csv":
				key = name + row[1]
			case "dataset.csv":
				key = "" // its words are joined, whatever they say
			}
			side := 1 + int(crc32.ChecksumIEEE(fmt.Append(nil, seed, key)))%(1<<n-1)
			if key == "" {
				side = 1
			}
			for i := range parts {
				if side>>i&1 == 1 {
					parts[i] = append(parts[i], row)
				}
			}
		}
		for i, part := range parts {
			if part != nil {
				dirs[i][name] = &fstest.MapFile{Data: written(append([][]string{rows[0]}, part...))}
			}
		}
	}
	for i := range dirs {
		if len(dirs[i]) == 0 {
			dirs[i]["actors.csv"] = &fstest.MapFile{Data: []byte("id,name,type,source,locator,claim_kind\n")}
		}
	}
	return dirs
}

func written(rows [][]string) []byte {
	var b strings.Builder
	w := csv.NewWriter(&b)
	if err := w.WriteAll(rows); err != nil {
		panic(err)
	}
	return []byte(b.String())
}

// TestJoinAnything: datasets that know nothing of each other, and give the same ids
// to different things, make a dataset that keeps all rules; it is the same one when
// it is written and read again, and knows every claim of both.
func TestJoinAnything(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var dirs []fs.FS
		said := map[string]bool{}
		for i := range rapid.IntRange(2, 3).Draw(t, "directories") {
			d := storetest.Random(rapid.IntRange(0, 1<<30).Draw(t, fmt.Sprint("seed ", i)), rapid.IntRange(1, 6).Draw(t, "size"))
			files, err := dataset.Write(d)
			if err != nil {
				t.Fatal(err)
			}
			dirs = append(dirs, directory(files))
			for _, c := range d.Claims {
				said[voice(c)] = true
			}
		}
		d, _ := joinedOf(t, dirs...)
		files, err := dataset.Write(d)
		if err != nil {
			t.Fatal(err)
		}
		sameAs(t, d, directory(files))
		for _, c := range d.Claims {
			delete(said, voice(c))
		}
		if len(said) > 0 {
			t.Fatalf("nobody says any more: %v", slices.Sorted(maps.Keys(said)))
		}
		twice, _ := joinedOf(t, append(dirs, dirs[len(dirs)-1])...)
		if twice.Title = d.Title; twice.Digest() != d.Digest() {
			t.Fatalf("joining the last once more changes something (-once +twice):\n%s", cmp.Diff(d, twice))
		}
	})
}

// voice is who says a claim and how, whatever it is about now.
func voice(c *accord.Claim) string {
	return fmt.Sprintf("%s %s %s %q %q %v %v", c.Kind, c.SourceID, c.Locator, c.Text, c.Wording, c.Denies, c.AboutID.Kind())
}

// TestJoinTranslated: a dataset and the same under other ids are that dataset, if
// the ids of a catalogue say what is what.
func TestJoinTranslated(t *testing.T) {
	noun := regexp.MustCompile(`\b(actor|agreement|process|place):([a-z]+)(\d+)\b`)
	rapid.Check(t, func(t *rapid.T) {
		d := storetest.Random(rapid.IntRange(0, 1<<30).Draw(t, "seed"), rapid.IntRange(1, 8).Draw(t, "size"))
		d.Subjects(func(s accord.Subject) bool {
			if e := externalIDs(s); e != nil {
				c := &accord.Claim{
					ID: accord.ID("claim:number-" + s.NodeID().Kind() + "-" + s.NodeID().Slug()), AboutID: s.NodeID(), Kind: accord.ClaimCoded,
					SourceID: d.Sources[0].ID, Locator: "row", Attribute: "externalIds", Value: "number " + s.NodeID().Slug(),
				}
				d.Claims = append(d.Claims, c)
				*e = append(*e, accord.ExternalID{Scheme: "number", ID: s.NodeID().Slug(), ClaimIDs: []accord.ID{c.ID}})
			}
			return true
		})
		d.Settle()
		files, err := dataset.Write(d)
		if err != nil {
			t.Fatal(err)
		}
		other := map[string][]byte{}
		for name, text := range files {
			if name != "dataset.csv" {
				other[name] = noun.ReplaceAll(text, []byte("$1:x$2$3"))
			}
		}
		joined, _ := joinedOf(t, directory(files), directory(other))
		for id, now := range joined.Retired {
			if id == accord.ID(noun.ReplaceAllString(string(now), "$1:x$2$3")) {
				delete(joined.Retired, id)
			}
		}
		joined.Settle()
		if diff := cmp.Diff(d, joined); diff != "" {
			t.Fatalf("(-before +joined):\n%s", diff)
		}
	})
}

func externalIDs(s accord.Subject) *[]accord.ExternalID {
	switch s := s.(type) {
	case *accord.Actor:
		return &s.ExternalIDs
	case *accord.Agreement:
		return &s.ExternalIDs
	case *accord.Process:
		return &s.ExternalIDs
	case *accord.Place:
		return &s.ExternalIDs
	}
	return nil
}
