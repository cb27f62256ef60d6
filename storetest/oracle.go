package storetest

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/accordgraph/accord"
)

// An oracle answers questions by looking at everything, every time. It is meant to
// be read as the definition of what a store answers, and to be right, not fast.
// The dataset has to be settled.
type oracle struct{ data *accord.Dataset }

var _ accord.Reading = (*oracle)(nil)

func (o *oracle) Close() {}

// node is what an id names now, nil if nothing.
func (o *oracle) node(id accord.ID) (found accord.Node) {
	if now, retired := o.data.Retired[id]; retired {
		id = now
	}
	o.data.Nodes(func(n accord.Node) bool {
		if n.NodeID() == id {
			found = n
		}
		return found == nil
	})
	return found
}

// resolve is the id that a node bears now, empty if there is none.
func (o *oracle) resolve(id accord.ID) accord.ID {
	if n := o.node(id); n != nil {
		return n.NodeID()
	}
	return ""
}

// check refuses the first reference of a filter that leads to nothing or to the wrong kind.
func (o *oracle) check(refs []accord.Ref) error {
	for _, r := range refs {
		if !slices.Contains(r.Kinds, o.resolve(r.ID).Kind()) {
			return &accord.UnknownError{Path: r.Path, ID: r.ID, Want: r.Want}
		}
	}
	return nil
}

// ended is the error of a question that nobody waits for any more.
func ended(ctx context.Context) error {
	err := ctx.Err()
	if errors.Is(err, context.DeadlineExceeded) {
		return fmt.Errorf("%w: %w", accord.ErrTimeout, err)
	}
	return err
}

// only gives what passes the test.
func only[E any](all []E, test func(E) bool) (some []E) {
	for _, one := range all {
		if test(one) {
			some = append(some, one)
		}
	}
	return some
}

// standing gives the ties that no preferred claim denies.
func standing[E accord.Tie](all []E) []E { return only(all, E.Standing) }

// admits tells whether a list of an ask or a filter lets a value pass: nil lets all pass, an empty one none.
func admits[E comparable](list []E, value E) bool { return list == nil || slices.Contains(list, value) }

// shares tells whether two lists have a value in common.
func shares[E comparable](a, b []E) bool {
	return slices.ContainsFunc(a, func(one E) bool { return slices.Contains(b, one) })
}
