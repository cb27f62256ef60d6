package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"
)

// Who asks when a server is told to end has an answer: none is lost on the way, and
// who comes later finds nobody there.
func TestEndUnderLoad(t *testing.T) {
	p := start(t, "--answer-cache", "0")
	dear := asking("", `{ subgraph(around: ["actor:iran"], depth: 3, maxNodes: 1500) { ties { label } } }`, nil)
	var all sync.WaitGroup
	var answered, after atomic.Int64
	var told atomic.Bool
	for range 8 {
		client := from("127.0.0.1")
		all.Go(func() {
			for {
				status, err := dear.through(client, p.url)
				if errors.Is(err, syscall.ECONNREFUSED) {
					return
				}
				if err != nil || status != http.StatusOK {
					t.Errorf("%d %v", status, err)
					return
				}
				answered.Add(1)
				if told.Load() {
					after.Add(1)
				}
			}
		})
	}
	time.Sleep(300 * time.Millisecond)
	told.Store(true)
	if took := p.stop(t); took > 10*time.Second {
		t.Errorf("ended after %s", took)
	}
	all.Wait()
	if answered.Load() == after.Load() || after.Load() == 0 {
		t.Errorf("%d answers, %d of them at the end: this was no test", answered.Load(), after.Load())
	}
}

// Who sends slowly is not waited for, and takes no room from others meanwhile.
func TestSlowSenders(t *testing.T) {
	p := start(t, "--read-timeout", "600ms", "--concurrency", "1")
	begun := time.Now()
	var slow []net.Conn
	for _, sent := range []string{"POST /graph", "POST /graphql HTTP/1.1\r\nHost: x\r\n", "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"} {
		c, err := net.Dial("tcp", strings.TrimPrefix(p.url, "http://"))
		if err != nil {
			t.Fatal(err)
		}
		defer c.Close()
		fmt.Fprint(c, sent)
		slow = append(slow, c)
	}
	if status, answer, err := sending("", `{"query":"{__typename}"}`).send(p.url); status != http.StatusOK || err != nil {
		t.Errorf("beside slow senders: %d %s %v", status, answer, err)
	}
	for i, c := range slow {
		_ = c.SetReadDeadline(begun.Add(5 * time.Second))
		response, err := http.ReadResponse(bufio.NewReader(c), nil)
		if took := time.Since(begun); took > 4*time.Second {
			t.Errorf("slow sender %d is waited for %s", i, took)
		}
		if i < 2 {
			continue // the request never began
		}
		if err != nil {
			t.Fatal(err)
		}
		if answer, _ := io.ReadAll(response.Body); response.StatusCode != http.StatusBadRequest || judged(response.StatusCode, answer) != "" {
			t.Errorf("%d %s", response.StatusCode, answer)
		}
		response.Body.Close()
	}
}

// Who does not read takes no room from others either: large answers wait in their connections.
func TestSlowReaders(t *testing.T) {
	p := start(t, "--concurrency", "1", "--max-aliases", "300", "--max-tokens", "9000")
	large := asking("", "{ __schema { types { fields { "+counted(300, "a%d: description ")+"} } } }", nil) // more than a connection holds
	for range 3 {
		c, err := net.Dial("tcp", strings.TrimPrefix(p.url, "http://"))
		if err != nil {
			t.Fatal(err)
		}
		defer c.Close()
		_ = c.(*net.TCPConn).SetReadBuffer(4096)
		fmt.Fprintf(c, "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s", len(large.body), large.body)
		begun := make([]byte, 12)
		if _, err := io.ReadFull(c, begun); err != nil || string(begun) != "HTTP/1.1 200" {
			t.Fatalf("%s %v", begun, err)
		}
	}
	for range 5 {
		if status, answer, err := sending("", `{"query":"{__typename}"}`).send(p.url); status != http.StatusOK || err != nil {
			t.Errorf("beside slow readers: %d %s %v", status, answer, err)
		}
	}
}

// A client that asks too often is told when to come again, and one that waits in vain as well.
func TestComeAgain(t *testing.T) {
	p := start(t, "--rate", "1", "--burst", "3", "--trusted-proxies", "127.0.0.1")
	ask := func(client string) (*http.Response, string) {
		r, err := sending("", `{"query":"{__typename}"}`).with("X-Forwarded-For", client).request(p.url)
		if err != nil {
			t.Fatal(err)
		}
		response, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		defer response.Body.Close()
		answer, _ := io.ReadAll(response.Body)
		return response, string(answer)
	}
	for range 3 {
		if r, answer := ask("198.51.100.1"); r.StatusCode != http.StatusOK {
			t.Errorf("%d %s", r.StatusCode, answer)
		}
	}
	r, answer := ask("198.51.100.1")
	if r.StatusCode != http.StatusTooManyRequests || r.Header.Get("Retry-After") != "1" || !strings.Contains(answer, `"code":"OVERLOADED","requestId":"`+r.Header.Get("X-Request-Id")) {
		t.Errorf("%d %v %s", r.StatusCode, r.Header, answer)
	}
	if r, answer := ask("203.0.113.9"); r.StatusCode != http.StatusOK {
		t.Errorf("another client: %d %s", r.StatusCode, answer)
	}
}

// Pages of any origin may ask, and read what they need; nothing comes with credentials.
func TestPreflight(t *testing.T) {
	p := start(t)
	r, err := http.NewRequest(http.MethodOptions, p.url+"/graphql", nil)
	if err != nil {
		t.Fatal(err)
	}
	for name, value := range map[string]string{"Origin": "http://any.example", "Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "accept,content-type,if-none-match"} {
		r.Header.Set(name, value)
	}
	response, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	response.Body.Close()
	for name, want := range map[string]string{
		"Access-Control-Allow-Origin": "*", "Access-Control-Allow-Headers": "accept,content-type,if-none-match", "Access-Control-Allow-Methods": "POST",
		"Access-Control-Max-Age": "86400", "Access-Control-Allow-Credentials": "",
	} {
		if got := response.Header.Get(name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
}
