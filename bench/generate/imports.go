package generate

import (
	"encoding/csv"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// A Catalogue says how many rows the files of the four public datasets have.
type Catalogue struct{ Agreements, Local, Actors, Signatories, Conflict int }

// Public is what PA-X v10, PA-X Local v8, PAA-X v0.2 and the UCDP actors had.
var Public = Catalogue{Agreements: 2257, Local: 349, Actors: 1525, Signatories: 8955, Conflict: 1725}

// The files that [Imports] writes.
const (
	PAX, Local, UCDP        = "pax_v10.csv", "pax_local_v8.csv", "ucdp_v22.csv"
	PAAXActors, PAAXSigners = "paax_actors.csv", "paax_signatories.csv"
)

// Imports writes files in the formats of PA-X, PA-X Local, PAA-X and UCDP into a
// directory. All rows are invented: as long as real ones, as many names in a cell, the
// local agreements among all. The same seed gives the same bytes.
func Imports(dir string, seed uint64, c Catalogue) error {
	// As many words as 10,000 names share, whatever the catalogue.
	f := &files{maker: maker{Rand: rand.New(rand.NewPCG(seed, 2)), words: wordsOf(10_000)}, dir: dir}
	f.actors(c)
	f.agreements(c)
	f.signers(c)
	return f.err
}

// files are what is being written.
type files struct {
	maker
	dir   string
	err   error
	known []party             // whom PAA-X knows
	texts []map[string]string // the rows of PA-X
}

// A party is a row of PAA-X's actors.
type party map[string]string

var states = [][2]string{
	{"Sudan", "SDN"}, {"Colombia", "COL"}, {"Philippines", "PHL"}, {"Nepal", "NPL"}, {"Burundi", "BDI"}, {"Somalia", "SOM"},
	{"Yemen", "YEM"}, {"Mali", "MLI"}, {"Chad", "TCD"}, {"Georgia", "GEO"}, {"Indonesia", "IDN"}, {"Lebanon", "LBN"},
}

// group is the name of an armed group that nobody else has.
func (m *maker) group(n int) string {
	return fmt.Sprintf("%s %s %s", kinds[n%len(kinds)], m.word(), strings.ToUpper(syllables[n%20][:1])+syllables[n%20][1:]+syllables[n/20%20]+syllables[n/400%20])
}

// actors writes the actors of PAA-X, and of UCDP those and more.
func (f *files) actors(c Catalogue) {
	var conflict []map[string]string
	for i := range c.Actors {
		p := party{"actor_id": fmt.Sprint(i + 1), "id_paax": fmt.Sprintf("ARM_%d", i+1), "actor_name": f.group(i), "actor_type": "Armed Organization"}
		state := states[i%len(states)]
		if i < len(states) {
			p["actor_name"], p["actor_type"], p["id_paax"] = state[0], "Country/State", fmt.Sprintf("CON_%d", i+1)
		}
		p["actor_iso3c"], p["actor_country"] = state[1], state[0]
		if i%3 > 0 && i < c.Conflict {
			p["ucdp_id"], p["ucdp_name"] = fmt.Sprint(i+1), p["actor_name"]
		}
		f.known = append(f.known, p)
	}
	for i := range c.Conflict {
		row := map[string]string{"ActorId": fmt.Sprint(i + 1), "Org": "1", "Location": states[i%len(states)][0], "Version": "22.1"}
		if i < len(f.known) {
			row["NameData"] = f.known[i]["actor_name"]
		} else {
			row["NameData"] = f.group(i)
		}
		if i < len(states) {
			row["NameData"], row["Org"] = "Government of "+states[i][0], "4"
		} else if i%20 == 0 {
			row["ActorIdPrev"] = fmt.Sprint(i)
		}
		conflict = append(conflict, row)
	}
	f.write(UCDP, "ActorId,NameData,NameOrig,NewName,Org,ConflictId,Splinter,ActorIdPrev,Alliance,ActorIdAlliance,Location,GWNOLoc,Region,Version", conflict)
	rows := make([]map[string]string, len(f.known))
	for i, p := range f.known {
		rows[i] = p
	}
	f.write(PAAXActors, actorColumns, rows)
}

const actorColumns = "actor_id,id_paax,actor_name,actor_type,actor_iso3c,sub_type,abbreviation,actor_country,ucdp_id,ucdp_name,acled_name,acled_other"

// agreements writes those of PA-X; the last of them are local.
func (f *files) agreements(c Catalogue) {
	var local []map[string]string
	for i := range c.Agreements {
		state := states[f.zipf(len(states))]
		row := map[string]string{
			"Con": state[0], "Contp": "Government/territory", "PP": fmt.Sprint(1 + i%90), "PPName": state[0] + " peace process", "Reg": "World",
			"AgtId": fmt.Sprint(i + 1), "Agt": fmt.Sprintf("Agreement of %s and %s on the ceasefire in %s (%d)", f.word(), f.word(), f.word(), i),
			"Dat":    time.Date(1990, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, f.IntN(11000)).Format("02/01/2006"),
			"Status": "Multiparty signed/agreed", "Agtp": "Intra", "Stage": "Cea", "StageSub": "Ceas", "Loc1ISO": state[1], "Interim": "No",
			"Part": f.cell(state[0], 2+f.zipf(8)), "PAX_Hyperlink": fmt.Sprintf("https://example.org/agreements/%d", i+1),
		}
		if f.IntN(3) == 0 {
			row["ThrdPart"] = f.cell("", 1+f.zipf(4))
		}
		if i >= c.Agreements-c.Local {
			row["Agtp"], row["LocaleName"], row["LocaleNat"] = "IntraLocal", f.word(), "Smaller"
			row["LatDec"], row["LongDec"], row["LinkNatProcess"] = fmt.Sprintf("%.4f", f.Float64()*60), fmt.Sprintf("%.4f", f.Float64()*60), "Y"
			local = append(local, row)
		}
		f.texts = append(f.texts, row)
	}
	columns := "Con,Contp,PP,PPName,Reg,AgtId,Agt,Dat,Status,Agtp,Stage,StageSub,Part,ThrdPart,OthAgr,Loc1ISO,Loc2ISO,UcdpCon,UcdpAgr,PamAgr,CowWar,Interim,PAX_Hyperlink"
	for i := range 240 { // what PA-X codes of the contents
		columns += fmt.Sprintf(",X%d", i)
	}
	f.write(PAX, columns, f.texts)
	f.write(Local, strings.SplitN(columns, ",X0", 2)[0]+",LocaleName,LocaleNat,LatDec,LongDec,LinkNatProcess,Mediator", local)
}

// cell names so many parties as signatory blocks do, some of them by a person.
func (f *files) cell(state string, names int) string {
	var all []string
	if state != "" {
		all = append(all, "Government of "+state)
	}
	for len(all) < names {
		name := f.known[len(states)+f.zipf(len(f.known)-len(states))]["actor_name"]
		switch f.IntN(6) {
		case 0:
			name = "For the " + name + ": " + f.word() + " " + f.word()
		case 1:
			name = f.word() + " " + f.word() + " (" + name + ")"
		case 2:
			name = f.group(f.IntN(8000)) // that nobody else knows
		}
		all = append(all, name)
	}
	return strings.Join(all, []string{"; ", "\n", ", "}[f.zipf(3)])
}

// signers writes the signatories of PAA-X.
func (f *files) signers(c Catalogue) {
	var rows []map[string]string
	for i := range c.Signatories {
		text := f.texts[i*7/5%len(f.texts)]
		p := f.known[f.zipf(len(f.known))]
		row := map[string]string{
			"signatory_id": fmt.Sprint(i + 1), "signatory_type": "party", "agt_name": text["Agt"] + " (" + text["Dat"] + ")",
			"stage_process": "Ceasefire", "PAX_Hyperlink": text["PAX_Hyperlink"],
		}
		if f.IntN(8) == 0 {
			row["signatory_type"] = "third party"
		}
		for _, column := range []string{"AgtId", "Con", "Reg", "Part", "ThrdPart", "Loc1ISO"} {
			row[column] = text[column]
		}
		for column, value := range p {
			row[column] = value
		}
		rows = append(rows, row)
	}
	f.write(PAAXSigners, "signatory_id,AgtId,agt_name,signatory_type,practical_third,condition,"+actorColumns+",Con,Reg,Dat,stage_process,Part,ThrdPart,Loc1ISO,Loc2ISO,PAX_Hyperlink", rows)
}

// write writes a file, unless another could not be written.
func (f *files) write(name, columns string, rows []map[string]string) {
	if f.err != nil {
		return
	}
	file, err := os.Create(filepath.Join(f.dir, name))
	if err != nil {
		f.err = err
		return
	}
	defer file.Close()
	w := csv.NewWriter(file)
	header := strings.Split(columns, ",")
	_ = w.Write(header)
	cells := make([]string, len(header))
	for _, row := range rows {
		for i, column := range header {
			cells[i] = row[column]
		}
		_ = w.Write(cells)
	}
	w.Flush()
	f.err = w.Error()
}
