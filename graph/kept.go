package graph

import (
	chain "container/list"
	"context"
	"sync"
)

// kept holds what was made for a key, as long as all of it is not too large; what
// was not asked for longest goes first.
type kept[V any] struct {
	mu    sync.Mutex
	most  int // bytes
	size  func(V) int
	bytes int
	byKey map[string]*chain.Element
	order chain.List // the latest first
}

type keptValue[V any] struct {
	key   string
	value V
	bytes int
}

func keep[V any](most int, size func(V) int) *kept[V] {
	return &kept[V]{most: most, size: size, byKey: map[string]*chain.Element{}}
}

// Get and Add are those of graphql.Cache.
func (k *kept[V]) Get(_ context.Context, key string) (value V, found bool) {
	k.mu.Lock()
	defer k.mu.Unlock()
	at := k.byKey[key]
	if at == nil {
		return value, false
	}
	k.order.MoveToFront(at)
	return at.Value.(*keptValue[V]).value, true
}

func (k *kept[V]) Add(_ context.Context, key string, value V) {
	one := &keptValue[V]{key, value, len(key) + k.size(value)}
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.byKey[key] != nil || one.bytes > k.most/16 { // one answer must not drive out all others
		return
	}
	k.byKey[key] = k.order.PushFront(one)
	for k.bytes += one.bytes; k.bytes > k.most; {
		last := k.order.Remove(k.order.Back()).(*keptValue[V])
		delete(k.byKey, last.key)
		k.bytes -= last.bytes
	}
}
