package neo4j

import (
	"context"

	"github.com/accordgraph/accord"
)

func (*reading) StanceChanges(context.Context, *accord.StanceChangesAsk) (*accord.StanceChanges, error) {
	return nil, errLater
}

func (*reading) Contested(context.Context, *accord.ListAsk) (*accord.ContestedPage, error) {
	return nil, errLater
}

func (*reading) Standings(context.Context, []accord.ID, *accord.StandingsAsk) (accord.Pages[accord.ActorStanding], error) {
	return accord.Pages[accord.ActorStanding]{}, errLater
}

func (*reading) InForce(context.Context, []accord.ID, *accord.InForceAsk) (map[accord.ID]accord.InForce, error) {
	return nil, errLater
}
