package neo4j

import (
	"errors"
	"strings"
	"testing"

	"github.com/accordgraph/accord"
)

func TestAddress(t *testing.T) {
	for _, c := range []struct{ address, password, target, database, user, secret string }{
		{"neo4j://localhost:7687", "", "neo4j://localhost:7687", "neo4j", "", ""},
		{"neo4j://neo4j:x@h:1", "y", "neo4j://h:1", "neo4j", "neo4j", "x"},
		{"neo4j://me@h", "y", "neo4j://h", "neo4j", "me", "y"},
		{"bolt://h:1/", "y", "bolt://h:1", "neo4j", "neo4j", "y"},
		{"neo4j+s://h:1?database=peace", "", "neo4j+s://h:1", "peace", "", ""},
	} {
		e, err := parse(c.address, c.password)
		if err != nil {
			t.Errorf("%s: %v", c.address, err)
			continue
		}
		user, _ := e.login.Tokens["principal"].(string)
		secret, _ := e.login.Tokens["credentials"].(string)
		if e.target != c.target || e.database != c.database || user != c.user || secret != c.secret {
			t.Errorf("%s: %s, database %s, user %s", c.address, e.target, e.database, user)
		}
	}
	for _, address := range []string{"", "neo4j", "neo4j://", "neo4j://a:secret@h:port", "http://h:1?secret", "neo4j://h:1?%zzsecret"} {
		s, err := Open(address, "")
		if err == nil {
			_ = s.Close()
		}
		if !errors.Is(err, accord.ErrInvalid) || strings.Contains(err.Error(), "secret") {
			t.Errorf("%q: error %v", address, err)
		}
	}
}
