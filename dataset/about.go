package dataset

// An entry is a line of dataset.csv.
type entry struct{ key, value string }

// The keys of dataset.csv.
const keyTitle, keyLicence, keyCitation = "title", "licence", "citation"

func aboutTable() table[entry] {
	keys := []string{keyTitle, keyLicence, keyCitation}
	return table[entry]{
		file: "dataset.csv",
		columns: []column[entry]{
			word("key", keys, func(r *row[entry]) *string { return &r.it.key }).required(),
			text("value", prose, func(r *row[entry]) *string { return &r.it.value }).required(),
		},
	}
}

func checkKeys(b *book) {
	type keyIn struct {
		key string
		in  *file
	}
	where := map[keyIn]spot{}
	for i := range b.about.rows {
		r := &b.about.rows[i]
		once(where, keyIn{r.it.key, r.file}, r.spot, "key", r.it.key)
	}
	for _, f := range b.files {
		if _, titled := where[keyIn{keyTitle, f}]; f.table == b.about.file && !f.broken && !titled {
			spot{f, 0, 1}.add(0, missingKey, "there is no row with the key title")
		}
	}
}
