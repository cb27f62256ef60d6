package imports

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/dataset"
)

// A Decision says who a mention is, who decided that and why: a row of
// resolutions.csv. With an agreement it holds there alone.
type Decision struct {
	Mention, Agreement, Actor, Who, Why string

	file string // where it stands, if it was read
	row  int
}

// decisionColumns are the columns of resolutions.csv.
var decisionColumns = []string{"mention", "agreement", "actor", "decided_by", "why"}

func (d Decision) key() string { return decisionKey(d.Agreement, d.Mention) }

func decisionKey(agreement, mention string) string {
	return strings.TrimPrefix(agreement, "agreement:pax-") + "\x00" + nameKey(mention)
}

// nameKey is what names that are spellings of one name have in common, never empty.
func nameKey(name string) string {
	fold := accord.Fold(name)
	return cmp.Or(fold.Key, fold.Plain, name)
}

// ReadDecisions reads resolutions.csv.
func ReadDecisions(path string) ([]Decision, error) {
	s, err := openCSV(path)
	if err != nil {
		return nil, err
	}
	defer s.close()
	if err := s.needs("resolutions", decisionColumns); err != nil {
		return nil, err
	}
	var all []Decision
	var wrong problems
	met := map[string]int{}
	for {
		if err := s.advance(); err == io.EOF {
			break
		} else if err != nil {
			return nil, err
		}
		if s.isBlank() {
			continue
		}
		d := Decision{s.get("mention"), s.get("agreement"), s.get("actor"), s.get("decided_by"), s.get("why"), s.file, s.row}
		d.check(&wrong, s)
		if first := met[d.key()]; first > 0 {
			wrong.add(s, s.row, "mention", "%.60q is decided in row %d already", d.Mention, first)
		}
		met[d.key()] = s.row
		all = append(all, d)
	}
	if wrong.any() {
		return nil, wrong.sorted()
	}
	return all, nil
}

func (d Decision) check(wrong *problems, s *sheet) {
	for i, value := range []string{d.Mention, d.Actor, d.Who, d.Why} {
		if column := []string{"mention", "actor", "decided_by", "why"}[i]; value == "" {
			wrong.add(s, s.row, column, "a decision names the mention, the actor, who decided and why; this is blank")
		}
	}
	if d.Actor != "" && !IsActorID(d.Actor) {
		wrong.add(s, s.row, "actor", "%.60q is no id of an actor, such as actor:ahrar-al-sham", d.Actor)
	}
}

// IsActorID tells whether a text has the form of an id of an actor.
func IsActorID(text string) bool {
	name, is := strings.CutPrefix(text, "actor:")
	return is && name != "" && strings.Trim(name, "abcdefghijklmnopqrstuvwxyz0123456789-") == "" &&
		!strings.HasPrefix(name, "-") && !strings.HasSuffix(name, "-") && !strings.Contains(name, "--")
}

// Decide adds a decision; one that is there for the same mention is replaced.
func Decide(all []Decision, d Decision) []Decision {
	all = slices.DeleteFunc(all, func(other Decision) bool { return other.key() == d.key() })
	all = append(all, d)
	slices.SortFunc(all, func(a, b Decision) int {
		return cmp.Or(cmp.Compare(a.Mention, b.Mention), cmp.Compare(a.Agreement, b.Agreement))
	})
	return all
}

// WriteDecisions makes the text of resolutions.csv.
func WriteDecisions(all []Decision) []byte {
	var rows [][]string
	for _, d := range all {
		rows = append(rows, []string{d.Mention, d.Agreement, d.Actor, d.Who, d.Why})
	}
	return []byte(dataset.WriteRows(decisionColumns, rows))
}

// says is how a decision is told beside what rests on it.
func (d Decision) says() string {
	return clip(fmt.Sprintf("decided by %s: %s", clean(d.Who), clean(d.Why)), 500)
}

// decisive notes that a decision was followed.
func (w *work) decisive(found who) {
	if found.how == "decision" {
		w.followed[found.decided] = true
	}
}

// checkDecisions tells which decisions nothing rests on; one that names an actor
// whom nobody knows is a problem.
func (w *work) checkDecisions() {
	for _, d := range w.Decisions {
		switch {
		case !w.followed[d.key()]:
			w.report.leave(fmt.Sprintf("a decision on %.80q, which is no mention here", d.Mention), Row{"resolutions", d.row})
		case !w.out.holds("actors", d.Actor):
			w.problems.all = append(w.problems.all, &Problem{first(d.file, "resolutions"), d.row, "actor", d.Actor + " is no actor of this import, nor of what is given --with it"})
		}
	}
}
