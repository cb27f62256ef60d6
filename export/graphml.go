package export

import (
	"io"
	"slices"

	"github.com/accordgraph/accord"
)

// writeGraphML writes GraphML (graphml.graphdrawing.org): directed edges, ids as in
// the graph, all attributes as texts but numbers and truths.
func writeGraphML(w io.Writer, d *accord.Dataset) error {
	x := newXML(w)
	x.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns")
	x.key("node", "label")
	for _, name := range nodeAttributes {
		x.key("node", name)
	}
	x.key("edge", "label")
	for _, name := range edgeAttributes {
		x.key("edge", name)
	}
	for _, name := range []string{"start", "end"} {
		x.key("node", name)
		x.key("edge", name)
	}
	x.open("graph", "id", "accord", "edgedefault", "directed")
	n := newNetwork(d)
	for e := range n.nodes {
		x.open("node", "id", e.id)
		x.data("node", e)
		x.close("node")
	}
	for e := range n.edges {
		x.open("edge", "id", e.id, "source", e.from, "target", e.to)
		x.data("edge", e)
		x.close("edge")
	}
	x.close("graph")
	x.close("graphml")
	return x.end()
}

// key declares an attribute.
func (x *xmlWriter) key(of, name string) {
	kind := "string"
	switch {
	case name == "latitude" || name == "longitude":
		kind = "double"
	case name == "claims":
		kind = "int"
	case slices.Contains([]string{"generic", "contested", "denied"}, name):
		kind = "boolean"
	}
	x.empty("key", "id", of+"-"+name, "for", of, "attr.name", name, "attr.type", kind)
}

// data writes the attributes of an element.
func (x *xmlWriter) data(of string, e element) {
	put := func(name, value string) {
		if value != "" {
			x.open("data", "key", of+"-"+name)
			x.text(value)
			x.close("data")
		}
	}
	put("label", e.label)
	for _, a := range e.attributes {
		put(a.name, a.value)
	}
	put("start", string(e.start))
	put("end", string(e.end))
}
