package main

import "testing"

// A script writes the answer that it was made of, and is made of none that it could not write.
func TestScript(t *testing.T) {
	const answer = `{"data":{"a":[{"id":"x","name":"","text":"a \"b\" \\ Ω"},{"n":-12,"no":null,"is":true}],"none":[],"all":[0,1]}}`
	s, err := scriptOf([]byte(answer))
	if err != nil {
		t.Fatal(err)
	}
	if len(s) != 7 { // three texts, three numbers, the end
		t.Errorf("%d lines", len(s))
	}
	*s[0].text = "y"
	if got := string(s.write(nil)[:28]); got != `{"data":{"a":[{"id":"y","nam` {
		t.Error(got)
	}
	for _, not := range []string{`{"data":{"share":0.5}}`, `{"data":"<"}`} {
		_, err := scriptOf([]byte(not))
		if (err != nil) != (not[8] == '{') {
			t.Errorf("%s: %v", not, err)
		}
	}
}
