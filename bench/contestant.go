package main

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"net/http"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// A contestant answers operations.
type contestant struct {
	name string
	pid  int // of its process, 0: this one
	asks func(operation, args) (func(context.Context) (answer, error), bool)
	put  func(context.Context, request) (raw, error) // any other question, over GraphQL
}

// overHTTP is a GraphQL server.
func overHTTP(name, url string, pid int, pick func(operation) func(args) request) *contestant {
	client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 64}}
	put := func(ctx context.Context, r request) (raw, error) { return post(ctx, client, url, r) }
	asks := func(o operation, a args) (func(context.Context) (answer, error), bool) {
		text := pick(o)
		if text == nil {
			return nil, false
		}
		return func(ctx context.Context) (answer, error) { return put(ctx, text(a)) }, true
	}
	return &contestant{name, pid, asks, put}
}

// post gets the data of an answer. Reading it is part of the time: a client has to.
func post(ctx context.Context, client *http.Client, url string, ask request) (raw, error) {
	body, err := json.Marshal(ask)
	if err != nil {
		return nil, err
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, url, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	r.Header.Set("Content-Type", "application/json")
	response, err := client.Do(r)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		return nil, err
	}
	if bytes.Contains(text[:min(len(text), 40)], []byte(`"errors"`)) {
		return nil, fmt.Errorf("%.300s", text)
	}
	return text, nil
}

// raw is JSON that is decoded only when answers are compared.
type raw []byte

func decoded(a answer) (answer, error) {
	text, is := a.(raw)
	if !is {
		return a, nil
	}
	var whole struct{ Data answer }
	err := json.Unmarshal(text, &whole)
	return whole.Data, err
}

// byHand runs hand-written Cypher over the driver, one record each. It knows which
// generation is served.
func byHand(ctx context.Context, name, address string) (*contestant, error) {
	driver, err := openDriver(address)
	if err != nil {
		return nil, err
	}
	served, err := neo4j.ExecuteQuery(ctx, driver, `OPTIONAL MATCH (s:Served) RETURN s.gen`, nil, neo4j.EagerResultTransformer)
	if err != nil {
		return nil, err
	}
	gen := served.Records[0].Values[0]
	return &contestant{name: name, asks: func(o operation, a args) (func(context.Context) (answer, error), bool) {
		if o.cypher == nil {
			return nil, false
		}
		text, p := o.cypher(a)
		p = maps.Clone(p)
		p["gen"] = gen
		return func(ctx context.Context) (answer, error) {
			session := driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: neo4j.AccessModeRead, DatabaseName: "neo4j"})
			defer session.Close(ctx)
			result, err := session.Run(ctx, text, map[string]any{"p": map[string]any(p)})
			if err != nil {
				return nil, err
			}
			if !result.Next(ctx) {
				return []any{}, result.Err()
			}
			x, _ := result.Record().Get("x")
			return x, result.Err()
		}, true
	}}, nil
}

func openDriver(address string) (neo4j.DriverWithContext, error) {
	auth, place := neo4j.NoAuth(), address
	if scheme, rest, found := strings.Cut(address, "://"); found {
		if login, host, found := strings.Cut(rest, "@"); found {
			user, password, _ := strings.Cut(login, ":")
			auth, place = neo4j.BasicAuth(user, password, ""), scheme+"://"+host
		}
	}
	return neo4j.NewDriverWithContext(place, auth)
}

// keyIn is the key of a cursor, as it stands in the graph.
func keyIn(cursor string) string {
	bytes, err := base64.RawURLEncoding.DecodeString(cursor)
	if err != nil || len(bytes) < 9 {
		return ""
	}
	return string(bytes[9:])
}
