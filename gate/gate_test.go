package gate

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net/netip"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

func client(n int) netip.Prefix {
	return netip.MustParsePrefix(fmt.Sprintf("192.0.2.%d/32", n))
}

// enter lets a request in that must not wait.
func enter(t *testing.T, g *Gate, n int) (leave func()) {
	t.Helper()
	leave, err := g.Enter(t.Context(), client(n))
	if err != nil {
		t.Fatal(err)
	}
	return leave
}

// Beside clients that ask for all they can get, one that asks little is always let
// in next, whether they come from one address or from eight.
func TestAPoliteClientIsNext(t *testing.T) {
	for name, address := range map[string]func(int) int{"one hostile address": func(int) int { return 1 }, "eight": func(i int) int { return i % 8 }} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				g := New(4, 64, 150*time.Millisecond)
				ctx, stop := context.WithCancel(t.Context())
				var refused atomic.Int64
				for i := range 128 {
					go func() {
						for ctx.Err() == nil {
							leave, err := g.Enter(ctx, client(1+address(i)))
							if err != nil {
								refused.Add(1)
								time.Sleep(time.Millisecond)
								continue
							}
							time.Sleep(50 * time.Millisecond)
							leave()
						}
					}()
				}
				time.Sleep(time.Second)
				for range 200 {
					start := time.Now()
					leave, err := g.Enter(t.Context(), client(250))
					if waited := time.Since(start); err != nil || waited > 50*time.Millisecond {
						t.Fatalf("waited %s: %v", waited, err)
					}
					time.Sleep(2 * time.Millisecond)
					leave()
					time.Sleep(48 * time.Millisecond)
				}
				if refused.Load() == 0 {
					t.Error("nobody was refused: this was no test")
				}
				stop()
				synctest.Wait()
				time.Sleep(time.Second)
				if in, waiting := g.Load(); in != 0 || waiting != 0 {
					t.Errorf("%d are in and %d wait when all have gone", in, waiting)
				}
			})
		})
	}
}

// Who waits too long is refused, and so is who would wait behind too many; the
// longest lane gives way to a client that has none.
func TestWaiting(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		g := New(1, 2, time.Second)
		leave := enter(t, g, 1)
		ends := make(chan string, 3)
		waits := func(name string, n int) {
			go func() {
				out, err := g.Enter(t.Context(), client(n))
				if err == nil {
					defer out()
				}
				ends <- fmt.Sprint(name, " ", err)
			}()
			synctest.Wait()
		}
		waits("first", 1)
		waits("second", 1)
		if _, err := g.Enter(t.Context(), client(1)); !errors.Is(err, ErrFull) {
			t.Errorf("a third of one client: %v", err)
		}
		waits("other", 2)
		if got := <-ends; got != "second "+ErrFull.Error() {
			t.Errorf("the longest lane did not give way, but %s", got)
		}
		leave()
		if a, b := <-ends, <-ends; a != "other <nil>" && b != "other <nil>" || a != "first <nil>" && b != "first <nil>" {
			t.Errorf("%s, %s", a, b)
		}
		leave = enter(t, g, 1)
		start := time.Now()
		if _, err := g.Enter(t.Context(), client(2)); !errors.Is(err, ErrFull) || time.Since(start) != time.Second {
			t.Errorf("after %s: %v", time.Since(start), err)
		}
		leave()
	})
}

// Whatever clients do, never more are in than there is room, and nobody is forgotten.
func TestNothingLeaks(t *testing.T) {
	g := New(3, 5, 3*time.Millisecond)
	var in, most, refused, left atomic.Int64
	var all sync.WaitGroup
	for i := range 40 {
		all.Go(func() {
			for range 50 {
				ctx, cancel := context.WithTimeout(t.Context(), time.Duration(rand.IntN(4))*time.Millisecond)
				leave, err := g.Enter(ctx, client(i%7))
				if err != nil {
					refused.Add(1)
					cancel()
					continue
				}
				most.Store(max(most.Load(), in.Add(1)))
				time.Sleep(time.Duration(rand.IntN(500)) * time.Microsecond)
				in.Add(-1)
				leave()
				left.Add(1)
				cancel()
			}
		})
	}
	all.Wait()
	if nowIn, waiting := g.Load(); nowIn != 0 || waiting != 0 || most.Load() > 3 {
		t.Errorf("%d in, %d wait, at most %d were in", nowIn, waiting, most.Load())
	}
	if refused.Load() == 0 || left.Load() == 0 {
		t.Errorf("%d refused, %d let in: this was no test", refused.Load(), left.Load())
	}
}

// Clients that have gone are forgotten.
func TestLanesAreForgotten(t *testing.T) {
	g := New(1, 1, time.Second)
	for i := range 3 * maxLanes {
		leave, err := g.Enter(t.Context(), netip.PrefixFrom(netip.AddrFrom4([4]byte{10, 0, byte(i >> 8), byte(i)}), 32))
		if err != nil {
			t.Fatal(err)
		}
		leave()
	}
	if n := len(g.lanes); n > maxLanes {
		t.Errorf("%d lanes", n)
	}
}
