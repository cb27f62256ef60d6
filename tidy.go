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

// nilEmpty makes the empty lists of a struct nil, and of the structs that are its parts;
// and who nobody is named in.
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
			switch f.Interface().(type) {
			case *Local:
				if !f.IsNil() {
					nilEmpty(f.Elem())
				}
			case *Attribution, *Delegation:
				if !f.IsNil() {
					nilEmpty(f.Elem())
				}
				if !f.IsNil() && f.Elem().IsZero() {
					f.SetZero()
				}
			}
		}
	}
}
