package graph

import (
	"github.com/99designs/gqlgen/graphql"

	"github.com/accordgraph/accord"
)

// MarshalID writes an id; none is null.
func MarshalID(id accord.ID) graphql.Marshaler { return MarshalText(string(id)) }

// UnmarshalID reads an id; null is none.
func UnmarshalID(v any) (accord.ID, error) {
	if v == nil {
		return "", nil
	}
	id, err := graphql.UnmarshalID(v)
	if id == "" {
		return emptyID, err
	}
	return accord.ID(id), err
}

// emptyID stands for an id that is given and empty, which is nobody's: in a filter
// it must not look like a condition that is not there.
const emptyID accord.ID = " "

// MarshalText writes a text; the empty one stands for absence and is null.
func MarshalText(text string) graphql.Marshaler {
	if text == "" {
		return graphql.Null
	}
	return graphql.MarshalString(text)
}

// UnmarshalText reads a text and nothing else: numbers are not texts.
func UnmarshalText(v any) (string, error) {
	switch v := v.(type) {
	case nil:
		return "", nil
	case string:
		return v, nil
	}
	return "", coercion("this is no text")
}

// MarshalDate writes a day; none is null.
func MarshalDate(day accord.Date) graphql.Marshaler { return MarshalText(string(day)) }

// UnmarshalDate reads a day and refuses what the calendar does not have.
func UnmarshalDate(v any) (accord.Date, error) {
	text, isText := v.(string)
	if v == nil {
		return "", nil
	}
	if !isText {
		return "", coercion("this is no day such as 2016-10-08")
	}
	day, err := accord.ParseDay(text)
	if err != nil {
		return "", coercion(err.Error())
	}
	return day, nil
}

// A coercion error says that an argument is not of its type.
type coercion string

func (c coercion) Error() string { return string(c) }
