package memory

// A span is a run of numbers.
type span struct{ from, to int32 }

func (s span) has(n int32) bool { return s.from <= n && n < s.to }
func (s span) size() int        { return int(s.to - s.from) }

// all are the numbers of the span.
func (s span) all() []int32 {
	all := make([]int32, s.size())
	for i := range all {
		all[i] = s.from + int32(i)
	}
	return all
}
