package memory

import (
	"context"
	"errors"
	"fmt"

	"github.com/accordgraph/accord"
)

// ended is why a question must be given up: its time is over, or nobody waits for the answer.
func ended(ctx context.Context) error {
	err := ctx.Err()
	if errors.Is(err, context.DeadlineExceeded) {
		return fmt.Errorf("%w: %w", accord.ErrTimeout, err)
	}
	return err
}

// A watch looks at the context now and then, so that long loops end in time.
type watch struct {
	ctx   context.Context
	steps uint
	err   error
}

// Looking costs more than a step of most loops.
const stepsUnwatched = 1024

func newWatch(ctx context.Context) *watch { return &watch{ctx: ctx, err: ended(ctx)} }

// over tells a loop to stop; what it made so far is no answer.
func (w *watch) over() bool {
	w.steps++
	if w.steps%stepsUnwatched == 0 && w.err == nil {
		w.err = ended(w.ctx)
	}
	return w.err != nil
}
