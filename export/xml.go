package export

import (
	"bufio"
	"encoding/xml"
	"io"
	"strings"
	"unicode/utf8"
)

// An xmlWriter writes XML by hand: encoding/xml would want a type for every element,
// and writes what XML cannot hold as it is. It remembers the first failure.
type xmlWriter struct{ *bufio.Writer }

func newXML(w io.Writer) *xmlWriter {
	x := &xmlWriter{bufio.NewWriter(w)}
	x.put(xml.Header)
	return x
}

func (x *xmlWriter) put(text string) { _, _ = x.WriteString(text) } // a failure stays until Flush

func (x *xmlWriter) tag(name string, attributes []string, end string) {
	x.put("<" + name)
	for i := 0; i+1 < len(attributes); i += 2 {
		x.put(" " + attributes[i] + `="`)
		x.text(attributes[i+1])
		x.put(`"`)
	}
	x.put(end)
}

func (x *xmlWriter) open(name string, attributes ...string)  { x.tag(name, attributes, ">") }
func (x *xmlWriter) empty(name string, attributes ...string) { x.tag(name, attributes, "/>\n") }
func (x *xmlWriter) close(name string)                       { x.put("</" + name + ">\n") }

// text writes a text with what means something else escaped, and without the
// characters that XML 1.0 cannot hold.
func (x *xmlWriter) text(text string) {
	_ = xml.EscapeText(x, []byte(strings.Map(func(r rune) rune {
		if r == utf8.RuneError || r < ' ' && r != '\t' && r != '\n' && r != '\r' || r == 0xFFFE || r == 0xFFFF {
			return -1
		}
		return r
	}, text)))
}

func (x *xmlWriter) end() error { return x.Flush() }
