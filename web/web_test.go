package web

import (
	"bytes"
	"compress/gzip"
	"io"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"path"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"
)

// squeeze compresses text as the build does.
func squeeze(text string) *fstest.MapFile {
	var out bytes.Buffer
	w := gzip.NewWriter(&out)
	io.WriteString(w, text)
	w.Close()
	return &fstest.MapFile{Data: out.Bytes()}
}

func unbuiltDist() fstest.MapFS {
	return fstest.MapFS{".placeholder": {}, "stray.html": {Data: []byte("not of the build")}}
}

func builtDist() fstest.MapFS {
	return fstest.MapFS{
		".placeholder":              {},
		"playground.html.gz":        squeeze("<title>playground"),
		"favicon.svg.gz":            squeeze("<svg/>"),
		"licenses.txt.gz":           squeeze("MIT"),
		"assets/main-4c5e.js.gz":    squeeze("main()"),
		"assets/main-77aa.css.gz":   squeeze("body{}"),
		"assets/codicon-01.ttf.gz":  squeeze("font"),
		"assets/unheard-of.what.gz": squeeze("?"),
	}
}

func ask(h http.Handler, method, path string, headers ...string) *http.Response {
	r := httptest.NewRequest(method, path, nil)
	for i := 0; i < len(headers); i += 2 {
		r.Header.Add(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Result()
}

func text(t *testing.T, r *http.Response) string {
	t.Helper()
	body, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(body)
}

func TestFiles(t *testing.T) {
	site := pages(builtDist(), "'self'")
	for path, want := range map[string]struct{ kind, cache, body string }{
		"/playground":             {"text/html; charset=utf-8", askAgain, "<title>playground"},
		"/favicon.svg":            {"image/svg+xml", askAgain, "<svg/>"},
		"/licenses.txt":           {"text/plain; charset=utf-8", askAgain, "MIT"},
		"/assets/main-4c5e.js":    {"text/javascript; charset=utf-8", forGood, "main()"},
		"/assets/main-77aa.css":   {"text/css; charset=utf-8", forGood, "body{}"},
		"/assets/codicon-01.ttf":  {"font/ttf", forGood, "font"},
		"/assets/unheard-of.what": {"application/octet-stream", forGood, "?"},
	} {
		r := ask(site, "GET", path)
		if r.StatusCode != 200 || text(t, r) != want.body {
			t.Errorf("%s: %s, want 200 with %q", path, r.Status, want.body)
		}
		for name, value := range map[string]string{
			"Content-Type": want.kind, "Cache-Control": want.cache, "Content-Encoding": "", "Vary": "Accept-Encoding",
			"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer",
		} {
			if got := r.Header.Get(name); got != value {
				t.Errorf("%s: %s is %q, want %q", path, name, got, value)
			}
		}

		r = ask(site, "GET", path, "Accept-Encoding", "br, gzip")
		if r.Header.Get("Content-Encoding") != "gzip" || string(unpack([]byte(text(t, r)))) != want.body {
			t.Errorf("%s: does not come compressed to who takes it", path)
		}
		r = ask(site, "HEAD", path)
		if r.StatusCode != 200 || text(t, r) != "" || r.Header.Get("Content-Type") != want.kind {
			t.Errorf("HEAD %s: %s with a body or without its type", path, r.Status)
		}
	}
}

func TestTakesGzip(t *testing.T) {
	for header, want := range map[string]bool{
		"": false, "gzip": true, "GZIP": true, "br, deflate": false, "br;q=1, gzip;q=0.5": true,
		"gzip;q=0": false, "gzip; q=0.000, br": false, "identity": false,
	} {
		r := httptest.NewRequest("GET", "/", nil)
		r.Header.Set("Accept-Encoding", header)
		if got := takesGzip(r); got != want {
			t.Errorf("Accept-Encoding %q: %v, want %v", header, got, want)
		}
	}
}

func TestNotModified(t *testing.T) {
	site := pages(builtDist(), "'self'")
	tag := ask(site, "GET", "/playground").Header.Get("ETag")
	if r := ask(site, "GET", "/playground", "If-None-Match", tag); tag == "" || r.StatusCode != 304 {
		t.Errorf("asked again with tag %q: %s, want 304", tag, r.Status)
	}
	if r := ask(site, "GET", "/favicon.svg", "If-None-Match", tag); r.StatusCode != 200 {
		t.Errorf("another file has the same tag")
	}
}

// TestPolicy holds that scripts come from this server alone on every answer, and
// that inline styles are let through where the editor needs them and nowhere else.
func TestPolicy(t *testing.T) {
	dist := builtDist()
	dist["index.html.gz"] = squeeze("<title>explorer")
	for path, inline := range map[string]bool{"/playground": true, "/": false, "/favicon.svg": false, "/nowhere": false} {
		policy := ask(pages(dist, "'self'"), "GET", path).Header.Get("Content-Security-Policy")
		for _, part := range []string{"default-src 'none'", "script-src 'self'", "connect-src 'self'", "frame-ancestors 'self'"} {
			if !strings.Contains(policy+";", part+";") {
				t.Errorf("%s: the policy lacks %s: %s", path, part, policy)
			}
		}
		if got := strings.Contains(policy, "style-src 'self' 'unsafe-inline';"); got != inline || strings.Count(policy, "unsafe") > 1 {
			t.Errorf("%s: inline styles %v, want %v: %s", path, got, inline, policy)
		}
	}
}

// Who may show the pages in a frame can be told, for all of them and what is not found.
func TestAncestors(t *testing.T) {
	site := pages(builtDist(), "https://a.example https://b.example")
	for _, path := range []string{"/playground", "/assets/main-4c5e.js", "/nowhere"} {
		policy := ask(site, "GET", path).Header.Get("Content-Security-Policy")
		if !strings.HasSuffix(policy, "; frame-ancestors https://a.example https://b.example") {
			t.Errorf("%s: %s", path, policy)
		}
	}
}

// Clients that take nothing compressed share one copy: each with its own would let a few
// hundred slow readers fill the memory.
func TestPlainFilesAreSharedByReaders(t *testing.T) {
	f := builtFile("main.js.gz", squeeze(strings.Repeat("main() ", 1000)).Data, "'self'")
	if first, again := f.plain(), f.plain(); &first[0] != &again[0] {
		t.Error("unpacked twice")
	}
}

func TestHome(t *testing.T) {
	dist := builtDist()
	r := ask(pages(dist, "'self'"), "GET", "/")
	if r.StatusCode != 302 || r.Header.Get("Location") != "/playground" {
		t.Errorf("without the explorer: %s to %q, want 302 to /playground", r.Status, r.Header.Get("Location"))
	}
	dist["index.html.gz"] = squeeze("<title>explorer")
	if r := ask(pages(dist, "'self'"), "GET", "/"); r.StatusCode != 200 || text(t, r) != "<title>explorer" {
		t.Errorf("with the explorer: %s, want it", r.Status)
	}
}

func TestUnbuilt(t *testing.T) {
	site := pages(unbuiltDist(), "'self'")
	for _, path := range []string{"/", "/playground"} {
		r := ask(site, "GET", path)
		body := text(t, r)
		if r.StatusCode != 200 || r.Header.Get("Content-Type") != "text/html; charset=utf-8" || r.Header.Get("Cache-Control") != askAgain {
			t.Errorf("%s: %s %v", path, r.Status, r.Header)
		}
		for _, word := range []string{"make run", "/graphql", "/schema.graphql"} {
			if !strings.Contains(body, word) {
				t.Errorf("%s does not name %s", path, word)
			}
		}
	}
	for _, path := range []string{"/favicon.svg", "/assets/main.js", "/.placeholder", "/stray.html"} {
		if r := ask(site, "GET", path); r.StatusCode != 404 {
			t.Errorf("%s: %s, want 404", path, r.Status)
		}
	}
}

func TestNotFound(t *testing.T) {
	site := pages(builtDist(), "'self'")
	for _, path := range []string{
		"/nowhere", "/playground/", "/playground.html", "/playground.html.gz", "/index.html", "/assets/",
		"/assets/main-4c5e.js.gz", "/assets/../favicon.svg", "/.placeholder",
	} {
		if r := ask(site, "GET", path); r.StatusCode != 404 {
			t.Errorf("%s: %s, want 404", path, r.Status)
		}
	}
}

func TestMethods(t *testing.T) {
	for _, site := range []http.Handler{pages(builtDist(), "'self'"), pages(unbuiltDist(), "'self'")} {
		for _, method := range []string{"POST", "PUT", "DELETE", "OPTIONS"} {
			for _, path := range []string{"/", "/playground"} {
				if r := ask(site, method, path); r.StatusCode != 405 || r.Header.Get("Allow") != "GET, HEAD" {
					t.Errorf("%s %s: %s, Allow %q", method, path, r.Status, r.Header.Get("Allow"))
				}
			}
		}
	}
}

// sizes asks for a page and all that it loads by itself, and returns how many bytes
// come over the wire, by the ending of the address.
func sizes(t *testing.T, site http.Handler, page string) map[string]int {
	t.Helper()
	r := ask(site, "GET", page)
	if r.StatusCode != 200 {
		t.Fatalf("%s: %s", page, r.Status)
	}
	sizes := map[string]int{}
	for _, match := range regexp.MustCompile(`(?:src|href)="(/(?:assets/|favicon)[^"]*)"`).FindAllStringSubmatch(text(t, r), -1) {
		r := ask(site, "GET", match[1], "Accept-Encoding", "gzip")
		if r.StatusCode != 200 {
			t.Errorf("%s loads %s: %s", page, match[1], r.Status)
		}
		sizes[path.Ext(match[1])] += len(text(t, r))
	}
	return sizes
}

// TestExplorerIsSmall holds the first view and the fonts to what they may weigh.
func TestExplorerIsSmall(t *testing.T) {
	const kB = 1000
	size := sizes(t, Pages("'self'"), "/")
	if sum := size[".js"] + size[".css"]; sum > 60*kB {
		t.Errorf("the first view loads %d bytes of scripts and styles, want at most 60 kB", sum)
	}
	fonts := 0
	for name, served := range Pages("'self'").(*site).files {
		if path.Ext(name) == ".woff2" {
			fonts += len(served.(*file).body)
		}
	}
	if fonts > 110*kB {
		t.Errorf("the fonts are %d bytes, want at most 110 kB", fonts)
	}
}

// TestNetworkIsSmall holds what the network loads beside the first view, its worker
// among it, to what it may weigh.
func TestNetworkIsSmall(t *testing.T) {
	const most = 170_000
	all := Pages("'self'").(*site)
	first := text(t, ask(all, "GET", "/"))
	if !strings.Contains(first, "/assets/") {
		return // not built
	}
	todo := []string{}
	for address := range all.files {
		if strings.HasPrefix(address, "/assets/Network-") {
			todo = append(todo, address)
		}
	}
	if len(todo) == 0 {
		t.Fatal("the network is not loaded by itself")
	}
	size, counted := 0, map[string]bool{}
	for len(todo) > 0 {
		address := todo[0]
		todo = todo[1:]
		if counted[address] || all.files[address] == nil || strings.Contains(first, address) {
			continue
		}
		counted[address] = true
		size += len(text(t, ask(all, "GET", address, "Accept-Encoding", "gzip")))
		for _, name := range regexp.MustCompile(`[\w.]+-[\w-]{8}\.(?:js|css)`).FindAllString(text(t, ask(all, "GET", address)), -1) {
			todo = append(todo, "/assets/"+name)
		}
	}
	if size > most {
		t.Errorf("the network loads %d bytes more, want at most %d: %v", size, most, counted)
	}
	t.Logf("%d bytes in %d files", size, len(counted))
}

// TestPages looks at what is embedded, built or not: it answers, all that the pages
// load is there, and it is small enough to be carried in the binary.
func TestPages(t *testing.T) {
	site := Pages("'self'")
	sizes(t, site, "/playground")
	const most = 4 << 20
	size := int64(0)
	err := fs.WalkDir(dist, ".", func(_ string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		info, err := entry.Info()
		size += info.Size()
		return err
	})
	if err != nil || size > most {
		t.Errorf("%d bytes are embedded, want at most %d (%v)", size, most, err)
	}
}

func TestQuestions(t *testing.T) {
	names, err := fs.Glob(Questions(), "*.graphql")
	if err != nil || len(names) == 0 {
		t.Fatalf("no questions (%v)", err)
	}
	stated := regexp.MustCompile(`^(# .*\n)*# .*\?\n`)
	for _, name := range names {
		body, err := fs.ReadFile(Questions(), name)
		if err != nil || !stated.Match(body) {
			t.Errorf("%s does not begin with a comment that states the question (%v)", name, err)
		}
	}
}
