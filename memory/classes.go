package memory

import (
	"cmp"
	"slices"
	"strings"
)

// Classes number the distinct values of a field in the order of their sort texts,
// so that rows are sorted by numbers: many rows share few dates and locators.
type classes[V comparable] struct {
	seen   map[V]int32
	values []V
}

// add takes a value in, and tells its number among those seen.
func (c *classes[V]) add(v V) int32 {
	n, ok := c.seen[v]
	if !ok {
		if c.seen == nil {
			c.seen = map[V]int32{}
		}
		n = int32(len(c.values))
		c.seen[v] = n
		c.values = append(c.values, v)
	}
	return n
}

// order sorts the values by their texts: class says for each number given by add
// which class the value became; values of one text are one class.
func (c *classes[V]) order(text func(V) string) (class []int32, texts []string) {
	type valued struct {
		text string
		n    int32
	}
	all := make([]valued, len(c.values))
	for i, v := range c.values {
		all[i] = valued{text(v), int32(i)}
	}
	slices.SortFunc(all, func(a, b valued) int { return cmp.Or(strings.Compare(a.text, b.text), int(a.n-b.n)) })
	class = make([]int32, len(all))
	for _, v := range all {
		if len(texts) == 0 || texts[len(texts)-1] != v.text {
			texts = append(texts, v.text)
		}
		class[v.n] = int32(len(texts) - 1)
	}
	return class, texts
}
