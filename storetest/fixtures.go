package storetest

import "slices"

// fixtures are all datasets made by hand, with what is promised about each.
var fixtures = []fixture{
	{names, slices.Concat(orderPromises, windowPromises, searchPromises)},
	{deals, slices.Concat(participationPromises, attendancePromises, belowPromises, actorFilterPromises, agreementFilterPromises)},
	{dates, datePromises},
	{ground, groundPromises},
	{kin, kinPromises},
	{stands, judgedPromises},
	{webs, networkPromises},
	{hub, hubPromises},
	{proxies, proxyPromises},
	{crossing, crossingPromises},
	{words, wordPromises},
}
