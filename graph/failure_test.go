package graph

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/accordgraph/accord"
)

// failing is a store of which one question fails.
type failing struct {
	accord.Store
	err error
}

type failingReading struct {
	accord.Reading
	err error
}

func (s failing) Read(ctx context.Context) (accord.Reading, error) {
	r, err := s.Store.Read(ctx)
	return failingReading{r, s.err}, err
}

func (r failingReading) Links(context.Context, []accord.ID, *accord.LinksAsk) (accord.Pages[*accord.Link], error) {
	return accord.Pages[*accord.Link]{}, r.err
}

// A failure of the store has its code, keeps the store's words to itself and leaves the other answers.
func TestFailuresOfAStore(t *testing.T) {
	whole := memoryWith(t, shipped(t))
	for err, code := range map[error]string{
		accord.ErrInvalid: codeBadInput, accord.ErrUnavailable: codeUnavailable, accord.ErrLimit: codeLimit, accord.ErrTimeout: codeTimeout,
		context.DeadlineExceeded: codeTimeout, context.Canceled: codeTimeout, errors.New("fault"): codeInternal,
	} {
		h := serving(t, failing{whole, fmt.Errorf("MATCH (secret): %w", err)})
		got := h.ask(t, `{ actor(id: "actor:ahrar-al-sham") { memberOf { totalCount } } other: actor(id: "actor:turkey") { id } }`)
		if !strings.Contains(got, `"code":"`+code+`"`) || strings.Contains(got, "secret") || !strings.Contains(got, `{"actor":null,"other":{"id":"actor:turkey"}}`) {
			t.Errorf("%v: %s", err, got)
		}
	}
}
