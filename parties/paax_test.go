package parties

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestAgainstPAAX holds what is read from real cells against the actors that the
// makers of PAA-X took from the same cells by hand.
func TestAgainstPAAX(t *testing.T) {
	dir := os.Getenv("ACCORD_SLICES")
	if dir == "" {
		return // not everybody has the cells; make test says whether they were reached
	}
	lexicon := paaxLexicon(t, filepath.Join(dir, "paax_v0.2_syria_actors.csv"))
	key, coded := map[string]bool{}, map[string]bool{}
	for _, row := range readTable(t, filepath.Join(dir, "paax_v0.2_syria_signatories.csv")) {
		column := Part
		if row["signatory_type"] == "third party" {
			column = ThrdPart
		}
		key[row["AgtId"]+" "+string(column)+" "+row["actor_name"]] = true
		coded[row["AgtId"]] = true
	}
	right, wrong := 0, 0
	for cell, text := range readSlice(t, filepath.Join(dir, "pax_v10_syria_core.csv")) {
		id, column, _ := strings.Cut(cell, " ")
		if !coded[id] {
			continue
		}
		found := map[string]bool{}
		for _, m := range Read(text, Column(column), lexicon) {
			if ref := m.Ref + m.Behalf; ref != "" && m.Via != Member {
				found[ref] = true
			}
		}
		for ref := range found {
			if key[cell+" "+ref] {
				right++
			} else {
				wrong++
				t.Errorf("%s is read in %s, and not in PAA-X", ref, cell)
			}
		}
	}
	// One is spelled in its cell as another word would be.
	if missed := len(key) - right; missed > 1 {
		t.Errorf("%d of %d are missed", missed, len(key))
	}
}

// paaxLexicon knows the actors of PAA-X by their names, and adjectives of states.
func paaxLexicon(t *testing.T, file string) *Lexicon {
	t.Helper()
	l := &Lexicon{}
	for _, row := range readTable(t, file) {
		e := Entry{Ref: row["actor_name"], State: row["actor_type"] == "Country/State"}
		names := append(strings.Split(row["acled_other"], " | "), row["actor_name"], row["abbreviation"], row["ucdp_name"], row["acled_name"])
		if e.State {
			names = append(names, row["actor_country"])
		}
		for _, name := range names {
			name, in, _ := strings.Cut(strings.TrimSpace(name), " (")
			l.Add(name, e)
			if in = strings.TrimSuffix(in, ")"); strings.Contains(in, " ") && !strings.HasSuffix(in, " of") {
				l.Add(in, e)
			}
			if rest, found := strings.CutPrefix(name, "UN "); found {
				l.Add("United Nations "+rest, e)
			}
		}
	}
	for adjective, ref := range map[string]string{"Syrian": "Syrian Arab Republic", "Russian": "Russia", "Egyptian": "Egypt", "Lebanese": "Lebanon"} {
		l.Add(adjective, Entry{Ref: ref, State: true, Adjective: true})
	}
	return l
}
