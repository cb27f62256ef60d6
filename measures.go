package accord

// Measures are figures of an actor in the network of co-signatories: all agreements
// and actors but generic ones, weighed by SHARED. An actor that signed with nobody has none.
type Measures struct {
	Agreements     int     // in which it has a seat beside another actor
	Degree         int     // different co-signatories
	WeightedDegree float64 // agreements shared, summed over co-signatories

	// Brokerage is betweenness (Freeman 1977): on how many shortest paths between two
	// others the actor lies, as a part of all (n-1)(n-2)/2 pairs of others, 0 to 1.
	// Where several paths are shortest each counts its part.
	Brokerage float64

	Component int // which part of the network, from 1: largest first, then by the smallest id in it
	Community int // by modularity (Louvain: Blondel et al. 2008), numbered alike
}
