package dataset

import "testing"

// Whatever a cell holds comes back, and what is written begins no formula.
func TestGuard(t *testing.T) {
	for cell, written := range map[string]string{
		"": "", "-": "'-", "=1+1": "'=1+1", "@x": "'@x", "+1": "'+1", "'-": "''-", "''=x": "'''=x", "'tis": "'tis", "'": "'", "a-b": "a-b",
	} {
		if got := guard(cell); got != written {
			t.Errorf("%q is written %q, want %q", cell, got, written)
		}
		if back := unguard(guard(cell)); back != cell {
			t.Errorf("%q comes back as %q", cell, back)
		}
	}
}
