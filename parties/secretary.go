package parties

import (
	"slices"
	"strings"
)

// secretaryGeneral: a special representative of "the Secretary-General" is one of the United Nations.
func (r *reader) secretaryGeneral(words []word) []known {
	un := r.lexicon.Find("United Nations")
	if len(un) == 0 {
		return nil
	}
	for i, w := range words {
		if w.text == "SRSG" || w.text == "DSRSG" {
			return []known{{w.span, i, i, un[0].Ref, "", false, false, true}}
		}
	}
	for i := 2; i < len(words); i++ {
		first, last := i, i
		if _, found := strings.CutPrefix(words[i].low, "secretary"); !found && words[i].low != "secretaire" && words[i].low != "secretario" {
			continue
		}
		if !strings.Contains(words[i].low, "-general") {
			last++
		}
		if last >= len(words) || !strings.HasSuffix(words[last].low, "general") || last+1 < len(words) && (words[last+1].low == "of" || words[last+1].low == "de") ||
			!isSmall(words[i-1].low) || !slices.ContainsFunc(words[max(0, i-4):i], func(w word) bool { return envoys[w.low] }) {
			continue
		}
		return []known{{span{words[first].from, words[last].to}, first, last, un[0].Ref, "", false, false, true}}
	}
	return nil
}

var envoys = set(`representative representatives envoy envoys représentant représentante representante enviado envoyé`)
