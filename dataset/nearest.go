package dataset

import "strings"

// nearest is the one of all that is most like the text, whatever its case; the first of equals.
func nearest(text string, all []string) string {
	best, least := "", 0
	for _, one := range all {
		if d := distance(strings.ToLower(text), strings.ToLower(one)); best == "" || d < least {
			best, least = one, d
		}
	}
	return best
}

// distance is how many bytes are to be inserted, deleted or replaced between
// two texts. Only the first 60 bytes count.
func distance(a, b string) int {
	a, b = a[:min(len(a), 60)], b[:min(len(b), 60)]
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := diagonal
			if a[i] != b[j] {
				cost++
			}
			diagonal = row[j+1]
			row[j+1] = min(cost, row[j]+1, diagonal+1)
		}
	}
	return row[len(b)]
}
