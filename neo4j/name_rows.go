package neo4j

import "github.com/accordgraph/accord"

// words makes the nodes by which names are found.
func (r *rows) words(d *accord.Dataset) {
	r.eachWord(d, func(id accord.ID, token string) {
		r.node(id, props{"text": token}, "Word")
		for _, spelling := range spellingIDs(token) {
			if _, there := r.there[accord.ID(spelling)]; !there {
				r.node(accord.ID(spelling), props{}, "Spelling")
			}
		}
	})
}

// aroundWords makes the relationships of words.
func (r *rows) aroundWords(d *accord.Dataset) {
	d.Subjects(func(s accord.Subject) bool {
		last := ""
		for _, token := range tokensOf(s) {
			if id := wordID(token); id != last { // long words that share a node are neighbours
				r.relate(s.NodeID(), "CALLED", accord.ID(id), nil)
				last = id
			}
		}
		return r.err == nil
	})
	r.eachWord(d, func(id accord.ID, token string) {
		for _, spelling := range spellingIDs(token) {
			r.relate(accord.ID(spelling), "NEAR", id, nil)
		}
	})
}

// eachWord gives every word of the names of subjects, once.
func (r *rows) eachWord(d *accord.Dataset, give func(id accord.ID, token string)) {
	seen := map[string]bool{}
	d.Subjects(func(s accord.Subject) bool {
		for _, token := range tokensOf(s) {
			if id := wordID(token); !seen[id] {
				seen[id] = true
				give(accord.ID(id), token)
			}
		}
		return r.err == nil
	})
}

// retired makes the nodes of retired ids.
func (r *rows) retired(d *accord.Dataset) {
	r.eachRetired(d, func(id, now accord.ID) {
		r.add(map[string]any{"labels": []string{"Retired"}, "props": map[string]any{"gen": r.gen, "id": string(id)}})
	})
}

// aroundRetired leads from retired ids to what bears another now.
func (r *rows) aroundRetired(d *accord.Dataset) {
	r.eachRetired(d, func(id, now accord.ID) { r.relate(id, "NOW", now, nil) })
}

// eachRetired gives the retired ids that lead to something, with what that is; they may be retired again and again.
func (r *rows) eachRetired(d *accord.Dataset, give func(id, now accord.ID)) {
	for id, now := range d.Retired {
		if _, taken := r.there[id]; taken {
			continue
		}
		for range d.Retired {
			if _, there := r.there[now]; there {
				give(id, now)
				break
			}
			now = d.Retired[now]
		}
	}
}
