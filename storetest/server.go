package storetest

import (
	"fmt"
	"hash/fnv"
	"net"
	"os"
	"testing"
	"time"
)

// Neo4j gives the address of the Neo4j to test with, from ACCORD_TEST_NEO4J, and
// keeps it for the test alone until it ends: the tests of several packages run at
// the same time, and a server has one graph. Without a server it is empty.
func Neo4j(t testing.TB) string {
	t.Helper()
	address := os.Getenv("ACCORD_TEST_NEO4J")
	if address != "" {
		alone(t, address)
	}
	return address
}

// alone holds a local port that stands for the address: the system frees it
// whatever becomes of the process.
func alone(t testing.TB, address string) {
	t.Helper()
	sum := fnv.New32a()
	fmt.Fprint(sum, address)
	gate := fmt.Sprintf("127.0.0.1:%d", 42000+sum.Sum32()%6000)
	for range 6000 {
		if l, err := net.Listen("tcp", gate); err == nil {
			t.Cleanup(func() { l.Close() })
			return
		}
		time.Sleep(100 * time.Millisecond)
	}
	t.Fatalf("another test has held %s for ten minutes", gate)
}
