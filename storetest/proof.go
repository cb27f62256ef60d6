package storetest

import (
	"context"
	"errors"
	"slices"

	"github.com/google/go-cmp/cmp"

	"github.com/accordgraph/accord"
)

// A fixture is a dataset and what is promised about it.
type fixture struct {
	dataset  func() *accord.Dataset
	promises []promise
}

// A promise about answers. Its name begins with the method that makes it.
type promise struct {
	name string
	keep func(*proof)
}

// A proof is the trial of one promise. Its reading is a twin: besides what the
// promise looks at, every answer is held against the oracle.
type proof struct {
	T
	accord.Reading
	ctx  context.Context
	data *accord.Dataset
}

// all is the window of everything.
var all = accord.Window{Limit: 1000, Count: true}

// allIfNone is the window, or without one that of everything.
func allIfNone(w accord.Window) accord.Window {
	if w == (accord.Window{}) {
		return all
	}
	return w
}

// want gives up when a list is not what it has to be.
func (p *proof) want(got []accord.ID, want ...accord.ID) {
	p.Helper()
	if !slices.Equal(got, want) {
		p.Fatalf("unexpected list (-want +got):\n%s", cmp.Diff(want, got))
	}
}

// true reports that something which has to hold does not.
func (p *proof) true(holds bool, format string, args ...any) {
	p.Helper()
	if !holds {
		p.Errorf(format, args...)
	}
}

// answered gives up when a question was not answered.
func (p *proof) answered(err error) {
	p.Helper()
	if err != nil {
		p.Fatalf("no answer: %v", err)
	}
}

// unknown expects an UnknownError at a path, such as not ids.
func (p *proof) unknown(err error, id accord.ID, path ...string) {
	p.Helper()
	var unknown *accord.UnknownError
	if !errors.As(err, &unknown) || !errors.Is(err, accord.ErrInvalid) {
		p.Errorf("error %v, want an UnknownError for %s", err, id)
	} else if unknown.ID != id || !slices.Equal(unknown.Path, path) {
		p.Errorf("the unknown id is %s at %v, want %s at %v", unknown.ID, unknown.Path, id, path)
	}
}

// part is a part of a list, which has to be long enough.
func (p *proof) part(list []accord.ID, from, to int) []accord.ID {
	p.Helper()
	if len(list) < to {
		p.Fatalf("list too short: %v", list)
	}
	return list[from:to]
}

// ids are those of rows.
func ids[N accord.Node](rows []N) (all []accord.ID) {
	for _, n := range rows {
		all = append(all, n.NodeID())
	}
	return all
}

// with are the nouns of attendances.
func with(rows []accord.Attendance) (all []accord.ID) {
	for _, a := range rows {
		all = append(all, a.With)
	}
	return all
}

// shuffled is a list of ids in another order than that of a list.
func shuffled(ids []accord.ID) []accord.ID {
	other := slices.Clone(ids)
	slices.Reverse(other)
	for i := 0; i+2 < len(other); i += 3 {
		other[i], other[i+2] = other[i+2], other[i]
	}
	return other
}

// distinct are ids, each once, in no order.
func distinct(lists ...[]accord.ID) []accord.ID {
	all := slices.Concat(lists...)
	slices.Sort(all)
	return slices.Compact(all)
}
