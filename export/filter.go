package export

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"slices"
	"strings"

	"github.com/accordgraph/accord"
)

// ParseSelection reads the two filters as JSON, in the words of the schema; empty
// texts are no filter. An error names the argument and what is wrong in it.
func ParseSelection(agreements, actors string) (s Selection, err error) {
	if s.Agreements, err = parse[accord.AgreementFilter]("agreements", agreements); err != nil {
		return s, err
	}
	if f := s.Agreements; f != nil && f.InForce != nil && f.InForce.On == "" {
		return s, fmt.Errorf("agreements: inForce wants a day, on: %w", accord.ErrInvalid)
	}
	s.Actors, err = parse[accord.ActorFilter]("actors", actors)
	return s, err
}

func parse[F any](argument, text string) (*F, error) {
	if text == "" {
		return nil, nil
	}
	d := json.NewDecoder(bytes.NewReader([]byte(text)))
	d.DisallowUnknownFields()
	f := new(F)
	if err := d.Decode(f); err != nil {
		return nil, fmt.Errorf("%s: %s: %w", argument, plainly(err), accord.ErrInvalid)
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("%s: more than one JSON object: %w", argument, accord.ErrInvalid)
	}
	if err := check(reflect.ValueOf(f).Elem(), ""); err != nil {
		return nil, fmt.Errorf("%s: %w: %w", argument, err, accord.ErrInvalid)
	}
	return f, nil
}

// plainly says what is wrong with JSON, without the types of the program.
func plainly(err error) string {
	var wrong *json.UnmarshalTypeError
	if !errors.As(err, &wrong) {
		return strings.TrimPrefix(err.Error(), "json: ")
	}
	kind, _, _ := strings.Cut(wrong.Value, " ")
	return strings.TrimPrefix(strings.ToLower(wrong.Field)+": ", ": ") + kind + " is not what belongs there"
}

// words are the vocabularies of filters.
var words = map[reflect.Type][]string{
	reflect.TypeFor[accord.ActorType](): strs(accord.ActorTypes), reflect.TypeFor[accord.Role](): strs(accord.Roles),
	reflect.TypeFor[accord.Position](): strs(accord.Positions), reflect.TypeFor[accord.Stage](): strs(accord.Stages),
	reflect.TypeFor[accord.Deal](): strs(accord.Deals), reflect.TypeFor[accord.Level](): strs(accord.Levels),
	reflect.TypeFor[accord.Status](): strs(accord.Statuses), reflect.TypeFor[accord.InForceAnswer](): strs(accord.InForceAnswers),
}

// check holds the words and days of a filter against what there is.
func check(v reflect.Value, name string) error {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			return check(v.Elem(), name)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if err := check(v.Field(i), v.Type().Field(i).Name); err != nil {
				return err
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			if err := check(v.Index(i), name); err != nil {
				return err
			}
		}
	case reflect.String:
		if known, is := words[v.Type()]; is && !slices.Contains(known, v.String()) {
			return fmt.Errorf("%s: %q is not one of %s", strings.ToLower(name), v.String(), strings.Join(known, ", "))
		}
		if v.Type() == reflect.TypeFor[accord.Date]() && v.String() != "" {
			if _, err := accord.ParseDay(v.String()); err != nil {
				return fmt.Errorf("%s: %w", strings.ToLower(name), err)
			}
		}
	}
	return nil
}
