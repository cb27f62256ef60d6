package web

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"fmt"
	"io"
	"net/http"
	"path"
	"strconv"
	"strings"
	"sync"
	"time"
)

// packed ends the names of files that the build has compressed.
const packed = ".gz"

// How long a browser may keep a file: one whose name tells its content for good,
// any other until it has asked whether there is a new one.
const (
	forGood  = "public, max-age=31536000, immutable"
	askAgain = "no-cache"
)

// kinds are the media types by file name; mime's depend on the machine.
var kinds = map[string]string{
	".css":   "text/css; charset=utf-8",
	".html":  "text/html; charset=utf-8",
	".js":    "text/javascript; charset=utf-8",
	".json":  "application/json",
	".svg":   "image/svg+xml",
	".ttf":   "font/ttf",
	".txt":   "text/plain; charset=utf-8",
	".woff2": "font/woff2",
}

// A file is served as it is, or compressed to clients that take that.
type file struct {
	address, kind, cache, policy, tag string

	body  []byte
	plain func() []byte // what the body is when it is compressed, else nil
}

// builtFile is a file of the build: assets/NAME-HASH.js.gz is served as
// /assets/NAME-HASH.js, playground.html.gz as /playground, index.html.gz as /.
func builtFile(name string, body []byte, ancestors string) *file {
	address := "/" + strings.TrimSuffix(name, packed)
	f := &file{kind: kinds[path.Ext(address)], cache: askAgain, policy: strict + ancestors, body: body}
	f.plain = sync.OnceValue(func() []byte { return unpack(body) }) // each time anew, slow readers would fill the memory
	if f.kind == "" {
		f.kind = "application/octet-stream"
	}
	if strings.HasPrefix(address, "/assets/") {
		f.cache = forGood
	}
	f.address = strings.TrimSuffix(strings.TrimSuffix(address, ".html"), "index")
	if f.address == "/playground" {
		f.policy = styled + ancestors
	}
	f.tag = fmt.Sprintf(`W/"%x"`, sha256.Sum256(body))
	return f
}

func (f *file) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	header := w.Header()
	header.Set("Content-Type", f.kind)
	header.Set("Cache-Control", f.cache)
	header.Set("Content-Security-Policy", f.policy)
	if f.tag != "" {
		header.Set("ETag", f.tag)
	}
	body := f.body
	if f.plain != nil {
		header.Add("Vary", "Accept-Encoding")
		if takesGzip(r) {
			header.Set("Content-Encoding", "gzip")
		} else {
			body = f.plain()
		}
	}
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(body))
}

func takesGzip(r *http.Request) bool {
	for one := range strings.SplitSeq(strings.Join(r.Header.Values("Accept-Encoding"), ","), ",") {
		coding, weight, _ := strings.Cut(one, ";")
		if strings.EqualFold(strings.TrimSpace(coding), "gzip") {
			q, err := strconv.ParseFloat(strings.TrimPrefix(strings.TrimSpace(weight), "q="), 64)
			return err != nil || q > 0
		}
	}
	return false
}

// unpack is for what the build has compressed, which is whole.
func unpack(body []byte) []byte {
	reader, err := gzip.NewReader(bytes.NewReader(body))
	if err != nil {
		panic(err)
	}
	plain, err := io.ReadAll(reader)
	if err != nil {
		panic(err)
	}
	return plain
}
