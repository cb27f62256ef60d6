package graph

// Dozens are values that are made some at a time, the more the more there were.
type dozens[T any] struct {
	left []T
	made int
}

// maxDozens bounds how many are made that may not be needed.
const maxDozens = 64

// next gives one that nobody else has.
func (d *dozens[T]) next() *T { return &d.some(1)[0] }

// some gives a few that stand together.
func (d *dozens[T]) some(n int) []T {
	if len(d.left) < n {
		d.made = max(n, min(2*d.made, maxDozens))
		d.left = make([]T, d.made)
	}
	few := d.left[:n:n]
	d.left = d.left[n:]
	return few
}
