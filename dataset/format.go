package dataset

import (
	"io/fs"
	"maps"
	"slices"
)

// Format gives every file of a directory its canonical bytes: the columns in the
// order of the format, quotes only where needed, dates, numbers and ids in one
// form, ids, numbers and claim ids filled in, symmetric links turned; rows stay
// in their order. It changes nothing that the digest can see. Without a report
// free of errors, but for those that it mends, there are no bytes.
func Format(dir fs.FS) (map[string][]byte, *Report) {
	return Reader{}.open([]fs.FS{dir})[0].format()
}

// FormatText is Format for the texts of files, by their names.
func FormatText(texts map[string]string) (map[string][]byte, *Report) {
	b := newBook()
	for _, name := range slices.Sorted(maps.Keys(texts)) {
		b.read(&file{name: name, table: name, text: texts[name], report: b.report})
	}
	return b.format()
}

func (b *book) format() (map[string][]byte, *Report) {
	b.settle()
	b.report.mend(linkOrder)
	if b.report.sort(); b.report.Errors() > 0 {
		return nil, b.report
	}
	files := map[string][]byte{}
	for _, f := range b.files {
		files[f.name] = b.sheetNamed(f.table).write(f)
	}
	return files, b.report
}
