package imports

import (
	"strings"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/parties"
)

// typeCues are words of names and the type of actor that they speak of, the more telling first.
var typeCues = []struct {
	kind  accord.ActorType
	words string
}{
	{accord.TypeStateOrgan, "ministry ministère ministerio embassy police"},
	{accord.TypeAlliance, "alliance coalition room rooms ghurfa coordination coordinadora confederation"},
	{accord.TypeCivilSociety, "society church mosque syndicate university bishops association asociación red crescent"},
	{accord.TypeCommunity, "tribe tribes clan clans community communities communauté residents elders people villagers families"},
	{accord.TypeFaction, "army brigade brigades battalion battalions front movement legion division corps militia militias liwa jaysh jaish jabhat harakat faylaq failaq kataib firqa farqa suqur suqour forces units resistance ejército fuerzas frente mouvement guerrilla"},
	{accord.TypePoliticalBody, "party congress parti partido council assembly parliament committee commission consejo comité government administration"},
	{accord.TypeInternationalOrganization, "united nations union osce igad ecowas"},
}

// typeOf reads the type of a new actor from its name, and says by what word.
func typeOf(m *parties.Mention) (accord.ActorType, string) {
	switch {
	case m.Kind == parties.Human:
		return accord.TypePerson, ""
	case m.Behalf != "":
		return accord.TypeStateOrgan, "an organ of the state named"
	}
	words := strings.FieldsFunc(accord.SortText(m.Text), func(r rune) bool { return r == ' ' || r == '-' || r == '/' || r == ',' })
	for _, cue := range typeCues {
		for _, of := range strings.Fields(cue.words) {
			for _, w := range words {
				if w == accord.SortText(of) {
					return cue.kind, "type by the word “" + of + "” in the name"
				}
			}
		}
	}
	return accord.TypeOther, "the name does not tell the type"
}
