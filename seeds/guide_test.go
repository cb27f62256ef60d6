package seeds_test

import (
	"os"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/dataset"
	"github.com/accordgraph/accord/seeds"
)

// The files whose rows the guide shows, in this order.
var guided = []string{"sources", "actors", "places", "agreements", "milestones", "participations", "stances", "provisions", "exclusions"}

// The guide in README.md works as it stands: its rows beside the shipped ones make
// a dataset without a problem, with the agreement that it tells of.
func TestGuide(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, guide, _ := strings.Cut(string(readme), "## Add an agreement in a quarter of an hour")
	guide, _, _ = strings.Cut(guide, "If a second source")
	blocks := regexp.MustCompile("(?s)```csv\n(.*?)```").FindAllStringSubmatch(guide, -1)
	if len(blocks) != len(guided) {
		t.Fatalf("the guide has %d blocks of rows, want %d", len(blocks), len(guided))
	}
	files := fstest.MapFS{}
	for i, name := range guided {
		files[name+".csv"] = &fstest.MapFile{Data: []byte(blocks[i][1])}
	}
	d, report := dataset.Read(seeds.Files, files)
	for _, p := range report.Problems {
		t.Error(p)
	}
	if d == nil {
		t.Fatal("no dataset")
	}
	signed := 0
	for _, p := range d.Participations {
		if p.ToID == "agreement:tell-example-2018" && p.Signature == accord.SignatureSigned {
			signed++
		}
	}
	if signed != 2 {
		t.Errorf("%d signed the agreement of the guide, want 2", signed)
	}
}
