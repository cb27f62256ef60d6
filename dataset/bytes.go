package dataset

import (
	"strings"
	"unicode/utf8"
)

const byteOrderMark = "\uFEFF"

// checkBytes notes what is wrong with the bytes of a file, before anything is
// made of them: encoding/csv and its like let most of it pass. It tells whether
// the file can be taken apart at all.
func checkBytes(f *file) bool {
	start := spot{f, 0, 1}
	switch {
	case isUTF16(f.text):
		start.add(0, utf16, "the file is not UTF-8 but UTF-16 or UTF-32: save it as UTF-8")
	case f.text == "":
		start.add(0, noHeader, "the file is empty")
	case !checkHeader(start):
	default:
		checkCharacters(start)
		return true
	}
	f.broken = true
	return false
}

func isUTF16(text string) bool {
	return strings.HasPrefix(text, "\xFF\xFE") || strings.HasPrefix(text, "\xFE\xFF") || strings.HasPrefix(text, "\x00\x00\xFE\xFF") ||
		len(text) > 1 && (text[0] == 0) != (text[1] == 0)
}

// checkHeader looks for a first line that is ended or parted by something else.
func checkHeader(start spot) bool {
	header, _, _ := strings.Cut(start.file.text, "\n")
	if at := strings.IndexByte(strings.TrimSuffix(header, "\r"), '\r'); at >= 0 {
		start.add(at, loneCR, "a CR without an LF; lines end with LF")
		return false
	}
	if strings.Contains(header, ",") {
		return true
	}
	if at := strings.IndexAny(header, ";\t|"); at >= 0 {
		start.add(at, separator, "cells are parted by %q here, and must be by a comma", header[at:at+1])
		return false
	}
	return true
}

// checkCharacters notes each fault once a line, so that a file in the wrong
// encoding does not bury everything else.
func checkCharacters(s spot) {
	text, noted := s.file.text, map[*Rule]bool{}
	note := func(at int, r *Rule, format string, values ...any) {
		if !noted[r] {
			s.add(at, r, format, values...)
		}
		noted[r] = true
	}
	for at := 0; at < len(text); at++ {
		switch b := text[at]; {
		case b == '\n':
			s.at, s.line = at+1, s.line+1
			clear(noted)
		case b == '\r':
			if lineEnd(text[at:]) == "" {
				note(at, loneCR, "a CR without an LF")
			}
		case b < ' ' || b == 0x7F:
			note(at, controlCharacter, "the control character U+%04X", b)
		case b >= utf8.RuneSelf:
			r, size := utf8.DecodeRuneInString(text[at:])
			if r == utf8.RuneError && size == 1 {
				note(at, notUTF8, "the byte 0x%02X is not UTF-8", b)
			} else if r < 0xA0 || r == 0x2028 || r == 0x2029 {
				note(at, controlCharacter, "the control character U+%04X", r)
			}
			at += size - 1
		}
	}
}
