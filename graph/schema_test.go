package graph

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/accordgraph/accord"
)

// A field that nothing matches silently becomes a resolver: then there is a second interface.
func TestOneResolverInterface(t *testing.T) {
	generated, err := os.ReadFile("generated.go")
	if err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(string(generated), "Resolver interface {"); n != 1 {
		t.Errorf("generated.go has %d resolver interfaces, want Query's alone: a field of a view has lost its match", n)
	}
}

func TestVocabulariesAreThoseOfTheSchema(t *testing.T) {
	for name, words := range map[string][]string{
		"ActorType": texts(accord.ActorTypes), "Role": texts(accord.Roles), "RoleClass": texts(accord.RoleClasses),
		"Polarity": texts(accord.Polarities), "Signature": texts(accord.Signatures), "Position": texts(accord.Positions),
		"LinkKind": texts(accord.LinkKinds), "LineageKind": texts(accord.LineageKinds), "MilestoneKind": texts(accord.MilestoneKinds),
		"Stage": texts(accord.Stages), "Status": texts(accord.Statuses), "Level": texts(accord.Levels), "Nature": texts(accord.Natures),
		"Deal": texts(accord.Deals), "ProvisionKind": texts(accord.ProvisionKinds), "NameKind": texts(accord.NameKinds),
		"LocalIssueKind": texts(accord.LocalIssueKinds), "ClaimKind": texts(accord.ClaimKinds), "Basis": texts(accord.Bases),
		"Precision": texts(accord.Precisions), "Reliability": texts(accord.Reliabilities), "SourceKind": texts(accord.SourceKinds),
		"PlaceKind": texts(accord.PlaceKinds), "SubjectKind": texts(accord.SubjectKinds), "TieKind": texts(accord.TieKinds),
		"Match": texts(accord.Matches), "LinkDirection": texts(accord.LinkDirections), "LineageDirection": texts(accord.LineageDirections),
		"OrderDirection": texts(accord.OrderDirections), "ActorOrderField": texts(accord.ActorOrderFields),
		"AgreementOrderField": texts(accord.AgreementOrderFields), "ParticipationOrderField": texts(accord.ParticipationOrderFields),
		"StoreKind": texts(accord.StoreKinds), "Standing": texts(accord.Standings), "Weight": texts(accord.Weights),
		"InForceAnswer": texts(accord.InForceAnswers), "TruncationReason": texts(accord.TruncationReasons),
	} {
		var want []string
		for _, v := range schema.Types[name].EnumValues {
			want = append(want, v.Name)
		}
		if !slices.Equal(words, want) {
			t.Errorf("%s: the vocabulary has %v, the schema %v", name, words, want)
		}
	}
}

func texts[T ~string](words []T) []string {
	all := make([]string, len(words))
	for i, w := range words {
		all[i] = string(w)
	}
	return all
}

func own(yield func(*ast.Definition) bool) {
	for name, def := range schema.Types {
		if !def.BuiltIn && !strings.HasPrefix(name, "__") && !yield(def) {
			return
		}
	}
}

func TestEveryMemberOfTheSchemaIsDescribed(t *testing.T) {
	described := func(what, description string) {
		if strings.TrimSpace(description) == "" {
			t.Errorf("%s has no description", what)
		}
	}
	for def := range own {
		described(def.Name, def.Description)
		for _, v := range def.EnumValues {
			described(def.Name+"."+v.Name, v.Description)
		}
		for _, f := range def.Fields {
			if strings.HasPrefix(f.Name, "__") {
				continue // introspection
			}
			described(def.Name+"."+f.Name, f.Description)
			for _, a := range f.Arguments {
				described(def.Name+"."+f.Name+"("+a.Name+":)", a.Description)
			}
		}
	}
}

// Types that share an interface never give one field name two shapes, so that fragments on them never conflict.
func TestFragmentsNeverConflict(t *testing.T) {
	for def := range own {
		if !def.IsAbstractType() {
			continue
		}
		shapes := map[string]string{}
		for _, member := range schema.PossibleTypes[def.Name] {
			for _, f := range member.Fields {
				shape := shapeOf(f.Type)
				if before, seen := shapes[f.Name]; seen && before != shape {
					t.Errorf("%s: field %s is %s on one member and %s on %s", def.Name, f.Name, before, shape, member.Name)
				}
				shapes[f.Name] = shape
			}
		}
	}
}

// shapeOf is what has to be the same: nullability and lists, and for leaves the type.
func shapeOf(t *ast.Type) string {
	shape := t.String()
	if def := schema.Types[t.Name()]; def.IsCompositeType() {
		shape = strings.Replace(shape, t.Name(), "{}", 1)
	}
	return shape
}
