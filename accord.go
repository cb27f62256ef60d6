// Package accord is the vocabulary of a knowledge graph of conflict actors and
// peace agreements: who signed, guaranteed, refused, was kept out of or
// allegedly broke which agreement, on whose word.
//
// Nouns ([Actor], [Agreement], [Process], [Place], [Source]) are held together
// by ties ([Participation], [Stance], [Link], [Allegation], [Lineage]); every
// statement is a [Claim] in a source. A [Dataset] holds them all; a [Store]
// serves one, and answers the questions of the API.
package accord

//go:generate go tool gqlgen generate
