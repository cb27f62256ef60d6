package web

import "net/http"

// What a page may load and do: nothing but what this server serves. The editor of
// the playground styles itself inline, so there inline styles are let through.
const (
	strict = "default-src 'none'; script-src 'self'; style-src 'self'" + others
	styled = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'" + others
	others = "; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'" +
		"; base-uri 'none'; form-action 'none'; frame-ancestors " // and then who they are
)

// secure sets what holds for every answer; a file then says what its page may do.
func secure(header http.Header, policy string) {
	header.Set("Content-Security-Policy", policy)
	header.Set("X-Content-Type-Options", "nosniff")
	header.Set("Referrer-Policy", "no-referrer")
}
