package imports

import (
	"maps"
	"slices"
)

// A Report says what became of every row: what was made of it, what was left out
// and why, what is unsure, and where sources differ.
type Report struct {
	Format    string         `json:"format"`
	Release   string         `json:"release,omitempty"`
	Files     []FileRead     `json:"files"`
	NotRead   []string       `json:"sheetsNotRead"` // of workbooks: no sheet of the format
	Made      map[string]int `json:"made"`          // rows by file of the dataset
	LeftOut   []Reason       `json:"leftOut"`
	Traps     []Trap         `json:"traps"`
	Doubles   []Double       `json:"duplicates"`
	Conflicts []Conflict     `json:"conflicts"`
	Mentions  MentionCount   `json:"mentions"`
	Unsure    []Unresolved   `json:"unresolved"`
	Compared  *Comparison    `json:"comparison,omitempty"` // with PAA-X, where both are there
	Columns   []string       `json:"columnsNotCarriedOver"`

	rows    map[string]*int
	traps   map[string]*Trap
	leftOut map[string]*Reason
}

// A FileRead is a file and how many rows it has, without the header.
type FileRead struct {
	Name string `json:"name"`
	Rows int    `json:"rows"`
}

// A Reason is why something was left out, and of which rows.
type Reason struct {
	What  string `json:"what"`
	Count int    `json:"count"`
	Rows  []Row  `json:"rows"` // the first two hundred
}

// A Double is a row that says what an earlier one has said.
type Double struct {
	Row   Row    `json:"row"`
	First Row    `json:"firstRow"`
	What  string `json:"what"`
}

// A Conflict is where two statements differ.
type Conflict struct {
	Row    Row    `json:"row"`
	About  string `json:"about"`
	Field  string `json:"field"`
	Values string `json:"values"`
	Kept   string `json:"kept"`
}

// A MentionCount counts the mentions of cells.
type MentionCount struct {
	Cells    int            `json:"cells"`
	All      int            `json:"all"`
	Resolved int            `json:"resolvedToKnownActors"`
	New      int            `json:"newActors"`
	ByRole   map[string]int `json:"byRole"`
	BySure   map[string]int `json:"byConfidence"`
	Silent   []Row          `json:"rowsWithoutMention"` // of cells that are not empty
}

// An Unresolved is a name that is unsure, and why.
type Unresolved struct {
	Mention    string   `json:"mention"`
	Actor      string   `json:"actor"` // the new one that stands in
	Count      int      `json:"count"`
	Rows       []Row    `json:"rows"` // the first twenty
	Why        []string `json:"why"`
	Candidates []string `json:"candidates,omitempty"`
}

const listed = 200

func newReport(o Order) *Report {
	return &Report{
		Format: o.Format.Name, Release: o.Release, Made: map[string]int{},
		Mentions: MentionCount{ByRole: map[string]int{}, BySure: map[string]int{}},
		rows:     map[string]*int{}, traps: map[string]*Trap{}, leftOut: map[string]*Reason{},
	}
}

// read is the count of rows of a file.
func (r *Report) read(file string) *int {
	if r.rows[file] == nil {
		r.rows[file] = new(int)
	}
	return r.rows[file]
}

// trap counts a trap that a row has.
func (r *Report) trap(id string, row Row) {
	t := r.traps[id]
	if t == nil {
		t = newTrap(id)
		r.traps[id] = t
	}
	t.Count++
	if len(t.Rows) < listed {
		t.Rows = append(t.Rows, row)
	}
}

// leave counts what was left out.
func (r *Report) leave(what string, row Row) {
	l := r.leftOut[what]
	if l == nil {
		l = &Reason{What: what}
		r.leftOut[what] = l
	}
	l.Count++
	if len(l.Rows) < listed {
		l.Rows = append(l.Rows, row)
	}
}

// conflict notes that two statements differ.
func (r *Report) conflict(row Row, about, field, values, kept string) {
	r.Conflicts = append(r.Conflicts, Conflict{row, about, field, values, kept})
}

// double notes that a row says what an earlier one has said.
func (r *Report) double(row, first Row, what string) {
	r.Doubles = append(r.Doubles, Double{row, first, what})
}

// finish puts all lists in their order.
func (r *Report) finish(o *output) {
	for _, name := range sortedKeys(r.rows) {
		r.Files = append(r.Files, FileRead{name, *r.rows[name]})
	}
	for name, t := range o.tables {
		if len(t.rows) > 0 {
			r.Made[name] = len(t.rows)
		}
	}
	for _, id := range slices.SortedFunc(maps.Keys(r.traps), compareTraps) {
		r.Traps = append(r.Traps, *r.traps[id])
	}
	for _, what := range slices.Sorted(maps.Keys(r.leftOut)) {
		r.LeftOut = append(r.LeftOut, *r.leftOut[what])
	}
	slices.SortStableFunc(r.Conflicts, func(a, b Conflict) int { return compareRows(a.Row, b.Row) })
}
