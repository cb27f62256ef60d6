package dataset

import (
	"strings"

	"github.com/accordgraph/accord"
)

// readDate reads a date cell: EDTF[Thh:mm][ BASIS[: note]]. Without a basis in
// the cell the date has none yet.
func readDate(text string) (*accord.PartialDate, *flaw) {
	when, behind, more := strings.Cut(text, " ")
	d, err := accord.ParseDate(when)
	if err != nil {
		_, err = accord.ParseDate(text) // to name the whole cell
		return nil, flawed(badDate, "%v", err)
	}
	d.Basis = ""
	if !more {
		return d, nil
	}
	basis, note, noted := strings.Cut(behind, ":")
	var f *flaw
	if d.Basis, f = readWord(basis, accord.Bases); f != nil {
		return nil, f
	}
	if noted && (len(note) < 2 || note[0] != ' ' || note[1] == ' ') {
		return nil, flawed(badDate, "%.60q: behind the colon come one blank and a note", text)
	}
	d.Note = strings.TrimPrefix(note, " ")
	return d, nil
}

// showDate writes a date cell; the usual basis is left out where no note follows it.
func showDate(d *accord.PartialDate, usual accord.Basis) string {
	switch {
	case d == nil:
		return ""
	case d.Note != "":
		return dayAndHour(d) + " " + string(d.Basis) + ": " + d.Note
	case d.Basis != usual:
		return dayAndHour(d) + " " + string(d.Basis)
	}
	return dayAndHour(d)
}

// dayAndHour is a date without its basis.
func dayAndHour(d *accord.PartialDate) string {
	switch {
	case d == nil:
		return ""
	case d.Time != "":
		return d.Text + "T" + d.Time
	}
	return d.Text
}

// usualBasis is the basis of what a claim says without a word about it.
func usualBasis(kind accord.ClaimKind) accord.Basis {
	switch kind {
	case accord.ClaimCoded:
		return accord.BasisCoded
	case accord.ClaimInferred:
		return accord.BasisInferred
	}
	return accord.BasisStated
}
