package dataset

import (
	"io/fs"
	"os"
)

// A Dir is a directory on disk. Nothing outside of it can be reached through it,
// not even by symbolic links.
type Dir struct {
	fs.FS
	root *os.Root
}

// Open opens a directory for reading. Close it afterwards.
func Open(dir string) (*Dir, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, err
	}
	return &Dir{root.FS(), root}, nil
}

// Name is the directory as it was named when it was opened.
func (d *Dir) Name() string { return d.root.Name() }

// Close closes the directory.
func (d *Dir) Close() error { return d.root.Close() }
