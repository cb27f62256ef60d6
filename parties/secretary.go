package parties

import "strings"

// secretaryGeneral: a special representative of "the Secretary-General" is one of the United Nations.
func (r *reader) secretaryGeneral(words []word) []known {
	un := r.lexicon.Find("United Nations")
	if len(un) == 0 {
		return nil
	}
	for i, w := range words {
		if w.text == "SRSG" || w.text == "DSRSG" {
			return []known{{span: w.span, first: i, last: i, ref: un[0].Ref, assumed: true}}
		}
	}
	for i := range words {
		if last := generalAt(words, i); last > 0 {
			return []known{{span: span{words[i].from, words[last].to}, first: i, last: last, ref: un[0].Ref, assumed: true}}
		}
	}
	return nil
}

// generalAt is the last word of "Secretary-General" if it begins with a word and one
// is an envoy of it, and it is not said whose it is; else 0.
func generalAt(words []word, i int) int {
	last := i
	switch low := words[i].low; {
	case low == "secretary-general":
	case low == "secretary", low == "secretaire", low == "secretario":
		last++
	default:
		return 0
	}
	if last >= len(words) || !strings.HasSuffix(words[last].low, "general") || last+1 < len(words) && (words[last+1].low == "of" || words[last+1].low == "de") {
		return 0
	}
	if i == 0 || !isSmall(words[i-1].low) || !hasAny(words[max(0, i-4):i], envoys) {
		return 0
	}
	return last
}

var envoys = set(`representative representatives envoy envoys représentant représentante representante enviado envoyé`)
