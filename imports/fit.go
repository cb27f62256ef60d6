package imports

import (
	"slices"
	"strings"
)

// The bounds of the format that files of others may exceed. They are a little
// lower than those of `accord check`, for what joining directories adds.
const (
	mostBytes = 60_000 // of a cell
	mostOf    = 180    // names, claims and the like of one thing
)

// said are the files whose rows are claims about the thing that a column names,
// and the columns by which two rows say the same.
var said = []struct{ file, about, same string }{
	{"documents", "of", "of title url"},
	{"external-ids", "of", "of scheme id"},
	{"local-issues", "of", "of kind"},
	{"names", "of", "of text"},
	{"claims", "about", "about attribute value source locator"},
}

// tied are the files of which a thing has at most so many rows.
var tied = []struct {
	file string
	ends []string
}{{"lineage", []string{"from", "to"}}, {"links", []string{"from", "to"}}}

// fit leaves out what the format has no room for or has already, and tells it.
func (o *output) fit(r *Report) {
	for _, name := range sortedKeys(o.tables) {
		o.tables[name].shorten(name, r)
	}
	labels := o.labels()
	count := map[string]int{}
	for _, s := range said {
		t := o.table(s.file)
		met := map[string]bool{}
		t.keep(func(row cells) bool {
			key := row.join(fields(s.same))
			if met[key] || s.file == "names" && labels[row["of"]] == row["text"] {
				return false // said already
			}
			met[key] = true
			return r.room(count, row[s.about], s.file)
		})
	}
	for _, s := range tied {
		of := map[string]int{}
		o.table(s.file).keep(func(row cells) bool {
			return !slices.ContainsFunc(s.ends, func(end string) bool { return !r.room(of, end+" "+row[end], s.file) })
		})
	}
}

// room counts what a thing has, and tells whether there is room for more.
func (r *Report) room(count map[string]int, of, file string) bool {
	if count[of]++; count[of] <= mostOf {
		return true
	}
	r.leave("more "+file+" of one thing than the format has room for", Row{})
	return false
}

// labels are the names of all things, by id.
func (o *output) labels() map[string]string {
	all := map[string]string{}
	for _, file := range []string{"actors", "agreements", "places", "processes"} {
		t := o.table(file)
		id, name := slices.Index(t.columns, "id"), slices.IndexFunc(t.columns, func(c string) bool { return c == "name" || c == "title" })
		for _, row := range t.rows {
			all[row[id]] = row[name]
		}
	}
	return all
}

// shorten cuts cells that are too long.
func (t *outTable) shorten(file string, r *Report) {
	for _, row := range t.rows {
		for i, cell := range row {
			if len(cell) > mostBytes {
				row[i] = clip(cell, mostBytes)
				r.leave("the end of a very long text: "+t.columns[i]+" in "+file, Row{})
			}
		}
	}
}

// keep leaves out the rows that do not pass.
func (t *outTable) keep(pass func(cells) bool) {
	t.rows = slices.DeleteFunc(t.rows, func(row []string) bool {
		all := cells{}
		for i, c := range t.columns {
			all[c] = row[i]
		}
		return !pass(all)
	})
}

func (c cells) join(columns []string) string {
	var parts []string
	for _, name := range columns {
		parts = append(parts, c[name])
	}
	return strings.Join(parts, "\x00")
}
