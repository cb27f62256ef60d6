package graph

import (
	"crypto/sha256"
	"encoding/base64"
	"strings"
	"unicode/utf8"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/accordgraph/accord"
)

const (
	pageSize    = 20  // rows of a page where none is asked for
	maxPageSize = 100 // rows of a page
	sealSize    = 9   // bytes of a cursor that name its list
)

// A seal names a list in the cursors of its rows.
type seal [sealSize]byte

// on makes the cursor of a row: the list it belongs to, and its key.
func (s seal) on(key accord.Key) string {
	return base64.RawURLEncoding.EncodeToString(append(s[:], key...))
}

// unseal gives the key of a cursor, and whether it belongs to the list.
func unseal(list, cursor string) (accord.Key, bool) {
	bytes, err := base64.RawURLEncoding.Strict().DecodeString(cursor)
	if err != nil || strings.ContainsAny(cursor, "\r\n") || // which the decoder passes over
		len(bytes) <= sealSize || seal(bytes[:sealSize]) != sealOf(list) {
		return "", false
	}
	key := string(bytes[sealSize:])
	return accord.Key(key), utf8.ValidString(key) && strings.Count(key, "\x00") == 1
}

func sealOf(list string) seal {
	sum := sha256.Sum256([]byte(list))
	return seal(sum[:sealSize])
}

// paging is what a client says of the page it wants.
type paging struct {
	First, Last   *int
	After, Before string
}

// window checks the paging of a list. After alone counts forward, before alone backward.
func (p paging) window(to *planner, path ast.Path, list *listName) (w accord.Window) {
	if p.First != nil && p.Last != nil {
		to.refuse(at(path, "last"), "first and last together ask for two pages: take one of them")
	}
	w.Back = p.Last != nil || p.First == nil && p.Before != "" && p.After == ""
	w.Limit = pageSize
	for _, page := range []struct {
		name string
		size *int
	}{{"first", p.First}, {"last", p.Last}} {
		if page.size == nil {
			continue
		}
		w.Limit = *page.size
		to.pageSize(at(path, page.name), page.name, w.Limit)
	}
	w.After = p.bound(to, at(path, "after"), list, p.After)
	w.Before = p.bound(to, at(path, "before"), list, p.Before)
	return w
}

// pageSize refuses a number of rows that no page has.
func (p *planner) pageSize(path ast.Path, name string, n int) {
	if n < 0 || n > maxPageSize {
		p.refuse(path, "%s: %d is not from 0 to %d", name, n, maxPageSize)
	}
}

func (paging) bound(to *planner, path ast.Path, list *listName, cursor string) accord.Key {
	if cursor == "" {
		return ""
	}
	key, ok := unseal(list.String(), cursor)
	if !ok {
		to.refuse(path, "this is no cursor of this list with this filter and order; take one from pageInfo or edges of the same list")
	}
	return key
}
