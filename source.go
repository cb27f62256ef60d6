package accord

// A Source is a document that was read, or a page that such a document cites.
type Source struct {
	ID                ID
	Title             string
	Publisher         string
	Authors           []string
	Date              *PartialDate
	URL               string
	ArchivedURL       string
	Accessed          Date
	Language          string // BCP 47
	Licence           string
	Kind              SourceKind
	Reliability       Reliability
	RepublishedFromID ID
}

// A SourceKind says what sort of document a source is.
type SourceKind string

const (
	SourceDatabase          SourceKind = "DATABASE"
	SourcePrimaryDocument   SourceKind = "PRIMARY_DOCUMENT"
	SourceNews              SourceKind = "NEWS"
	SourceAnalysis          SourceKind = "ANALYSIS"
	SourceOpinion           SourceKind = "OPINION"
	SourceHumanRightsReport SourceKind = "HUMAN_RIGHTS_REPORT"
	SourceReference         SourceKind = "REFERENCE"
	SourceOther             SourceKind = "OTHER"
)

// SourceKinds holds every SourceKind, in the order of the vocabulary.
var SourceKinds = []SourceKind{SourceDatabase, SourcePrimaryDocument, SourceNews, SourceAnalysis, SourceOpinion, SourceHumanRightsReport, SourceReference, SourceOther}

// A Reliability is a grade after the Admiralty code, given by kind of source (seeds/README.md).
type Reliability string

const (
	ReliabilityA Reliability = "A"
	ReliabilityB Reliability = "B"
	ReliabilityC Reliability = "C"
	ReliabilityD Reliability = "D"
	ReliabilityE Reliability = "E"
	ReliabilityF Reliability = "F"
)

// Reliabilities holds every Reliability, in the order of the vocabulary.
var Reliabilities = []Reliability{ReliabilityA, ReliabilityB, ReliabilityC, ReliabilityD, ReliabilityE, ReliabilityF}

func (s *Source) NodeID() ID               { return s.ID }
func (s *Source) SubjectKind() SubjectKind { return SubjectSource }
func (s *Source) Label() string            { return s.Title }
