package dataset

import (
	"maps"
	"slices"
	"sync"

	"github.com/accordgraph/accord"
)

// bind makes one book of those of several directories.
func bind(books []*book) *book {
	if len(books) == 1 {
		return books[0]
	}
	var each sync.WaitGroup
	for _, b := range books {
		each.Go(func() {
			b.identify()
			b.canonizeValues()
		})
	}
	each.Wait()
	unite(books)
	all := books[0]
	for _, b := range books[1:] {
		all.follow(b)
	}
	broken := all.ids.broken
	all.ids = newRegister()
	all.ids.broken = broken
	return all
}

// unite makes the rows of several directories those of one graph, in the first book:
// what two directories say of one thing stands in one row, and the claims of both
// speak for it. It works directory by directory, each as it would be read by itself, so
// that what the files of one leave blank is not mistaken for what is in another.
func unite(books []*book) {
	rows := 0
	for _, b := range books {
		rows += b.size()
	}
	j := &joiner{
		dirs: books, taken: make(map[accord.ID]bool, 2*rows), claimed: make(map[near][]*accord.Claim, rows), voices: map[field][]int{},
		dates: map[valued]*accord.PartialDate{}, joined: map[accord.ID]bool{}, echoes: map[accord.ID][]int{}, against: map[accord.ID][]accord.ID{},
	}
	j.resolve()
	j.joinSubjects()
	j.begin()
	for _, from := range j.dirs[1:] {
		j.add(from)
	}
	j.contradict()
	j.showPreferred()
	j.explainEarlyEffect()
	j.tidyRetired()
}

// A joiner joins directories one by one.
type joiner struct {
	dirs []*book
	into *book // what has been joined: the first directory at first
	from *book // what is being joined to it

	taken   map[accord.ID]bool        // ids in use or retired: of ties, milestones and claims
	claimed map[near][]*accord.Claim  // the claims of into, by what they speak of and where
	voices  map[field][]int           // the rows of claims.csv in into, by what they speak of
	support []map[accord.ID]*claimRow // by directory: a claim of claims.csv for each thing

	renamed map[accord.ID]accord.ID // ids of from, and what they are in into
	orders  map[entryAt]int         // numbers in lists of from, and what they are in into
	fates   map[accord.ID]fate      // by id: what becomes of the claims of from
	echoes  map[accord.ID][]int     // the directories that make a claim after the first

	dates   map[valued]*accord.PartialDate // dates as rows have them, with their basis
	against map[accord.ID][]accord.ID      // contradictions of claims that were there already
	joined  map[accord.ID]bool             // ids of which several directories have a row
}

// A field is what claims of claims.csv speak of; without attribute the thing itself.
type field struct {
	of        accord.ID
	attribute string
}

// A valued field is one with one of the values that claims give for it.
type valued struct {
	field
	value string
}

// An entryAt is a place in a numbered list.
type entryAt struct {
	of    accord.ID
	list  string
	order int
}

// joinable is what joining asks of a table whatever its rows.
type joinable interface {
	lack(of sheet)
	rename(now map[accord.ID]accord.ID)
	mentions(func(spot, accord.ID))
	prefer(j *joiner, id accord.ID, attributes []string)
	fileDir(id accord.ID) (int, bool)
	standing(func(accord.ID))
}

// follow lets the files of another book stand behind those of one which has its rows
// already, with what was lost and what is wrong in them.
func (b *book) follow(other *book) {
	b.files = append(b.files, other.files...)
	for _, f := range other.files {
		f.report = b.report
	}
	for i, s := range b.sheets {
		s.lack(other.sheets[i])
	}
	maps.Copy(b.ids.broken, other.ids.broken)
	b.report.Files += other.report.Files
	b.report.Rows += other.report.Rows
	b.report.Problems = append(b.report.Problems, other.report.Problems...)
}

// lack notes that the rows which another table could not read are not here either.
func (t *table[T]) lack(of sheet) { t.lost, t.byID = append(t.lost, of.(*table[T]).lost...), nil }

// canonizeValues writes the values of claims as the columns do, so that they can be compared.
func (b *book) canonizeValues() {
	for i := range b.claims.rows {
		c := &b.claims.rows[i].claim
		if s := b.sheetFor(c.AboutID, c.Attribute); s != nil && c.Value != "" {
			if value, _, flaw := s.canonical(stemOf(c.Attribute), c.Value); flaw == nil {
				c.Value = value
			}
		}
	}
}

// sheetFor is the table that shows what a claim speaks of; nil if there is none.
func (b *book) sheetFor(of accord.ID, attribute string) sheet {
	if list := b.lists[stemOf(attribute)]; list != nil {
		return list
	}
	return b.kinds[of.Kind()]
}

// begin makes the first directory what the others are joined to.
func (j *joiner) begin() {
	j.into = j.dirs[0]
	j.support = append(j.support, supportIn(j.into))
	for _, d := range j.dirs {
		for i := range d.retired.rows {
			j.taken[d.retired.rows[i].it.id] = true
		}
	}
	for id := range j.into.ids.where {
		j.taken[id] = true
	}
	for _, s := range j.into.sheets {
		s.statements(func(s said) {
			c := *s.claim // lists will be put in order
			j.claim(&c)
		})
	}
	for i := range j.into.claims.rows {
		j.hear(i)
	}
}

// add joins one directory to what there is. Things are found again from what they
// hang on to what hangs on them: lists of nouns before ties, ties before reasons.
func (j *joiner) add(from *book) {
	j.from, j.renamed, j.orders = from, map[accord.ID]accord.ID{}, map[entryAt]int{}
	into := j.into
	actors := matchNouns(&into.actors, &from.actors)
	agreements := matchNouns(&into.agreements, &from.agreements)
	processes := matchNouns(&into.processes, &from.processes)
	places := matchNouns(&into.places, &from.places)
	sources := matchNouns(&into.sources, &from.sources)
	j.nameLabels()
	names := match(&into.names, &from.names, nameKey, firstCome)
	external := match(&into.externalIDs, &from.externalIDs, externalIDKey, firstCome)
	documents := j.matchDocuments()
	issues := match(&into.issues, &from.issues, issueKey, firstCome)
	provisions := matchNumbered(j, &into.provisions, &from.provisions, provisionKey)
	exclusions := matchNumbered(j, &into.exclusions, &from.exclusions, exclusionKey)
	coverage := matchNumbered(j, &into.coverage, &from.coverage, coverageKey)
	j.moveProvisions()
	milestones := matchTies(j, &into.milestones, &from.milestones, milestoneKey)
	participations := matchTies(j, &into.participations, &from.participations, participationKey)
	j.matchDeclarants(participations)
	stances := matchTies(j, &into.stances, &from.stances, stanceKey)
	links := matchTies(j, &into.links, &from.links, linkKey)
	lineages := matchTies(j, &into.lineages, &from.lineages, lineageKey)
	allegations := matchTies(j, &into.allegations, &from.allegations, allegationKey)
	j.renameTies(milestones, participations, stances, links, lineages, allegations)
	reasons := matchNumbered(j, &into.reasons, &from.reasons, reasonKey)
	j.moveEntries()
	j.support = append(j.support, supportIn(from))
	j.decideClaims()

	move(j, &into.about, &from.about, nil)
	move(j, &into.retired, &from.retired, nil)
	move(j, &into.claims, &from.claims, nil)
	merges := slices.Concat(
		move(j, &into.sources, &from.sources, sources),
		move(j, &into.places, &from.places, places),
		move(j, &into.processes, &from.processes, processes),
		move(j, &into.actors, &from.actors, actors),
		move(j, &into.agreements, &from.agreements, agreements),
		move(j, &into.names, &from.names, names),
		move(j, &into.externalIDs, &from.externalIDs, external),
		move(j, &into.documents, &from.documents, documents),
		move(j, &into.issues, &from.issues, issues),
		move(j, &into.provisions, &from.provisions, provisions),
		move(j, &into.exclusions, &from.exclusions, exclusions),
		move(j, &into.coverage, &from.coverage, coverage),
		move(j, &into.milestones, &from.milestones, milestones.match),
		move(j, &into.participations, &from.participations, participations.match),
		move(j, &into.stances, &from.stances, stances.match),
		move(j, &into.links, &from.links, links.match),
		move(j, &into.lineages, &from.lineages, lineages.match),
		move(j, &into.allegations, &from.allegations, allegations.match),
		move(j, &into.reasons, &from.reasons, reasons),
	)
	for _, merge := range merges {
		merge()
	}
}
