package neo4j

import (
	"context"
	"errors"
	"net"
	"testing"
	"time"

	"github.com/accordgraph/accord"
)

// A server that is down: a store opens all the same, and everything says soon that it is away.
func TestAwayDown(t *testing.T) {
	l := listen(t)
	address := l.Addr().String()
	_ = l.Close()
	away(t, "neo4j://"+address, 3*time.Second, accord.ErrUnavailable)
	away(t, "bolt://"+address, 3*time.Second, accord.ErrUnavailable)
}

// A server that takes connections and says nothing.
func TestAwaySilent(t *testing.T) {
	away(t, "bolt://"+listen(t).Addr().String(), 4*time.Second, accord.ErrUnavailable, accord.ErrTimeout)
}

// A server that hangs up.
func TestAwayHangsUp(t *testing.T) {
	l := listen(t)
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			_ = c.Close()
		}
	}()
	away(t, "neo4j://"+l.Addr().String(), 3*time.Second, accord.ErrUnavailable)
}

func listen(t *testing.T) net.Listener {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = l.Close() })
	return l
}

func away(t *testing.T, address string, limit time.Duration, want ...error) {
	t.Helper()
	s, err := Open(address, "secret")
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	ctx, cancel := context.WithTimeout(t.Context(), limit)
	defer cancel()
	_, readErr := s.Read(ctx)
	_, loadErr := s.Load(ctx, &accord.Dataset{})
	for name, err := range map[string]error{"Read": readErr, "Load": loadErr, "Ready": s.Ready(ctx)} {
		is := false
		for _, w := range want {
			is = is || errors.Is(err, w)
		}
		if !is && !errors.Is(err, accord.ErrTimeout) {
			t.Errorf("%s of %s: error %v", name, address, err)
		}
	}
	if _, err := s.Read(cancelled()); !errors.Is(err, context.Canceled) {
		t.Errorf("Read for nobody: error %v", err)
	}
}

func cancelled() context.Context {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	return ctx
}
