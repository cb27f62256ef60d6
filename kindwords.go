package accord

import "strings"

// The words for each kind of group, singular and plural, in the spellings and
// scripts in use; the first gives the token. They say what a group is, not
// which: they never match alone.
var kindWords = []string{
	"army armies jaysh jaish jeish jesh juyush جيش جيوش",
	"legion legions corps faylaq failaq feilaq fayalaq faylak فيلق فيالق",
	"brigade brigades liwa liwaa alwiya alwiyah alwiyat لواء ألوية",
	"battalion battalions kataib kataeb katayib katiba katibah katibat كتيبة كتائب",
	"division divisions firqa firqah firqat furqat firaq فرقة فرق",
	"regiment regiments fawj fauj afwaj فوج أفواج",
	"front fronts jabha jabhah jabhat jebha jebhat jibhat جبهة جبهات",
	"movement movements haraka harakah harakat حركة حركات",
	"falcons falcon hawks hawk suqour suquor صقور",
	"body bodies hayat hayah hayaat هيئة هيأة هيئات",
	"forces force quwat quwwat قوات",
	"company companies saraya sariya sariyya sariyyat سرايا سرية",
	"union unions ittihad tajammu gathering اتحاد تجمع",
	"group groups jamaa jamaah jamaat majmua majmuat جماعة جماعات مجموعة",
	"organization organizations organisation organisations tanzim munazzama munazzamat تنظيم منظمة",
	"alliance alliances coalition coalitions tahaluf itilaf تحالف ائتلاف",
	"party parties hizb ahzab حزب أحزاب",
	"council councils majlis majalis مجلس مجالس",
	"committee committees lajna lajnah lajnat lijan لجنة لجان",
	"militia militias milishia milishiat ميليشيا ميليشيات مليشيا",
}

// kindTokens finds the token of a kind by the sounds of a word, taken before its
// feminine ending is: otherwise Hayya, a family, would be a body.
var kindTokens, kindTokenSet = kindTables()

func kindTables() (bySound map[string]string, tokens map[string]bool) {
	bySound, tokens = make(map[string]string), make(map[string]bool)
	for _, line := range kindWords {
		var token string
		for i, word := range strings.Fields(line) {
			var letters []byte
			for _, r := range word {
				letters, _ = appendLetter(letters, r)
			}
			sound := string(soundsOf(withoutArabicArticle(letters)))
			if i == 0 {
				token = sound
			}
			bySound[sound] = token
		}
		tokens[token] = true
	}
	return bySound, tokens
}

// KindWord tells whether a folded token names only a kind of group, as army,
// jaysh and جيش do.
func KindWord(token string) bool { return kindTokenSet[token] }
