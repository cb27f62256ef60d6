package accord

// Resolved is the filter with every id put through resolve, which gives what took
// the place of a retired one.
func (f *ActorFilter) Resolved(resolve func(ID) ID) *ActorFilter {
	if f == nil {
		return nil
	}
	r := *f
	r.IDs, r.TookPartIn = resolveAll(f.IDs, resolve), resolveAll(f.TookPartIn, resolve)
	r.Within, r.Process = resolveOne(f.Within, resolve), resolveOne(f.Process, resolve)
	if f.Stance != nil {
		r.Stance = &StanceFilter{f.Stance.Positions, resolveOne(f.Stance.On, resolve)}
	}
	if f.Not != nil {
		r.Not = &ActorExclusion{resolveAll(f.Not.IDs, resolve), f.Not.Types, resolveAll(f.Not.TookPartIn, resolve)}
	}
	return &r
}

// Resolved is the filter with every id put through resolve, as for ActorFilter.
func (f *AgreementFilter) Resolved(resolve func(ID) ID) *AgreementFilter {
	if f == nil {
		return nil
	}
	r := *f
	r.IDs, r.Participants = resolveAll(f.IDs, resolve), resolveAll(f.Participants, resolve)
	r.Within, r.Covers = resolveOne(f.Within, resolve), resolveOne(f.Covers, resolve)
	r.Process, r.Excludes = resolveOne(f.Process, resolve), resolveOne(f.Excludes, resolve)
	if in := f.InForce; in != nil {
		r.InForce = &InForceFilter{in.On, resolveOne(in.At, resolve), in.Answers}
	}
	if n := f.Not; n != nil {
		r.Not = &AgreementExclusion{resolveAll(n.IDs, resolve), n.Deals, n.Levels, resolveAll(n.Participants, resolve)}
	}
	return &r
}

func resolveOne(id ID, resolve func(ID) ID) ID {
	if id == "" {
		return ""
	}
	return resolve(id)
}

// resolveAll keeps the difference between no list and an empty one.
func resolveAll(ids []ID, resolve func(ID) ID) []ID {
	if ids == nil {
		return nil
	}
	resolved := make([]ID, len(ids))
	for i, id := range ids {
		resolved[i] = resolve(id)
	}
	return resolved
}
