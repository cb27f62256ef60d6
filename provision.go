package accord

// A Provision is one term of an agreement.
type Provision struct {
	Order      int // from 1; claims name it as provisions.N
	Kind       ProvisionKind
	Text       string // our paraphrase
	ConcernIDs []ID   // the subjects it concerns
	ClaimIDs   []ID
}

// A ProvisionKind says what a term is about.
type ProvisionKind string

const (
	ProvisionCeasefire              ProvisionKind = "CEASEFIRE"
	ProvisionAidAccess              ProvisionKind = "AID_ACCESS"
	ProvisionDetaineeRelease        ProvisionKind = "DETAINEE_RELEASE"
	ProvisionReturn                 ProvisionKind = "RETURN"
	ProvisionNoDisplacement         ProvisionKind = "NO_DISPLACEMENT"
	ProvisionWithdrawal             ProvisionKind = "WITHDRAWAL"
	ProvisionDisarmament            ProvisionKind = "DISARMAMENT"
	ProvisionEnlistment             ProvisionKind = "ENLISTMENT"
	ProvisionRelocation             ProvisionKind = "RELOCATION"
	ProvisionDeployment             ProvisionKind = "DEPLOYMENT"
	ProvisionSearch                 ProvisionKind = "SEARCH"
	ProvisionMonitoring             ProvisionKind = "MONITORING"
	ProvisionZone                   ProvisionKind = "ZONE"
	ProvisionExclusion              ProvisionKind = "EXCLUSION"
	ProvisionSecurityResponsibility ProvisionKind = "SECURITY_RESPONSIBILITY"
	ProvisionDisputeResolution      ProvisionKind = "DISPUTE_RESOLUTION"
	ProvisionOther                  ProvisionKind = "OTHER"
)

// ProvisionKinds holds every ProvisionKind, in the order of the vocabulary.
var ProvisionKinds = []ProvisionKind{ProvisionCeasefire, ProvisionAidAccess, ProvisionDetaineeRelease, ProvisionReturn, ProvisionNoDisplacement, ProvisionWithdrawal, ProvisionDisarmament, ProvisionEnlistment, ProvisionRelocation, ProvisionDeployment, ProvisionSearch, ProvisionMonitoring, ProvisionZone, ProvisionExclusion, ProvisionSecurityResponsibility, ProvisionDisputeResolution, ProvisionOther}

// An Exclusion is who or where an agreement leaves out of its cover.
type Exclusion struct {
	Order    int // from 1; claims name it as exclusions.N
	WhatID   ID  // empty if nobody is named
	Text     string
	ClaimIDs []ID
}

// A Coverage says whether a list of a source is complete, so that absence is not read as evidence.
type Coverage struct {
	Order    int    // from 1; claims name it as coverage.N
	Of       string // what is listed
	Complete *bool  // nil: unknown
	Stated   string // the number or the words of the source
	ClaimIDs []ID
}
