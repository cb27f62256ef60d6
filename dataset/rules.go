package dataset

// Files and bytes.
var (
	unknownFile      = rule("unknown-file", "A CSV file has one of the names that the format knows.")
	irregularFile    = rule("irregular-file", "A CSV file is a regular file: no link, pipe, device or directory.")
	missingFile      = rule("missing-file", "A file is there that other files lead to.")
	noFiles          = rule("no-files", "A dataset directory holds CSV files.")
	unreadableFile   = rule("unreadable-file", "A file can be read.")
	largeFile        = rule("large-file", "A file is not larger than the limit, 256 MiB unless told otherwise.")
	utf16            = rule("utf-16", "A file is UTF-8, not UTF-16.")
	notUTF8          = rule("not-utf-8", "Every byte belongs to a character in UTF-8.")
	controlCharacter = rule("control-character", "There is no NUL, tab or other control character.")
	loneCR           = rule("lone-cr", "A line ends with LF or CR LF; no CR stands alone.")
	separator        = rule("separator", "Cells are parted by commas.")
	bareQuote        = rule("bare-quote", "A cell that holds a quote is quoted whole, its quotes doubled.")
	unclosedQuote    = rule("unclosed-quote", "A quoted cell ends with a quote.")
	tooMany          = rule("too-many-problems", "No file has more than 10,000 problems: what else is wrong with it is not said.")
)

// The header and the shape of rows.
var (
	noHeader        = rule("no-header", "The first line names the columns.")
	unknownColumn   = rule("unknown-column", "A column has one of the names that the format knows for its file.")
	duplicateColumn = rule("duplicate-column", "A column stands once in a header.")
	missingColumn   = rule("missing-column", "The columns that every row needs are there.")
	raggedRow       = rule("ragged-row", "A row has as many cells as the header.")
	blankLine       = rule("blank-line", "No line is blank.")
	repeatedRow     = rule("repeated-row", "No two rows of a file are the same.")
)

// Characters of a cell.
var (
	longCell      = rule("long-cell", "A cell holds at most 64 KiB.")
	edgeBlank     = rule("edge-blank", "No value begins or ends with a blank.")
	notNFC        = rule("not-nfc", "Text is in Unicode normal form C.")
	bidiControl   = rule("bidi-control", "There is no character that turns the direction of text.")
	invisible     = rule("zero-width", "There is no invisible character; joiners may stand in names and other text, not in ids and words.")
	brokenText    = rule("replacement-character", "There is no U+FFFD, the trace of a wrong conversion.")
	lineBreak     = rule("line-break", "A line breaks in descriptions and other prose only.")
	mixedScripts  = warning("mixed-scripts", "The letters of a word of a name are of one script.")
	longWording   = rule("long-wording", "A wording has at most eight words.")
	badList       = rule("bad-list", "The values of a list are parted by one | each, without blanks.")
	repeatedValue = rule("repeated-value", "A list names a value once.")
)

// Forms of a cell.
var (
	missingCell = rule("missing-cell", "A cell that the row cannot do without is filled.")
	badID       = rule("bad-id", "An id is kind:slug, the slug of a-z, 0-9 and single hyphens within.")
	unknownWord = rule("unknown-word", "A word is one of its vocabulary.")
	badYesNo    = rule("bad-yes-no", "A yes or no is written yes or no, or left blank.")
	badNumber   = rule("bad-number", "A number is written in digits, with a point and a minus if need be, and lies in its range.")
	badDate     = rule("bad-date", "A date is EDTF of the calendar, its interval not reversed, perhaps with an hour, a basis and a note.")
	badURL      = rule("bad-url", "An address is a whole one and can be parsed.")
	unsafeURL   = rule("unsafe-url", "An address begins with http:// or https://.")
	badLanguage = rule("bad-language", "A language is a BCP 47 tag such as en or ar-SY.")
	badScript   = rule("bad-script", "A script is an ISO 15924 code such as Latn.")
	badLocator  = rule("bad-locator", "A locator of lines is written L24 or L18-L22, the smaller first.")
)

// Ids and what they lead to.
var (
	duplicateID   = rule("duplicate-id", "An id stands for one thing, whatever the case of its letters.")
	wrongKind     = rule("wrong-kind", "An id is of the kind that its column wants.")
	unknownID     = rule("unknown-id", "What an id names is there.")
	retiredID     = warning("retired-reference", "A row names things by their present ids.")
	retiredStays  = rule("retired-id-exists", "A retired id is no longer in use.")
	retiredChain  = rule("retired-chain", "What takes the place of a retired id is itself in use.")
	selfTie       = rule("self-tie", "A thing is not tied to itself.")
	parentCycle   = rule("parent-cycle", "Nothing lies within itself, over however many steps.")
	ambiguousJoin = warning("ambiguous-join", "No two things of one directory are one with what another has.")
	unfitValue    = warning("unfit-value", "What several directories say of one thing fits together.")
	linkOrder     = rule("link-order", "A symmetric link has the smaller id first; accord fmt turns it.")
)

// What rows say.
var (
	reversedRange     = rule("reversed-range", "Nothing ends before it begins.")
	earlyEffect       = rule("early-effect", "An agreement takes effect or ends no more than a month before it is signed, unless a note of the milestone says why.")
	missingRole       = rule("missing-role", "Who took part has a role.")
	roleOfAbsent      = rule("role-of-absent", "Who did not take part has no role.")
	signatureOfAbsent = rule("signature-of-absent", "Who refused, was not invited or was excluded is NOT_SIGNATORY.")
	declarantParty    = rule("declarant-and-party", "An actor is not both DECLARANT and PARTY of one agreement.")
	noTarget          = rule("allegation-without-target", "An allegation names an agreement, a process or a place.")
	unknownProvision  = rule("unknown-provision", "The provision that an allegation names is one of its agreement.")
	halfPoint         = rule("half-point", "A place has both latitude and longitude, or neither.")
	duplicateOrder    = rule("duplicate-order", "A number stands once in the list of one thing.")
	duplicateEntry    = rule("duplicate-entry", "A thing has a name, document, external id or issue once.")
	primaryDiffers    = rule("primary-differs", "A name of kind PRIMARY is the name or title in the row of its thing, and no other kind is.")
	sharedExternalID  = warning("shared-external-id", "An id of another catalogue belongs to one thing of a kind.")
	noExclusionRow    = warning("exclusion-without-row", "An agreement with a provision of kind EXCLUSION has a row in exclusions.csv.")
	noExclusionTerm   = warning("exclusion-without-provision", "An agreement with a row in exclusions.csv has a provision of kind EXCLUSION.")
	longList          = rule("long-list", "A plain list, such as the names or claims of one thing, has at most 200 entries.")
	missingKey        = rule("missing-key", "dataset.csv gives a title.")
)

// Claims.
var (
	noClaim          = rule("no-claim", "Every row rests on a claim, in the row itself or in claims.csv.")
	noSpeaker        = rule("attributed-without-speaker", "A claim of kind ATTRIBUTED names who says it.")
	noRule           = rule("inferred-without-rule", "What is INFERRED gives the rule.")
	opinionTie       = rule("opinion-tie", "A participation, link or lineage rests on more than opinions.")
	unknownAttribute = rule("unknown-attribute", "The attribute of a claim is a field of what it is about.")
	noEntry          = rule("no-such-entry", "What a claim gives as a name, provision, reason or the like of a thing is in its file.")
	strayValue       = rule("value-without-attribute", "A claim that gives a value says of which attribute.")
	notListed        = warning("value-not-listed", "A cell that holds a list shows every value that claims give for it.")
	notPreferred     = rule("not-preferred", "A column shows the value of the preferred claim about it.")
)
