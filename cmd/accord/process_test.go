package main

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"syscall"
	"testing"
	"time"
)

// A process is a server of its own, as its users start it.
type process struct {
	*exec.Cmd
	url   string
	ended chan error
}

// start runs a server with flags, on a free port, until the test ends.
func start(t testing.TB, flags ...string) *process {
	t.Helper()
	p := &process{Cmd: exec.Command("accord", append([]string{"--addr", "127.0.0.1:0", "--log-level", "error"}, flags...)...), ended: make(chan error, 1)}
	out, err := p.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	p.Stderr = os.Stderr
	if err := p.Start(); err != nil {
		t.Fatal(err)
	}
	said, err := bufio.NewReader(out).ReadString('\n')
	if p.url = regexp.MustCompile(`http://[^ ]+`).FindString(said); p.url == "" {
		t.Fatalf("said %q: %v", said, err)
	}
	go func() { p.ended <- p.Wait() }()
	t.Cleanup(func() { _ = p.Process.Kill() })
	return p
}

// stop ends a server as a system does, and tells how long that took.
func (p *process) stop(t testing.TB) time.Duration {
	t.Helper()
	begun := time.Now()
	if err := p.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	select {
	case err := <-p.ended:
		if err != nil {
			t.Errorf("ended with %v", err)
		}
	case <-time.After(15 * time.Second):
		t.Error("does not end")
	}
	return time.Since(begun)
}

// peak is the most memory, in MiB, that the process has had; 0 where the system does not tell.
func (p *process) peak() (mib int) {
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", p.Process.Pid))
	if err != nil {
		return 0
	}
	_, after, _ := strings.Cut(string(status), "VmHWM:")
	var kib int
	if _, err := fmt.Sscan(after, &kib); err != nil {
		return 0
	}
	return kib >> 10
}
