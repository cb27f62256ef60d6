// Write writes a generated dataset as files, to be served by accord --data DIR:
//
//	go run ./bench/write --actors 500 --agreements 1000 --ties 5000 DIR
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"github.com/accordgraph/accord/bench/generate"
	"github.com/accordgraph/accord/dataset"
)

func main() {
	var size generate.Size
	flag.IntVar(&size.Actors, "actors", 500, "how many actors")
	flag.IntVar(&size.Agreements, "agreements", 1000, "how many agreements")
	flag.IntVar(&size.Ties, "ties", 5000, "how many ties")
	seed := flag.Uint64("seed", 1, "the same seed makes the same dataset")
	flag.Parse()
	if flag.NArg() != 1 {
		fmt.Fprintln(os.Stderr, "write: name the directory to write into")
		os.Exit(2)
	}
	if err := write(*seed, size, flag.Arg(0)); err != nil {
		fmt.Fprintln(os.Stderr, "write:", err)
		os.Exit(1)
	}
}

func write(seed uint64, size generate.Size, dir string) error {
	files, err := dataset.Write(generate.Dataset(seed, size))
	if err != nil {
		return err
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	for name, body := range files {
		if err := os.WriteFile(filepath.Join(dir, name), body, 0o644); err != nil {
			return err
		}
	}
	return nil
}
