package memory

import (
	"context"

	"github.com/accordgraph/accord"
)

func (*graph) StanceChanges(context.Context, *accord.StanceChangesAsk) (*accord.StanceChanges, error) {
	return nil, errLater
}

func (*graph) Contested(context.Context, *accord.ListAsk) (*accord.ContestedPage, error) {
	return nil, errLater
}

func (*graph) Standings(context.Context, []accord.ID, *accord.StandingsAsk) (accord.Pages[accord.ActorStanding], error) {
	return accord.Pages[accord.ActorStanding]{}, errLater
}

func (*graph) InForce(context.Context, []accord.ID, *accord.InForceAsk) (map[accord.ID]accord.InForce, error) {
	return nil, errLater
}
