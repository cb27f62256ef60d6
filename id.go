package accord

import "strings"

// An ID names one thing of the graph: kind:slug, such as actor:ahrar-al-sham.
// The slug is made of [a-z0-9-]. An id never changes; a retired one still resolves.
type ID string

// The kinds of thing that have an id: the part of it before the colon.
const (
	KindActor         = "actor"
	KindAgreement     = "agreement"
	KindProcess       = "process"
	KindPlace         = "place"
	KindSource        = "source"
	KindParticipation = "participation"
	KindStance        = "stance"
	KindLink          = "link"
	KindAllegation    = "allegation"
	KindLineage       = "lineage"
	KindMilestone     = "milestone"
	KindClaim         = "claim"
)

// Kinds holds every kind of id.
var Kinds = []string{
	KindActor, KindAgreement, KindProcess, KindPlace, KindSource,
	KindParticipation, KindStance, KindLink, KindAllegation, KindLineage,
	KindMilestone, KindClaim,
}

// Kind is the part of the id before the colon, empty if there is no colon.
func (id ID) Kind() string {
	kind, _, found := strings.Cut(string(id), ":")
	if !found {
		return ""
	}
	return kind
}

// Slug is the part of the id after the colon.
func (id ID) Slug() string {
	_, slug, _ := strings.Cut(string(id), ":")
	return slug
}
