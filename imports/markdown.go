package imports

import (
	"fmt"
	"strings"
)

// markdown is the report for readers.
func (r *Report) markdown() string {
	var b strings.Builder
	p := func(format string, values ...any) { fmt.Fprintf(&b, format+"\n", values...) }
	p("# Import of %s\n", strings.TrimSpace(r.Format+" "+r.Release))
	p("## Read\n\n| file | rows |\n|---|--:|")
	for _, f := range r.Files {
		p("| %s | %d |", f.Name, f.Rows)
	}
	if len(r.NotRead) > 0 {
		p("\nSheets of workbooks that have no columns of the format were not read: %s.", strings.Join(r.NotRead, ", "))
	}
	p("\n## Made\n\n| file | rows |\n|---|--:|")
	for _, name := range sortedKeys(r.Made) {
		p("| %s.csv | %d |", name, r.Made[name])
	}
	if r.Mentions.Cells > 0 {
		p("\n## Mentions\n\n%d mentions in %d cells: %d of known actors, %d of new ones. By role: %s. By confidence: %s.", r.Mentions.All, r.Mentions.Cells,
			r.Mentions.Resolved, r.Mentions.New, counts(r.Mentions.ByRole), counts(r.Mentions.BySure))
		if len(r.Mentions.Silent) > 0 {
			p("\nCells that are not empty and name nobody who was found, in rows: %s.", numbers(r.Mentions.Silent))
		}
	}
	r.compared(p)
	r.tables(p)
	r.unresolved(p)
	if len(r.Columns) > 0 {
		p("\n## Columns that the model has no place for\n\n%s", strings.Join(r.Columns, ", "))
	}
	return b.String()
}

func (r *Report) compared(p func(string, ...any)) {
	if r.Compared == nil {
		return
	}
	p("\n## Held against PAA-X\n\n%d agreements of which both tell. Precision: of the parsed actors that PAA-X knows, the share that it has for the agreement as well; recall: of its actors, the share that was parsed.\n", r.Compared.Agreements)
	p("| role | both | parsed alone | PAA-X alone | precision | recall |\n|---|--:|--:|--:|--:|--:|")
	for _, role := range sortedKeys(r.Compared.Roles) {
		s := r.Compared.Roles[role]
		p("| %s | %d | %d | %d | %.3f | %.3f |", role, s.Both, s.Parsed, s.PAAX, s.Precision, s.Recall)
	}
	for _, list := range []struct {
		name string
		all  []Pair
	}{{"Only PAA-X has (the first hundred)", r.Compared.Missed}, {"Only parsed (the first hundred)", r.Compared.Added}} {
		if len(list.all) > 0 {
			p("\n%s:\n", list.name)
		}
		for _, one := range list.all {
			p("- %s, %s: %s", one.Agreement, one.Role, one.Actor)
		}
	}
}

func (r *Report) tables(p func(string, ...any)) {
	p("\n## Traps met\n\n| trap | times | what | done | rows |\n|---|--:|---|---|---|")
	for _, t := range r.Traps {
		p("| %s | %d | %s | %s | %s |", t.ID, t.Count, t.What, t.Done, numbers(t.Rows))
	}
	for _, id := range sortedKeys(elsewhere) {
		p("| %s | 0 | %s | | |", id, elsewhere[id])
	}
	p("\n## Left out\n\n| what | times | rows |\n|---|--:|---|")
	for _, l := range r.LeftOut {
		p("| %s | %d | %s |", l.What, l.Count, numbers(l.Rows))
	}
	p("\n## Duplicates\n\n| row | first in row | what |\n|--:|--:|---|")
	for _, d := range r.Doubles {
		p("| %s | %s | %s |", d.Row, d.First, cellText(d.What))
	}
	p("\n## Conflicts\n\n| row | about | field | values | kept |\n|--:|---|---|---|---|")
	for _, c := range r.Conflicts {
		p("| %s | %s | %s | %s | %s |", c.Row, c.About, c.Field, cellText(c.Values), cellText(c.Kept))
	}
}

func (r *Report) unresolved(p func(string, ...any)) {
	p("\n## Names that no known actor has\n\n%d new actors stand in for them. `accord resolve` shows whom they may be, and keeps decisions.\n\n| mention | times | rows | why |\n|---|--:|---|---|", len(r.Unsure))
	for _, u := range r.Unsure {
		p("| %s | %d | %s | %s |", cellText(u.Mention), u.Count, numbers(u.Rows), cellText(strings.Join(u.Why, "; ")))
	}
}

// Summary is the report in a few lines, for the terminal.
func (r *Report) Summary() string {
	rows, made := 0, 0
	for _, f := range r.Files {
		rows += f.Rows
	}
	for _, n := range r.Made {
		made += n
	}
	text := fmt.Sprintf("read %d rows, made %d", rows, made)
	if r.Mentions.All > 0 {
		text += fmt.Sprintf("; %d mentions, %d of known actors, %d names to review", r.Mentions.All, r.Mentions.Resolved, len(r.Unsure))
	}
	met := 0
	for _, t := range r.Traps {
		met += t.Count
	}
	text += fmt.Sprintf("\n%d duplicates, %d conflicts, %d traps met of %d kinds, %d kinds of things left out", len(r.Doubles), len(r.Conflicts), met, len(r.Traps), len(r.LeftOut))
	if c := r.Compared; c != nil {
		for _, role := range []string{party, third} {
			if s, there := c.Roles[role]; there {
				text += fmt.Sprintf("\nagainst PAA-X, %s: precision %.3f, recall %.3f", role, s.Precision, s.Recall)
			}
		}
	}
	return text
}

func counts(all map[string]int) string {
	var parts []string
	for _, name := range sortedKeys(all) {
		parts = append(parts, fmt.Sprintf("%s %d", name, all[name]))
	}
	return strings.Join(parts, ", ")
}

// numbers lists rows, the first twenty.
func numbers(rows []Row) string {
	var parts []string
	for i, n := range rows {
		if i == 20 {
			parts = append(parts, "…")
			break
		}
		if n.N > 0 {
			parts = append(parts, n.String())
		}
	}
	return strings.Join(parts, ", ")
}

// cellText is a text that does not break a table.
func cellText(text string) string { return strings.ReplaceAll(clean(text), "|", "\\|") }
