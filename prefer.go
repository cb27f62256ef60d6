package accord

import (
	"cmp"
	"slices"
	"strings"
	"time"
)

// prefer marks the one claim of a group that its thing shows: what an editor has
// chosen; else no denial while somebody affirms; else the text of the deal, then by
// kind of source, then a coded field before prose, then what a source says itself
// before what it takes from another, then the more precise, the later, the smaller id.
func prefer(group []*Claim, sources map[ID]*Source) {
	if !IsSingle(group[0].AboutID.Kind(), group[0].Attribute) && group[0].Attribute != "" {
		preferAll(group)
		return
	}
	Preferred(group, sources).Preferred = true
}

// Preferred is the claim that prefer marks in a group about an attribute of one value.
func Preferred(group []*Claim, sources map[ID]*Source) *Claim {
	return slices.MinFunc(group, func(a, b *Claim) int {
		return cmp.Or(
			yesFirst(a.Chosen, b.Chosen),
			yesFirst(!a.Denies, !b.Denies),
			yesFirst(quotesTheDeal(a, sources), quotesTheDeal(b, sources)),
			sourceRank(a, sources)-sourceRank(b, sources),
			claimRank(a)-claimRank(b),
			yesFirst(a.ViaID() == "", b.ViaID() == ""),
			span(a)-span(b),
			compareDates(latest(b, sources), latest(a, sources)),
			strings.Compare(string(a.ID), string(b.ID)),
		)
	})
}

// preferAll: an attribute of many values shows them all, but for those that only denials speak of.
func preferAll(group []*Claim) {
	for _, c := range group {
		c.Preferred = !c.Denies || c.Chosen
	}
}

func quotesTheDeal(c *Claim, sources map[ID]*Source) bool {
	for _, id := range []ID{c.ViaID(), c.SourceID} {
		if s := sources[id]; s != nil && s.Kind == SourcePrimaryDocument {
			return true
		}
	}
	return false
}

func sourceRank(c *Claim, sources map[ID]*Source) int {
	order := []SourceKind{SourceDatabase, SourceHumanRightsReport, SourceNews, SourceAnalysis, SourceOpinion}
	if s := sources[c.SourceID]; s != nil {
		if rank := slices.Index(order, s.Kind); rank >= 0 {
			return rank
		}
	}
	return len(order)
}

func claimRank(c *Claim) int {
	return slices.Index([]ClaimKind{ClaimCoded, ClaimFact, ClaimAttributed, ClaimInferred, ClaimOpinion}, c.Kind)
}

// span is how many days a date leaves open; less is more precise.
func span(c *Claim) int {
	const open = 1 << 30
	stem, _, _ := strings.Cut(c.Attribute, ".")
	if Attributes[c.AboutID.Kind()][stem].Takes != TakesDate {
		return 0
	}
	edtf, _, _ := strings.Cut(c.Value, " ")
	d, err := ParseDate(edtf)
	if err != nil || d.Earliest == "" || d.Latest == "" {
		return open
	}
	from, _ := time.Parse(time.DateOnly, string(d.Earliest))
	to, _ := time.Parse(time.DateOnly, string(d.Latest))
	return int(to.Sub(from).Hours() / 24)
}

// latest is when a claim was made: said, or else published.
func latest(c *Claim, sources map[ID]*Source) *PartialDate {
	if c.Date != nil {
		return c.Date
	}
	if s := sources[c.SourceID]; s != nil {
		return s.Date
	}
	return nil
}
