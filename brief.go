package accord

// A Briefer is a Reading that can answer with subjects of which only what Brief keeps
// is there, if they cost it less. Ties and claims are whole.
type Briefer interface {
	// Brief is another look at the same version; it ends with the reading itself.
	Brief() Reading
}

// Brief keeps of a subject what tells who or what it is, and all that orders lists of
// it; of a source all.
func Brief(s Subject) Subject {
	switch s := s.(type) {
	case *Actor:
		return &Actor{ID: s.ID, Name: s.Name, Type: s.Type, Generic: s.Generic, Collective: s.Collective}
	case *Agreement:
		return &Agreement{ID: s.ID, Title: s.Title, Stage: s.Stage, Status: s.Status, Level: s.Level, Dates: s.Dates, When: s.When}
	case *Process:
		return &Process{ID: s.ID, Name: s.Name, Bucket: s.Bucket, Start: s.Start, End: s.End}
	case *Place:
		return &Place{ID: s.ID, Name: s.Name, Kind: s.Kind, Latitude: s.Latitude, Longitude: s.Longitude}
	}
	return s
}
