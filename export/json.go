package export

import (
	"encoding/json"
	"io"

	"github.com/accordgraph/accord"
)

// The shape of the JSON export: what the dataset is, subjects, ties, and the claims
// that they rest on. Attributes are those of the other formats.
type (
	document struct {
		Dataset described `json:"dataset"`
		Nodes   []object  `json:"nodes"`
		Ties    []object  `json:"ties"`
		Claims  []claim   `json:"claims"`
	}
	described struct {
		Title    string `json:"title"`
		Version  string `json:"version"`
		Licence  string `json:"licence,omitempty"`
		Citation string `json:"citation,omitempty"`
	}
	object map[string]any // texts, but numbers and truths where they are that
	claim  struct {
		ID           accord.ID        `json:"id"`
		About        accord.ID        `json:"about"`
		Attribute    string           `json:"attribute,omitempty"`
		Value        string           `json:"value,omitempty"`
		Text         string           `json:"text,omitempty"`
		Wording      string           `json:"wording,omitempty"`
		Kind         accord.ClaimKind `json:"claimKind"`
		Denies       bool             `json:"denies,omitempty"`
		Preferred    bool             `json:"preferred,omitempty"`
		Contradicts  []accord.ID      `json:"contradicts,omitempty"`
		Source       accord.ID        `json:"source"`
		Locator      string           `json:"locator"`
		Via          accord.ID        `json:"via,omitempty"`
		AttributedTo []accord.ID      `json:"attributedTo,omitempty"`
		Date         string           `json:"date,omitempty"`
	}
)

func writeJSON(w io.Writer, d *accord.Dataset) error {
	doc := document{Dataset: described{d.Title, d.Digest(), d.Licence, d.Citation}, Nodes: []object{}, Ties: []object{}, Claims: []claim{}}
	n := newNetwork(d)
	for e := range n.nodes {
		doc.Nodes = append(doc.Nodes, e.object("from", "to"))
	}
	for e := range n.edges {
		doc.Ties = append(doc.Ties, e.object("from", "to"))
	}
	for _, c := range d.Claims {
		doc.Claims = append(doc.Claims, claim{
			c.ID, c.AboutID, c.Attribute, c.Value, c.Text, c.Wording, c.Kind, c.Denies, c.Preferred, c.ContradictIDs,
			c.SourceID, c.Locator, c.ViaID(), c.AttributedToIDs(), textOf(c.Date),
		})
	}
	return encode(w, doc)
}

// object is an element as an object; its ends are called so.
func (e element) object(from, to string) object {
	o := object{"id": e.id, "label": e.label}
	for _, a := range e.attributes {
		o[a.name] = typed(a)
	}
	for name, value := range map[string]string{from: e.from, to: e.to, "start": string(e.start), "end": string(e.end)} {
		if value != "" {
			o[name] = value
		}
	}
	return o
}

// typed is the value of an attribute as JSON has it.
func typed(a attribute) any {
	switch a.name {
	case "latitude", "longitude", "claims":
		return json.Number(a.value)
	case "generic", "contested", "denied":
		return a.value == "true"
	}
	return a.value
}

// writeCytoscape writes the elements that cytoscape.js and Cytoscape read.
func writeCytoscape(w io.Writer, d *accord.Dataset) error {
	type item struct {
		Data object `json:"data"`
	}
	var doc struct {
		Elements struct {
			Nodes []item `json:"nodes"`
			Edges []item `json:"edges"`
		} `json:"elements"`
	}
	doc.Elements.Nodes, doc.Elements.Edges = []item{}, []item{}
	n := newNetwork(d)
	for e := range n.nodes {
		doc.Elements.Nodes = append(doc.Elements.Nodes, item{e.object("source", "target")})
	}
	for e := range n.edges {
		doc.Elements.Edges = append(doc.Elements.Edges, item{e.object("source", "target")})
	}
	return encode(w, doc)
}

func encode(w io.Writer, doc any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e.Encode(doc)
}
