package graph

import "github.com/accordgraph/accord"

// briefly are the fields of nouns that accord.Brief keeps, beside lists that the store is asked for.
var briefly = map[string]map[string]bool{
	"Actor":     set("id", "label", "name", "type", "generic", "collective"),
	"Agreement": set("id", "label", "title", "stage", "status", "level", "dates"),
	"Process":   set("id", "label", "name", "bucket", "start", "end"),
	"Place":     set("id", "label", "name", "placeKind", "latitude", "longitude"),
}

func set(names ...string) map[string]bool {
	all := map[string]bool{"__typename": true}
	for _, name := range names {
		all[name] = true
	}
	return all
}

// shows notes what a plan shows of an object: where that is no more of any noun than
// accord.Brief keeps, the store may leave out the rest.
func (p *planner) shows(typeName, name string, f *field) {
	if kept, is := briefly[typeName]; is && !kept[name] && (f == nil || f.ask == nil) {
		p.whole = true
	}
}

// lookAt is a reading as a plan needs it.
func (p *planner) lookAt(r accord.Reading) accord.Reading {
	if b, may := r.(accord.Briefer); may && !p.whole {
		return b.Brief()
	}
	return r
}
