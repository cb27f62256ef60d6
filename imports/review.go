package imports

import (
	"cmp"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/accordgraph/accord"
)

var releaseInName = regexp.MustCompile(`(?i)(?:^|[_\- ])v?(\d{1,3}(?:\.\d{1,2})?)(?:[_\- .]|$)`)

// ReleaseOf is the release that the names of files tell, such as v10 of
// pax_v10.csv; empty if they tell none or differ.
func ReleaseOf(files []string) (release string) {
	for _, file := range files {
		m := releaseInName.FindStringSubmatch(filepath.Base(file))
		switch {
		case m == nil:
		case release == "":
			release = "v" + m[1]
		case release != "v"+m[1]:
			return ""
		}
	}
	return release
}

// ReadReport reads report.json of an import.
func ReadReport(path string) (*Report, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("%s: %s; it stands beside the files of an import", path, plainError(err))
	}
	var r Report
	if err := json.Unmarshal(text, &r); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return &r, nil
}

// Review gives the names of an import that are unsure, those met most often
// first, with at most five candidates each: actors that a search for the name finds.
func Review(r *Report, known []*accord.Dataset, most int) []Unresolved {
	all := slices.Clone(r.Unsure)
	slices.SortStableFunc(all, func(a, b Unresolved) int { return cmp.Or(b.Count-a.Count, cmp.Compare(a.Mention, b.Mention)) })
	all = all[:min(len(all), max(most, 0))]
	for i := range all {
		all[i].Candidates = candidates(all[i], known)
	}
	return all
}

// candidates are the actors that a search for a name finds, the best first, and how.
func candidates(u Unresolved, known []*accord.Dataset) (lines []string) {
	q := accord.NewQuery(u.Mention)
	var found []accord.Hit
	seen := map[accord.ID]bool{accord.ID(u.Actor): true}
	for _, d := range known {
		for _, a := range d.Actors {
			if seen[a.ID] || a.Type == accord.TypePerson {
				continue
			}
			if hit, ok := accord.Rank(q, a); ok {
				seen[a.ID] = true
				found = append(found, hit)
			}
		}
	}
	before, _, _ := strings.Cut(u.Mention, " (")
	key := accord.Fold(before).Key
	order := func(h accord.Hit) string { // first who has the name without what stands in brackets
		if accord.Fold(h.Name.Text).Key == key {
			return ""
		}
		return string(accord.HitKey(h))
	}
	slices.SortStableFunc(found, func(x, y accord.Hit) int { return cmp.Compare(order(x), order(y)) })
	for _, hit := range found[:min(len(found), 5)] {
		lines = append(lines, fmt.Sprintf("%s  %s (%s: “%s”)", hit.Subject.NodeID(), hit.Subject.Label(), hit.Match, hit.Name.Text))
	}
	return lines
}
