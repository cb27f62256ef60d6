package accord_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/accordgraph/accord"
)

func TestParseDate(t *testing.T) {
	for _, c := range []struct {
		text             string
		earliest, latest accord.Date
		precision        accord.Precision
	}{
		{"2016", "2016-01-01", "2016-12-31", accord.ToYear},
		{"2016?", "2016-01-01", "2016-12-31", accord.ToYear},
		{"0001", "0001-01-01", "0001-12-31", accord.ToYear},
		{"9999", "9999-01-01", "9999-12-31", accord.ToYear},
		{"2016-02", "2016-02-01", "2016-02-29", accord.ToMonth},
		{"2015-02~", "2015-02-01", "2015-02-28", accord.ToMonth},
		{"2016-10-08", "2016-10-08", "2016-10-08", accord.ToDay},
		{"2020-10-03%", "2020-10-03", "2020-10-03", accord.ToDay},
		{"2017-05-03/2017-05-04", "2017-05-03", "2017-05-04", accord.ToDay},
		{"2013-09~/2013-12~", "2013-09-01", "2013-12-31", accord.ToMonth},
		{"2016/2017", "2016-01-01", "2017-12-31", accord.ToYear},
		{"2016-12-24/2017", "2016-12-24", "2017-12-31", accord.ToYear},
		{"2016-10-08/2016-10", "2016-10-08", "2016-10-31", accord.ToMonth},
		{"../2017-07-22", "", "2017-07-22", accord.ToDay},
		{"../2018", "", "2018-12-31", accord.ToYear},
		{"2018-01?/..", "2018-01-01", "", accord.ToMonth},
	} {
		got, err := accord.ParseDate(c.text)
		want := &accord.PartialDate{Text: c.text, Earliest: c.earliest, Latest: c.latest, Precision: c.precision, Basis: accord.BasisStated}
		if diff := cmp.Diff(want, got); err != nil || diff != "" {
			t.Errorf("%s: %v (-want +got):\n%s", c.text, err, diff)
		}
	}
}

func TestParseDateWithHour(t *testing.T) {
	got, err := accord.ParseDate("2016-09-12?T19:05")
	want := &accord.PartialDate{
		Text: "2016-09-12?", Earliest: "2016-09-12", Latest: "2016-09-12", Precision: accord.ToTime, Time: "19:05", Basis: accord.BasisStated,
	}
	if diff := cmp.Diff(want, got); err != nil || diff != "" {
		t.Errorf("%v (-want +got):\n%s", err, diff)
	}
}

// TestParseDateOneForm: an interval that ends with what it begins with is no interval.
func TestParseDateOneForm(t *testing.T) {
	got, err := accord.ParseDate("2016-10-08/2016-10-08")
	if err != nil || got.Text != "2016-10-08" {
		t.Errorf("%v, %v", got, err)
	}
}

func TestParseDateRefuses(t *testing.T) {
	for text, because := range map[string]string{
		"":                            "is written",
		" 2016":                       "is written",
		"2016 ":                       "is written",
		"16":                          "is written",
		"0000":                        "no year 0",
		"20X6":                        "is written",
		"+016":                        "is written",
		"2016-1":                      "is written",
		"2016-13":                     "not in the calendar",
		"2016-00":                     "not in the calendar",
		"2015-02-29":                  "not in the calendar",
		"2016-04-31":                  "not in the calendar",
		"2016-10-8":                   "is written",
		"2016/10/08":                  "is written",
		"08.10.2016":                  "is written",
		"٢٠١٦":                        "is written",
		"2016?~":                      "is written",
		"?":                           "is written",
		"2016-21":                     "not in the calendar", // a season of level 1 that no source gives
		"..":                          "is written",
		"../..":                       "one end",
		"/2016":                       "is written",
		"2016/":                       "is written",
		"2016/2017/2018":              "is written",
		"2017/2016":                   "ends before it begins",
		"2017-05-04/2017-05-03":       "ends before it begins",
		"2016T12:00":                  "only a single day has an hour",
		"2016-10T12:00":               "only a single day has an hour",
		"2017-05-03/2017-05-04T12:00": "only a single day has an hour",
		"2016-10-08T24:00":            "an hour",
		"2016-10-08T9:00":             "an hour",
		"2016-10-08T12:60":            "an hour",
		"2016-10-08T12:00:00":         "an hour",
		"2016-10-08T12:00Z":           "an hour",
		"2016-10-08T":                 "an hour",
		strings.Repeat("2", 1<<20):    "is written",
	} {
		got, err := accord.ParseDate(text)
		if err == nil {
			t.Errorf("%.40q gives %v", text, got)
		} else if !strings.Contains(err.Error(), because) || len(err.Error()) > 300 {
			t.Errorf("%.40q is refused with %v, not because %q", text, err, because)
		}
	}
}

func TestParseDay(t *testing.T) {
	if day, err := accord.ParseDay("2016-02-29"); day != "2016-02-29" || err != nil {
		t.Errorf("%v, %v", day, err)
	}
	for _, text := range []string{"", "2016", "2016-02-30", "2016-10-8", "2016-10-08T12:00", "2016-10-08?", "0000-01-01"} {
		if day, err := accord.ParseDay(text); err == nil {
			t.Errorf("%q gives %v", text, day)
		}
	}
}

// TestParseDateHolds draws dates that can be, and checks what must hold of each.
func TestParseDateHolds(t *testing.T) {
	part := rapid.Custom(func(t *rapid.T) string {
		day := time.Date(rapid.IntRange(1, 9999).Draw(t, "year"), time.January, rapid.IntRange(1, 365).Draw(t, "day"), 0, 0, 0, 0, time.UTC)
		layout := rapid.SampledFrom([]string{"2006", "2006-01", "2006-01-02"}).Draw(t, "layout")
		return day.Format(layout) + rapid.SampledFrom([]string{"", "", "?", "~", "%"}).Draw(t, "qualifier")
	})
	rapid.Check(t, func(t *rapid.T) {
		from, to := part.Draw(t, "from"), part.Draw(t, "to")
		holds(t, from)
		holds(t, "../"+to)
		holds(t, from+"/..")
		start, _ := accord.ParseDate(from)
		end, _ := accord.ParseDate(to)
		between, err := accord.ParseDate(from + "/" + to)
		if (err != nil) != (start.Earliest > end.Latest) {
			t.Fatalf("%s/%s: %v", from, to, err)
		}
		if err == nil && (between.Earliest != start.Earliest || between.Latest != end.Latest) {
			t.Fatalf("%s/%s is from %s to %s", from, to, between.Earliest, between.Latest)
		}
	})
}

// holds: a date that is accepted reads the same again, and its bounds are days in order.
func holds(t interface{ Fatalf(string, ...any) }, text string) {
	d, err := accord.ParseDate(text)
	if err != nil {
		t.Fatalf("%v", err)
	}
	again, err := accord.ParseDate(canonical(d))
	if diff := cmp.Diff(d, again); err != nil || diff != "" {
		t.Fatalf("%q does not read the same again: %v\n%s", text, err, diff)
	}
	for _, day := range []accord.Date{d.Earliest, d.Latest} {
		if _, err := accord.ParseDay(string(day)); day != "" && err != nil {
			t.Fatalf("%q: %v", text, err)
		}
	}
	if d.Earliest != "" && d.Latest != "" && d.Earliest > d.Latest || d.Precision == "" || d.Earliest+d.Latest == "" {
		t.Fatalf("%q gives %+v", text, d)
	}
}

func canonical(d *accord.PartialDate) string {
	if d.Time != "" {
		return d.Text + "T" + d.Time
	}
	return d.Text
}

func FuzzParseDate(f *testing.F) {
	for _, seed := range []string{"2016", "2016-10~", "2016-10-08T21:00", "../2018", "2013-09~/2013-12~", "2016-13", "T", "/", "../.."} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if _, err := accord.ParseDate(text); err == nil {
			holds(t, text)
		}
	})
}

func ExampleParseDate() {
	d, _ := accord.ParseDate("../2017-07-22")
	fmt.Printf("from %q to %q, precision %s\n", d.Earliest, d.Latest, d.Precision)
	// Output: from "" to "2017-07-22", precision DAY
}
