package parties

import "strings"

// byColumns puts the lines of a signature block in columns one column behind the other:
//
//	For X:       <tab>  For Y:
//	(Sgd.) A. B. <tab>  (Sgd.) C. D.
//
// The first line names for whom, or persons.
func byColumns(cell string, blocks []block) (all []block) {
	for i := 0; i < len(blocks); i++ {
		head := piecesOf(cell, blocks[i][0])
		if len(head) < 2 || !eachIs(cell, head, heads) && !(len(blocks[i]) > 1 && eachIs(cell, head, persons)) {
			all = append(all, blocks[i])
			continue
		}
		columns := make([]block, len(head))
		rest := takeRows(cell, columns, blocks[i])
		for len(rest) == 0 && i+1 < len(blocks) && len(piecesOf(cell, blocks[i+1][0])) == len(head) && !eachIs(cell, piecesOf(cell, blocks[i+1][0]), heads) {
			i++
			rest = takeRows(cell, columns, blocks[i])
		}
		all = append(all, columns...)
		if len(rest) > 0 {
			all = append(all, rest)
		}
	}
	return all
}

// takeRows adds lines to the columns as long as each has a piece for every column.
func takeRows(cell string, columns []block, b block) (rest block) {
	for i, l := range b {
		pieces := piecesOf(cell, l)
		if len(pieces) != len(columns) {
			return b[i:]
		}
		for k, p := range pieces {
			columns[k] = append(columns[k], p)
		}
	}
	return nil
}

// piecesOf parts a line at tabs and wide gaps.
func piecesOf(cell string, l line) (all []line) {
	start := l.from
	end := func(at int) {
		if piece := newLine(cell, span{start, at}); !piece.empty() {
			all = append(all, piece)
		}
	}
	stop := l.to
	if l.colon {
		stop++
	}
	for i := l.from; i < stop; i++ {
		if gap := gapAt(cell[i:stop]); gap > 0 {
			end(i)
			i += gap - 1
			start = i + 1
		}
	}
	end(stop)
	return all
}

// gapAt is how long the tabs or blanks are that begin a text, if they part columns.
func gapAt(text string) int {
	rest := strings.TrimLeft(text, " \t")
	n := len(text) - len(rest)
	if n >= 4 || strings.ContainsRune(text[:n], '\t') {
		return n
	}
	return 0
}

func eachIs(cell string, pieces []line, is func(cell string, l line) bool) bool {
	for _, p := range pieces {
		if !is(cell, p) {
			return false
		}
	}
	return true
}

func heads(cell string, l line) bool { return forLabel.MatchString(l.of(cell)) }

func persons(cell string, l line) bool { return looksPerson(wordsOf(cell, l.span)) }

// beginsWithPerson tells whether a person stands at the beginning of a line.
func beginsWithPerson(cell string, l line) bool {
	if end := strings.IndexAny(l.of(cell), ",;:([–-"); end > 0 {
		l.to = l.from + end
	}
	return persons(cell, l)
}
