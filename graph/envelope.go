package graph

import (
	"bytes"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// The most that an answer says of what went wrong.
const (
	maxErrors  = 10
	maxMessage = 300  // bytes
	maxRefusal = 4096 // bytes of an answer that says nothing else
)

// envelope puts a response around its data, which is written already: to marshal it
// with the rest would read and escape it once more. A request that was not executed has no data.
func envelope(response *graphql.Response, executed bool) []byte {
	var b bytes.Buffer
	b.Grow(len(response.Data) + 64)
	b.WriteByte('{')
	if len(response.Errors) > 0 {
		b.WriteString(`"errors":`)
		b.Write(asJSON(shorter(response.Errors)))
	}
	if executed {
		if len(response.Errors) > 0 {
			b.WriteByte(',')
		}
		b.WriteString(`"data":`)
		if len(response.Data) == 0 {
			b.WriteString("null")
		}
		b.Write(response.Data)
	}
	if len(response.Extensions) > 0 {
		b.WriteString(`,"extensions":`)
		b.Write(asJSON(response.Extensions))
	}
	b.WriteByte('}')
	return b.Bytes()
}

// shorter bounds errors: many mistakes of one request say no more than ten.
func shorter(errs gqlerror.List) gqlerror.List {
	errs = errs[:min(len(errs), maxErrors)]
	for i, e := range errs {
		if len(e.Message) > maxMessage {
			cut := *e
			cut.Message = cutText(e.Message, maxMessage-3) + "…"
			errs[i] = &cut
		}
	}
	return errs
}

// cutText cuts a text between two letters.
func cutText(text string, most int) string {
	for most > 0 && text[most]&0xC0 == 0x80 {
		most--
	}
	return text[:most]
}
