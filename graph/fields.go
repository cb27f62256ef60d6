package graph

import (
	"maps"

	"github.com/accordgraph/accord"
)

// A field says how to answer one field of the schema that needs more than the
// object itself. It has parts, or an ask, or ids and hang.
type field struct {
	parts func(v view) (list any, views []view)  // values that the object holds
	ask   func(a *args) ask                      // a list in the store
	ids   func(v view) []accord.ID               // references
	hang  func(v view, key string, found []view) // puts what they lead to under the object
	along accord.Along                           // what a list of such objects should bring along
	deep  bool                                   // what it leads to comes along, and should bring what is wanted there
}

// through says that what a field leads to belongs to the rows of its list.
func (f *field) through() *field {
	f.deep = true
	return f
}

// bring adds what a list should bring along for the field.
func (f *field) bring(a accord.Along) *field {
	f.along = a
	return f
}

// one is a reference to at most one node, shown as V.
func one[N view, V any](id func(N) accord.ID) *field {
	return &field{
		ids: func(v view) []accord.ID {
			if id := id(v.(N)); id != "" {
				return []accord.ID{id}
			}
			return nil
		},
		hang: func(v view, key string, found []view) {
			if len(found) > 0 {
				if shown, ok := found[0].(V); ok {
					v.put(key, shown)
				}
			}
		},
	}
}

// many are references to nodes, shown as V.
func many[N view, V any](ids func(N) []accord.ID) *field {
	return &field{
		ids: func(v view) []accord.ID { return ids(v.(N)) },
		hang: func(v view, key string, found []view) {
			list := make([]V, 0, len(found))
			for _, one := range found {
				list = append(list, one.(V))
			}
			v.put(key, list)
		},
	}
}

// claims are the claims that something rests on.
func claims[N view](ids func(N) []accord.ID) *field {
	return many[N, *Claim](ids).bring(accord.AlongClaims)
}

// parts are values that a noun or tie holds; wrap makes the view of one.
func parts[N, P view, T any](list func(N) []T, wrap func(*T) P) *field {
	return &field{parts: func(v view) (any, []view) {
		all := list(v.(N))
		shown, views := make([]P, len(all)), make([]view, len(all))
		for i := range all {
			shown[i] = wrap(&all[i])
			views[i] = shown[i]
		}
		return shown, views
	}}
}

func name(n *accord.Name) *Name { return &Name{Name: n} }

// label is the sentence of a tie, made of the labels of its ends.
func label() *field {
	return &field{
		along: accord.AlongFrom | accord.AlongTo,
		ids: func(v view) []accord.ID {
			from, to := v.(tieView).tie().Ends()
			return []accord.ID{from, to}
		},
		hang: func(v view, key string, found []view) {
			if len(found) == 2 {
				v.put(key, accord.Sentence(v.(tieView).tie(), found[0].(accord.Subject).Label(), found[1].(accord.Subject).Label()))
			}
		},
	}
}

// from and to are the ends of a tie, shown as V.
func from[V any]() *field {
	return one[tieView, V](func(v tieView) accord.ID { id, _ := v.tie().Ends(); return id }).bring(accord.AlongFrom)
}

func to[V any]() *field {
	return one[tieView, V](func(v tieView) accord.ID { _, id := v.tie().Ends(); return id }).bring(accord.AlongTo)
}

// toKind is the far end of a tie, if it is of that kind.
func toKind[V any](kind string) *field {
	return one[tieView, V](func(v tieView) accord.ID {
		if _, id := v.tie().Ends(); id.Kind() == kind {
			return id
		}
		return ""
	}).bring(accord.AlongTo)
}

type tieView interface {
	view
	tie() accord.Tie
}

// fields says of every type what its fields need that are not plain. It is made
// by init, since the table and the planner know each other.
var fields map[string]map[string]*field

func init() {
	fields = map[string]map[string]*field{
		"Actor": actorFields(), "Agreement": agreementFields(), "Process": processFields(), "Place": placeFields(), "Source": sourceFields(),
		"Participation": participationFields(), "Stance": stanceFields(), "Link": linkFields(), "Allegation": allegationFields(), "Lineage": lineageFields(),
		"Claim": claimFields(), "Milestone": milestoneFields(),
		"Name":         {"claims": claims(func(v *Name) []accord.ID { return v.ClaimIDs })},
		"Reason":       {"claims": claims(func(v *Reason) []accord.ID { return v.ClaimIDs })},
		"Coverage":     {"claims": claims(func(v *Coverage) []accord.ID { return v.ClaimIDs })},
		"LocalIssue":   {"claims": claims(func(v *LocalIssue) []accord.ID { return v.ClaimIDs })},
		"LocalDetails": {"issues": parts(func(v *LocalDetails) []accord.LocalIssue { return v.Local.Issues }, func(i *accord.LocalIssue) *LocalIssue { return &LocalIssue{LocalIssue: i} })},
		"Provision": {
			"concerns": many[*Provision, Subject](func(v *Provision) []accord.ID { return v.ConcernIDs }),
			"claims":   claims(func(v *Provision) []accord.ID { return v.ClaimIDs }),
		},
		"Exclusion": {
			"what":   one[*Exclusion, Subject](func(v *Exclusion) accord.ID { return v.WhatID }),
			"claims": claims(func(v *Exclusion) []accord.ID { return v.ClaimIDs }),
		},
	}
	maps.Copy(fields, traversalFields())
}
