package main

import (
	"encoding/json"
	"strings"
	"testing"
)

// What graphql-cop looks for, put as it puts it: nothing is found but what is meant
// to be there, the introspection and GET. It takes ten errors for ten directives as a finding.
func TestNothingForGraphQLCop(t *testing.T) {
	p := start(t)
	ask := func(h hostile) (answer struct {
		Data       map[string]json.RawMessage
		Errors     []struct{ Extensions map[string]any }
		Extensions map[string]any
	}, body string) {
		_, text, err := h.send(p.url)
		if err != nil {
			t.Fatal(err)
		}
		_ = json.Unmarshal(text, &answer)
		return answer, string(text)
	}
	for name, query := range map[string]string{
		"alias overloading":      "query cop { " + counted(101, "alias%d:__typename \n") + "}",
		"field duplication":      "query cop { " + strings.Repeat("__typename \n", 500) + "}",
		"circular fragment":      "query { __schema { ...A } } fragment A on __Schema { __typename ...B } fragment B on __Schema { ...A }",
		"circular introspection": "query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } }",
	} {
		if answer, body := ask(asking(name, query, nil)); len(answer.Errors) == 0 || len(answer.Data) > 0 {
			t.Errorf("%s: %.300s", name, body)
		}
	}
	if answer, body := ask(asking("", "query { __typename "+strings.Repeat("@aa", 10)+" }", nil)); len(answer.Errors) == 0 || len(answer.Errors) == 10 {
		t.Errorf("directive overloading: %s", body)
	}
	const cop = `{"query":"query cop { __typename }"}`
	if _, body := ask(sending("", "["+strings.Repeat(cop+",", 10)+cop+"]")); strings.HasPrefix(body, "[") || strings.Contains(body, "data") {
		t.Errorf("batch: %.300s", body)
	}
	if _, body := ask(asking("", "query cop { __schema { directive } }", nil)); strings.Contains(body, "Did you mean") {
		t.Errorf("suggestions: %s", body)
	}
	if answer, body := ask(getting("", "query=mutation+cop+%7B__typename%7D")); answer.Data != nil {
		t.Errorf("mutation by GET: %s", body)
	}
	for _, contentType := range []string{"", "application/x-www-form-urlencoded"} {
		h := typed("", contentType, "query=query+cop+%7B__typename%7D")
		h.path += "?" + h.body
		if answer, body := ask(h); answer.Data != nil {
			t.Errorf("a form: %s", body)
		}
	}
	if answer, body := ask(asking("", "query cop { __typename }", nil)); answer.Extensions["tracing"] != nil || answer.Data == nil {
		t.Errorf("tracing: %s", body)
	}
	if answer, body := ask(asking("", "qwerty cop { abc }", nil)); len(answer.Errors) == 0 || answer.Errors[0].Extensions["exception"] != nil {
		t.Errorf("unhandled error: %s", body)
	}
	for _, path := range []string{"/graphiql", "/playground", "/console", "/graphql"} {
		_, body := ask(hostile{method: "GET", path: path})
		for _, word := range []string{"graphiql.min.css", "GraphQL Playground", "GraphiQL", "graphql-playground"} {
			if strings.Contains(body, word) {
				t.Errorf("%s shows %s", path, word)
			}
		}
	}
}
