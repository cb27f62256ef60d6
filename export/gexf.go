package export

import (
	"io"

	"github.com/accordgraph/accord"
)

// writeGEXF writes GEXF 1.3 (gexf.net): a dynamic graph of days. Where a start or an
// end is not known the interval is open there.
func writeGEXF(w io.Writer, d *accord.Dataset) error {
	x := newXML(w)
	x.open("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3")
	x.open("meta")
	for _, about := range [][2]string{{"creator", "Accord"}, {"description", d.Title}} {
		x.open(about[0])
		x.text(about[1])
		x.close(about[0])
	}
	x.close("meta")
	x.open("graph", "mode", "dynamic", "defaultedgetype", "directed", "timeformat", "date", "timerepresentation", "interval")
	x.declare("node", nodeAttributes)
	x.declare("edge", edgeAttributes)
	n := newNetwork(d)
	x.open("nodes")
	for e := range n.nodes {
		x.open("node", e.interval("id", e.id, "label", e.label)...)
		x.values(e, nodeAttributes)
		x.close("node")
	}
	x.close("nodes")
	x.open("edges")
	for e := range n.edges {
		x.open("edge", e.interval("id", e.id, "source", e.from, "target", e.to, "label", e.label)...)
		x.values(e, edgeAttributes)
		x.close("edge")
	}
	x.close("edges")
	x.close("graph")
	x.close("gexf")
	return x.end()
}

// interval adds the days of an element to its attributes.
func (e element) interval(attributes ...string) []string {
	if e.start != "" {
		attributes = append(attributes, "start", string(e.start))
	}
	if e.end != "" {
		attributes = append(attributes, "end", string(e.end))
	}
	return attributes
}

func (x *xmlWriter) declare(class string, names []string) {
	x.open("attributes", "class", class, "mode", "static")
	for i, name := range names {
		kind := "string"
		switch name {
		case "latitude", "longitude":
			kind = "double"
		case "claims":
			kind = "integer"
		case "generic", "contested", "denied":
			kind = "boolean"
		}
		x.empty("attribute", "id", count(i), "title", name, "type", kind)
	}
	x.close("attributes")
}

func (x *xmlWriter) values(e element, names []string) {
	if len(e.attributes) == 0 {
		return
	}
	x.open("attvalues")
	for _, a := range e.attributes {
		for i, name := range names {
			if name == a.name {
				x.empty("attvalue", "for", count(i), "value", a.value)
			}
		}
	}
	x.close("attvalues")
}
