package storetest

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// A Machine is a Neo4j of a test's own, which it may kill: that of neo4j/throwaway,
// on the same port and with the same data however often it is started.
type Machine struct {
	Host string // HOST:PORT of Bolt
	home string
	lib  string
	pid  int
	life io.Closer // the server ends with it, whatever becomes of the test
}

// NewMachine makes a machine that runs until the test ends; settings are added to its
// configuration. It is nil where no Neo4j is tested with, or its jars are not there.
func NewMachine(t testing.TB, settings ...string) *Machine {
	t.Helper()
	root, err := filepath.Abs("..")
	for err == nil && !exists(filepath.Join(root, "go.mod")) {
		root = filepath.Dir(root)
	}
	lib := filepath.Join(root, ".neo4j", "lib")
	if os.Getenv("ACCORD_TEST_NEO4J") == "" || !exists(filepath.Join(lib, "fetched")) {
		if os.Getenv("CI") == "true" {
			t.Fatal("NEO4J NOT TESTED: there is none to kill")
		}
		return nil
	}
	m := &Machine{Host: freeHost(t), home: t.TempDir(), lib: lib}
	text, err := os.ReadFile(filepath.Join(root, "neo4j", "throwaway", "neo4j.conf"))
	if err != nil {
		t.Fatal(err)
	}
	_, port, _ := net.SplitHostPort(m.Host)
	conf := strings.NewReplacer("@PORT@", port, "@AUTH@", "false", "@PAGES@", "64m").Replace(string(text)) + strings.Join(settings, "\n") + "\n"
	if err := os.Mkdir(filepath.Join(m.home, "conf"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(m.home, "conf", "neo4j.conf"), []byte(conf), 0o644); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(m.Kill)
	m.Start(t)
	return m
}

// Start starts the server, and waits until it speaks Bolt.
func (m *Machine) Start(t testing.TB) {
	t.Helper()
	console := filepath.Join(m.home, "console.log")
	java := []string{"java", "-Xmx512m", "-cp", m.lib + "/*", "org.neo4j.server.CommunityEntryPoint", "--home-dir=" + m.home, "--config-dir=" + filepath.Join(m.home, "conf")}
	c := exec.CommandContext(context.Background(), "sh", append([]string{"-c", `"$@" >"$0" 2>&1 & echo $!; cat; kill -9 $!`, console}, java...)...)
	life, err := c.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := c.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	line, _ := bufio.NewReader(out).ReadString('\n')
	if _, err := fmt.Sscan(line, &m.pid); err != nil {
		t.Fatal(err)
	}
	m.life = life
	go func() { _ = c.Wait() }()
	for start := time.Now(); time.Since(start) < time.Minute && syscall.Kill(m.pid, 0) == nil; time.Sleep(20 * time.Millisecond) {
		if m.Speaks() {
			return
		}
	}
	said, _ := os.ReadFile(console)
	t.Fatalf("the Neo4j of the test did not start: %s", said)
}

// Speaks tells whether the server greets by Bolt.
func (m *Machine) Speaks() bool {
	c, err := net.DialTimeout("tcp", m.Host, time.Second)
	if err != nil {
		return false
	}
	defer c.Close()
	_ = c.SetDeadline(time.Now().Add(time.Second))
	_, _ = c.Write([]byte("\x60\x60\xb0\x17\x00\x00\x04\x05\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"))
	version := make([]byte, 4)
	_, err = io.ReadFull(c, version)
	return err == nil && string(version) == "\x00\x00\x04\x05"
}

// Kill ends the server as a power cut would.
func (m *Machine) Kill() {
	if m.pid == 0 {
		return
	}
	_ = syscall.Kill(m.pid, syscall.SIGKILL)
	_ = m.life.Close()
	for range 100 { // until its port and its files are free
		if syscall.Kill(m.pid, 0) != nil {
			break
		}
		time.Sleep(20 * time.Millisecond)
	}
	m.pid = 0
}

// Pause stops the server where it stands: its connections stay, and nothing is
// answered. On a busy machine its threads take a moment to notice.
func (m *Machine) Pause() {
	_ = syscall.Kill(m.pid, syscall.SIGSTOP)
	for start := time.Now(); !m.stands() && time.Since(start) < 10*time.Second; {
		time.Sleep(time.Millisecond)
	}
}

// stands tells whether no thread of the server runs.
func (m *Machine) stands() bool {
	stats, _ := filepath.Glob(fmt.Sprintf("/proc/%d/task/*/stat", m.pid))
	for _, stat := range stats {
		text, err := os.ReadFile(stat)
		if _, state, found := strings.Cut(string(text), ") "); err == nil && found && !strings.HasPrefix(state, "T") {
			return false
		}
	}
	return true
}

// Resume lets it go on.
func (m *Machine) Resume() { _ = syscall.Kill(m.pid, syscall.SIGCONT) }

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

func freeHost(t testing.TB) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

// Thorough tells whether faults are to be tried as often as is asked of a release;
// else a tenth or so of that has to do.
func Thorough() bool { return os.Getenv("ACCORD_FAULTS") == "all" }
