package main

import (
	"net/http"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"github.com/accordgraph/accord/gate"
)

// metrics are what an operator watches. No label holds what a client has written.
type metrics struct {
	registry *prometheus.Registry
	requests *prometheus.CounterVec
	took     *prometheus.HistogramVec
	errors   *prometheus.CounterVec
}

func newMetrics(asks *gate.Gate) *metrics {
	m := &metrics{
		registry: prometheus.NewRegistry(),
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "accord_requests_total", Help: "Requests answered, by route and status."}, []string{"route", "status"}),
		took: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "accord_request_seconds", Help: "Time from a request to the end of its answer, by route.",
			Buckets: []float64{.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10},
		}, []string{"route"}),
		errors: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "accord_errors_total", Help: "Errors in answers of GraphQL, by code."}, []string{"code"}),
	}
	m.registry.MustRegister(m.requests, m.took, m.errors,
		prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "accord_operations", Help: "Operations that are being answered."}, func() float64 { in, _ := asks.Load(); return float64(in) }),
		prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "accord_operations_waiting", Help: "Operations that wait to be answered."}, func() float64 { _, waiting := asks.Load(); return float64(waiting) }),
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return m
}

// told counts an error by its code.
func (m *metrics) told(code string) { m.errors.WithLabelValues(code).Inc() }

// answered counts a request under the pattern that it matched.
func (m *metrics) answered(pattern string, status int, took time.Duration) {
	m.requests.WithLabelValues(pattern, strconv.Itoa(status)).Inc()
	m.took.WithLabelValues(pattern).Observe(took.Seconds())
}

// handler shows them in Prometheus' format, on /metrics.
func (m *metrics) handler() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{}))
	return mux
}
