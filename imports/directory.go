package imports

import (
	"slices"
	"strings"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/parties"
)

// A directory knows actors by their names: those of the datasets that are given
// along, the states of the world, and those that mentions have made.
type directory struct {
	w        *work
	lexicon  *parties.Lexicon
	actors   map[string]*accord.Actor // those given along, by id
	states   map[string]string        // the id of a state as an actor, by its code
	byPlace  map[string]country       // by the id of the place
	named    map[string]country       // by the key of a name
	index    map[string][]string      // by the key of a name: all who have it
	byID     map[string][]string      // by scheme and id of another catalogue: all who have it
	rank     map[string]int           // by the id of an actor: which of the datasets has it
	decided  map[string]Decision      // by the key of a mention, or that with an agreement before it
	statesOf map[string][]string      // by the code of a state: all actors that are it; made when needed
	isState  map[string]country       // by the id of a state as an actor
	places   map[accord.ID]string     // by the id of a place that is given along: our id of its country
}

func newDirectory(w *work) *directory {
	d := &directory{
		w: w, lexicon: &parties.Lexicon{}, actors: map[string]*accord.Actor{}, states: map[string]string{},
		byPlace: map[string]country{}, named: map[string]country{}, index: map[string][]string{}, byID: map[string][]string{}, rank: map[string]int{}, decided: map[string]Decision{}, isState: map[string]country{}, places: map[accord.ID]string{},
	}
	for i, known := range w.With {
		for _, a := range known.Actors {
			if d.actors[string(a.ID)] != nil {
				continue
			}
			d.actors[string(a.ID)], d.rank[string(a.ID)] = a, i
			d.know(a)
			for _, e := range a.ExternalIDs {
				d.byID[e.Scheme+" "+e.ID] = append(d.byID[e.Scheme+" "+e.ID], string(a.ID))
			}
		}
		d.knowPlaces(known)
	}
	d.learnOrganizations()
	for _, c := range countries() {
		d.byPlace[c.placeID()] = c
		for _, name := range append([]string{c.name}, otherNames[c.alpha2]...) {
			d.named[accord.Fold(name).Key] = c
		}
	}
	for _, one := range w.Decisions {
		d.decided[one.key()] = one
	}
	return d
}

// learnStates makes known the names of all states, of which those are not known yet.
func (d *directory) learnStates() {
	for _, c := range countries() {
		if d.states[c.alpha2] == "" {
			d.states[c.alpha2] = c.stateID()
		}
		d.isState[d.states[c.alpha2]] = c
		c.learn(d.lexicon, d.states[c.alpha2])
	}
}

// knowPlaces learns in which country the places of a dataset lie: it may have
// other ids for countries.
func (d *directory) knowPlaces(known *accord.Dataset) {
	byID := map[accord.ID]*accord.Place{}
	for _, p := range known.Places {
		byID[p.ID] = p
	}
	for _, p := range known.Places {
		up := p
		for range 10 { // nothing lies deeper
			if up == nil {
				break
			}
			if c, is := countryPlace(up); is {
				d.places[p.ID] = c.placeID()
				break
			}
			up = byID[up.ParentID]
		}
	}
}

func countryPlace(p *accord.Place) (country, bool) {
	for _, e := range p.ExternalIDs {
		if e.Scheme == schemeCountry {
			return countryOf(e.ID)
		}
	}
	return country{}, false
}

// placeOf is our id of the country of a place.
func (d *directory) placeOf(id accord.ID) string { return first(d.places[id], string(id)) }

// country finds a country by one of its names.
func (d *directory) country(name string) (country, bool) {
	c, found := d.named[accord.Fold(name).Key]
	return c, found && name != ""
}

// know learns the names of an actor that is given along. Persons and weak names
// are no words to look for in a text.
func (d *directory) know(a *accord.Actor) {
	if a.Type == accord.TypePerson {
		return
	}
	if code, is := stateCode(a); is {
		if d.states[code] != "" {
			return // the state of a dataset that was given before
		}
		d.states[code] = string(a.ID)
	}
	for _, name := range append([]accord.Name{{Text: a.Name}}, a.Names...) {
		if name.Kind != accord.NameWeak {
			d.learn(name.Text, string(a.ID), a.Type == accord.TypeState)
		}
	}
}

// learn learns a name, and what it is without or in its brackets.
func (d *directory) learn(name, ref string, state bool) {
	e := parties.Entry{Ref: ref, State: state}
	d.add(name, e)
	if before, inner, found := strings.Cut(name, " ("); found && strings.HasSuffix(inner, ")") { // not "rebel (jihadist) groups"
		inner = strings.TrimSuffix(inner, ")")
		d.add(before, e)
		switch {
		case strings.HasSuffix(inner, " of"): // Iran (Islamic Republic of)
			d.add(inner+" "+before, e)
		case len(strings.Fields(inner)) > 1 || strings.ToUpper(inner) == inner && len(inner) > 2:
			d.add(inner, e)
		}
	}
	if rest, found := strings.CutPrefix(name, "UN "); found {
		d.add("United Nations "+rest, e)
	}
	for _, part := range strings.Split(name, "/") { // Sudan Liberation Movement/Army, SLM/A
		if len(strings.Fields(part)) > 2 {
			d.add(part, e)
		}
	}
}

// add makes a name known, to the reading of cells only as that of the dataset which
// is given first.
func (d *directory) add(name string, e parties.Entry) {
	key := accord.Fold(name).Key
	if all := d.index[key]; len(all) == 0 || d.rank[all[0]] == d.rank[e.Ref] {
		d.lexicon.Add(name, e)
	}
	if !slices.Contains(d.index[key], e.Ref) {
		d.index[key] = append(d.index[key], e.Ref)
	}
}

// find is everybody known by a name.
func (d *directory) find(name string) []string { return d.index[accord.Fold(name).Key] }

// stateCode is the code of a state that is given along, by its external id or name.
func stateCode(a *accord.Actor) (string, bool) {
	if a.Type != accord.TypeState {
		return "", false
	}
	for _, e := range a.ExternalIDs {
		if e.Scheme == schemeCountry {
			return e.ID, true
		}
	}
	for _, c := range countries() {
		if strings.EqualFold(c.name, a.Name) {
			return c.alpha2, true
		}
	}
	return "", false
}

// Schemes of external ids.
const (
	schemeCountry   = "iso-3166-1"
	schemeAgreement = "pax-agreement"
	schemeProcess   = "pax-process"
	schemePAAX      = "paax-actor"
	schemePAAXCode  = "paax-code"
	schemeUCDP      = "ucdp-actor"
	schemeCoalition = "ucdp-coalition"
	schemeName      = "pax-name" // country and key of a name that cells of PA-X mention
)

// stateOf is the id of a state as an actor.
func (d *directory) stateOf(c country) string { return first(d.states[c.alpha2], c.stateID()) }

// needState makes the row of a state that is not given along, once.
func (d *directory) needState(c country, id, locator string) {
	w := d.w
	if w.out.holds("actors", id) {
		return
	}
	place := w.place(c, locator)
	w.out.add("actors", w.grounded(cells{"id": id, "name": c.name, "type": "STATE", "countries": place}, locator))
	w.out.add("external-ids", w.inferred(cells{"of": id, "scheme": schemeCountry, "id": c.alpha2}, locator, "Rule: the state whose country has this code"))
}

// place makes the row of a country as a place, once, and returns its id.
func (w *work) place(c country, locator string) string {
	id := c.placeID()
	if !w.out.holds("places", id) {
		w.out.add("places", w.grounded(cells{"id": id, "name": c.name, "kind": "COUNTRY"}, locator))
		w.out.add("external-ids", w.grounded(cells{"of": id, "scheme": schemeCountry, "id": c.alpha2}, locator))
	}
	return id
}

// bring makes sure that the row of a known actor is there: one that is given along
// is of another directory, and needs one here for `accord check` of this one alone.
func (d *directory) bring(id, locator string) {
	a := d.actors[id]
	if a == nil {
		if c, is := d.isState[id]; is {
			d.needState(c, id, locator)
		}
		return
	}
	if d.w.out.holds("actors", id) {
		return
	}
	d.w.out.add("actors", d.w.grounded(cells{"id": id, "name": a.Name, "type": string(a.Type), "generic": yes(a.Generic), "collective": yes(a.Collective)}, locator,
		"an actor of "+d.home(id)+", found by its name"))
	for _, e := range a.ExternalIDs {
		d.w.out.add("external-ids", d.w.inferred(cells{"of": id, "scheme": e.Scheme, "id": e.ID}, locator, "Rule: the actor of this name in "+d.home(id)))
	}
}

// home names the dataset that an actor is given along with.
func (d *directory) home(id string) string {
	if n := d.rank[id]; n < len(d.w.With) && d.w.With[n].Title != "" {
		title := d.w.With[n].Title
		return "“" + clip(title, 80) + "”"
	}
	return "a dataset given along"
}

func yes(is bool) string {
	if is {
		return "yes"
	}
	return ""
}
