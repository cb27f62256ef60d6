// Package dataset reads, checks, formats and writes the CSV files of a dataset:
// one file for each noun, tie and list, one row for each statement, and the
// claim that grounds it in the same row. seeds/README.md is the guide to the
// format; [Rules] says what is checked.
package dataset

import (
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/accordgraph/accord"
)

// MaxFile is how many bytes a file may have unless a Reader says otherwise.
const MaxFile = 256 << 20

// A Reader reads dataset directories; the zero value does so with the default limit.
type Reader struct {
	MaxFile int64 // bytes; 0: the default
}

// Read reads the files of one directory, or those of several as one dataset,
// and holds them against every rule. The dataset is settled; it is nil if the
// report has errors.
func Read(dirs ...fs.FS) (*accord.Dataset, *Report) { return Reader{}.Read(dirs...) }

// Read is the function Read with the limits of the Reader.
func (rd Reader) Read(dirs ...fs.FS) (*accord.Dataset, *Report) { return bind(rd.open(dirs)).finish() }

// finish gives what there is to give once all rows are read.
func (b *book) finish() (*accord.Dataset, *Report) {
	d := b.settle()
	b.report.sort()
	if b.report.Errors() > 0 {
		return nil, b.report
	}
	return d, b.report
}

// open reads the rows of all files, the directories at the same time.
func (rd Reader) open(dirs []fs.FS) []*book {
	books := make([]*book, max(1, len(dirs)))
	books[0] = newBook()
	var reading sync.WaitGroup
	for i, dir := range dirs {
		prefix := ""
		if len(dirs) > 1 {
			prefix = nameOf(dir, i) + "/"
		}
		reading.Go(func() {
			books[i] = newBook()
			books[i].dir = i
			rd.list(books[i], dir, prefix)
		})
	}
	reading.Wait()
	return books
}

// nameOf is the name of a directory among several.
func nameOf(dir fs.FS, i int) string {
	if named, ok := dir.(interface{ Name() string }); ok {
		return named.Name()
	}
	return fmt.Sprint(i + 1)
}

// companions are files that may stand beside the data and hold none; here they are
// neither read nor formatted nor written. The first tells, line by line, which
// claims a document gave (a test of seeds reads it); the others are those of an
// import: whom cells mention, and who decided who that is.
var companions = []string{"coverage-of-documents.csv", "mentions.csv", "resolutions.csv"}

// list reads the CSV files of a directory.
func (rd Reader) list(b *book, dir fs.FS, prefix string) {
	entries, err := fs.ReadDir(dir, ".")
	all := spot{&file{name: prefix + ".", report: b.report}, 0, 1}
	if err != nil {
		all.add(0, unreadableFile, "%v", plain(err))
		return
	}
	entries = slices.DeleteFunc(entries, func(e fs.DirEntry) bool {
		return !strings.HasSuffix(strings.ToLower(e.Name()), ".csv") || slices.Contains(companions, e.Name())
	})
	if len(entries) == 0 {
		all.add(0, noFiles, "no CSV file is here")
	}
	for _, e := range entries {
		f := &file{name: prefix + printable(e.Name()), table: e.Name(), report: b.report}
		rd.load(f, dir, e)
		b.read(f)
	}
}

// printable is a file name that cannot upset what shows it.
func printable(name string) string {
	if quoted := strconv.Quote(name); quoted != `"`+name+`"` {
		return quoted
	}
	return name
}

// read reads the rows of a file whose text is there, or notes that some are lost.
func (b *book) read(f *file) {
	f.dir = b.dir
	b.files = append(b.files, f)
	b.report.Files++
	t := b.sheetNamed(f.table)
	if t == nil {
		spot{f, 0, 1}.add(0, unknownFile, "the format knows no such file; nearest: %s", nearest(f.table, b.titles()))
		return
	}
	if !f.broken && checkBytes(f) {
		t.read(f)
	}
	if f.broken {
		b.ids.broken[t.holds()] = true
	}
}

func (b *book) titles() (all []string) {
	for _, s := range b.sheets {
		all = append(all, s.title())
	}
	return all
}

func (b *book) sheetNamed(name string) sheet {
	if i := slices.Index(b.titles(), name); i >= 0 {
		return b.sheets[i]
	}
	return nil
}
