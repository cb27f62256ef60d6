package imports

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
)

// A Trap is a fault of the files that is known, and in which rows it was met.
type Trap struct {
	ID    string `json:"id"`
	What  string `json:"what"`
	Count int    `json:"count"`
	Rows  []Row  `json:"rows"` // the first two hundred
	Done  string `json:"handling"`
}

// The traps of the formats.
const (
	t1Swapped  = "T1-swapped"
	t1Blank    = "T1-blank"
	t1Equal    = "T1-equal"
	t1Other    = "T1-other"
	t1Alone    = "T1-alone"
	t2         = "T2"
	t3         = "T3"
	t4Local    = "T4-local"
	t4Other    = "T4-other"
	t5Unreal   = "T5-unreal"
	t5Group    = "T5-coalition"
	t5Name     = "T5-name"
	t6Float    = "T6-float"
	t6Shared   = "T6-shared"
	t6Pair     = "T6-pair"
	t7Shared   = "T7-shared"
	t7Mojibake = "T7-mojibake"
	t7Person   = "T7-person"
	t7Arabic   = "T7-script"
	t8         = "T8"
	t9Title    = "T9-title"
	t9People   = "T9-people"
	t9NA       = "T9-NA"
	t9Nbsp     = "T9-nbsp"
	t9Line     = "T9-u2028"
	t9Tab      = "T9-tab"
	t9Repeated = "T9-repeated-title"
	t10Prev    = "T10-alliance"
	t10Names   = "T10-names"
	t11        = "T11"
	t12        = "T12"
)

// traps are what is known of each, and what is done about it.
var traps = []struct{ id, what, done string }{
	{t1Swapped, "PAA-X: day and month of Dat are exchanged", "the day at the end of agt_name is kept, the other as a contested claim"},
	{t1Blank, "PAA-X: Dat is blank", "the day at the end of agt_name is taken"},
	{t1Equal, "PAA-X: Dat is right", "taken"},
	{t1Other, "PAA-X: Dat differs otherwise from the day at the end of agt_name", "the day of agt_name is kept, the other as a contested claim"},
	{t1Alone, "PAA-X: agt_name ends in no day, so that nothing confirms Dat", "the day of Dat is taken as uncertain"},
	{t2, "Dat is MM/DD/YYYY while agt_name is DD/MM/YYYY", "the day of agt_name is taken"},
	{t3, "a release writes days as DD/MM/YYYY", "read as such"},
	{t4Local, "PAA-X leaves out local agreements", "kept from PA-X alone"},
	{t4Other, "an agreement that is not local is not in PAA-X", "kept from PA-X alone"},
	{t5Unreal, "PAA-X: ucdp_id is no UCDP actor", "not used to join"},
	{t5Group, "PAA-X: ucdp_id is the id of a UCDP coalition", "not used to join"},
	{t5Name, "PAA-X: the ACLED name that an armed group is mapped to shares with its own no word that tells", "the ACLED name is kept as a weak name"},
	{t6Float, "an id is written as a decimal, 5554.0", "read as a whole number"},
	{t6Shared, "PAA-X: a UCDP id is given to several actors", "they stay apart, tied by POSSIBLY_SAME_AS"},
	{t6Pair, "PAA-X: two names of one agreement are alike", "two actors, tied by POSSIBLY_SAME_AS for review"},
	{t7Shared, "PAA-X: an alias belongs to several actors", "kept at each as a weak name, and never used to resolve"},
	{t7Mojibake, "text was read in a wrong encoding", "mended where the bytes can be read back, else the name is left out"},
	{t7Person, "PAA-X: a person has leaked into an alias", "left out"},
	{t7Arabic, "an alias is not in Latin letters", "kept with its script"},
	{t8, "PAA-X: an actor is both party and third party of an agreement", "two participations"},
	{t9Title, "the title names known actors of which none is a party", "the parties are those of the cell; listed for review"},
	{t9People, "the parties are persons only", "kept as persons; their groups are not guessed from the title"},
	{t9NA, "NA stands in the place of a value", "read as blank"},
	{t9Nbsp, "a non-breaking space stands in Part or ThrdPart", "read as a blank; offsets count bytes of the cell"},
	{t9Line, "U+2028 stands in Part or ThrdPart", "read as a blank"},
	{t9Tab, "a tab stands in Part or ThrdPart", "parts entries behind a signature, else columns"},
	{t9Repeated, "several agreements have this title", "told apart by AgtId"},
	{t10Prev, "UCDP: a merger is told at the member (Alliance), not at what it became", "the new actor is FORMED_FROM the member"},
	{t10Names, "UCDP: one cell holds several successive names", "one name each, in their order"},
	{t11, "UCDP: both a splinter and a later joining are told of one actor", "both links, with their own claims"},
	{t12, "UCDP: JoinGroup lists members, or several groups, rather than the one that was joined", "turned where the other rows confirm it, else AFFILIATED_WITH"},
}

// elsewhere are traps of files that none of the formats has.
var elsewhere = map[string]string{
	"T13": "Mapping Militants: broken dates, repeated links; not one of the formats",
	"T14": "FollowTheMoney t2: aliases that mix bodies; not one of the formats",
	"T15": "FollowTheMoney t1: merged records; not one of the formats",
}

// newTrap is a trap that was not met yet.
func newTrap(id string) *Trap {
	at := slices.IndexFunc(traps, func(t struct{ id, what, done string }) bool { return t.id == id })
	return &Trap{ID: id, What: traps[at].what, Done: traps[at].done}
}

// compareTraps orders T2 before T10.
func compareTraps(a, b string) int {
	number := func(id string) int {
		digits, _, _ := strings.Cut(id[1:], "-")
		n, _ := strconv.Atoi(digits)
		return n
	}
	return cmp.Or(number(a)-number(b), strings.Compare(a, b))
}
