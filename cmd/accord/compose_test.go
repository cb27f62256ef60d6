package main

import (
	"context"
	"encoding/json"
	"io"
	"net"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/compose-spec/compose-go/v2/cli"
	"github.com/compose-spec/compose-go/v2/types"

	"github.com/accordgraph/accord/storetest"
)

// composed reads docker-compose.yml with the library that docker compose reads it
// with, so that what it would refuse fails here.
func composed(t *testing.T) *types.Project {
	t.Helper()
	options, err := cli.NewProjectOptions([]string{"../../docker-compose.yml"}, cli.WithInterpolation(true), cli.WithResolvedPaths(true))
	if err != nil {
		t.Fatal(err)
	}
	project, err := options.LoadProject(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return project
}

func TestComposeWaitsForEachOther(t *testing.T) {
	services := composed(t).Services
	if services["neo4j"].HealthCheck == nil {
		t.Error("neo4j has no health check")
	}
	for service, waits := range map[string]struct{ on, until string }{
		"load":   {"neo4j", types.ServiceConditionHealthy},
		"accord": {"load", types.ServiceConditionCompletedSuccessfully},
	} {
		if got := services[service].DependsOn[waits.on].Condition; got != waits.until {
			t.Errorf("%s waits for %s until %q, want %q", service, waits.on, got, waits.until)
		}
	}
}

// TestComposeRuns runs the commands of the services in their environment, as they
// stand, one after the other as they wait for each other. Only the names of the
// hosts, which Docker would resolve, are those of this machine.
func TestComposeRuns(t *testing.T) {
	address := storetest.Neo4j(t)
	if address == "" {
		return // make test says what was not reached
	}
	services := composed(t).Services
	program := build(t)
	load := service(services["load"], program, address)
	other := service(services["load"], program, address)
	other.Env = append(other.Env, "ACCORD_DATA="+otherData(t)) // whatever the server holds, it is not the shipped dataset then
	if out, err := output(t.Context(), other); err != nil {
		t.Fatalf("load: %v, %s", err, out)
	}
	for _, said := range []string{"loaded: ", "is there already: "} {
		out, err := output(t.Context(), load)
		if err != nil || !strings.HasPrefix(out, said) {
			t.Fatalf("load: %v, %s; want %q first", err, out, said)
		}
	}
	serve := service(services["accord"], program, address)
	serve.Env = append(serve.Env, "ACCORD_ADDR=127.0.0.1:"+freePort(t))
	if err := serve.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = serve.Process.Signal(syscall.SIGTERM)
		if err := serve.Wait(); err != nil {
			t.Errorf("SIGTERM: %v", err)
		}
	})
	base := "http://" + serve.Env[len(serve.Env)-1][len("ACCORD_ADDR="):]
	awaitReady(t, base)
	var answer struct {
		Data struct {
			Dataset struct {
				Store  string
				Counts struct{ Agreements int }
			}
		}
	}
	body := `{"query":"{ dataset { store counts { agreements } } }"}`
	response, err := http.Post(base+"/graphql", "application/json", strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	if err := json.NewDecoder(response.Body).Decode(&answer); err != nil {
		t.Fatal(err)
	}
	if d := answer.Data.Dataset; d.Store != "NEO4J" || d.Counts.Agreements == 0 {
		t.Errorf("served: %+v", d)
	}
}

// otherData is a dataset of one actor.
func otherData(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for name, rows := range map[string]string{
		"sources.csv": "id,title,kind\nsource:s,A source,NEWS\n",
		"actors.csv":  "id,name,type,source,locator,claim_kind\nactor:a,An actor,FACTION,source:s,L1,FACT\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(rows), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// service is the command of a service, with the addresses of this machine.
func service(s types.ServiceConfig, program, address string) *exec.Cmd {
	u, _ := url.Parse(address)
	c := exec.Command(program, s.Command...)
	for name, value := range s.Environment {
		if name != "ACCORD_ADDR" && value != nil {
			c.Env = append(c.Env, name+"="+strings.ReplaceAll(*value, "neo4j:7687", u.Host))
		}
	}
	slices.Sort(c.Env)
	c.Stderr = os.Stderr
	return c
}

// output runs a command anew and gives what it printed.
func output(ctx context.Context, c *exec.Cmd) (string, error) {
	again := exec.CommandContext(ctx, c.Path, c.Args[1:]...)
	again.Env, again.Stderr = c.Env, c.Stderr
	out, err := again.Output()
	return string(out), err
}

func build(t *testing.T) string {
	t.Helper()
	program := t.TempDir() + "/accord"
	if out, err := exec.Command("go", "build", "-o", program, ".").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return program
}

func freePort(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	_, port, _ := net.SplitHostPort(l.Addr().String())
	return port
}

func awaitReady(t *testing.T, base string) {
	t.Helper()
	for range 400 {
		if response, err := http.Get(base + "/readyz"); err == nil {
			_, _ = io.Copy(io.Discard, response.Body)
			response.Body.Close()
			if response.StatusCode == http.StatusOK {
				return
			}
		}
		time.Sleep(25 * time.Millisecond)
	}
	t.Fatal("not ready in 10 s")
}
