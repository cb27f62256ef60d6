package accord

// Local holds the fields that PA-X Local records of a local agreement.
type Local struct {
	ProcessType           string
	ProcessRationale      string
	LinkToNationalProcess *bool
	LinkRationale         string
	LocaleNature          string
	ParticipantTypes      []string
	Mediator              string
	Issues                []LocalIssue // by kind; claims name them as issues.KIND
}

// A LocalIssue is one of the local issues that PA-X Local looks for.
type LocalIssue struct {
	Kind     LocalIssueKind
	Text     string
	ClaimIDs []ID
}

// A LocalIssueKind is one of the local issues of PA-X Local.
type LocalIssueKind string

const (
	IssueRitualPrayer           LocalIssueKind = "RITUAL_PRAYER"
	IssueGrievances             LocalIssueKind = "GRIEVANCES"
	IssueCattleRustlingBanditry LocalIssueKind = "CATTLE_RUSTLING_BANDITRY"
	IssueSocialCover            LocalIssueKind = "SOCIAL_COVER"
	IssueOther                  LocalIssueKind = "OTHER"
)

// LocalIssueKinds holds every LocalIssueKind, in the order of the vocabulary.
var LocalIssueKinds = []LocalIssueKind{IssueRitualPrayer, IssueGrievances, IssueCattleRustlingBanditry, IssueSocialCover, IssueOther}
