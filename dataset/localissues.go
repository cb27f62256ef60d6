package dataset

import "github.com/accordgraph/accord"

type issueRow = row[accord.LocalIssue]

func issueTable() table[accord.LocalIssue] {
	return table[accord.LocalIssue]{
		file: "local-issues.csv", says: "says",
		gives: func(r *issueRow) (attribute, value string) { return "issues." + string(r.it.Kind), "" },
		columns: append([]column[accord.LocalIssue]{
			on[accord.LocalIssue]("of", agreements...),
			word("kind", accord.LocalIssueKinds, func(r *issueRow) *accord.LocalIssueKind { return &r.it.Kind }).required(),
			text("text", prose, func(r *issueRow) *string { return &r.it.Text }).claimed("issues"),
		}, groundsWithID[accord.LocalIssue]()...),
	}
}

func checkIssues(b *book) {
	where := map[[2]string]spot{}
	for i := range b.issues.rows {
		r := &b.issues.rows[i]
		once(where, [2]string{string(r.of), string(r.it.Kind)}, r.spot, "kind", string(r.it.Kind))
	}
}
