// Package web holds the pages: the explorer and the playground. They are
// built by Vite (npm run build) into dist and embedded compressed. A binary that
// was built without Node has a plain page in their place.
package web

import (
	"embed"
	"io/fs"
	"net/http"
)

//go:embed all:dist
var dist embed.FS

//go:embed questions/*.graphql
var questions embed.FS

// Pages serves the pages and what they are made of: /, /playground, /assets/…,
// /favicon.svg and /licenses.txt. All else is not found. Ancestors are what may show
// them in a frame, as a content policy says it.
func Pages(ancestors string) http.Handler {
	return pages(within(dist, "dist"), ancestors)
}

// Questions are the questions that the playground opens with, one a file, in the
// order of their names. Each starts with a comment that states it, and is one
// GraphQL operation that needs no variables.
func Questions() fs.FS {
	return within(questions, "questions")
}

// within is a folder that was embedded, hence is there.
func within(files embed.FS, folder string) fs.FS {
	sub, err := fs.Sub(files, folder)
	if err != nil {
		panic(err)
	}
	return sub
}
