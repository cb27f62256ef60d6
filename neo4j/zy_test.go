package neo4j

import (
	"context"
	"fmt"
	"testing"
	"time"
)

func TestZY(t *testing.T) {
	s := opened(t)
	ctx := context.Background()
	for i := range 3 {
		s.write(ctx, "CALL db.clearQueryCaches()", params{})
		all := time.Now()
		for _, q := range statements {
			start := time.Now()
			if _, err := s.read(ctx, "EXPLAIN "+q.text, params{}); err != nil {
				t.Error(err)
			}
			if i == 2 {
				fmt.Println(time.Since(start).Round(time.Millisecond), q.name)
			}
		}
		fmt.Println(time.Since(all), len(statements))
	}
}
