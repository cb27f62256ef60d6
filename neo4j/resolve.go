package neo4j

import (
	"context"

	"github.com/accordgraph/accord"
)

// resolve looks up the ids of a question, and refuses the first that names nothing or
// something of another kind. It gives the id that each bears now.
func (r *reading) resolve(ctx context.Context, refs []accord.Ref) (map[accord.ID]accord.ID, error) {
	if len(refs) == 0 {
		return nil, nil
	}
	var ids []accord.ID
	for _, ref := range refs {
		ids = append(ids, ref.ID)
	}
	found, err := r.Nodes(ctx, ids)
	if err != nil {
		return nil, err
	}
	now := make(map[accord.ID]accord.ID, len(found))
	for id, n := range found {
		now[id] = n.NodeID()
	}
	return now, accord.Check(refs, func(id accord.ID) accord.ID { return now[id] })
}

// without sets the sources that do not count, as they are called now.
func (p params) without(s accord.Sight, now map[accord.ID]accord.ID) params {
	if len(s.WithoutSources) > 0 {
		ids := make([]accord.ID, len(s.WithoutSources))
		for i, id := range s.WithoutSources {
			ids[i] = now[id]
		}
		p["without"] = ids
	}
	return p
}
