package storetest

import (
	"slices"
	"strings"
	"testing"

	"github.com/accordgraph/accord"
)

// A mutant is a store with one mistake, and the promise that has to notice it.
type mutant struct {
	mistake string
	kills   string
	flaw
}

// Every mistake breaks the promise that is there for it. A mutant that survives shows a gap in the suite.
func TestMutants(t *testing.T) {
	breed(t, stage.readings, slices.Concat(listMutants, refMutants, actorFilterMutants, agreementFilterMutants,
		participationMutants, attendanceMutants, belowMutants, linkMutants, wordMutants, judgedMutants, networkMutants))
	breed(t, stage.loads, storeMutants)
}

func breed(t *testing.T, part func(stage), mutants []mutant) {
	for _, m := range mutants {
		t.Run(strings.ReplaceAll(m.mistake, " ", "-"), func(t *testing.T) {
			t.Parallel()
			names := broken(part, func() accord.Store { return &slate{flaw: m.flaw} })
			t.Logf("breaks %d promises: %s", len(names), strings.Join(names, ", "))
			if !slices.Contains(names, m.kills) {
				t.Errorf("%s keeps the promise %s; it breaks %v", m.mistake, m.kills, names)
			}
		})
	}
}

// The slate without a flaw breaks no promise, so that a mutant dies of its mistake alone.
func TestRecordOfTheRightStore(t *testing.T) {
	for _, part := range []func(stage){stage.readings, stage.loads} {
		if names := broken(part, func() accord.Store { return &slate{} }); len(names) > 0 {
			t.Errorf("the oracle breaks %v", names)
		}
	}
}
