package imports

import (
	"fmt"

	"github.com/accordgraph/accord"
)

// A Decision says who a mention is, who decided that and why: a row of
// resolutions.csv. With an agreement it holds there alone.
type Decision struct {
	Mention, Agreement, Actor, Who, Why string
}

// decisionColumns are the columns of resolutions.csv.
var decisionColumns = []string{"mention", "agreement", "actor", "decided_by", "why"}

func (d Decision) key() string { return decisionKey(d.Agreement, d.Mention) }

func decisionKey(agreement, mention string) string {
	return agreement + "\x00" + accord.Fold(mention).Key
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
	for {
		if s.cells, err = s.next(); err != nil {
			break
		}
		s.row++
		d := Decision{s.get("mention"), s.get("agreement"), s.get("actor"), s.get("decided_by"), s.get("why")}
		for column, value := range map[string]string{"mention": d.Mention, "actor": d.Actor, "decided_by": d.Who, "why": d.Why} {
			if value == "" {
				wrong.add(s, s.row, column, "a decision names the mention, the actor, who decided and why; this is blank")
			}
		}
		if accord.ID(d.Actor).Kind() != accord.KindActor && d.Actor != "" {
			wrong.add(s, s.row, "actor", "%q is no id of an actor, such as actor:ahrar-al-sham", d.Actor)
		}
		all = append(all, d)
	}
	if wrong.any() {
		return nil, wrong.sorted()
	}
	if _, is := err.(Problems); is {
		return nil, err
	}
	return all, nil
}

// says is how a decision is told beside what rests on it.
func (d Decision) says() string { return fmt.Sprintf("decided by %s: %s", d.Who, d.Why) }
