package accord

// A Sight limits what is seen of the graph.
type Sight struct {
	// AsOf sees the graph as of a day: ties whose date or interval is unknown or
	// includes it, agreements and processes that are not known to be dated behind it.
	AsOf Date

	// WithoutSources sees the graph without what these sources say: a tie falls when
	// each claim that supports it is in one of them, or has one of them as its Via.
	WithoutSources []ID
}

// Sees tells whether a tie is seen on the day of the sight; of its claims it knows nothing.
func (s Sight) Sees(t Tie) bool {
	switch t := t.(type) {
	case *Participation:
		return s.AsOf == "" || !t.When.After(s.AsOf)
	case *Stance:
		return s.AsOf == "" || !t.Date.After(s.AsOf)
	case *Link:
		return Spans(t.Start, t.End, s.AsOf)
	case *Allegation:
		return s.AsOf == "" || !t.Date.After(s.AsOf)
	}
	return true
}

// SeesSubject tells whether a subject is there on the day of the sight.
func (s Sight) SeesSubject(n Subject) bool {
	switch n := n.(type) {
	case *Agreement:
		return s.AsOf == "" || !n.When.After(s.AsOf)
	case *Process:
		return s.AsOf == "" || !n.Start.After(s.AsOf)
	}
	return true
}

// Refs are the ids of the sight.
func (s Sight) Refs() []Ref {
	var r refs
	r.add(s.WithoutSources, "source", []string{KindSource}, "withoutSources")
	return r
}

// Supports tells whether a claim holds up the tie that it is about: it speaks of
// the tie itself or of a field of it, and does not deny the tie.
func (c *Claim) Supports() bool { return !c.Denies || c.Attribute != "" }
