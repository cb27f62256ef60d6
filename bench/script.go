package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strconv"
)

// A script writes one answer as one would write it by hand who knows the operation: what
// is always the same as it stands, then a text or a number, and so on.
type script []line

type line struct {
	plain  string
	text   *string // quoted
	number *int64
}

// scriptOf reads an answer into a script. Names and punctuation are what is always the same.
func scriptOf(answer []byte) (s script, err error) {
	var plain []byte
	end := func(l line) {
		l.plain = string(plain)
		s, plain = append(s, l), nil
	}
	for i := 0; i < len(answer); {
		to := i + 1
		switch c := answer[i]; {
		case c == '"':
			for ; answer[to] != '"'; to++ {
				if answer[to] == '\\' {
					to++
				}
			}
			to++
			var text string
			if err := json.Unmarshal(answer[i:to], &text); err != nil {
				return nil, err
			}
			if answer[to] == ':' {
				plain = append(plain, answer[i:to]...)
			} else {
				end(line{text: &text})
			}
		case c == '-' || c >= '0' && c <= '9':
			for to < len(answer) && bytes.IndexByte([]byte(",}]"), answer[to]) < 0 {
				to++
			}
			n, err := strconv.ParseInt(string(answer[i:to]), 10, 64)
			if err != nil {
				return nil, err
			}
			end(line{number: &n})
		default:
			plain = append(plain, c)
		}
		i = to
	}
	end(line{})
	if got := s.write(nil); !bytes.Equal(got, answer) {
		return nil, fmt.Errorf("written by hand %.300s\nis not %.300s", got, answer)
	}
	return s, nil
}

func (s script) write(b []byte) []byte {
	for i := range s {
		b = append(b, s[i].plain...)
		switch {
		case s[i].text != nil:
			b = quoted(b, *s[i].text)
		case s[i].number != nil:
			b = strconv.AppendInt(b, *s[i].number, 10)
		}
	}
	return b
}

// quoted appends a text as JSON; what has to be escaped is rare.
func quoted(b []byte, text string) []byte {
	for i := range len(text) {
		if c := text[i]; c < ' ' || c == '"' || c == '\\' {
			escaped, _ := json.Marshal(text)
			return append(b, escaped...)
		}
	}
	return append(append(append(b, '"'), text...), '"')
}
