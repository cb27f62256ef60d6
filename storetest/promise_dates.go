package storetest

import "github.com/accordgraph/accord"

var datePromises = []promise{
	{"Agreements/UnknownDatesLastInBothDirections", agreementDatesOrder},
	{"Agreements/Between/OverlapsPartialDates", agreementsBetween},
	{"Agreements/Between/EndsAreInclusive", agreementsBetweenInclusive},
	{"Agreements/Between/UnknownNeverMatches", agreementsBetweenUnknown},
	{"Actors/ActiveOn", actorsActiveOn},
	{"Participations/UnknownDatesLastInBothDirections", participationDatesOrder},
	{"Participations/Between", participationsBetween},
	{"Participations/AsOf", participationsAsOf},
	{"ActorAgreements/BetweenIsTheDateOfTheAgreement", actorAgreementsBetween},
	{"Stances/ByDateUnknownLastThenID", stancesByDate},
	{"Stances/AsOf", stancesAsOf},
	{"Allegations/ByDateUnknownLastThenID", allegationsByDate},
	{"Links/ByStartElseFirstCited", linksByWhen},
	{"Links/AsOf", linksAsOf},
}

// Dates order by earliest, latest, then id; an open beginning comes first, unknown
// dates stand last in both directions.
func agreementDatesOrder(p *proof) {
	for direction, want := range map[accord.OrderDirection][]accord.ID{
		accord.Ascending:  deal("open", "year", "month", "day-a", "day-b", "interval", "openend", "none", "undated"),
		accord.Descending: deal("openend", "interval", "day-a", "day-b", "month", "year", "open", "none", "undated"),
	} {
		page, err := p.Agreements(p.ctx, &accord.AgreementsAsk{Order: accord.AgreementOrder{Field: accord.AgreementsByDate, Direction: direction}, Window: all})
		p.answered(err)
		p.want(ids(page.Rows), want...)
	}
}

func deal(slugs ...string) (ids []accord.ID) {
	for _, slug := range slugs {
		ids = append(ids, accord.ID("agreement:"+slug))
	}
	return ids
}

func (p *proof) between(from, to accord.Date) []accord.ID {
	p.Helper()
	return p.agreements(accord.AgreementFilter{Between: &accord.DateRange{From: from, To: to}})
}

// A range matches what may lie in it: from the earliest day to the latest, open ones included.
func agreementsBetween(p *proof) {
	p.want(p.between("2016-10-08", "2016-10-08"), deal("day-a", "day-b", "month", "year", "open")...)
	p.want(p.between("2018-06-01", ""), deal("openend")...)
	p.want(p.between("", "2015-01-01"), deal("open")...)
	p.want(p.between("2017-06-01", "2017-12-31"), deal("open")...)
	p.want(p.between("2017-08-01", "2017-12-31"))
	p.want(p.between("2018-01-31", "2018-01-31"), deal("openend")...)
	p.want(p.between("2016-12-31", "2016-01-01"), deal("year", "open")...) // turned around, but each end is looked at alone
}

// Both ends of a range belong to it.
func agreementsBetweenInclusive(p *proof) {
	p.want(p.between("2017-05-04", "2017-05-31"), deal("interval", "open")...)
	p.want(p.between("2017-05-05", "2017-05-31"), deal("open")...)
	p.want(p.between("2017-04-01", "2017-05-03"), deal("interval", "open")...)
	p.want(p.between("2017-04-01", "2017-05-02"), deal("open")...)
}

// A range without ends matches every known date, and no unknown one.
func agreementsBetweenUnknown(p *proof) {
	p.want(p.between("", ""), deal("openend", "interval", "day-a", "day-b", "month", "year", "open")...)
}

// Active is who is not known to be founded later or dissolved before.
func actorsActiveOn(p *proof) {
	for day, want := range map[accord.Date][]accord.ID{
		"2010-12-31": {"actor:ever", "actor:host", "actor:vague"},
		"2011-01-01": {"actor:ever", "actor:host", "actor:old", "actor:vague"},
		"2013-05-01": {"actor:ever", "actor:host", "actor:old", "actor:vague"},
		"2013-05-02": {"actor:ever", "actor:host", "actor:vague"},
		"2016-06-01": {"actor:ever", "actor:host", "actor:month", "actor:vague"},
		"2018-02-01": {"actor:ever", "actor:host", "actor:late", "actor:month", "actor:vague"},
	} {
		p.want(p.actors(accord.ActorFilter{ActiveOn: day}), want...)
	}
}

func took(slugs ...string) (ids []accord.ID) {
	for _, slug := range slugs {
		ids = append(ids, accord.ID("participation:"+slug))
	}
	return ids
}

// Participations order by their own date, else that of what they are in; unknown dates stand last in both directions.
func participationDatesOrder(p *proof) {
	for direction, want := range map[accord.OrderDirection][]accord.ID{
		accord.Ascending: took("open", "early", "year", "month", "day-a", "day-b", "own", "dated-talks", "interval", "openend",
			"none", "undated", "undated-talks"),
		accord.Descending: took("openend", "interval", "dated-talks", "own", "day-a", "day-b", "month", "year", "early", "open",
			"none", "undated", "undated-talks"),
	} {
		order := accord.ParticipationOrder{Field: accord.ParticipationsByDate, Direction: direction}
		p.want(p.participations("actor:host", accord.ParticipationsAsk{Order: order}), want...)
	}
}

// A range is held against the date of the participation.
func participationsBetween(p *proof) {
	p.want(p.participations("actor:host", accord.ParticipationsAsk{Between: &accord.DateRange{From: "2016-11-01", To: "2017-02-01"}}),
		took("dated-talks", "own", "year", "open")...)
	p.want(p.participations("agreement:openend", accord.ParticipationsAsk{Between: &accord.DateRange{To: "2016-01-01"}}), took("early")...)
	p.want(p.participations("agreement:undated", accord.ParticipationsAsk{Between: &accord.DateRange{}}), took("own")...)
}

// As of a day are those that do not begin behind it, and those without a date.
func participationsAsOf(p *proof) {
	p.want(p.participations("actor:host", accord.ParticipationsAsk{AsOf: "2016-10-08"}),
		took("day-a", "day-b", "month", "year", "early", "open", "none", "undated", "undated-talks")...)
	p.want(p.participations("actor:host", accord.ParticipationsAsk{AsOf: "2016-10-07"}),
		took("month", "year", "early", "open", "none", "undated", "undated-talks")...)
}

// The range of an actor's agreements is held against the agreement, not against the participation.
func actorAgreementsBetween(p *proof) {
	p.want(p.actorAgreements("actor:host", accord.ActorAgreementsAsk{Between: &accord.DateRange{From: "2016-11-01", To: "2017-02-01"}}), deal("year", "open")...)
	p.want(p.actorAgreements("actor:host", accord.ActorAgreementsAsk{Between: &accord.DateRange{To: "2015-12-31"}}), deal("open")...)
}

// Stances stand by date descending, unknown last; equal dates by id.
func stancesByDate(p *proof) {
	want := []accord.ID{"stance:next", "stance:a", "stance:b", "stance:year", "stance:undated"}
	p.want(p.stances("actor:ever", accord.StancesAsk{}), want...)
	p.want(p.stances("agreement:year", accord.StancesAsk{}), want...)
}

// As of a day are stances that were not taken behind it, and those without a date.
func stancesAsOf(p *proof) {
	p.want(p.stances("actor:ever", accord.StancesAsk{AsOf: "2016-10-08"}), "stance:a", "stance:b", "stance:year", "stance:undated")
	p.want(p.stances("actor:ever", accord.StancesAsk{AsOf: "2016-10-07"}), "stance:year", "stance:undated")
}

// Allegations stand by date descending, unknown last; equal dates by id.
func allegationsByDate(p *proof) {
	want := []accord.ID{"allegation:next", "allegation:a", "allegation:b", "allegation:year", "allegation:undated"}
	p.want(p.allegations("actor:ever", accord.AllegationsAsk{}), want...)
	p.want(p.allegations("agreement:year", accord.AllegationsAsk{}), want...)
}

// Links stand by when they began, else by when they were first seen, descending; unknown last, then by id.
func linksByWhen(p *proof) {
	p.want(p.links("actor:ever", accord.LinksAsk{}), "link:late", "link:seen", "link:begun", "link:whole", "link:ended", "link:unknown")
}

// As of a day are links whose interval includes it or is not known to leave it out; when they were seen does not matter.
func linksAsOf(p *proof) {
	for day, want := range map[accord.Date][]accord.ID{
		"2013-12-31": {"link:seen", "link:ended", "link:unknown"},
		"2014-01-01": {"link:seen", "link:whole", "link:ended", "link:unknown"},
		"2015-12-31": {"link:seen", "link:whole", "link:ended", "link:unknown"},
		"2016-06-30": {"link:seen", "link:begun", "link:whole", "link:unknown"},
		"2018-01-01": {"link:late", "link:seen", "link:begun", "link:unknown"},
	} {
		p.want(p.links("actor:ever", accord.LinksAsk{AsOf: day}), want...)
		p.want(p.links("actor:host", accord.LinksAsk{AsOf: day}), want...)
	}
}
