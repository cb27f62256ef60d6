package web

import (
	_ "embed"
	"io/fs"
	"net/http"
	"path"
)

//go:embed unbuilt.html
var unbuilt []byte

// A site is what is served, by address.
type site struct {
	files  map[string]http.Handler
	policy string // of whatever has none of its own
}

// pages serves what the build has left in dist, which is embedded and so can be read,
// and lets it be shown within pages of these ancestors.
func pages(dist fs.FS, ancestors string) *site {
	s := &site{map[string]http.Handler{}, strict + ancestors}
	err := fs.WalkDir(dist, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || path.Ext(name) != packed {
			return err
		}
		body, err := fs.ReadFile(dist, name)
		if err != nil {
			return err
		}
		f := builtFile(name, body, ancestors)
		s.files[f.address] = f
		return nil
	})
	if err != nil {
		panic(err)
	}
	s.furnish()
	return s
}

// furnish puts something at the addresses of pages that are not built.
func (s *site) furnish() {
	home := http.RedirectHandler("/playground", http.StatusFound)
	if s.files["/playground"] == nil {
		home = &file{kind: kinds[".html"], cache: askAgain, policy: s.policy, body: unbuilt}
		s.files["/playground"] = home
	}
	if s.files["/"] == nil {
		s.files["/"] = home
	}
}

func (s *site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	secure(w.Header(), s.policy)
	found := s.files[r.URL.Path]
	switch {
	case found == nil:
		http.NotFound(w, r)
	case r.Method != http.MethodGet && r.Method != http.MethodHead:
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "only GET and HEAD are answered here", http.StatusMethodNotAllowed)
	default:
		found.ServeHTTP(w, r)
	}
}
