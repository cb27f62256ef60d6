package storetest

import "github.com/accordgraph/accord"

// dates is a dataset of days, months, years, intervals, open and unknown dates.
func dates() *accord.Dataset {
	s := draw()
	for _, g := range [][2]string{
		{"open", "../2017-07-22"}, {"year", "2016"}, {"month", "2016-10"}, {"day-b", "2016-10-08"}, {"day-a", "2016-10-08"},
		{"interval", "2017-05-03/2017-05-04"}, {"openend", "2018-01/.."}, {"undated", ""},
	} {
		slug := g[0]
		s.signed(slug, "Deal "+slug, g[1])
		s.took(slug, "actor:host", accord.ID("agreement:"+slug), accord.RoleHost)
	}
	s.agreement("none", "Deal without milestones")
	s.took("none", "actor:host", "agreement:none", accord.RoleHost)
	s.took("own", "actor:host", "agreement:undated", accord.RoleMediator).Date = on("2016-12")
	s.took("early", "actor:host", "agreement:openend", accord.RoleMediator).Date = on("2015-06-01")
	s.process("dated", "Dated talks", "").Start = on("2017-01-23")
	s.process("undated", "Undated talks", "")
	s.took("dated-talks", "actor:host", "process:dated", accord.RoleChair)
	s.took("undated-talks", "actor:host", "process:undated", accord.RoleChair)
	s.actor("host", "Host")
	s.datedActors()
	s.datedStances()
	s.datedLinks()
	return s.settled()
}

// datedActors were founded and dissolved at various times, or nobody knows when.
func (s *sketch) datedActors() {
	for _, life := range [][3]string{
		{"old", "2011", "2013-05-01"}, {"month", "2016-06", ""}, {"late", "2018-02-01", ""}, {"vague", "../2012", "2015/.."}, {"ever", "", ""},
	} {
		a := s.actor(life[0], life[0])
		a.Founded, a.Dissolved = on(life[1]), on(life[2])
	}
}

// datedStances and allegations of one actor, some without a date.
func (s *sketch) datedStances() {
	for _, said := range [][2]string{{"b", "2016-10-08"}, {"a", "2016-10-08"}, {"year", "2016"}, {"next", "2017-02-01"}, {"undated", ""}} {
		s.stance(said[0], "actor:ever", "agreement:year", accord.PositionDoubts).Date = on(said[1])
		s.allegation(said[0], "actor:ever", "agreement:year").Date = on(said[1])
	}
}

// datedLinks begin, end, or were only observed.
func (s *sketch) datedLinks() {
	for _, times := range [][4]string{
		{"whole", "2014-01-01", "2016-06-30", ""}, {"begun", "2016-01-01", "", ""}, {"ended", "", "2015", ""},
		{"seen", "", "", "2016-05-05"}, {"late", "2018", "", ""}, {"unknown", "", "", ""},
	} {
		l := s.link(times[0], "actor:ever", accord.LinkMemberOf, "actor:host")
		l.Start, l.End, l.FirstCited = on(times[1]), on(times[2]), on(times[3])
	}
}
