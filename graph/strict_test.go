package graph

import "testing"

// What can be read in one way alone is taken, whatever it looks like; the rest is not.
func TestStrictly(t *testing.T) {
	for text, is := range map[string]bool{`\u0000`: true, `\u{0}`: true, `"a\u{00000000}"`: true, `\u{00}`: true, `\u{10}`: false, `\\u{0}`: false, `\u{`: false, `\u{}`: false, `u{0}`: false} {
		if oddEscape([]byte(text)) != is {
			t.Errorf("%s: NUL is %t", text, !is)
		}
	}
	for text, fine := range map[string]bool{
		`{}`: true, `{"a":"\ud83d\ude00"}`: true, `{"a":"\\ud800 \\u0000"}`: true, `{"a":[{"b":1},{"b":1}],"b":{"a":1}}`: true, `{"a":{"a":{"a":[]}}} ` + "\n": true,
		`{"a":"\ud83d\\ude00"}`: false, `{"a":"\ud83dx"}`: false, `{"a":"\ud83d"}`: false, `{"a":"\u0000"}`: false, `{"\ud800":1}`: false,
		`{"a":1,"\u0061":2}`: false, `{"a":[{"b":1,"c":[],"b":1}]}`: false, `{} {}`: false, `{}x`: false, `null`: false, `[]`: false, ``: false, "{\"a\":\"\xed\xa0\x80\"}": false,
	} {
		if _, err := strictly([]byte(text)); (err == nil) != fine {
			t.Errorf("%q: %v", text, err)
		}
	}
}
