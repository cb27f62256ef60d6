package accord

// A Name is one spelling of a subject, as found in a source.
type Name struct {
	Text      string
	Language  string // BCP 47, such as en or ar
	Script    string // ISO 15924, such as Latn or Arab
	Kind      NameKind
	ValidFrom *PartialDate
	ValidTo   *PartialDate
	ClaimIDs  []ID
}

// Bare tells whether a name says nothing but its text and its kind.
func (n *Name) Bare() bool {
	return n.Language == "" && n.Script == "" && n.ValidFrom == nil && n.ValidTo == nil
}

// restsOn tells whether a name rests on one claim alone, or on none.
func (n *Name) restsOn(claim ID) bool {
	return len(n.ClaimIDs) == 0 || len(n.ClaimIDs) == 1 && n.ClaimIDs[0] == claim
}

func (n *Name) isLabel(label string) bool { return n.Kind == NamePrimary && n.Text == label }

// A NameKind says what sort of spelling a name is; WEAK names are too unspecific to identify alone.
type NameKind string

const (
	NamePrimary         NameKind = "PRIMARY"
	NameAlias           NameKind = "ALIAS"
	NameFormer          NameKind = "FORMER"
	NameAcronym         NameKind = "ACRONYM"
	NameTranslation     NameKind = "TRANSLATION"
	NameTransliteration NameKind = "TRANSLITERATION"
	NameEndonym         NameKind = "ENDONYM"
	NameWeak            NameKind = "WEAK"
)

// NameKinds holds every NameKind, in the order of the vocabulary.
var NameKinds = []NameKind{NamePrimary, NameAlias, NameFormer, NameAcronym, NameTranslation, NameTransliteration, NameEndonym, NameWeak}

// An ExternalID is the subject's id in another catalogue, such as pax-agreement 2157.
type ExternalID struct {
	Scheme   string
	ID       string
	URL      string
	ClaimIDs []ID
}
