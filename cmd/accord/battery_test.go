package main

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"
)

// What a refusal may cost.
const (
	refusalTime   = 150 * time.Millisecond
	refusalMemory = 64 // MiB
	refusalBytes  = 4096
)

// Every hostile request is put to a server of its own, which stays alive, refuses it
// with a code, fast, in little memory, and says nothing that is ours.
func TestHostileRequests(t *testing.T) {
	all := hostiles()
	if len(all) < 150 {
		t.Fatalf("only %d requests", len(all))
	}
	var p *process
	for _, h := range all {
		if p == nil || !testing.Short() {
			p = start(t)
		}
		wrong, slow := attack(t, p, h)
		if slow && wrong == "" { // once more: the machine may have had something else to do
			p = start(t)
			if wrong, slow = attack(t, p, h); slow {
				t.Errorf("%s: takes more than %s", h.name, refusalTime)
			}
		}
		if wrong != "" {
			t.Errorf("%s: %s", h.name, wrong)
		}
		if !testing.Short() {
			_ = p.Process.Kill()
		}
	}
}

func attack(t *testing.T, p *process, h hostile) (wrong string, slow bool) {
	before := p.peak()
	begun := time.Now()
	status, answer, err := h.send(p.url)
	slow = time.Since(begun) > refusalTime
	if err != nil {
		return err.Error(), slow
	}
	if grown := p.peak() - before; grown > refusalMemory {
		t.Errorf("%s: takes %d MiB", h.name, grown)
	}
	if response, err := http.Get(p.url + "/livez"); err != nil {
		return "the server is dead: " + err.Error(), slow
	} else {
		response.Body.Close()
	}
	return judged(status, answer), slow
}

// judged tells what is wrong with a refusal.
func judged(status int, answer []byte) string {
	var said struct {
		Errors []struct {
			Message    string
			Extensions struct{ Code, RequestID string }
		}
	}
	switch {
	case len(answer) > refusalBytes:
		return "too long: " + string(answer[:200])
	case json.Unmarshal(answer, &said) != nil || len(said.Errors) == 0 || status >= 500:
		return "no refusal: " + string(answer)
	}
	for _, e := range said.Errors {
		code := e.Extensions.Code
		if code != "BAD_USER_INPUT" && code != "LIMIT_EXCEEDED" || e.Extensions.RequestID == "" || len(e.Message) > 300 {
			return "without a code or an id: " + string(answer)
		}
	}
	for _, ours := range []string{".go:", "/tmp", "/root", "goroutine", "neo4j", "127.0.0.1", "Did you mean", "panic"} {
		if strings.Contains(string(answer), ours) {
			return "tells of itself: " + string(answer)
		}
	}
	return ""
}

func (h hostile) request(server string) (*http.Request, error) {
	r, err := http.NewRequest(h.method, server+h.path, strings.NewReader(h.body))
	if err != nil {
		return nil, err
	}
	for name, value := range h.header {
		r.Header.Set(name, value)
	}
	if h.header["Upgrade"] != "" {
		r.Header.Set("Connection", "Upgrade")
	}
	return r, nil
}

func (h hostile) send(server string) (status int, answer []byte, err error) {
	r, err := h.request(server)
	if err != nil {
		return 0, nil, err
	}
	response, err := (&http.Client{Timeout: 20 * time.Second}).Do(r)
	if err != nil {
		return 0, nil, err
	}
	defer response.Body.Close()
	answer, err = io.ReadAll(response.Body)
	return response.StatusCode, answer, err
}

// Documents and answers are kept by their bytes: hundreds of large ones take no more than their share.
func TestLargeDocumentsAreNotHoarded(t *testing.T) {
	p := start(t, "--answer-cache", "8")
	large := func(i int) hostile {
		return asking("", fmt.Sprintf("{ n%d: actors(first: 100) { nodes { label } } } #%s", i, strings.Repeat("x", 20_000)), nil)
	}
	client := from("127.0.0.1")
	ask := func(from, to int) {
		for i := from; i < to; i++ {
			if status, err := large(i).through(client, p.url); status != http.StatusOK {
				t.Fatalf("%d %v", status, err)
			}
		}
	}
	ask(0, 100)
	before := p.peak()
	ask(100, 1500)
	if grown := p.peak() - before; grown > refusalMemory {
		t.Errorf("%d MiB more", grown)
	}
}
