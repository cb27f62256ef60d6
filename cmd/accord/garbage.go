package main

import (
	"os"
	"runtime"
	"runtime/debug"
)

// Garbage may grow to so many hundredths of what is in use before it is collected, as
// long as that is less than largeHeap. Each collection looks at the whole graph, which
// never changes: by Go's rule of 100 that takes a third of the work of a busy server.
const (
	garbage   = 250
	largeHeap = 1 << 30
)

// While files are read nearly everything is kept: collecting it again and again takes
// a quarter of the time until the first answer.
const garbageOfReading = 400

func readInPeace() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(garbageOfReading)
	}
}

// collectSeldom sets that; GOGC, where it is set, knows better.
func collectSeldom() {
	if os.Getenv("GOGC") != "" {
		return
	}
	runtime.GC()
	percent := 100
	var m runtime.MemStats
	if runtime.ReadMemStats(&m); m.HeapAlloc < largeHeap {
		percent = garbage
	}
	debug.SetGCPercent(percent)
}
