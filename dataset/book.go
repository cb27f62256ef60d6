package dataset

import "github.com/accordgraph/accord"

// A book is a dataset as it stands in its files.
type book struct {
	files  []*file
	report *Report
	ids    *register
	dir    int // of several directories: which one, from 0

	sheets []sheet          // the tables, in the order in which ids are made
	kinds  map[string]sheet // by the kind of the ids of their rows
	lists  map[string]sheet // by the attribute whose entries they hold

	claimsOf map[entryKey][]said // by what they support
	long     bool                // a list is too long for claims to be weighed

	about          table[entry]
	actors         table[accord.Actor]
	names          table[accord.Name]
	externalIDs    table[accord.ExternalID]
	agreements     table[agreement]
	documents      table[accord.Document]
	milestones     table[accord.Milestone]
	provisions     table[accord.Provision]
	exclusions     table[accord.Exclusion]
	issues         table[accord.LocalIssue]
	coverage       table[accord.Coverage]
	processes      table[accord.Process]
	places         table[accord.Place]
	sources        table[accord.Source]
	participations table[accord.Participation]
	stances        table[accord.Stance]
	reasons        table[accord.Reason]
	allegations    table[accord.Allegation]
	links          table[accord.Link]
	lineages       table[accord.Lineage]
	claims         table[further]
	retired        table[retirement]
}

// A sheet is a table of whatever rows.
type sheet interface {
	title() string
	holds() string // the kind of its ids
	size() int
	read(*file)
	write(*file) []byte

	resolve(*register)
	declare(*register)
	count()
	name(*register)
	nameClaims(*register)
	refer(*register)

	statements(func(said))
	entries(func(entryKey))
	tally(func(s spot, column string, of accord.ID, list string))
	ungrounded(func(s spot, key entryKey))
	canonical(attribute, value string) (string, []accord.ID, *flaw)
	joinable
	shown(id accord.ID, attribute string) (string, bool)
	shownList(id accord.ID, attribute string) ([]string, bool)
}

func newBook() *book {
	b := &book{
		report: &Report{}, ids: newRegister(),
		about: aboutTable(), actors: actorTable(), names: nameTable(), externalIDs: externalIDTable(),
		agreements: agreementTable(), documents: documentTable(), milestones: milestoneTable(),
		provisions: provisionTable(), exclusions: exclusionTable(), issues: issueTable(), coverage: coverageTable(),
		processes: processTable(), places: placeTable(), sources: sourceTable(), participations: participationTable(),
		stances: stanceTable(), reasons: reasonTable(), allegations: allegationTable(), links: linkTable(),
		lineages: lineageTable(), claims: claimTable(), retired: retiredTable(),
	}
	b.sheets = []sheet{
		&b.about, &b.actors, &b.names, &b.externalIDs, &b.agreements, &b.documents, &b.milestones, &b.provisions,
		&b.exclusions, &b.issues, &b.coverage, &b.processes, &b.places, &b.sources, &b.participations, &b.stances,
		&b.reasons, &b.allegations, &b.links, &b.lineages, &b.claims, &b.retired,
	}
	b.kinds = map[string]sheet{}
	for _, s := range b.sheets {
		if s.holds() != "" {
			b.kinds[s.holds()] = s
		}
	}
	b.lists = map[string]sheet{
		"names": &b.names, "externalIds": &b.externalIDs, "documents": &b.documents, "provisions": &b.provisions,
		"exclusions": &b.exclusions, "coverage": &b.coverage, "issues": &b.issues, "reasons": &b.reasons,
	}
	return b
}

// size is how many rows there are.
func (b *book) size() (n int) {
	for _, s := range b.sheets {
		n += s.size()
	}
	return n
}

func (t *table[T]) title() string { return t.file }

func (t *table[T]) holds() string { return t.kind }

func (t *table[T]) size() int { return len(t.rows) }
