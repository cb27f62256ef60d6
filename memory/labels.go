package memory

import (
	"cmp"
	"slices"
	"strings"

	"github.com/accordgraph/accord"
)

// Labels are the sort texts of the subjects' labels, each once, in order.
type labels struct {
	texts []string
	class []int32 // of each subject
}

func sortLabels(subjects []accord.Subject) labels {
	type labelled struct {
		text string
		n    int32
	}
	all := make([]labelled, len(subjects))
	for i, s := range subjects {
		all[i] = labelled{accord.SortText(s.Label()), int32(i)}
	}
	slices.SortFunc(all, func(a, b labelled) int { return cmp.Or(strings.Compare(a.text, b.text), int(a.n-b.n)) })
	l := labels{class: make([]int32, len(all))}
	for _, s := range all {
		if len(l.texts) == 0 || l.texts[len(l.texts)-1] != s.text {
			l.texts = append(l.texts, s.text)
		}
		l.class[s.n] = int32(len(l.texts) - 1)
	}
	return l
}

// of is the class of a subject's label: labels of one sort text share it.
func (l *labels) of(subject int32) int32 { return l.class[subject] }

// key is the key of a row that is ordered by the label of a subject.
func (l *labels) key(subject int32, direction accord.OrderDirection, id accord.ID) accord.Key {
	if text := l.texts[l.class[subject]]; direction == accord.Descending {
		return accord.Descend(text, id)
	} else {
		return accord.Ascend(text, id)
	}
}
