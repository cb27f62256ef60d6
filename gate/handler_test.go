package gate

import (
	"io"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"
)

// A body that is said to be too large is not waited for.
func TestLargeBodiesAreNotWaitedFor(t *testing.T) {
	r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/", unread{t})
	r.ContentLength = 11
	if err := (&Guarded{Body: 10}).read(r); err == nil {
		t.Error("it is let in")
	}
}

type unread struct{ *testing.T }

func (u unread) Read([]byte) (int, error) {
	u.Error("it is read")
	return 0, io.EOF
}

// stuck is a reader that takes nothing until it is told to.
type stuck struct {
	*httptest.ResponseRecorder
	begun, free chan struct{}
}

func (s stuck) Write(p []byte) (int, error) {
	close(s.begun)
	<-s.free
	return len(p), nil
}

// Answers leave the gate while they are written, as long as they are not too large together.
func TestSlowReaders(t *testing.T) {
	g := New(8, 8, time.Second)
	size := maxUnread / 2
	h := &Guarded{
		Next:  http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write(make([]byte, size)) }),
		Rates: NewRates(0, 0), Gate: g, Refuse: func(http.ResponseWriter, *http.Request, int) { t.Error("refused") },
	}
	goOn, ended := make(chan struct{}), make(chan struct{})
	for i, in := range []int{0, 0, 1, 2} {
		reader := stuck{httptest.NewRecorder(), make(chan struct{}), goOn}
		go func() {
			r := httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/", nil)
			r.RemoteAddr = "192.0.2.1:1"
			h.ServeHTTP(reader, r)
			ended <- struct{}{}
		}()
		<-reader.begun
		if got, _ := g.Load(); got != in {
			t.Errorf("after %d answers %d are in, want %d", i+1, got, in)
		}
	}
	close(goOn)
	for range 4 {
		<-ended
	}
	if got, _ := g.Load(); got != 0 || g.unread.Load() != 0 {
		t.Errorf("%d are in, %d bytes unread", got, g.unread.Load())
	}
}
