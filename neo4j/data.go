package neo4j

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strings"

	"github.com/accordgraph/accord"
)

// encode writes a node as JSON without what is zero, so that json.Unmarshal makes
// exactly the same of it again.
func encode(n accord.Node) string {
	var b strings.Builder
	encodeValue(&b, reflect.ValueOf(n))
	return b.String()
}

func encodeValue(b *strings.Builder, v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer:
		encodeValue(b, v.Elem())
	case reflect.Struct:
		encodeStruct(b, v)
	case reflect.Slice:
		b.WriteByte('[')
		for i := range v.Len() {
			if i > 0 {
				b.WriteByte(',')
			}
			encodeElement(b, v.Index(i))
		}
		b.WriteByte(']')
	default:
		text, err := json.Marshal(v.Interface())
		if err != nil {
			panic(fmt.Sprintf("neo4j: a value that cannot be written: %v", err))
		}
		b.Write(text)
	}
}

// encodeElement writes an element of a list, which may be nil.
func encodeElement(b *strings.Builder, v reflect.Value) {
	if v.Kind() == reflect.Pointer && v.IsNil() {
		b.WriteString("null")
		return
	}
	encodeValue(b, v)
}

func encodeStruct(b *strings.Builder, v reflect.Value) {
	sep := byte('{')
	for i := range v.NumField() {
		if field := v.Field(i); !field.IsZero() {
			b.WriteByte(sep)
			sep = ','
			b.WriteByte('"')
			b.WriteString(v.Type().Field(i).Name)
			b.WriteString(`":`)
			encodeValue(b, field)
		}
	}
	if sep == '{' {
		b.WriteByte('{')
	}
	b.WriteByte('}')
}

// decode makes a node of its data. An interface is made of what the id in the data says.
func decode[T accord.Node](data any) (T, error) {
	var none T
	text, ok := data.(string)
	if !ok {
		return none, fmt.Errorf("no data: %v", data)
	}
	if n, known := decoded.get(text); known {
		if n, fits := n.(T); fits {
			return n, nil
		}
	}
	var n accord.Node = none
	if reflect.TypeFor[T]().Kind() == reflect.Interface {
		n = blank(idIn(text))
	} else {
		n = reflect.New(reflect.TypeFor[T]().Elem()).Interface().(accord.Node)
	}
	if n == nil {
		return none, fmt.Errorf("data of an unknown kind: %.60s", text)
	}
	if err := json.Unmarshal([]byte(text), n); err != nil {
		return none, err
	}
	decoded.keep(text, n)
	return n.(T), nil
}

// idIn is the id in the data of a node, which is always its first field.
func idIn(data string) accord.ID {
	rest, _ := strings.CutPrefix(data, `{"ID":"`)
	id, _, _ := strings.Cut(rest, `"`)
	return accord.ID(id)
}

// blank is an empty node of the kind of an id, nil if there is no such kind.
func blank(id accord.ID) accord.Node {
	switch id.Kind() {
	case accord.KindActor:
		return new(accord.Actor)
	case accord.KindAgreement:
		return new(accord.Agreement)
	case accord.KindProcess:
		return new(accord.Process)
	case accord.KindPlace:
		return new(accord.Place)
	case accord.KindSource:
		return new(accord.Source)
	case accord.KindParticipation:
		return new(accord.Participation)
	case accord.KindStance:
		return new(accord.Stance)
	case accord.KindLink:
		return new(accord.Link)
	case accord.KindAllegation:
		return new(accord.Allegation)
	case accord.KindLineage:
		return new(accord.Lineage)
	case accord.KindMilestone:
		return new(accord.Milestone)
	case accord.KindClaim:
		return new(accord.Claim)
	}
	return nil
}

// nodes reads a column of nodes with their ids.
func (r row) nodes(column string) (map[accord.ID]accord.Node, error) { return nodesIn(r.list(column)) }

// nodesIn reads a list of nodes with their ids.
func nodesIn(all []any) (map[accord.ID]accord.Node, error) {
	nodes := make(map[accord.ID]accord.Node, len(all))
	for _, pair := range all {
		id := accord.ID(pair.([]any)[0].(string))
		n, err := decode[accord.Node](pair.([]any)[1])
		if err != nil {
			return nil, fmt.Errorf("%s: %w", id, err)
		}
		nodes[id] = n
	}
	return nodes, nil
}
