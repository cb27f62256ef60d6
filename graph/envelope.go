package graph

import (
	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// The most that an answer says of what went wrong.
const (
	maxErrors  = 10
	maxMessage = 300  // bytes
	maxPath    = 200  // bytes; it holds names that the client chose
	maxSaid    = 3900 // bytes of all errors: an answer of nothing else is less than 4 KiB
)

// envelope appends a response around its data, which is written already: to marshal it
// with the rest would read and escape it once more. A request that was not executed has no data.
func envelope(b []byte, response *graphql.Response, executed bool) []byte {
	b = append(b, '{')
	if len(response.Errors) > 0 {
		b = append(append(b, `"errors":`...), said(response.Errors)...)
	}
	if executed {
		if len(response.Errors) > 0 {
			b = append(b, ',')
		}
		b = append(b, `"data":`...)
		if len(response.Data) == 0 {
			b = append(b, "null"...)
		}
		b = append(b, response.Data...)
	}
	if len(response.Extensions) > 0 {
		b = append(append(b, `,"extensions":`...), asJSON(response.Extensions)...)
	}
	return append(b, '}')
}

// said writes errors, the first ones as far as there is room.
func said(errs gqlerror.List) []byte {
	all := []byte{'['}
	for i, e := range errs[:min(len(errs), maxErrors)] {
		one := asJSON(shorter(e))
		if i > 0 && len(all)+len(one) > maxSaid {
			break
		}
		if i > 0 {
			all = append(all, ',')
		}
		all = append(all, one...)
	}
	return append(all, ']')
}

// shorter bounds what of an error comes from the client.
func shorter(e *gqlerror.Error) *gqlerror.Error {
	cut := *e
	cut.Message = cutMessage(e.Message)
	if len(e.Path.String()) > maxPath {
		cut.Path = nil
	}
	return &cut
}

func cutMessage(text string) string {
	if len(text) <= maxMessage {
		return text
	}
	return cutText(text, maxMessage-3) + "…"
}

// cutText cuts a text between two letters.
func cutText(text string, most int) string {
	for most > 0 && text[most]&0xC0 == 0x80 {
		most--
	}
	return text[:most]
}
