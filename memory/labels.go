package memory

import (
	"cmp"
	"slices"
	"strings"

	"github.com/accordgraph/accord"
)

// Labels are the sort texts of the subjects' labels, each once, in order: one text, since
// there may be as many of them as subjects.
type labels struct {
	joined string
	starts []uint32 // of each text, and the end of the last
	class  []int32  // of each subject
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
	texts, length := int32(0), 0
	for i, s := range all {
		if i == 0 || s.text != all[i-1].text {
			texts, length = texts+1, length+len(s.text)
		}
		l.class[s.n] = texts - 1
	}
	var joined strings.Builder
	joined.Grow(length)
	l.starts = make([]uint32, 0, texts+1)
	for i, s := range all {
		if i == 0 || s.text != all[i-1].text {
			l.starts = append(l.starts, uint32(joined.Len()))
			joined.WriteString(s.text)
		}
	}
	l.joined, l.starts = joined.String(), append(l.starts, uint32(length))
	return l
}

// classes is how many there are.
func (l *labels) classes() int { return len(l.starts) - 1 }

// text is the sort text of a class.
func (l *labels) text(class int32) string { return l.joined[l.starts[class]:l.starts[class+1]] }

// of is the class of a subject's label: labels of one sort text share it.
func (l *labels) of(subject int32) int32 { return l.class[subject] }

// key is the key of a row that is ordered by the label of a subject.
func (l *labels) key(subject int32, direction accord.OrderDirection, id accord.ID) accord.Key {
	if text := l.text(l.class[subject]); direction == accord.Descending {
		return accord.Descend(text, id)
	} else {
		return accord.Ascend(text, id)
	}
}
