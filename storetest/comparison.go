package storetest

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"

	"github.com/google/go-cmp/cmp"

	"github.com/accordgraph/accord"
)

// A comparison is of two answers to one question.
type comparison struct {
	*twin
	method string
	args   []any
}

func (w *twin) compare(method string, args ...any) comparison { return comparison{w, method, args} }

// question is what was asked, as text.
func (c comparison) question() string {
	args := make([]string, len(c.args))
	for i, arg := range c.args {
		text, err := json.Marshal(arg)
		if err != nil {
			text = fmt.Append(nil, arg)
		}
		args[i] = string(text)
	}
	return c.method + "(" + strings.Join(args, ", ") + ")"
}

// equal reports a difference of two values.
func (c comparison) equal(what string, got, want any) {
	c.t.Helper()
	if c.brief {
		got, want = briefly(got), briefly(want)
	}
	if !reflect.DeepEqual(got, want) {
		c.t.Errorf("%s: %s differ from what the oracle says (-want +got):\n%s", c.question(), what, cmp.Diff(want, got))
	}
}

// errors reports a difference of two errors; it tells whether there are answers to compare.
func (c comparison) errors(answered bool, got, want error) bool {
	c.t.Helper()
	switch {
	case got == nil && want == nil:
		if !answered {
			c.t.Errorf("%s: neither answer nor error", c.question())
		}
		return answered
	case (got == nil) != (want == nil):
		c.t.Errorf("%s: error %v, want %v", c.question(), got, want)
		return false
	}
	for _, sentinel := range []error{accord.ErrInvalid, accord.ErrUnavailable, accord.ErrLimit, accord.ErrTimeout} {
		if errors.Is(got, sentinel) != errors.Is(want, sentinel) {
			c.t.Errorf("%s: error %v, want %v: only one of them is %q", c.question(), got, want, sentinel)
		}
	}
	var gotUnknown, wantUnknown *accord.UnknownError
	if errors.As(want, &wantUnknown) && errors.As(got, &gotUnknown) {
		c.equal("the fields of the UnknownError", gotUnknown, wantUnknown)
	} else if wantUnknown != nil {
		c.t.Errorf("%s: error %v is no UnknownError; want %v", c.question(), got, want)
	}
	return false
}

// comparePages holds page against page. A noun without rows may have no page, one
// that cannot have the list must have none.
func comparePages[R any](c comparison, got, want accord.Pages[R], count bool) {
	c.t.Helper()
	for id := range got.Of {
		if _, may := want.Of[id]; !may {
			c.t.Errorf("%s: a page for %s, which was not asked about or cannot have the list", c.question(), id)
		}
	}
	for id, page := range want.Of {
		comparePage(c, "of "+string(id)+": ", got.Of[id], page, count)
	}
}

func comparePage[R any](c comparison, of string, got, want accord.Page[R], count bool) {
	c.t.Helper()
	if len(got.Rows) > 0 || len(want.Rows) > 0 {
		c.equal(of+"keys", got.Keys, want.Keys)
		c.equal(of+"rows", got.Rows, want.Rows)
	}
	c.equal(of+"Prev and Next", []bool{got.Prev, got.Next}, []bool{want.Prev, want.Next})
	if count {
		c.equal(of+"total", got.Total, want.Total)
	}
}

// nodes reports nodes that did not come along, and false ones.
func (c comparison) nodes(got, want map[accord.ID]accord.Node) {
	c.t.Helper()
	for id := range want {
		if got[id] == nil {
			c.t.Errorf("%s: %s did not come along", c.question(), id)
		}
	}
	for id, node := range got {
		c.equal("nodes that came along under "+string(id), node, c.oracle.node(id))
	}
}
