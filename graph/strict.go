package graph

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"
)

var (
	errNoObject = errors.New("no JSON object")
	errText     = errors.New("a text that is none")
	errTwice    = errors.New("a name that is there twice")
)

// strictly decodes one JSON object in which nothing can be read in two ways: UTF-8,
// no name twice, no half of a letter, no NUL, nothing behind it. Numbers stay as they are written.
func strictly(text []byte) (object map[string]any, err error) {
	if !utf8.Valid(text) || oddEscape(text) {
		return nil, errText
	}
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	if err := d.Decode(&object); err != nil || object == nil {
		return nil, errNoObject
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return nil, errNoObject
	}
	if written(text) != held(object) {
		return nil, errTwice
	}
	return object, nil
}

// oddEscape finds NUL and lone halves of surrogate pairs, which decoders replace in silence.
func oddEscape(text []byte) bool {
	for i := 0; i < len(text); i++ {
		if text[i] != '\\' {
			continue
		}
		i++
		if nulInBraces.Match(text[i:min(len(text), i+maxBraces)]) {
			return true
		}
		unit, is := escaped(text, i)
		if !is {
			continue
		}
		i += 4
		switch {
		case unit == 0, unit >= 0xDC00 && unit < 0xE000:
			return true
		case unit >= 0xD800 && unit < 0xDC00:
			low, is := escaped(text, i+2)
			if !is || text[i+1] != '\\' || low < 0xDC00 || low > 0xDFFF {
				return true
			}
			i += 6
		}
	}
	return false
}

// nulInBraces is NUL as GraphQL may write it beside \u0000.
var nulInBraces = regexp.MustCompile(`^u\{0+\}`)

const maxBraces = len("u{00000000}") // the parser takes no more

// escaped reads a u and the four hexadecimal digits behind it.
func escaped(text []byte, at int) (unit uint64, is bool) {
	if at+5 > len(text) || text[at] != 'u' {
		return 0, false
	}
	unit, err := strconv.ParseUint(string(text[at+1:at+5]), 16, 16)
	return unit, err == nil
}

// written counts the names in the objects of valid JSON: each has a colon behind it.
func written(text []byte) (names int) {
	inText := false
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '"':
			inText = !inText
		case '\\':
			i++
		case ':':
			if !inText {
				names++
			}
		}
	}
	return names
}

// held counts those that were decoded. There are fewer where a name was there twice.
func held(v any) (names int) {
	switch v := v.(type) {
	case map[string]any:
		names = len(v)
		for _, one := range v {
			names += held(one)
		}
	case []any:
		for _, one := range v {
			names += held(one)
		}
	}
	return names
}

// proper tells whether a text of an address is UTF-8 without NUL.
func proper(text string) bool { return utf8.ValidString(text) && !strings.Contains(text, "\x00") }
