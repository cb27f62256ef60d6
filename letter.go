package accord

import (
	"unicode"
	"unicode/utf8"
)

// What a character is to a name.
type letterClass int

const (
	breaks letterClass = iota // ends a word: blanks, hyphens, punctuation, symbols
	sounds                    // a letter or digit
	silent                    // left out of the word: apostrophes, ayn and hamza marks, diacritics, joiners
)

// The Latin letters of two Unicode ranges without case and diacritics; a capital
// stands for two letters (see latinPairs), a dot for what is none of a to z.
const (
	latinFrom = 0xC0
	latin     = "aaaaaaAceeeeiiiidnooooo.ouuuuyTSaaaaaaAceeeeiiiidnooooo.ouuuuyTy" +
		"aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiJJjjkkklllllll" +
		"lllnnnnnnnnnooooooOOrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs" +
		"bbbb...ccdddd....ffg...ikkl..nn.oo..pp.....ttttuu.vyyzz........." +
		".............aaiioouuuuuuuuuu.aaaaAAggggkkoooo..j...gg..nnaaAAoo" +
		"aaaaeeeeiiiioooorrrruuuusstt..hhnd..zzaaeeooooooooyylnt...acclts" +
		"z..b..eejjqqrryy"

	moreLatinFrom = 0x1E00
	moreLatin     = "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm" +
		"mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv" +
		"wwwwwwwwwwxxxxyyzzzzzzhtwyas..S.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee" +
		"eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy....yy"
)

var latinPairs = map[byte]string{'A': "ae", 'J': "ij", 'O': "oe", 'S': "ss", 'T': "th"}

// Forms of one letter in other scripts: alef, ya, ta marbuta, kaf and digits of
// Arabic script; Cyrillic and Greek letters whose accents Unicode also writes as
// marks of their own; letters of African alphabets.
var letterForms = pairLetters(
	"آأإٱٲٳ"+"ىئیېؠ"+"ةہھەۀۃ"+"ؤ"+"کڪ"+"٠١٢٣٤٥٦٧٨٩"+"۰۱۲۳۴۵۶۷۸۹"+"йёѐїѝўќѓ"+"άέήίόύώϊϋΐΰς"+"ɓɖɗəɛɠɨɲɔʈʋⱥⱦ",
	"اااااا"+"ييييي"+"هههههه"+"و"+"كك"+"0123456789"+"0123456789"+"иееіиукг"+"αεηιουωιυιυσ"+"bddeeginotvat")

func pairLetters(from, to string) map[rune]rune {
	forms, letters := make(map[rune]rune), []rune(to)
	for i, r := range []rune(from) {
		forms[r] = letters[i]
	}
	return forms
}

// appendLetter appends a character to a word: in lower case, without diacritics,
// but with no letter taken for another.
func appendLetter(word []byte, r rune) ([]byte, letterClass) {
	switch {
	case 'a' <= r && r <= 'z', '0' <= r && r <= '9':
		return append(word, byte(r)), sounds
	case 'A' <= r && r <= 'Z':
		return append(word, byte(r)+'a'-'A'), sounds
	case r < latinFrom:
		return word, lowClass(r)
	case r < latinFrom+rune(len(latin)) && latin[r-latinFrom] != '.':
		return appendLatin(word, latin[r-latinFrom]), sounds
	case moreLatinFrom <= r && r < moreLatinFrom+rune(len(moreLatin)) && moreLatin[r-moreLatinFrom] != '.':
		return appendLatin(word, moreLatin[r-moreLatinFrom]), sounds
	case isSilent(r):
		return word, silent
	case !unicode.In(r, unicode.L, unicode.M, unicode.N):
		return word, breaks
	}
	lower := unicode.ToLower(r)
	if form, ok := letterForms[lower]; ok {
		lower = form
	}
	if lower != r { // the Angstrom sign is an å and so an a
		return appendLetter(word, lower)
	}
	return utf8.AppendRune(word, r), sounds
}

func appendLatin(word []byte, b byte) []byte {
	if pair, ok := latinPairs[b]; ok {
		return append(word, pair...)
	}
	return append(word, b)
}

// lowClass is the class of what is no letter below the Latin letters.
func lowClass(r rune) letterClass {
	switch r {
	case '\'', '`', '´', '\u00AD': // the last is the soft hyphen
		return silent
	}
	return breaks
}

// isSilent finds apostrophes, the marks for ayn and hamza, hamza and tatweel
// itself, harakat and other diacritics, and invisible formatting.
func isSilent(r rune) bool {
	switch r {
	case '‘', '’', '‛', '′', '‵', 'ʔ', 'ʕ', '՚', 'Ꞌ', 'ꞌ', '＇', 'ء', 'ٴ', 'ـ':
		return true
	}
	if 0x2B0 <= r && r <= 0x2FF { // modifier letters
		return true
	}
	return unicode.Is(unicode.Cf, r) || unicode.Is(unicode.Mn, r) && unicode.In(r, unicode.Inherited, unicode.Arabic)
}
