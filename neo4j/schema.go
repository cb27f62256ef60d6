package neo4j

import (
	"context"
	_ "embed"
	"fmt"
	"regexp"
	"slices"
	"strings"
)

// schemaVersion is the version of the shape of the graph. A dataset that was
// loaded in another shape is not read; loading it again helps.
const schemaVersion = 8

//go:embed cypher/schema.cypher
var schemaText string

// prepare makes the constraints, indexes and types of relationships that are not there yet,
// and waits for them.
func (s *Store) prepare(ctx context.Context) error {
	if _, err := s.write(ctx, "UNWIND $p.types AS type CALL db.createRelationshipType(type) RETURN count(*) AS made", params{"types": relationTypes()}); err != nil {
		return fmt.Errorf("types of relationships: %w", err)
	}
	answer, err := s.write(ctx, "SHOW INDEXES YIELD name RETURN collect(name) AS names", params{})
	if err != nil {
		return err
	}
	there := map[any]bool{}
	for _, name := range answer.list("names") {
		there[name] = true
	}
	fresh := false
	for _, make := range schemaStatements() {
		if there[nameIn(make)] {
			continue
		}
		if _, err := s.write(ctx, make, params{}); err != nil {
			return fmt.Errorf("%s: %w", nameIn(make), err)
		}
		fresh = true
	}
	if fresh {
		_, err = s.write(ctx, "CALL db.awaitIndexes(60)", params{})
	}
	return err
}

var typesIn = regexp.MustCompile(`\[\w*:([A-Z_|]+)`)

// relationTypes are all that texts name. Neo4j looks a type that it never met up by its name
// again for each node that it leaves: a neighbourhood with nine types known of the forty that
// ties may become took more than twice as long as with all.
func relationTypes() (types []string) {
	for _, q := range statements {
		for _, found := range typesIn.FindAllStringSubmatch(q.text, -1) {
			types = append(types, strings.Split(found[1], "|")...)
		}
	}
	slices.Sort(types)
	return slices.Compact(types)
}

func schemaStatements() []string {
	var all []string
	for make := range strings.SplitSeq(clean(schemaText), ";") {
		if make = strings.TrimSpace(make); make != "" {
			all = append(all, make)
		}
	}
	return all
}

// nameIn is the name of what a statement makes: CREATE INDEX name …
func nameIn(make string) string { return strings.Fields(make)[2] }
