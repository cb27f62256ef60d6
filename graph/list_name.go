package graph

import (
	"encoding/json"
	"reflect"

	"github.com/accordgraph/accord"
)

// A listName names a list by the question of the store and all its arguments but the
// paging: what a cursor belongs to. It is spelt out only where that is needed.
type listName struct {
	question string
	ask      any // as it was, without paging; nil for a list without arguments
	text     string
	seal     *seal
}

// list names the list of a question in which nothing but the arguments stands yet; nil
// where there are none.
func list(question string, ask any) *listName {
	if ask == nil {
		return &listName{question: question}
	}
	return &listName{question: question, ask: reflect.ValueOf(ask).Elem().Interface()}
}

func (n *listName) String() string {
	switch {
	case n.ask == nil:
		return n.question
	case n.text == "":
		text, err := json.Marshal(n.ask)
		if err != nil {
			panic("graph: arguments that cannot be written: " + err.Error())
		}
		n.text = n.question + " " + string(text)
	}
	return n.text
}

// sealed is the cursor of a row.
func (n *listName) sealed(key accord.Key) string {
	if n.seal == nil {
		one := sealOf(n.String())
		n.seal = &one
	}
	return n.seal.on(key)
}
