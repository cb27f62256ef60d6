package neo4j

import (
	"fmt"
	"net/url"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/accordgraph/accord"
)

// An endpoint is an address, taken apart.
type endpoint struct {
	target   string // without the login
	login    neo4j.AuthToken
	database string
}

// parse takes an address apart. Its errors never show it: it may hold a password.
func parse(address, password string) (endpoint, error) {
	u, err := url.Parse(address)
	var query url.Values
	if err == nil {
		query, err = url.ParseQuery(u.RawQuery)
	}
	if err != nil || u.Host == "" {
		return endpoint{}, fmt.Errorf("the address of Neo4j is not one such as neo4j://user@host:7687: %w", accord.ErrInvalid)
	}
	e := endpoint{login: neo4j.NoAuth(), database: "neo4j"}
	if u.User != nil || password != "" {
		if given, ok := u.User.Password(); ok {
			password = given
		}
		user := u.User.Username()
		if user == "" {
			user = "neo4j"
		}
		e.login = neo4j.BasicAuth(user, password, "")
	}
	if name := query.Get("database"); name != "" {
		e.database = name
		query.Del("database")
	}
	u.User, u.RawQuery, u.Path = nil, query.Encode(), ""
	e.target = u.String()
	return e, nil
}
