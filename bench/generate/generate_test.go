package generate

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/accordgraph/accord/dataset"
)

// The same seed gives the same dataset, which breaks no rule, and has hubs.
func TestDataset(t *testing.T) {
	d := Dataset(1, Size{200, 400, 2000})
	if d.Digest() != Dataset(1, Size{200, 400, 2000}).Digest() || d.Digest() == Dataset(2, Size{200, 400, 2000}).Digest() {
		t.Error("the seed does not decide")
	}
	if _, err := dataset.Write(d); err != nil {
		t.Error(err)
	}
	most, least := 0, 0
	for _, a := range d.Actors {
		most = max(most, a.AgreementCount)
		if a.AgreementCount < 5 {
			least++
		}
	}
	if most < 50 || least < 50 {
		t.Errorf("the busiest actor has %d agreements, and %d have fewer than five", most, least)
	}
}

// The same seed gives the same files.
func TestImports(t *testing.T) {
	one, two := t.TempDir(), t.TempDir()
	for _, dir := range []string{one, two} {
		if err := Imports(dir, 1, Catalogue{Agreements: 30, Local: 5, Actors: 30, Signatories: 50, Conflict: 40}); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{PAX, Local, UCDP, PAAXActors, PAAXSigners} {
		a, _ := os.ReadFile(filepath.Join(one, name))
		b, _ := os.ReadFile(filepath.Join(two, name))
		if len(a) == 0 || !bytes.Equal(a, b) {
			t.Errorf("%s: %d and %d bytes", name, len(a), len(b))
		}
	}
}
