package accord

// A Place is a town, district, governorate, country or zone; a zone may have no border yet.
type Place struct {
	ID          ID
	Name        string
	Names       []Name // spellings, in order; see NamesOf
	Kind        PlaceKind
	Latitude    *float64 // degrees, WGS 84
	Longitude   *float64
	Precision   string // what the point stands for, such as "centre of the town"
	ParentID    ID     // what it lies in
	PartlyInIDs []ID   // what it straddles
	ExternalIDs []ExternalID
	ClaimIDs    []ID

	// Derived by Settle.
	ContestedAttributes []string
	WithinIDs           []ID // what it lies in: the parent, its parent and so on
	TouchesIDs          []ID // what it is partly in, or a place that it lies in is, and what those lie or are partly in; none of WithinIDs
}

// A PlaceKind says what sort of place it is.
type PlaceKind string

const (
	PlaceCountry       PlaceKind = "COUNTRY"
	PlaceGovernorate   PlaceKind = "GOVERNORATE"
	PlaceDistrict      PlaceKind = "DISTRICT"
	PlaceCity          PlaceKind = "CITY"
	PlaceTown          PlaceKind = "TOWN"
	PlaceVillage       PlaceKind = "VILLAGE"
	PlaceNeighbourhood PlaceKind = "NEIGHBOURHOOD"
	PlaceArea          PlaceKind = "AREA"
	PlaceZone          PlaceKind = "ZONE"
	PlaceCamp          PlaceKind = "CAMP"
	PlaceOther         PlaceKind = "OTHER"
)

// PlaceKinds holds every PlaceKind, in the order of the vocabulary.
var PlaceKinds = []PlaceKind{PlaceCountry, PlaceGovernorate, PlaceDistrict, PlaceCity, PlaceTown, PlaceVillage, PlaceNeighbourhood, PlaceArea, PlaceZone, PlaceCamp, PlaceOther}

func (p *Place) NodeID() ID               { return p.ID }
func (p *Place) SubjectKind() SubjectKind { return SubjectPlace }
func (p *Place) Label() string            { return p.Name }
