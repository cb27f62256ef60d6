package dataset

import "github.com/accordgraph/accord"

// An agreement is a line of agreements.csv.
type agreement struct {
	accord.Agreement
	local accord.Local
}

type agreementRow = row[agreement]

func agreementTable() table[agreement] {
	return table[agreement]{
		file: "agreements.csv", kind: accord.KindAgreement, says: "says",
		id: func(r *agreementRow) *accord.ID { return &r.it.ID },
		columns: append([]column[agreement]{
			own("id", func(r *agreementRow) *accord.ID { return &r.it.ID }).required(),
			text("title", naming, func(r *agreementRow) *string { return &r.it.Title }).required().claimed("title"),
			text("description", prose, func(r *agreementRow) *string { return &r.it.Description }).claimed("description"),
			word("stage", accord.Stages, func(r *agreementRow) *accord.Stage { return &r.it.Stage }).claimed("stage"),
			text("substage", line, func(r *agreementRow) *string { return &r.it.Substage }).claimed("substage"),
			word("status", accord.Statuses, func(r *agreementRow) *accord.Status { return &r.it.Status }).claimed("status"),
			word("level", accord.Levels, func(r *agreementRow) *accord.Level { return &r.it.Level }).claimed("level"),
			word("nature", accord.Natures, func(r *agreementRow) *accord.Nature { return &r.it.Nature }).claimed("nature"),
			words("deals", accord.Deals, func(r *agreementRow) *[]accord.Deal { return &r.it.Deals }).claimed("deals"),
			maybe("interim", func(r *agreementRow) **bool { return &r.it.Interim }).claimed("interim"),
			ids("countries", places, func(r *agreementRow) *[]accord.ID { return &r.it.CountryIDs }).claimed("countries"),
			text("region", line, func(r *agreementRow) *string { return &r.it.Region }).claimed("region"),
			text("conflict", line, func(r *agreementRow) *string { return &r.it.Conflict }).claimed("conflict"),
			ids("places", places, func(r *agreementRow) *[]accord.ID { return &r.it.PlaceIDs }).claimed("places"),
			id("process", processes, func(r *agreementRow) *accord.ID { return &r.it.ProcessID }).claimed("process"),
			text("local_process_type", line, func(r *agreementRow) *string { return &r.it.local.ProcessType }).claimed("processType"),
			text("local_process_rationale", prose, func(r *agreementRow) *string { return &r.it.local.ProcessRationale }).claimed("processRationale"),
			maybe("local_link", func(r *agreementRow) **bool { return &r.it.local.LinkToNationalProcess }).claimed("linkToNationalProcess"),
			text("local_link_rationale", prose, func(r *agreementRow) *string { return &r.it.local.LinkRationale }).claimed("linkRationale"),
			text("locale_nature", line, func(r *agreementRow) *string { return &r.it.local.LocaleNature }).claimed("localeNature"),
			texts("participant_types", func(r *agreementRow) *[]string { return &r.it.local.ParticipantTypes }).claimed("participantTypes"),
			text("local_mediator", line, func(r *agreementRow) *string { return &r.it.local.Mediator }).claimed("mediator"),
		}, grounds[agreement]()...),
	}
}
