package imports

import (
	"fmt"
	"strings"

	"github.com/accordgraph/accord"
)

// A paaxActor is an actor as its first row tells of it.
type paaxActor struct {
	id, name string
	kind     accord.ActorType
	place    string
	code     string // of a state
	row      Row
	first    map[string]string // cells of its first row that others are held against
	aliases  []paaxName
}

// steady are the columns that should say the same in every row of an actor.
var steady = []string{"actor_name", "actor_type", "ucdp_id"}

// actorRow reads a row of the sheet of actors.
func (f *paaxFile) actorRow() error {
	if number := f.number("actor_id"); number != "" {
		if a := f.actors[number]; a != nil {
			f.report.double(f.here(), a.row, "actor_id "+number+"; the first was kept")
		}
		f.actor(number)
	}
	return nil
}

// actor is the actor that a row tells of, made of the first row that does; nil if it cannot be.
func (f *paaxFile) actor(number string) *paaxActor {
	if a := f.actors[number]; a != nil {
		f.steady(a, number)
		return a
	}
	if f.get("actor_name") == "" {
		f.problems.add(f.sheet, f.sheet.row, "actor_name", "is blank")
		return nil
	}
	name := clip(first(f.mended("actor_name"), "PAA-X actor "+number), 300)
	a := &paaxActor{id: f.idOf(number, name), name: name, kind: paaxType(f.get("actor_type")), row: f.here(), first: map[string]string{}}
	for _, column := range steady {
		a.first[column] = f.get(column)
	}
	f.actors[number], f.order = a, append(f.order, a)
	f.describeActor(a, number)
	return a
}

// steady notes where a later row tells otherwise of an actor than its first.
func (f *paaxFile) steady(a *paaxActor, number string) {
	for _, column := range steady {
		before, now := a.first[column], f.get(column)
		if now != "" && before != now && decimal.ReplaceAllString(before, "$1") != decimal.ReplaceAllString(now, "$1") {
			f.report.conflict(f.here(), "actor_id "+number, column, fmt.Sprintf("row %s: %s; here: %s", a.row, clip(before, 80), clip(now, 80)), clip(before, 80))
		}
	}
}

// idOf is the id of an actor: as decided, else by its number.
func (f *paaxFile) idOf(number, name string) string {
	if one, decided := f.work.actors.decided[decisionKey("", name)]; decided {
		f.followed[one.key()] = true
		return one.Actor
	}
	return "actor:paax-" + number
}

// describeActor makes the rows of an actor.
func (f *paaxFile) describeActor(a *paaxActor, number string) {
	row := cells{"id": a.id, "name": a.name, "type": string(a.kind), "countries": f.country(a)}
	if d := f.work.actors; a.id == "actor:paax-"+number {
		f.out.add("actors", f.grounded(row, f.at("actor_name"), clip(f.typeWords(), 200)))
	} else { // decided to be another
		d.bring(a.id, f.at("actor_name"))
		f.alias(a, paaxName{a.name, "ALIAS", f.at("actor_name"), d.decided[decisionKey("", a.name)].says()})
	}
	f.out.add("external-ids", f.grounded(cells{"of": a.id, "scheme": schemePAAX, "id": number}, f.at("actor_id")))
	if code := f.get("id_paax"); code != "" && !strings.Contains(code, " ") {
		f.out.add("external-ids", f.grounded(cells{"of": a.id, "scheme": schemePAAXCode, "id": clip(code, 100)}, f.at("id_paax")))
	}
	f.names(a)
	f.ucdp(a)
}

// typeWords are the words by which PAA-X types an actor.
func (f *paaxFile) typeWords() string {
	says := "PAA-X type: " + first(f.get("actor_type"), "none")
	for _, more := range []string{"sub_type", "cs_type"} {
		if text := f.get(more); text != "" {
			says += ", " + text
		}
	}
	return says
}

// country is the place of the country of an actor. Of a state it also gives the code, once.
func (f *paaxFile) country(a *paaxActor) string {
	column, c, known := "actor_iso3c", country{}, false
	if code := f.get(column); code != "" {
		if c, known = countryOf(code); !known {
			f.report.leave(fmt.Sprintf("actor_iso3c: %.40q is no code of ISO 3166-1", code), f.here())
		}
	}
	isCode := known
	if !known {
		column = "actor_country"
		if c, known = f.work.actors.country(f.get(column)); !known {
			return ""
		}
	}
	a.place = f.place(c, f.at(column))
	if a.kind == accord.TypeState && isCode && f.stateOf[c.alpha2] == "" {
		a.code = c.alpha2
		f.stateOf[c.alpha2] = a.id
		f.out.add("external-ids", f.grounded(cells{"of": a.id, "scheme": schemeCountry, "id": c.alpha2}, f.at(column)))
		f.work.actors.states[c.alpha2] = first(f.work.actors.states[c.alpha2], a.id)
	}
	return a.place
}

// finishActors writes what needs all actors: names, ids and names that several share.
func (f *paaxFile) finishActors() {
	f.addNames()
	for _, id := range sortedKeys(f.ucdpOf) {
		actors := f.ucdpOf[id]
		if len(actors) == 1 {
			f.out.add("external-ids", f.grounded(cells{"of": actors[0].id, "scheme": schemeUCDP, "id": id}, actors[0].row.at("ucdp_id")))
			continue
		}
		f.report.trap(t6Shared, actors[0].row)
		for i, a := range actors {
			for _, b := range actors[i+1:] {
				f.same(a.id, b.id, a.row.at("ucdp_id"), "Rule: PAA-X gives both the UCDP actor "+id)
			}
		}
	}
	f.pairs()
	f.elsewhere()
}

// elsewhere ties actors to those of the same name in a dataset that is given
// along: whether they are one is for a reader to decide.
func (f *paaxFile) elsewhere() {
	d := f.work.actors
	for _, a := range f.order {
		if a.kind == accord.TypeState || d.actors[a.id] != nil {
			continue
		}
		for _, other := range d.find(a.name) {
			if d.actors[other] != nil && !strings.HasPrefix(other, "actor:ucdp-") && other != a.id {
				locator := a.row.at("actor_name")
				d.bring(other, locator)
				f.same(a.id, other, locator, "Rule: the same name, but for spelling, in "+d.home(other))
			}
		}
	}
}

// same ties two actors that may be one.
func (f *paaxFile) same(a, b, locator, rule string) {
	if b < a {
		a, b = b, a
	}
	id := "link:" + strings.TrimPrefix(a, "actor:") + "-possibly-same-as-" + strings.TrimPrefix(b, "actor:")
	if a != b && !f.out.holds("links", id) {
		f.out.add("links", f.inferred(cells{"id": id, "from": a, "kind": "POSSIBLY_SAME_AS", "to": b}, locator, rule))
	}
}
