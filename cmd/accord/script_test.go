package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/accordgraph/accord/storetest"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"accord": main})
}

// TestScript runs the program as its users do, one story a file.
func TestScript(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		RequireExplicitExec: true,
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"port":  port,
			"await": await,
			"get":   get,
			"ask":   ask,
			"exit":  exit,
			"alone": alone,
		},
		Setup: func(env *testscript.Env) error {
			env.Setenv("ACCORD_TEST_NEO4J", os.Getenv("ACCORD_TEST_NEO4J"))
			return nil
		},
		Condition: func(name string) (bool, error) {
			if name == "neo4j" {
				return os.Getenv("ACCORD_TEST_NEO4J") != "", nil
			}
			return false, fmt.Errorf("unknown condition %q", name)
		},
	})
}

// alone keeps the Neo4j of the tests until the story ends.
func alone(ts *testscript.TestScript, _ bool, _ []string) {
	release, err := storetest.Alone(ts.Getenv("ACCORD_TEST_NEO4J"))
	ts.Check(err)
	ts.Defer(release)
}

// port NAME: sets NAME to a port of this machine that is free.
func port(ts *testscript.TestScript, _ bool, args []string) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	ts.Check(err)
	defer l.Close()
	_, free, err := net.SplitHostPort(l.Addr().String())
	ts.Check(err)
	ts.Setenv(args[0], free)
}

// await URL: waits until something answers there.
func await(ts *testscript.TestScript, _ bool, args []string) {
	for range 200 {
		if response, err := http.Get(args[0]); err == nil {
			response.Body.Close()
			return
		}
		time.Sleep(25 * time.Millisecond)
	}
	ts.Fatalf("nothing answers at %s", args[0])
}

// get URL: prints the status, the content type and the body.
func get(ts *testscript.TestScript, _ bool, args []string) {
	response, err := http.Get(args[0])
	ts.Check(err)
	show(ts, response)
}

// ask URL QUERY: posts a query, prints the status, the content type and the body.
func ask(ts *testscript.TestScript, _ bool, args []string) {
	body, err := json.Marshal(map[string]string{"query": args[1]})
	ts.Check(err)
	response, err := http.Post(args[0], "application/json", bytes.NewReader(body))
	ts.Check(err)
	show(ts, response)
}

func show(ts *testscript.TestScript, response *http.Response) {
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	ts.Check(err)
	fmt.Fprintf(ts.Stdout(), "%d %s\n%s\n", response.StatusCode, response.Header.Get("Content-Type"), body)
}

// exit STATUS accord ARGS…: the program ends with that status.
func exit(ts *testscript.TestScript, _ bool, args []string) {
	err := ts.Exec(args[1], args[2:]...)
	got := "0"
	if err != nil {
		got = strings.TrimPrefix(err.Error(), "exit status ")
	}
	if got != args[0] {
		ts.Fatalf("%s ended with status %s, want %s", strings.Join(args[1:], " "), got, args[0])
	}
}
