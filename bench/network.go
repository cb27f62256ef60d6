package main

import (
	"io"
	"net"
	"sync"
	"sync/atomic"
	"time"
)

// A link is a network between a server and its Neo4j: it delays what goes through by
// half of a round trip in each direction, and counts the flights, that is how often the
// server speaks after Neo4j has, and the statements.
type link struct {
	net.Listener
	to         string
	delay      atomic.Int64
	flights    atomic.Int64
	statements atomic.Int64
}

func newLink(to string) (*link, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	k := &link{Listener: l, to: to}
	go k.serve()
	return k, nil
}

func (k *link) serve() {
	for {
		near, err := k.Accept()
		if err != nil {
			return
		}
		far, err := net.Dial("tcp", k.to)
		if err != nil {
			near.Close()
			continue
		}
		var asked atomic.Bool
		bolt := boltCounter{skip: handshake, opening: true}
		go k.carry(far, near, func(said []byte) {
			if !asked.Swap(true) {
				k.flights.Add(1)
			}
			k.statements.Add(bolt.statements(said))
		})
		go k.carry(near, far, func([]byte) { asked.Store(false) })
	}
}

// carry takes bytes from one side to the other, each after its delay.
func (k *link) carry(to, from net.Conn, spoke func([]byte)) {
	type parcel struct {
		bytes []byte
		at    time.Time
	}
	parcels := make(chan parcel, 1024)
	var done sync.WaitGroup
	done.Go(func() {
		for p := range parcels {
			time.Sleep(time.Until(p.at))
			if _, err := to.Write(p.bytes); err != nil {
				from.Close()
			}
		}
		to.Close()
	})
	buffer := make([]byte, 64<<10)
	for {
		n, err := from.Read(buffer)
		if n > 0 {
			spoke(buffer[:n])
			parcels <- parcel{append([]byte(nil), buffer[:n]...), time.Now().Add(time.Duration(k.delay.Load()))}
		}
		if err != nil {
			if err != io.EOF {
				from.Close()
			}
			break
		}
	}
	close(parcels)
	done.Wait()
}

// A boltCounter finds the statements in what a driver says: messages in chunks, each
// after its length in two bytes; the second byte of a message is its kind.
// https://neo4j.com/docs/bolt/current/bolt/message/
type boltCounter struct {
	skip    int    // bytes before the next head of a chunk
	head    []byte // of a chunk, as far as it is there
	inside  bool   // a message has begun
	opening bool   // no message has been yet
}

const (
	handshake   = 20
	versionPick = 5 // a version and no capabilities
	runKind     = 0x10
)

func (b *boltCounter) statements(said []byte) (n int64) {
	for len(said) > 0 {
		if b.skip > 0 {
			passed := min(b.skip, len(said))
			said, b.skip = said[passed:], b.skip-passed
			continue
		}
		b.head, said = append(b.head, said[0]), said[1:]
		if b.opening && len(b.head) == 2 {
			b.opening = false
			if b.head[0] == 0 && b.head[1] == 0 { // the version picked from a manifest, no chunk
				b.head, b.skip = b.head[:0], versionPick-2
				continue
			}
		}
		if b.whole() {
			if !b.inside && len(b.head) == 4 && b.head[3] == runKind {
				n++
			}
			length := int(b.head[0])<<8 | int(b.head[1])
			b.skip = max(0, length+2-len(b.head))
			b.inside = length > 0 // a chunk of nothing ends the message
			b.head = b.head[:0]
		}
	}
	return n
}

// whole: a head is a length, and where a message begins two bytes of it.
func (b *boltCounter) whole() bool {
	ends := len(b.head) >= 2 && b.head[0] == 0 && b.head[1] == 0
	return ends || len(b.head) == 4 || b.inside && len(b.head) == 2
}
