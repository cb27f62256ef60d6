package export

import (
	"archive/zip"
	"io"
	"maps"
	"slices"
	"time"

	"github.com/accordgraph/accord"
	"github.com/accordgraph/accord/dataset"
)

// writeCSV writes the files of the dataset into one archive. Its times are all the
// same, so that its bytes are.
func writeCSV(w io.Writer, d *accord.Dataset) error {
	files, err := dataset.Write(d)
	if err != nil {
		return err
	}
	archive := zip.NewWriter(w)
	for _, name := range slices.Sorted(maps.Keys(files)) {
		file, err := archive.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate, Modified: time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)})
		if err != nil {
			return err
		}
		if _, err := file.Write(files[name]); err != nil {
			return err
		}
	}
	return archive.Close()
}
