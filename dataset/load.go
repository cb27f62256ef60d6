package dataset

import (
	"errors"
	"io"
	"io/fs"
	"strings"
)

// load reads the bytes of a file into memory, or notes why not.
func (rd Reader) load(f *file, dir fs.FS, e fs.DirEntry) {
	start, limit := spot{f, 0, 1}, rd.MaxFile
	if limit == 0 {
		limit = MaxFile
	}
	f.broken = true
	if !e.Type().IsRegular() {
		start.add(0, irregularFile, "not a regular file but %s", describe(e.Type()))
		return
	}
	text, err := readFile(dir, e.Name(), limit)
	switch {
	case errors.Is(err, errTooLarge):
		start.add(0, largeFile, "more than %d bytes", limit)
	case err != nil:
		start.add(0, unreadableFile, "%v", plain(err))
	default:
		f.text, f.broken = strings.TrimPrefix(text, byteOrderMark), false
	}
}

var errTooLarge = errors.New("too large")

func readFile(dir fs.FS, name string, limit int64) (string, error) {
	f, err := dir.Open(name)
	if err != nil {
		return "", err
	}
	defer f.Close()
	var text strings.Builder
	switch info, err := f.Stat(); {
	case err != nil:
		return "", err
	case info.Size() > limit:
		return "", errTooLarge
	default:
		text.Grow(int(info.Size()))
	}
	n, err := io.Copy(&text, io.LimitReader(f, limit+1))
	if err == nil && n > limit {
		err = errTooLarge // it has grown meanwhile, or told a lie
	}
	return text.String(), err
}

// plain is an error without the path, which stands in front of it anyway.
func plain(err error) error {
	var path *fs.PathError
	if errors.As(err, &path) {
		return path.Err
	}
	return err
}

func describe(mode fs.FileMode) string {
	for _, is := range []struct {
		mode fs.FileMode
		text string
	}{
		{fs.ModeSymlink, "a symbolic link"}, {fs.ModeDir, "a directory"},
		{fs.ModeNamedPipe, "a pipe"}, {fs.ModeSocket, "a socket"},
	} {
		if mode&is.mode != 0 {
			return is.text
		}
	}
	return "a device"
}
