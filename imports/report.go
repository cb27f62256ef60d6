package imports

import (
	"cmp"
	"maps"
	"path/filepath"
	"slices"
	"strings"
)

// A Report says what became of every row: what was made of it, what was left out
// and why, what is unsure, and where sources differ.
type Report struct {
	Format    string         `json:"format"`
	Release   string         `json:"release,omitempty"`
	Files     []FileRead     `json:"files"`
	Made      map[string]int `json:"made"` // rows by file of the dataset
	LeftOut   []Reason       `json:"leftOut"`
	Traps     []Trap         `json:"traps"`
	Doubles   []Double       `json:"duplicates"`
	Conflicts []Conflict     `json:"conflicts"`
	Mentions  MentionCount   `json:"mentions"`
	Unsure    []Unresolved   `json:"unresolved"`
	Compared  *Comparison    `json:"comparison,omitempty"` // with PAA-X, where both are there
	Columns   []string       `json:"columnsNotCarriedOver"`

	rows    map[string]int
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
	Rows  []int  `json:"rows"` // the first two hundred
}

// A Trap is a fault of the files that is known, and in which rows it was met.
type Trap struct {
	ID    string `json:"id"`
	What  string `json:"what"`
	Count int    `json:"count"`
	Rows  []int  `json:"rows"` // the first two hundred
	Done  string `json:"handling"`
}

// A Double is a row that says what an earlier one has said.
type Double struct {
	Row   int    `json:"row"`
	First int    `json:"firstRow"`
	What  string `json:"what"`
}

// A Conflict is where two statements differ.
type Conflict struct {
	Row    int    `json:"row"`
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
	Silent   []int          `json:"rowsWithoutMention"` // of cells that are not empty
}

// An Unresolved is a name that is unsure, and why.
type Unresolved struct {
	Mention    string   `json:"mention"`
	Actor      string   `json:"actor"` // the new one that stands in
	Count      int      `json:"count"`
	Rows       []int    `json:"rows"` // the first twenty
	Why        []string `json:"why"`
	Candidates []string `json:"candidates,omitempty"`
}

const listed = 200

func newReport(o Order) *Report {
	return &Report{
		Format: o.Format.Name, Release: o.Release, Made: map[string]int{},
		Mentions: MentionCount{ByRole: map[string]int{}, BySure: map[string]int{}},
		rows:     map[string]int{}, traps: map[string]*Trap{}, leftOut: map[string]*Reason{},
	}
}

func (r *Report) read(file string) { r.rows[file]++ }

// trap counts a trap that a row has.
func (r *Report) trap(id string, row int) {
	t := r.traps[id]
	if t == nil {
		t = &Trap{ID: id, What: known[id].what, Done: known[id].done}
		r.traps[id] = t
	}
	t.Count++
	if len(t.Rows) < listed && row > 0 {
		t.Rows = append(t.Rows, row)
	}
}

// leave counts what was left out.
func (r *Report) leave(what string, row int) {
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

// known are the traps of the files (docs/imports.md), and what is done about each.
var known = map[string]struct{ what, done string }{}

func trapText(id, what, done string) string {
	known[id] = struct{ what, done string }{what, done}
	return id
}

// Traps of the formats.
var (
	t1Swapped  = trapText("T1-swapped", "PAA-X: day and month of Dat are exchanged", "the day at the end of agt_name is kept, the other as a contested claim")
	t1Blank    = trapText("T1-blank", "PAA-X: Dat is blank", "the day at the end of agt_name is taken")
	t1Equal    = trapText("T1-equal", "PAA-X: Dat is right", "taken")
	t1Other    = trapText("T1-other", "PAA-X: Dat differs otherwise from the day at the end of agt_name", "the day of agt_name is kept, the other as a contested claim")
	t2         = trapText("T2", "Dat is MM/DD/YYYY while agt_name is DD/MM/YYYY", "the day of agt_name is taken")
	t3         = trapText("T3", "a release writes days as DD/MM/YYYY", "read as such")
	t4Local    = trapText("T4-local", "PAA-X leaves out local agreements", "kept from PA-X alone")
	t4Other    = trapText("T4-other", "an agreement that is not local is not in PAA-X", "kept from PA-X alone")
	t5Unreal   = trapText("T5-unreal", "PAA-X: ucdp_id is no UCDP actor", "not used to join")
	t5Group    = trapText("T5-coalition", "PAA-X: ucdp_id is the id of a UCDP coalition", "not used to join")
	t5Name     = trapText("T5-name", "PAA-X: no word of the actor's name is in the ACLED name that it is mapped to", "the ACLED name is kept as a weak name")
	t6Float    = trapText("T6-float", "an id is written as a decimal, 5554.0", "read as a whole number")
	t6Shared   = trapText("T6-shared", "PAA-X: a UCDP id is given to several actors", "they stay apart, tied by POSSIBLY_SAME_AS")
	t6Pair     = trapText("T6-pair", "PAA-X: two names of one agreement are alike", "two actors, tied by POSSIBLY_SAME_AS for review")
	t7Shared   = trapText("T7-shared", "PAA-X: an alias belongs to several actors", "kept at each as a weak name, and never used to resolve")
	t7Mojibake = trapText("T7-mojibake", "text was read in a wrong encoding", "mended where the bytes can be read back, else the name is left out")
	t7Person   = trapText("T7-person", "PAA-X: a person has leaked into an alias", "left out")
	t7Arabic   = trapText("T7-script", "an alias is not in Latin letters", "kept with its script")
	t8         = trapText("T8", "PAA-X: an actor is both party and third party of an agreement", "two participations")
	t9Title    = trapText("T9-title", "the title names known actors of which none is a party", "the parties are those of the cell; listed for review")
	t9People   = trapText("T9-people", "the parties are persons only", "kept as persons; their groups are not guessed from the title")
	t9NA       = trapText("T9-NA", "NA stands in the place of a value", "read as blank")
	t9Nbsp     = trapText("T9-nbsp", "a non-breaking space stands in Part or ThrdPart", "read as a blank; offsets count bytes of the cell")
	t9Line     = trapText("T9-u2028", "U+2028 stands in Part or ThrdPart", "read as a blank")
	t9Tab      = trapText("T9-tab", "a tab stands in Part or ThrdPart", "parts entries behind a signature, else columns")
	t9Repeated = trapText("T9-repeated-title", "several agreements have this title", "told apart by AgtId")
	t10Prev    = trapText("T10-alliance", "UCDP: a merger is told at the member (Alliance), not at what it became", "the new actor is FORMED_FROM the member")
	t10Names   = trapText("T10-names", "UCDP: one cell holds several successive names", "one name each, in their order")
	t11        = trapText("T11", "UCDP: both a splinter and a later joining are told of one actor", "both links, with their own claims")
	t12        = trapText("T12", "UCDP: JoinGroup lists members rather than the group that was joined", "turned where the other rows confirm it, else AFFILIATED_WITH")
)

// elsewhere are traps of files that none of the formats has.
var elsewhere = map[string]string{
	"T13": "Mapping Militants: broken dates, repeated links; not one of the formats",
	"T14": "FollowTheMoney t2: aliases that mix bodies; not one of the formats",
	"T15": "FollowTheMoney t1: merged records; not one of the formats",
}

// finish puts all lists in their order.
func (r *Report) finish(o *output) {
	for name, rows := range r.rows {
		r.Files = append(r.Files, FileRead{filepath.Base(name), rows})
	}
	slices.SortFunc(r.Files, func(a, b FileRead) int { return strings.Compare(a.Name, b.Name) })
	for name, t := range o.tables {
		r.Made[name] = len(t.rows)
	}
	for _, id := range slices.SortedFunc(maps.Keys(r.traps), compareTraps) {
		r.Traps = append(r.Traps, *r.traps[id])
	}
	for _, what := range slices.Sorted(maps.Keys(r.leftOut)) {
		r.LeftOut = append(r.LeftOut, *r.leftOut[what])
	}
	slices.SortStableFunc(r.Conflicts, func(a, b Conflict) int { return a.Row - b.Row })
}

// compareTraps orders T2 before T10.
func compareTraps(a, b string) int {
	number := func(id string) (n int) {
		for _, c := range id[1:] {
			if c < '0' || c > '9' {
				break
			}
			n = n*10 + int(c-'0')
		}
		return n
	}
	return cmp.Or(number(a)-number(b), strings.Compare(a, b))
}
