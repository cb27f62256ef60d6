package accord

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
)

// Digest is the version of a settled dataset: equal if and only if the statements are.
func (d *Dataset) Digest() string {
	sum := sha256.New()
	to := json.NewEncoder(sum)
	write := func(v any) {
		if err := to.Encode(v); err != nil {
			panic("accord: a dataset that cannot be written: " + err.Error())
		}
	}
	write([]string{d.Title, d.Licence, d.Citation})
	d.Nodes(func(n Node) bool {
		write(n)
		return true
	})
	write(d.Retired)
	return hex.EncodeToString(sum.Sum(nil)[:16])
}
