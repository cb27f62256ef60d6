package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"

	"github.com/accordgraph/accord/bench/generate"
)

// mostByHand is the bar: how much more CPU than JSON written by hand an answer may take.
const mostByHand = 10

// runByHand times the server on memory beside one that writes the same answers by hand.
func runByHand(ctx context.Context, s settings, size generate.Size, w io.Writer) (err error) {
	st := &stage{}
	defer func() { st.close() }()
	if st.dir, err = os.MkdirTemp("", "accord-bench"); err != nil {
		return err
	}
	if err = st.write(generate.Dataset(s.seed, size)); err != nil {
		return err
	}
	if err = st.command(ctx, "go", "build", "-o", st.accord(), "./cmd/accord").Run(); err != nil {
		return fmt.Errorf("building accord: %w", err)
	}
	if st.memory, err = st.accordOn(ctx, "memory", "memory", "0"); err != nil {
		return err
	}
	hand, url, err := st.handOn(ctx)
	if err != nil {
		return err
	}
	all, err := st.arguments(ctx, s.seed)
	if err != nil {
		return err
	}
	fmt.Fprintf(w, "CPU of the server for an answer over HTTP, in ms, %d clients, dataset %q; bar: at most %d times\n\n| operation | memory | by hand | ratio |\n|---|--:|--:|--:|\n", clients, s.size, mostByHand)
	for _, o := range operations() {
		if !strings.Contains(o.name, s.only) {
			continue
		}
		if err := st.teach(ctx, url, o, all); err != nil {
			return fmt.Errorf("%s: %w", o.name, err)
		}
		var ours, theirs timing
		for range 2 { // by turns: what disturbs the machine disturbs both
			for _, one := range []struct {
				into *timing
				of   *contestant
			}{{&ours, st.memory}, {&theirs, hand}} {
				before := one.into.cpu
				if err := one.into.load(ctx, o, one.of, all, s.seconds/2); err != nil {
					return err
				}
				one.into.cpu += before
			}
		}
		fmt.Fprintf(w, "| %s | %.3f | %.3f | %.1f |\n", o.name, ours.cpu.Seconds()*500, theirs.cpu.Seconds()*500, ours.cpu.Seconds()/theirs.cpu.Seconds())
	}
	return nil
}

// handOn starts the server that writes by hand, as a process of this program.
func (st *stage) handOn(ctx context.Context) (*contestant, string, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, "", err
	}
	place, err := freePlace()
	if err != nil {
		return nil, "", err
	}
	c := st.command(ctx, filepath.Clean(self), "--answer-by-hand", place)
	if err := st.start(c); err != nil {
		return nil, "", err
	}
	url := "http://" + place + "/"
	return overHTTP("by hand", url, c.Process.Pid, func(o operation) func(args) request { return o.ours }), url, answers(ctx, url)
}

// teach tells it what our server answers.
func (st *stage) teach(ctx context.Context, url string, o operation, all []args) error {
	for _, a := range all {
		ask := o.ours(a)
		answer, err := st.memory.put(ctx, ask)
		if err != nil {
			return err
		}
		body, err := json.Marshal(ask)
		if err != nil {
			return err
		}
		r, err := http.NewRequestWithContext(ctx, http.MethodPut, url, bytes.NewReader(append(append(body, 0), answer...)))
		if err != nil {
			return err
		}
		told, err := http.DefaultClient.Do(r)
		if err != nil {
			return err
		}
		said, _ := io.ReadAll(told.Body)
		told.Body.Close()
		if told.StatusCode != http.StatusOK {
			return fmt.Errorf("%s", said)
		}
	}
	return nil
}
