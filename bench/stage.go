package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/dataset"
)

// A stage holds what is timed: the dataset in Neo4j, the network before it, and the
// servers, all of them processes of their own.
type stage struct {
	dir         string
	link        *link
	processes   []*exec.Cmd
	memory      *contestant
	near, far   []*contestant // all of them, with Neo4j near and behind the link
	kept        *contestant   // memory with its answer cache
	loadedIn    time.Duration
	memoryReady time.Duration
	unindex     func() // nil: names are not indexed
}

func newStage(ctx context.Context, address string, d *accord.Dataset) (st *stage, err error) {
	st = &stage{}
	defer func() {
		if err != nil {
			st.close()
		}
	}()
	if st.dir, err = os.MkdirTemp("", "accord-bench"); err != nil {
		return st, err
	}
	if err = st.write(d); err != nil {
		return st, err
	}
	if err = st.command(ctx, "go", "build", "-o", st.accord(), "./cmd/accord").Run(); err != nil {
		return st, fmt.Errorf("building accord: %w", err)
	}
	began := time.Now()
	if err = st.command(ctx, st.accord(), "load", "--store", address, "--data", st.data()).Run(); err != nil {
		return st, fmt.Errorf("loading: %w", err)
	}
	st.loadedIn = time.Since(began)
	if err = st.indexNames(ctx, address); err != nil {
		return st, fmt.Errorf("indexing names: %w", err)
	}
	return st, st.open(ctx, address)
}

// fullText is the index of names that the others search; this server has its own.
const fullText = "benchNames"

// indexNames makes the full-text index. It is taken away when the stage is closed.
func (st *stage) indexNames(ctx context.Context, address string) error {
	driver, err := openDriver(address)
	if err != nil {
		return err
	}
	run := func(ctx context.Context, text string) error {
		_, err := neo4j.ExecuteQuery(ctx, driver, text, nil, neo4j.EagerResultTransformer)
		return err
	}
	st.unindex = func() {
		_ = run(context.Background(), `DROP INDEX `+fullText+` IF EXISTS`)
		_ = driver.Close(context.Background())
	}
	if err := run(ctx, `CREATE FULLTEXT INDEX `+fullText+` IF NOT EXISTS FOR (a:Actor) ON EACH [a.name]`); err != nil {
		return err
	}
	return run(ctx, `CALL db.awaitIndexes(300)`)
}

// open starts the servers. Those that read a far Neo4j do so through the link, by bolt: a
// routing driver would go around it. Nothing stands between the others and a near one: the
// link is in this process, as Cypher by hand is, and so would be nearer to that.
func (st *stage) open(ctx context.Context, address string) (err error) {
	login, host, found := strings.Cut(strings.TrimPrefix(address, "neo4j://"), "@")
	if !found {
		login, host = "", login
	} else {
		login += "@"
	}
	if st.link, err = newLink(host); err != nil {
		return err
	}
	began := time.Now()
	if st.memory, err = st.accordOn(ctx, "memory", "memory", "0"); err != nil {
		return err
	}
	st.memoryReady = time.Since(began)
	if st.kept, err = st.accordOn(ctx, "memory, answers kept", "memory", "64"); err != nil {
		return err
	}
	if err = st.command(ctx, "npm", "ci", "--prefix", "bench/peer", "--silent").Run(); err != nil {
		return fmt.Errorf("installing the peer: %w", err)
	}
	if st.near, err = st.on(ctx, "bolt://"+login+host); err != nil {
		return err
	}
	st.far, err = st.on(ctx, "bolt://"+login+st.link.Addr().String())
	return err
}

// on opens all contestants on a Neo4j, in the order of the tables.
func (st *stage) on(ctx context.Context, address string) ([]*contestant, error) {
	ours, err := st.accordOn(ctx, "Neo4j", address, "0")
	if err != nil {
		return nil, err
	}
	cypher, err := byHand(ctx, "Cypher by hand", address)
	if err != nil {
		return nil, err
	}
	peer, err := st.peerOn(ctx, address)
	return []*contestant{st.memory, ours, cypher, peer}, err
}

func (st *stage) accordOn(ctx context.Context, name, store, cache string) (*contestant, error) {
	place, err := freePlace()
	if err != nil {
		return nil, err
	}
	c := st.command(ctx, st.accord(), "serve", "--addr", place, "--store", store, "--data", st.data(), "--answer-cache", cache, "--queue-wait", "1m", "--log-level", "warn")
	if err := st.start(c); err != nil {
		return nil, err
	}
	if err := answers(ctx, "http://"+place+"/readyz"); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return overHTTP(name, "http://"+place+"/graphql", c.Process.Pid, func(o operation) func(args) request { return o.ours }), nil
}

func (st *stage) peerOn(ctx context.Context, address string) (*contestant, error) {
	place, err := freePlace()
	if err != nil {
		return nil, err
	}
	_, port, _ := net.SplitHostPort(place)
	c := st.command(ctx, "node", "bench/peer/server.mjs", address, port)
	c.Env = append(os.Environ(), "NODE_ENV=production")
	c.Stdout = nil
	said, err := c.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := st.start(c); err != nil {
		return nil, err
	}
	if line, _ := bufio.NewReader(said).ReadString('\n'); !strings.HasPrefix(line, "ready") {
		return nil, fmt.Errorf("the peer did not start")
	}
	return overHTTP("@neo4j/graphql", "http://"+place+"/", c.Process.Pid, func(o operation) func(args) request { return o.peer }), nil
}

func (st *stage) accord() string { return filepath.Join(st.dir, "accord") }
func (st *stage) data() string   { return filepath.Join(st.dir, "data") }

func (st *stage) write(d *accord.Dataset) error {
	files, err := dataset.Write(d)
	if err != nil {
		return err
	}
	if err := os.Mkdir(st.data(), 0o700); err != nil {
		return err
	}
	for name, bytes := range files {
		if err := os.WriteFile(filepath.Join(st.data(), name), bytes, 0o600); err != nil {
			return err
		}
	}
	return nil
}

// command runs in the repository; what it says goes to the terminal, not to the table.
func (st *stage) command(ctx context.Context, name string, args ...string) *exec.Cmd {
	c := exec.CommandContext(ctx, name, args...)
	c.Stdout, c.Stderr = os.Stderr, os.Stderr
	return c
}

func (st *stage) start(c *exec.Cmd) error {
	if err := c.Start(); err != nil {
		return err
	}
	st.processes = append(st.processes, c)
	return nil
}

func (st *stage) close() {
	for _, c := range st.processes {
		_ = c.Process.Kill()
		_ = c.Wait()
	}
	if st.link != nil {
		st.link.Close()
	}
	if st.unindex != nil {
		st.unindex()
	}
	os.RemoveAll(st.dir)
}

// answers waits until a page is there.
func answers(ctx context.Context, url string) error {
	for until := time.Now().Add(5 * time.Minute); time.Now().Before(until); time.Sleep(20 * time.Millisecond) {
		r, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
		if err != nil {
			return err
		}
		if response, err := http.DefaultClient.Do(r); err == nil {
			response.Body.Close()
			if response.StatusCode == http.StatusOK {
				return nil
			}
		} else if ctx.Err() != nil {
			return ctx.Err()
		}
	}
	return errors.New("not ready within five minutes")
}

func freePlace() (string, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	defer l.Close()
	return l.Addr().String(), nil
}
