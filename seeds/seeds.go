// Package seeds holds the dataset that the program ships with, as CSV files.
// README.md beside them is the format guide and credits the sources.
package seeds

import "embed"

// Files are the CSV files of the dataset.
//
//go:embed *.csv
var Files embed.FS
