package imports

import (
	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/parties"
)

// organizations are the United Nations and the regional bodies that witness most
// agreements: the English name, then those in the other languages of their charters
// (of the African Union: its Constitutive Act, of ECOWAS: its Revised Treaty) in
// which cells are written, with their acronyms. Others have to be told by names.csv.
var organizations = [][]string{
	{"United Nations", "Nations Unies", "Organisation des Nations Unies", "Naciones Unidas", "Organización de las Naciones Unidas", "ONU", "الأمم المتحدة"},
	{"African Union", "Union africaine", "Unión Africana", "الاتحاد الأفريقي"},
	{"Organization of African Unity", "Organisation de l'unité africaine", "OUA"},
	{"European Union", "Union européenne", "Unión Europea", "UE"},
	{"Economic Community of West African States", "Communauté économique des États de l'Afrique de l'Ouest", "CEDEAO"},
	{"Economic Community of Central African States", "Communauté économique des États de l'Afrique centrale", "CEEAC"},
	{"International Conference on the Great Lakes Region", "Conférence internationale sur la région des Grands Lacs", "CIRGL"},
	{"Organization of American States", "Organización de los Estados Americanos", "OEA", "Organisation des États américains"},
	{"League of Arab States", "Ligue des États arabes", "جامعة الدول العربية"},
	{"Organisation of Islamic Cooperation", "Organisation de la coopération islamique", "منظمة التعاون الإسلامي"},
}

// learnOrganizations makes known in other languages those organizations that are
// given along, by names that no actor has.
func (d *directory) learnOrganizations() {
	for _, names := range organizations {
		var refs []string
		for _, id := range d.find(names[0]) {
			if d.actors[id].Type == accord.TypeInternationalOrganization {
				refs = append(refs, id)
			}
		}
		for _, name := range names[1:] {
			if len(d.find(name)) > 0 {
				continue
			}
			for _, id := range refs {
				d.add(name, parties.Entry{Ref: id})
			}
		}
	}
}
