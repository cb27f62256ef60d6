package neo4j

import (
	"context"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/accordgraph/accord"
)

// Load writes a dataset beside the one that is served, switches to it in one small
// step, and clears what is older than the one before. Whatever ends it, one or the
// other is served whole; the next load clears what it left. Only one load is
// possible at a time: another one is ErrUnavailable.
func (s *Store) Load(ctx context.Context, d *accord.Dataset) (fresh bool, err error) {
	s.loading.Lock()
	defer s.loading.Unlock()
	version := d.Digest()
	if fresh, err = s.load(ctx, d, version); err != nil {
		return false, fmt.Errorf("load into Neo4j: %w", err)
	}
	return fresh, nil
}

func (s *Store) load(ctx context.Context, d *accord.Dataset, version string) (bool, error) {
	there, err := s.holds(ctx)
	switch {
	case err != nil:
		return false, err
	case there.serves(version):
		return false, s.tidy(ctx, there)
	}
	if err := s.prepare(ctx); err != nil {
		return false, err
	}
	l, err := s.lock(ctx)
	if err != nil {
		return false, err
	}
	defer l.release(ctx)
	there, err = s.holds(ctx) // another load may just have ended
	if err != nil || there.serves(version) {
		return false, err
	}
	if err := l.clear(ctx, there.leftovers()); err != nil {
		return false, err
	}
	gen := there.next()
	if err := l.fill(ctx, gen, d); err != nil {
		return false, err
	}
	s.pinAll(there.gen)
	if err := l.switchTo(ctx, gen, d, version); err != nil {
		return false, err
	}
	s.reached.Store(true)
	_ = l.clear(ctx, there.old()) // the next load clears what this leaves
	if r := d.Counts(); r.Actors+r.Ties+r.Claims > replanFrom {
		s.replan(ctx)
	}
	return true, nil
}

// tidy clears what a load left that was killed when it had switched. Where another one
// is under way, that one does.
func (s *Store) tidy(ctx context.Context, there generations) error {
	if len(there.leftovers()) == 0 {
		return nil
	}
	l, err := s.lock(ctx)
	if errors.Is(err, accord.ErrUnavailable) {
		return nil
	}
	if err != nil {
		return err
	}
	defer l.release(ctx)
	if there, err = s.holds(ctx); err != nil {
		return err
	}
	return l.clear(ctx, there.leftovers())
}

// From how many things on a plan made for less data may be a bad one.
const replanFrom = 5000

// generations are what the database holds.
type generations struct {
	gen, oldest int64 // served, and the oldest that may be read; 0: none
	version     string
	schema      int64
	all         []int64
}

//go:embed cypher/generations.cypher
var generationsText string
var generationsStatement = alone("generations", generationsText)

// holds asks what the database holds.
func (s *Store) holds(ctx context.Context) (g generations, err error) {
	answer, err := s.read(ctx, generationsStatement.text, params{})
	if err != nil {
		return g, err
	}
	g.gen, _ = answer["gen"].(int64)
	g.oldest, _ = answer["oldest"].(int64)
	g.version, _ = answer["version"].(string)
	g.schema, _ = answer["schema"].(int64)
	for _, gen := range answer.list("all") {
		g.all = append(g.all, gen.(int64))
	}
	return g, nil
}

// serves tells whether a version is served already, in today's shape.
func (g generations) serves(version string) bool {
	return g.gen != 0 && g.version == version && g.schema == schemaVersion
}

// next is the number of the next generation: one that was never given before, not even if
// the database was emptied meanwhile. Some remember by it what they have read.
func (g generations) next() int64 {
	return max(slices.Max(append(g.all, g.gen))+1, time.Now().UnixMilli())
}

// leftovers are generations that nobody can read.
func (g generations) leftovers() []int64 {
	return slices.DeleteFunc(slices.Clone(g.all), func(gen int64) bool { return g.gen != 0 && g.oldest <= gen && gen <= g.gen })
}

// old are the generations that nobody can read once another is served.
func (g generations) old() []int64 {
	return slices.DeleteFunc(slices.Clone(g.all), func(gen int64) bool { return gen >= g.gen })
}

//go:embed cypher/begin.cypher
var beginText string
var beginStatement = writing("begin", beginText)

// fill writes a generation.
func (l *lock) fill(ctx context.Context, gen int64, d *accord.Dataset) error {
	if _, err := l.write(ctx, beginStatement, params{"gen": gen}); err != nil {
		return err
	}
	r := &rows{gen: gen, size: batchRows, there: map[accord.ID]struct{}{}}
	written := 0
	write := func(q *statement) func([]any) error {
		return func(batch []any) error {
			err := l.writeBatch(ctx, q, gen, batch)
			if written += len(batch); err == nil && l.Wrote != nil {
				l.Wrote(written)
			}
			return err
		}
	}
	r.full = write(writeNodes)
	r.nouns(d)
	r.ties(d)
	r.claims(d)
	r.contested(d)
	r.words(d)
	r.retired(d)
	r.flush()
	r.full = write(writeRelations)
	r.betweenNouns(d)
	r.betweenEnds(d)
	r.seats(d)
	r.aroundClaims(d)
	r.aroundContested(d)
	r.aroundWords(d)
	r.aroundRetired(d)
	r.flush()
	return r.err
}

// How many rows one transaction writes or clears.
const batchRows = 5000

//go:embed cypher/write_nodes.cypher
var writeNodesText string

//go:embed cypher/write_relations.cypher
var writeRelationsText string

var writeNodes, writeRelations = writing("write nodes", writeNodesText), writing("write relationships", writeRelationsText)

// writeBatch writes a batch in one transaction.
func (l *lock) writeBatch(ctx context.Context, w *statement, gen int64, batch []any) error {
	n, err := l.write(ctx, w, params{"gen": gen, "rows": batch})
	if err == nil && n != int64(len(batch)) {
		err = fmt.Errorf("%s: %d of %d rows were written: %w", w.name, n, len(batch), accord.ErrInvalid)
	}
	return err
}

//go:embed cypher/switch.cypher
var switchText string
var switchStatement = writing("switch", switchText)

// switchTo serves a generation from now on.
func (l *lock) switchTo(ctx context.Context, gen int64, d *accord.Dataset, version string) error {
	info := accord.Info{
		Title: d.Title, Version: version, Licence: d.Licence, Citation: d.Citation,
		Counts: d.Counts(), LoadedAt: time.Now().UTC(), Store: accord.StoreNeo4j, Retired: d.Retired,
	}
	data, err := json.Marshal(info)
	if err != nil {
		return err
	}
	_, err = l.write(ctx, switchStatement, params{"gen": gen, "schema": schemaVersion, "info": map[string]any{
		"title": info.Title, "version": version, "licence": info.Licence, "citation": info.Citation,
		"loadedAt": info.LoadedAt.Format(time.RFC3339), "data": string(data), "actors": info.Counts.Actors,
		"agreements": info.Counts.Agreements, "processes": info.Counts.Processes, "places": info.Counts.Places,
		"sources": info.Counts.Sources, "contested": len(d.Contested()), "ties": info.Counts.Ties, "claims": info.Counts.Claims,
		"types": typeLines(d),
	}})
	return err
}

//go:embed cypher/clear.cypher
var clearText string

//go:embed cypher/forget.cypher
var forgetText string

var clearStatement, forgetStatement = writing("clear", clearText), writing("forget", forgetText)

// clear takes generations out of the database.
func (l *lock) clear(ctx context.Context, gens []int64) error {
	for _, gen := range gens {
		for {
			n, err := l.write(ctx, clearStatement, params{"gen": gen, "rows": batchRows})
			if err != nil {
				return err
			}
			if n < batchRows {
				break
			}
		}
		if _, err := l.write(ctx, forgetStatement, params{"gen": gen}); err != nil {
			return err
		}
	}
	return nil
}
