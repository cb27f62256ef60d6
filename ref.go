package accord

// A Ref is an id in a filter, and what it has to be.
type Ref struct {
	Path  []string // from the filter down, such as not participants
	ID    ID
	Kinds []string
	Want  string // in words, for an UnknownError
}

// unknown is the error for an id that is not there or of another kind.
func (r Ref) unknown() *UnknownError { return &UnknownError{r.Path, r.ID, r.Want} }

// Check refuses the first id of a filter that resolves to nothing or to another
// kind. Resolve gives the canonical id, empty for an unknown one.
func Check(refs []Ref, resolve func(ID) ID) error {
next:
	for _, r := range refs {
		found := resolve(r.ID)
		for _, kind := range r.Kinds {
			if found.Kind() == kind {
				continue next
			}
		}
		return r.unknown()
	}
	return nil
}

// Refs are the ids of the filter, in the order of its fields.
func (f *ActorFilter) Refs() []Ref {
	if f == nil {
		return nil
	}
	var r refs
	r.actors(f.IDs, "ids")
	r.place(f.Within, "within")
	r.process(f.Process, "process")
	r.deals(f.TookPartIn, "tookPartIn")
	if f.Stance != nil {
		r.deals(some(f.Stance.On), "stance", "on")
	}
	if f.Not != nil {
		r.actors(f.Not.IDs, "not", "ids")
		r.deals(f.Not.TookPartIn, "not", "tookPartIn")
	}
	return r
}

// Refs are the ids of the filter, in the order of its fields.
func (f *AgreementFilter) Refs() []Ref {
	if f == nil {
		return nil
	}
	var r refs
	r.agreements(f.IDs, "ids")
	if f.InForce != nil {
		r.place(f.InForce.At, "inForce", "at")
	}
	r.place(f.Within, "within")
	r.place(f.Covers, "covers")
	r.process(f.Process, "process")
	r.actors(f.Participants, "participants")
	r.add(some(f.Excludes), "subject", subjectKinds, "excludes")
	if f.Not != nil {
		r.agreements(f.Not.IDs, "not", "ids")
		r.actors(f.Not.Participants, "not", "participants")
	}
	return r
}

// subjectKinds are the kinds of id that nouns bear.
var subjectKinds = []string{KindActor, KindAgreement, KindProcess, KindPlace, KindSource}

type refs []Ref

func (r *refs) add(ids []ID, want string, kinds []string, path ...string) {
	for _, id := range ids {
		*r = append(*r, Ref{path, id, kinds, want})
	}
}

func (r *refs) actors(ids []ID, path ...string) { r.add(ids, "actor", []string{KindActor}, path...) }

func (r *refs) agreements(ids []ID, path ...string) {
	r.add(ids, "agreement", []string{KindAgreement}, path...)
}

func (r *refs) deals(ids []ID, path ...string) {
	r.add(ids, "agreement or process", []string{KindAgreement, KindProcess}, path...)
}

func (r *refs) place(id ID, path ...string) { r.add(some(id), "place", []string{KindPlace}, path...) }

func (r *refs) process(id ID, path ...string) {
	r.add(some(id), "process", []string{KindProcess}, path...)
}

// some is the list of an id that is there.
func some(id ID) []ID {
	if id == "" {
		return nil
	}
	return []ID{id}
}
