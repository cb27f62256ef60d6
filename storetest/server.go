package storetest

import (
	"errors"
	"fmt"
	"hash/fnv"
	"net"
	"os"
	"testing"
	"time"
)

// Neo4j gives the address of the Neo4j to test with, from ACCORD_TEST_NEO4J, and
// keeps it for the test alone until it ends. Without a server it is empty.
func Neo4j(t testing.TB) string {
	t.Helper()
	address := os.Getenv("ACCORD_TEST_NEO4J")
	release, err := Alone(address)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(release)
	return address
}

// Alone keeps the server at an address until it is released: the tests of several
// packages run at the same time, and a server has one graph. What is held is a
// local port that stands for the address, so that the system frees it whatever
// becomes of the process. It waits ten minutes at most; no address needs nothing.
func Alone(address string) (release func(), err error) {
	if address == "" {
		return func() {}, nil
	}
	sum := fnv.New32a()
	fmt.Fprint(sum, address)
	gate := fmt.Sprintf("127.0.0.1:%d", 42000+sum.Sum32()%6000)
	for range 6000 {
		if l, err := net.Listen("tcp", gate); err == nil {
			return func() { l.Close() }, nil
		}
		time.Sleep(100 * time.Millisecond)
	}
	return nil, errors.New("another test has held the Neo4j for ten minutes")
}
