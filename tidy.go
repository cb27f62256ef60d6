package accord

import "reflect"

// tidy makes empty lists nil and gives a nameless dataset a title, so that what is
// the same is written the same.
func (d *Dataset) tidy() {
	if d.Title == "" {
		d.Title = "Untitled dataset"
	}
	if len(d.Retired) == 0 {
		d.Retired = nil
	}
	d.Nodes(func(n Node) bool {
		nilEmpty(reflect.ValueOf(n).Elem())
		return true
	})
}

// parts are the structs that others hold by pointer, and whether a blank one is as good as none.
var parts = map[reflect.Type]bool{
	reflect.TypeFor[*Local](): false, reflect.TypeFor[*Attribution](): true, reflect.TypeFor[*Delegation](): true,
}

// nilEmpty makes the empty lists of a struct nil, and those of its parts and of the structs
// in its lists; and parts that are blank.
func nilEmpty(v reflect.Value) {
	for i := range v.NumField() {
		switch f := v.Field(i); f.Kind() {
		case reflect.Slice:
			if f.Len() == 0 && !f.IsNil() {
				f.SetZero()
			}
			if f.Type().Elem().Kind() == reflect.Struct {
				for k := range f.Len() {
					nilEmpty(f.Index(k))
				}
			}
		case reflect.Pointer:
			if mayBeBlank, is := parts[f.Type()]; is && !f.IsNil() {
				nilEmpty(f.Elem())
				if mayBeBlank && f.Elem().IsZero() {
					f.SetZero()
				}
			}
		}
	}
}
