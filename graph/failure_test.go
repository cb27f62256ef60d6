package graph

import (
	"context"
	"errors"
	"fmt"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

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

// away is a store that cannot be read at all.
type away struct{ accord.Store }

func (away) Read(context.Context) (accord.Reading, error) {
	return nil, fmt.Errorf("bolt://secret: %w", accord.ErrUnavailable)
}

// What is not begun is 503, and says when to come again; what needs no store is answered.
func TestAStoreThatIsAway(t *testing.T) {
	for _, answers := range []int{0, 1 << 20} {
		h := Handler(away{}, quiet, Options{Answers: answers})
		w := httptest.NewRecorder()
		h.ServeHTTP(w, posted([]byte(`{"query":"{ __typename dataset { title } }"}`)))
		if got := w.Body.String(); w.Code != 503 || w.Header().Get("Retry-After") != "1" || !strings.Contains(got, codeUnavailable) || strings.Contains(got, "secret") || strings.Contains(got, "data") {
			t.Errorf("%d %v %s", w.Code, w.Header(), got)
		}
		w = httptest.NewRecorder()
		if h.ServeHTTP(w, posted([]byte(`{"query":"{ __schema { queryType { name } } }"}`))); w.Code != 200 {
			t.Errorf("%d %s", w.Code, w.Body)
		}
	}
}

// slow is a store that answers when nobody waits any more.
type slow struct{ accord.Store }

func (s slow) Read(ctx context.Context) (accord.Reading, error) {
	<-ctx.Done()
	return nil, ctx.Err()
}

// A store is told when the time of an operation is over, and the client that it took too long.
func TestDeadline(t *testing.T) {
	limits := DefaultLimits()
	limits.Deadline = 50 * time.Millisecond
	h := client{Handler(slow{}, quiet, Options{Limits: limits})}
	begun := time.Now()
	answer := h.ask(t, "{ dataset { title } actors { totalCount } }")
	if took := time.Since(begun); took > time.Second || !strings.Contains(answer, codeTimeout) {
		t.Errorf("after %s: %s", took, answer)
	}
}
