package neo4j

import (
	"slices"
	"strings"
	"testing"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// Neo4j knows every type of relationship that a text names, also those that no data has.
func TestRelationTypesAreKnown(t *testing.T) {
	s := empty(t)
	mustLoad(t, s, many(1))
	named := relationTypes()
	for _, want := range append([]string{"NOW", "TIED_TO", "ONE_SEAT", "PARTLY_IN"}, tieTypes...) {
		if !slices.Contains(named, want) {
			t.Errorf("%s is said to be in no text", want)
		}
	}
	session := s.driver.NewSession(t.Context(), neo4j.SessionConfig{AccessMode: neo4j.AccessModeRead, DatabaseName: s.database})
	defer func() { _ = session.Close(t.Context()) }()
	result, err := session.Run(t.Context(), "EXPLAIN MATCH ()-[r:"+strings.Join(named, "|")+"]->() RETURN r", nil)
	if err != nil {
		t.Fatal(err)
	}
	summary, err := result.Consume(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, n := range summary.Notifications() {
		t.Errorf("%s: %s", n.Code(), n.Description())
	}
}
