package export_test

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/export"
)

// FuzzParseSelection: a filter is read or refused; what is read says the same when it is written.
func FuzzParseSelection(f *testing.F) {
	for _, filter := range []string{
		"", "{}", "null", "[]", `{"text":"x"}`, `{"inForce":{"on":"2017-08-17"}}`, `{"inForce":{}}`, `{"levels":["LOCAL"]}`, `{"levels":["local"]}`, `{"types":["STATE"]}`,
		`{"between":{"from":"2016-02-30"}}`, `{} {}`, `{"colour":1}`, `{"text":"\ud800"}`,
	} {
		f.Add(filter, filter)
	}
	f.Fuzz(func(t *testing.T, agreements, actors string) {
		s, err := export.ParseSelection(agreements, actors)
		if err != nil {
			if !errors.Is(err, accord.ErrInvalid) {
				t.Fatalf("%q, %q: %v", agreements, actors, err)
			}
			return
		}
		again, err := export.ParseSelection(written(t, s.Agreements), written(t, s.Actors))
		if err != nil {
			t.Fatalf("%q, %q cannot be read again: %v", agreements, actors, err)
		}
		if one, other := asJSON(t, s), asJSON(t, again); one != other {
			t.Fatalf("%s is %s when it is read again", one, other)
		}
	})
}

// written is a filter as it may be given, empty for none.
func written[F any](t *testing.T, filter *F) string {
	if filter == nil {
		return ""
	}
	return asJSON(t, filter)
}

func asJSON(t *testing.T, v any) string {
	text, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
