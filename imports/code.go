package imports

import (
	"fmt"
	"strings"

	"github.com/accordgraph/accord"
)

// The codes of PA-X and our words for them (codebook of PA-X).
var (
	paxStage = map[string]accord.Stage{"Pre": accord.StagePreNegotiation, "Cea": accord.StageCeasefire, "SubPar": accord.StageFrameworkPartial,
		"SubComp": accord.StageFrameworkComprehensive, "Imp": accord.StageImplementation, "Ren": accord.StageRenewal, "Oth": accord.StageOther}
	paxStatus = map[string]accord.Status{"multiparty signed/agreed": accord.StatusMultipartySigned, "unilateral document": accord.StatusUnilateral,
		"status unclear": accord.StatusUnclear, "agreement with subsequent status": accord.StatusSubsequentStatus}
	paxLevel = map[string]accord.Level{"Inter": accord.LevelInterstate, "InterIntra": accord.LevelInterstateOnIntrastate,
		"Intra": accord.LevelIntrastate, "IntraLocal": accord.LevelLocal}
	paxNature = map[string]accord.Nature{"government": accord.NatureGovernment, "territory": accord.NatureTerritory,
		"government/territory": accord.NatureGovernmentTerritory, "inter-group": accord.NatureInterGroup, "other": accord.NatureOther}
)

func plainCode(text string) string { return text }

// code reads a cell with a code; one that is unknown is left out, and told.
func code[T ~string](f *paxFile, column string, words map[string]T, fold func(string) string) T {
	text := f.get(column)
	if text == "" {
		return ""
	}
	word, known := words[fold(text)]
	if !known {
		f.report.leave(fmt.Sprintf("%s: %.60q is no code that is known", column, text), f.here())
	}
	return word
}

// yesNo reads Yes and No, and the codes 0 to 3 of issues; anything else is left out, and told.
func (f *paxFile) yesNo(column string) string {
	switch text := decimal.ReplaceAllString(strings.ToLower(f.get(column)), "$1"); text {
	case "", "yes", "no":
		return text
	case "1", "2", "3", "y":
		return "yes"
	case "0", "n":
		return "no"
	default:
		f.report.leave(fmt.Sprintf("%s: %.40q is neither yes nor no", column, text), f.here())
		return ""
	}
}
