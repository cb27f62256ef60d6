package seeds_test

import (
	"encoding/csv"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/seeds"
)

// The documents, in the order of their files.
var documents = []accord.ID{
	"source:kansafra-pax", "source:astana-talks", "source:ceasefire-2016-09", "source:de-escalation-2017", "source:kanakir-2020",
}

// whys are the reasons for which a sentence gives no claim; README.md says what they mean.
var whys = regexp.MustCompile(`^(blank|navigation|comment|donation|credit|references|heading|label|lead|opinion|background|repeats L[1-9][0-9]*)$`)

// A coverageRow says what one sentence of a document gave.
type coverageRow struct {
	at       string // for messages
	source   accord.ID
	line     int
	sentence int // from 1; 0 stands for a line without text
	claims   []accord.ID
	why      string
	skipped  []string
}

func readCoverage(t *testing.T) (rows []coverageRow) {
	t.Helper()
	f, err := seeds.Files.Open("coverage-of-documents.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	all, err := csv.NewReader(f).ReadAll()
	if err != nil || strings.Join(all[0], ",") != "source,line,sentence,claims,why,skipped" {
		t.Fatalf("%v, or another header", err)
	}
	for _, cells := range all[1:] {
		line, err := strconv.Atoi(cells[1])
		sentence, also := strconv.Atoi(cells[2])
		if err != nil || also != nil {
			t.Fatalf("no numbers: %q", cells)
		}
		row := coverageRow{source: accord.ID(cells[0]), line: line, sentence: sentence, why: cells[4], skipped: parts(cells[5])}
		row.at = fmt.Sprintf("%s L%d, sentence %d", row.source, line, sentence)
		for _, id := range parts(cells[3]) {
			row.claims = append(row.claims, accord.ID(id))
		}
		rows = append(rows, row)
	}
	return rows
}

func parts(cell string) []string {
	if cell == "" {
		return nil
	}
	return strings.Split(cell, "|")
}

// Documents, lines and sentences follow each other without a gap.
func TestCoverageHasNoGap(t *testing.T) {
	last, document := coverageRow{}, -1
	for _, row := range readCoverage(t) {
		if row.source != last.source {
			document++
			last = coverageRow{source: row.source}
		}
		next := row.line == last.line+1 && row.sentence <= 1
		further := row.line == last.line && last.sentence > 0 && row.sentence == last.sentence+1
		if document >= len(documents) || row.source != documents[document] || !next && !further {
			t.Fatalf("%s does not follow %s L%d, sentence %d", row.at, last.source, last.line, last.sentence)
		}
		last = row
	}
	if document != len(documents)-1 {
		t.Errorf("%d documents", document+1)
	}
}

// A sentence gave claims of its line, or there is a reason why not.
func TestCoverageRows(t *testing.T) {
	claims := claimsByID(shipped(t))
	for _, row := range readCoverage(t) {
		switch {
		case (row.why == "") == (len(row.claims) == 0):
			t.Errorf("%s: either claims or why", row.at)
		case row.why != "" && !whys.MatchString(row.why):
			t.Errorf("%s: why %q", row.at, row.why)
		case (row.sentence == 0) != (row.why == "blank"):
			t.Errorf("%s: sentence 0 is for blank lines", row.at)
		}
		for i, id := range row.claims {
			c := claims[id]
			if c == nil || c.SourceID != row.source || !slices.Contains(locatorLines(c.Locator), row.line) || slices.Contains(row.claims[:i], id) {
				t.Errorf("%s: %s is no claim of that line, or stands twice", row.at, id)
			}
		}
	}
}

// Every claim in a document is listed in a sentence of the lines that its locator names.
func TestCoverageListsEveryClaim(t *testing.T) {
	listed := map[accord.ID]bool{}
	for _, row := range readCoverage(t) {
		for _, id := range row.claims {
			listed[id] = true
		}
	}
	for _, c := range shipped(t).Claims {
		if slices.Contains(documents, c.SourceID) && !listed[c.ID] {
			t.Errorf("%s (%s %s) is listed nowhere", c.ID, c.SourceID, c.Locator)
		}
	}
}

// Where the documents are at hand, the file has a row for each of their sentences,
// and each capitalised name is a name of what the claims of the row speak of, or skipped.
func TestCoverageFollowsTheDocuments(t *testing.T) {
	dir := os.Getenv("ACCORD_DOCUMENTS")
	if dir == "" {
		return // not everybody has the texts; make test says whether they were reached
	}
	texts := readDocuments(t, dir)
	common := commonWords(texts)
	known := newNaming(shipped(t))
	rows := readCoverage(t)
	for i, source := range documents {
		for n, line := range texts[i] {
			of := takeLine(&rows, source, n+1)
			if len(of) != max(1, len(line)) || len(line) == 0 && of[0].sentence != 0 {
				t.Errorf("%s L%d has %d sentences, the file %d rows", source, n+1, len(line), len(of))
				continue
			}
			for k, sentence := range line {
				checkNames(t, of[k], sentence, known.uncovered(sentence, of[k].claims, common))
			}
		}
	}
	if len(rows) > 0 {
		t.Errorf("%d rows are too many, the first %s", len(rows), rows[0].at)
	}
}

// checkNames: skipped holds the names that are not of the claims, and nothing that is not in the sentence.
func checkNames(t *testing.T, row coverageRow, sentence string, names []string) {
	t.Helper()
	for _, name := range names {
		if !slices.Contains(row.skipped, name) {
			t.Errorf("%s: %q is no name of what its claims speak of, nor skipped", row.at, name)
		}
	}
	for _, name := range row.skipped {
		if !strings.Contains(sentence, name) {
			t.Errorf("%s: %q is skipped, and not there", row.at, name)
		}
	}
}

// takeLine takes the rows of one line from the front.
func takeLine(rows *[]coverageRow, source accord.ID, line int) []coverageRow {
	n := 0
	for n < len(*rows) && (*rows)[n].source == source && (*rows)[n].line == line {
		n++
	}
	of := (*rows)[:n]
	*rows = (*rows)[n:]
	return of
}

// readDocuments reads the sentences of each line of each document.
func readDocuments(t *testing.T, dir string) (texts [][][]string) {
	t.Helper()
	for i := range documents {
		files, _ := filepath.Glob(filepath.Join(dir, fmt.Sprintf("%03d_*.txt", i)))
		if len(files) != 1 {
			t.Fatalf("%s holds %d files of number %03d", dir, len(files), i)
		}
		text, err := os.ReadFile(files[0])
		if err != nil {
			t.Fatal(err)
		}
		var lines [][]string
		for line := range strings.SplitSeq(strings.TrimSuffix(string(text), "\n"), "\n") {
			lines = append(lines, sentences(line))
		}
		texts = append(texts, lines)
	}
	return texts
}

// sentences splits a line: first the cells of a table, then each by punctuation.
func sentences(line string) (all []string) {
	for cell := range strings.SplitSeq(line, "\t") {
		if cell = strings.TrimSpace(cell); cell != "" {
			all = append(all, splitCell(cell)...)
		}
	}
	return all
}

// sentenceEnd is a full stop, the quotes or brackets that it closes, and marks of references such as [4].
var sentenceEnd = regexp.MustCompile(`[.!?]["”’)]*(?: ?\[\d+\])* +`)

func splitCell(cell string) (all []string) {
	start := 0
	for _, at := range sentenceEnd.FindAllStringIndex(cell, -1) {
		if !abbreviated(cell[start:at[0]]) && opensSentence(cell[at[1]:]) {
			all = append(all, strings.TrimSpace(cell[start:at[1]]))
			start = at[1]
		}
	}
	return append(all, cell[start:])
}

// opensSentence: what follows begins with a capital letter, be it in quotes or brackets.
func opensSentence(rest string) bool {
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest, `"“‘(`))
	return unicode.IsUpper(first)
}

// abbreviated: the last word is one letter (I. Introduction), letters parted by
// stops (U.S.), or the number of a list item, which stands alone.
func abbreviated(before string) bool {
	last := before[strings.LastIndexAny(before, " -")+1:]
	_, notNumber := strconv.Atoi(before)
	return utf8.RuneCountInString(last) == 1 || strings.Contains(last, ".") || notNumber == nil
}

// A word is one of a sentence: letters and digits, with stops (U.S) or apostrophes within.
type word struct {
	text       string // without a possessive ’s
	start, end int
	opens      bool // what it stands in: a sentence, a quotation, brackets, what follows a colon
}

var (
	wordForm = regexp.MustCompile(`[\p{L}\p{N}]+(?:[.’'][\p{L}\p{N}]+)*`)
	opening  = regexp.MustCompile(`^[^\p{L}]*$|[:>("“‘\[][ ("“‘\[]*$`)
)

func wordsOf(text string) (all []word) {
	for _, at := range wordForm.FindAllStringIndex(text, -1) {
		form := strings.ReplaceAll(text[at[0]:at[1]], "'", "’")
		short := strings.TrimSuffix(form, "’s")
		end := at[1]
		if short != form {
			end = at[0] + len(short)
		}
		all = append(all, word{short, at[0], end, opening.MatchString(text[:at[0]])})
	}
	return all
}

func (w word) capital() bool {
	first, _ := utf8.DecodeRuneInString(w.text)
	return unicode.IsUpper(first)
}

// dates are capitalised in English, as is I, and are no names.
var dates = strings.Fields("i january february march april may june july august september october november december oct " +
	"monday tuesday wednesday thursday friday saturday sunday")

// openers open sentences of the documents, which never write them in lower case, and are no names.
var openers = strings.Fields("allowing although cattle click consider considering contrary declining description don’t download earlier " +
	"failure grievance inline inter interestingly interim intrastate meanwhile moreover multiparty mysterious newest notify opinion " +
	"pacifing participant ritual secondly social subsequently tension third until yes")

// particles stand in lower case within names.
var particles = strings.Fields("al of de the")

// commonWords are those that the documents, but for web addresses, write more often
// in lower case than not: that a sentence begins with one says nothing.
func commonWords(texts [][][]string) map[string]bool {
	lower := map[string]int{}
	for _, lines := range texts {
		for _, sentence := range slices.Concat(lines...) {
			if strings.Contains(sentence, "://") {
				continue
			}
			for _, w := range wordsOf(sentence) {
				if !w.capital() {
					lower[w.text]++
				} else if !w.opens {
					lower[strings.ToLower(w.text)]--
				}
			}
		}
	}
	common := map[string]bool{}
	for w, more := range lower {
		common[w] = more > 0
	}
	return common
}

// isProper tells whether a word is capitalised, and not only for where it stands.
func (w word) isProper(common map[string]bool) bool {
	lower := strings.ToLower(w.text)
	return w.capital() && !slices.Contains(dates, lower) && (!w.opens || !common[lower] && !slices.Contains(openers, lower))
}

// A naming knows the names of what claims speak of.
type naming struct {
	claims map[accord.ID]*accord.Claim
	nodes  map[accord.ID]accord.Node
}

func newNaming(d *accord.Dataset) *naming {
	n := &naming{claimsByID(d), map[accord.ID]accord.Node{}}
	d.Nodes(func(node accord.Node) bool { n.nodes[node.NodeID()] = node; return true })
	return n
}

func claimsByID(d *accord.Dataset) map[accord.ID]*accord.Claim {
	claims := map[accord.ID]*accord.Claim{}
	for _, c := range d.Claims {
		claims[c.ID] = c
	}
	return claims
}

// uncovered are the names in a sentence that are no names of what its claims speak
// of: runs of proper words with nothing but a blank, a hyphen or a particle between
// them. What a name of the claims covers, whatever its case, belongs to no run.
func (n *naming) uncovered(sentence string, claims []accord.ID, common map[string]bool) (names []string) {
	words := wordsOf(sentence)
	covered := n.covers(words, claims)
	isName := func(i int) bool { return !covered[i] && words[i].isProper(common) }
	for i := 0; i < len(words); i++ {
		if !isName(i) {
			continue
		}
		last := i
		for k := i + 1; k < len(words) && !covered[k] && strings.Trim(sentence[words[k-1].end:words[k].start], " -") == ""; k++ {
			if isName(k) {
				last = k
			} else if !slices.Contains(particles, words[k].text) {
				break
			}
		}
		if name := sentence[words[i].start:words[last].end]; !slices.Contains(names, name) {
			names = append(names, name)
		}
		i = last
	}
	return names
}

// covers tells which words belong to a name of what the claims speak of.
func (n *naming) covers(words []word, claims []accord.ID) []bool {
	covered := make([]bool, len(words))
	same := func(a, b word) bool { return strings.EqualFold(a.text, b.text) }
	for _, name := range n.namesOf(claims) {
		form := wordsOf(name)
		for i := 0; len(form) > 0 && i+len(form) <= len(words); i++ {
			if slices.EqualFunc(words[i:i+len(form)], form, same) {
				for k := range form {
					covered[i+k] = true
				}
			}
		}
	}
	return covered
}

// namesOf are the names of all that claims are about, give, or are said by.
func (n *naming) namesOf(claims []accord.ID) (names []string) {
	for _, id := range claims {
		c := n.claims[id]
		if c == nil {
			continue
		}
		ids := append([]accord.ID{c.AboutID, c.ViaID()}, c.AttributedToIDs()...)
		for _, value := range parts(c.Value) {
			ids = append(ids, accord.ID(value))
		}
		ids = append(ids, n.related(c)...)
		for _, id := range ids {
			names = append(names, namesOfSubject(n.nodes[id])...)
		}
	}
	return names
}

// related are the subjects in the row that a claim supports.
func (n *naming) related(c *accord.Claim) []accord.ID {
	switch it := n.nodes[c.AboutID].(type) {
	case *accord.Participation:
		return append([]accord.ID{it.ActorID, it.ToID, it.OnBehalfOfID(), it.PartOfID()}, it.RepresentedByIDs()...)
	case *accord.Stance:
		return append([]accord.ID{it.ActorID, it.ToID}, it.SpokenByIDs...)
	case *accord.Allegation:
		return append([]accord.ID{it.ViolatorID, it.AgreementID, it.ProcessID, it.PlaceID}, it.AllegedByIDs...)
	case *accord.Milestone:
		return append([]accord.ID{it.AgreementID, it.PlaceID}, it.ByIDs...)
	case accord.Tie:
		from, to := it.Ends()
		return []accord.ID{from, to}
	case accord.Subject:
		if c.Attribute == "" {
			return rowOf(it)
		}
		return concerned(it, c)
	}
	return nil
}

// rowOf are the subjects that the row of a noun names.
func rowOf(s accord.Subject) []accord.ID {
	switch it := s.(type) {
	case *accord.Actor:
		return it.CountryIDs
	case *accord.Agreement:
		return slices.Concat(it.PlaceIDs, it.CountryIDs, []accord.ID{it.ProcessID})
	case *accord.Process:
		return append([]accord.ID{it.ParentID}, it.PlaceIDs...)
	case *accord.Place:
		return append([]accord.ID{it.ParentID}, it.PartlyInIDs...)
	}
	return nil
}

// concerned are the subjects of the term or exclusion that a claim supports.
func concerned(s accord.Subject, c *accord.Claim) (ids []accord.ID) {
	g, _ := s.(*accord.Agreement)
	if g == nil {
		return nil
	}
	for _, p := range g.Provisions {
		if slices.Contains(p.ClaimIDs, c.ID) {
			ids = append(ids, p.ConcernIDs...)
		}
	}
	for _, e := range g.Exclusions {
		if slices.Contains(e.ClaimIDs, c.ID) {
			ids = append(ids, e.WhatID)
		}
	}
	return ids
}

func namesOfSubject(node accord.Node) []string {
	switch it := node.(type) {
	case *accord.Source:
		return append([]string{it.Title, it.Publisher}, it.Authors...)
	case accord.Subject:
		return slices.Collect(accord.NameTexts(it))
	}
	return nil
}

var lineLocator = regexp.MustCompile(`^L(\d+)(?:-L(\d+))?$`)

// locatorLines are the lines of L24 or L18-L22.
func locatorLines(locator string) (lines []int) {
	m := lineLocator.FindStringSubmatch(locator)
	if m == nil {
		return nil
	}
	first, _ := strconv.Atoi(m[1])
	last, err := strconv.Atoi(m[2])
	if err != nil {
		last = first
	}
	for line := first; line <= last; line++ {
		lines = append(lines, line)
	}
	return lines
}
