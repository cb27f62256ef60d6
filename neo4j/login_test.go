package neo4j

import (
	"errors"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/accordgraph/accord"
)

// The right password opens the door, in the address or beside it.
func TestLoginRight(t *testing.T) {
	s := opened(t)
	if _, err := s.holds(t.Context()); err != nil {
		t.Error(err)
	}
	u, _ := url.Parse(server(t))
	password, asks := u.User.Password()
	if asks {
		u.User = url.User(u.User.Username())
	}
	beside, err := Open(u.String(), password)
	if err != nil {
		t.Fatal(err)
	}
	defer beside.Close()
	if _, err := beside.holds(t.Context()); err != nil {
		t.Error(err)
	}
}

// A wrong login is tried once and told once, however often the store is asked: the
// server would lock the account. What is told does not repeat the password.
func TestLoginWrongIsNoLoop(t *testing.T) {
	u, _ := url.Parse(server(t))
	if u.User == nil {
		return // whoever comes is let in; the other server of make test asks
	}
	u.User = url.UserPassword("neo4j", "not-the-secret")
	s, err := Open(u.String(), "")
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	var told []error
	s.Told = func(away error) { told = append(told, away) }
	for range 200 {
		if _, err := s.Read(t.Context()); !errors.Is(err, accord.ErrUnavailable) || strings.Contains(err.Error(), "secret") {
			t.Fatal(err)
		}
	}
	if n := s.Statements(); n != 1 || len(told) != 1 || strings.Contains(told[0].Error(), "secret") {
		t.Errorf("it was tried %d times and told: %v", n, told)
	}
}

// A server that asks for a login refuses a wrong one, at once and in words; one
// that asks for none takes any.
func TestLoginWrong(t *testing.T) {
	u, _ := url.Parse(server(t))
	asks := u.User != nil
	for _, login := range []*url.Userinfo{url.UserPassword("nobody", "not-the-secret"), nil} {
		u.User = login
		s, err := Open(u.String(), "")
		if err != nil {
			t.Fatal(err)
		}
		defer s.Close()
		start, before := time.Now(), s.Statements()
		_, err = s.Load(t.Context(), &accord.Dataset{})
		switch {
		case !asks:
			if _, err := s.holds(t.Context()); err != nil {
				t.Errorf("a server without logins: %v", err)
			}
			continue
		case !errors.Is(err, accord.ErrUnavailable) || !strings.Contains(err.Error(), "the login was refused"):
			t.Errorf("a wrong login: error %v", err)
		case strings.Contains(err.Error(), "not-the-secret"):
			t.Error("the error repeats the password")
		}
		if s.Statements() != before+1 || time.Since(start) > 3*time.Second {
			t.Errorf("a wrong login was tried %d times in %v", s.Statements()-before, time.Since(start))
		}
	}
}
