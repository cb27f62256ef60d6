package dataset

import "fmt"

// An absence is a file that is not there and that other files lead to.
type absence struct {
	first spot   // that leads to it
	named string // what is named there
	count int    // how often it is led to
}

// missFiles learns which files are not there, before anything leads to them.
func (b *book) missFiles() {
	for _, title := range b.titles() {
		b.ids.missing[title] = &absence{}
	}
	for _, f := range b.files {
		delete(b.ids.missing, f.table)
	}
}

// misses tells whether the file that would hold a thing is not there, and keeps
// in mind who leads to it: one problem is said of the file, not one of each row.
func (k *register) misses(file string, s spot, named string) bool {
	a := k.missing[file]
	if a == nil {
		return false
	}
	if a.count++; a.count == 1 {
		a.first, a.named = s, named
	}
	return true
}

// knows tells whether all things of a kind are known: no file of them is lost.
func (k *register) knows(kind string) bool {
	a := k.missing[k.homes[kind]]
	return !k.broken[kind] && (a == nil || a.count == 0)
}

// noteMissing notes the files that are not there and should be.
func (b *book) noteMissing() {
	for title, a := range b.ids.missing {
		if a.count == 0 {
			continue
		}
		more := ""
		if a.count > 1 {
			more = fmt.Sprintf(", and so in %d more cells", a.count-1)
		}
		start := spot{&file{name: title, report: b.report}, 0, 1}
		start.add(0, missingFile, "no such file is here, yet %.60q of it is named at %s%s", a.named, a.first, more)
	}
}
