package graph

import (
	"fmt"
	"reflect"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/validator"

	"github.com/accordgraph/accord"
)

// exact finds words in the variables of an operation that are in their enum but for
// their case: the coercion lets them through, and nothing would be found under them.
func exact(definitions ast.VariableDefinitionList, variables map[string]any) gqlerror.List {
	for _, v := range definitions {
		if word, enum := misspelt(v.Type, variables[v.Variable]); enum != "" {
			return gqlerror.List{gqlerror.ErrorPathf(ast.Path{ast.PathName("variable"), ast.PathName(v.Variable)}, "%s is not a valid %s", word, enum)}
		}
	}
	return nil
}

// misspelt gives a word in a coerced value that its enum does not have.
func misspelt(t *ast.Type, value any) (word, enum string) {
	if list := reflect.ValueOf(value); list.Kind() == reflect.Slice { // of anything: the coercion makes lists of single values
		for i := range list.Len() {
			if word, enum = misspelt(t.Elem, list.Index(i).Interface()); enum != "" {
				return word, enum
			}
		}
	}
	switch value := value.(type) {
	case map[string]any:
		for _, f := range schema.Types[t.Name()].Fields {
			if word, enum = misspelt(f.Type, value[f.Name]); enum != "" {
				return word, enum
			}
		}
	case string:
		if def := schema.Types[t.Name()]; def.Kind == ast.Enum && def.EnumValues.ForName(value) == nil {
			return value, def.Name
		}
	}
	return "", ""
}

// CheckFilter holds a filter that comes as JSON, as exports have it in their address, to
// what it would have to be as a variable of this type: JSON that can be read in one way
// alone, within the limits, with names and words that there are.
func CheckFilter(limits Limits, kind, name, text string) error {
	object, err := strictly([]byte(text))
	if err != nil {
		return fmt.Errorf("%s is no JSON object, or one that can be read in two ways: %w", name, accord.ErrInvalid)
	}
	size := decoded(object, name)
	if heightOf(object) > limits.ValueDepth || size.values > limits.Values || size.text > limits.Text {
		return fmt.Errorf("%s has more than %d values, or a text of more than %d characters: %w", name, limits.Values, limits.Text, accord.ErrLimit)
	}
	of := ast.VariableDefinitionList{{Variable: name, Type: ast.NamedType(kind, nil), Definition: schema.Types[kind]}}
	coerced, err := validator.VariableValues(schema, &ast.OperationDefinition{VariableDefinitions: of}, map[string]any{name: object})
	wrong := gqlerror.WrapIfUnwrapped(err)
	if all := exact(of, coerced); wrong == nil && len(all) > 0 {
		wrong = all[0]
	}
	if wrong == nil {
		return nil
	}
	return fmt.Errorf("%s: %s: %w", strings.TrimPrefix(wrong.Path.String(), "variable."), wrong.Message, accord.ErrInvalid)
}
