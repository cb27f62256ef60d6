package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/export"
	"github.com/accordgraph/accord/graph"
)

const (
	exportTimeout = 25 * time.Second
	exportMost    = 200_000 // subjects, ties and claims of a dataset that is exported over HTTP
)

// exported answers a GET with the graph, or the part of it that the filters of the address take.
func exported(store accord.Store, f *export.Format, limits graph.Limits, log *slog.Logger) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), exportTimeout)
		defer cancel()
		if err := sendExport(ctx, w, r, store, f, limits); err != nil {
			refuse(w, r, err, log)
		}
	}
}

func sendExport(ctx context.Context, w http.ResponseWriter, r *http.Request, store accord.Store, f *export.Format, limits graph.Limits) error {
	agreements, actors, err := filters(r.URL.RawQuery, limits)
	if err != nil {
		return err
	}
	selection, err := export.ParseSelection(agreements, actors)
	if err != nil {
		return err
	}
	reading, err := store.Read(ctx)
	if err != nil {
		return err
	}
	defer reading.Close()
	info, err := reading.Dataset(ctx)
	if err != nil {
		return err
	}
	if c := info.Counts; c.Actors+c.Agreements+c.Places+c.Sources+c.Ties+c.Claims > exportMost {
		return fmt.Errorf("the dataset is too large to be exported over HTTP; `accord export` has no bound: %w", accord.ErrLimit)
	}
	sum := sha256.Sum256([]byte(strings.Join([]string{info.Version, f.Name, agreements, actors}, "\x00")))
	if graph.Unchanged(w, r, hex.EncodeToString(sum[:12])) {
		return nil
	}
	d, err := export.Take(ctx, reading, selection)
	if err != nil {
		return err
	}
	var body bytes.Buffer
	if err := f.Write(&body, d); err != nil {
		return err
	}
	w.Header().Set("Content-Type", f.Media)
	w.Header().Set("Content-Disposition", fmt.Sprintf(`attachment; filename="accord-%.8s.%s"`, info.Version, f.File))
	_, _ = body.WriteTo(w) // a client that has left needs no answer
	return nil
}

// filters reads the two arguments of an address, each of which may be there once.
func filters(raw string, limits graph.Limits) (agreements, actors string, err error) {
	given, err := url.ParseQuery(raw)
	if err != nil {
		return "", "", fmt.Errorf("the query of the address is not encoded as it should be: %w", accord.ErrInvalid)
	}
	for name, values := range given {
		kind := map[string]string{"agreements": "AgreementFilter", "actors": "ActorFilter"}[name]
		if kind == "" || len(values) > 1 {
			return "", "", fmt.Errorf("%.40q: the arguments are agreements and actors, each once: %w", name, accord.ErrInvalid)
		}
		if values[0] == "" {
			continue
		}
		if err := graph.CheckFilter(limits, kind, name, values[0]); err != nil {
			return "", "", err
		}
	}
	return given.Get("agreements"), given.Get("actors"), nil
}

// refuse says why there is no export, as GraphQL does.
func refuse(w http.ResponseWriter, r *http.Request, err error, log *slog.Logger) {
	status, code, message := http.StatusInternalServerError, "INTERNAL", "internal error"
	switch {
	case errors.Is(err, accord.ErrInvalid):
		status, code, message = http.StatusBadRequest, "BAD_USER_INPUT", strings.TrimSuffix(err.Error(), ": "+accord.ErrInvalid.Error())
	case errors.Is(err, accord.ErrLimit):
		status, code, message = http.StatusRequestEntityTooLarge, "LIMIT_EXCEEDED", strings.TrimSuffix(err.Error(), ": "+accord.ErrLimit.Error())
	case errors.Is(err, accord.ErrTimeout), errors.Is(err, context.DeadlineExceeded):
		status, code, message = http.StatusServiceUnavailable, "TIMEOUT", "the export took too long; take less, or use `accord export`"
	case errors.Is(err, accord.ErrUnavailable):
		status, code, message = http.StatusServiceUnavailable, "UNAVAILABLE", "the store cannot be read now; try again later"
	default:
		log.LogAttrs(r.Context(), slog.LevelError, "export failed", slog.String("request", graph.RequestID(r.Context())), slog.Any("error", err))
	}
	w.Header().Del("ETag")
	w.Header().Set("Cache-Control", "no-store")
	graph.RefuseFor(w, r, status, code, message)
}
