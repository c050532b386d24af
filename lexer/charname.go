package lexer

import (
	"strconv"
	"strings"
	"sync"

	"golang.org/x/text/unicode/runenames"
)

// RuneByName returns the character that Unicode calls name, in any case: by its name, or one of the aliases of the control characters and
// the most used others. The first call builds a table of 256 KiB, shared by the process.
func RuneByName(name string) (r rune, ok bool) {
	if len(name) > maxCharName {
		return 0, false
	}
	name = strings.ToUpper(name)
	if hex, found := strings.CutPrefix(name, "CJK UNIFIED IDEOGRAPH-"); found {
		return ideograph(hex)
	}
	if syllable, found := strings.CutPrefix(name, "HANGUL SYLLABLE "); found {
		return hangul(syllable)
	}
	if r, ok = charAliases[name]; ok {
		return r, true
	}
	table := charNames()
	for h := charNameHash(name); table[h] != 0; h = (h + 1) % charNameSlots {
		if r = rune(table[h]); runenames.Name(r) == name {
			return r, true
		}
	}
	return 0, false
}

// maxCharName is longer than the longest name of a character (88 in Unicode 15).
const maxCharName = 128

// charNameSlots is the size of the table, a power of two, about twice the number of names in it.
const charNameSlots = 1 << 16

// charNames returns an open hash table from names to characters: package runenames has names by character only. It holds the characters
// alone, since a Go map with the names in it would be ten times as large.
var charNames = sync.OnceValue(func() *[charNameSlots]uint32 {
	table := new([charNameSlots]uint32)
	add := func(low, high rune) {
		for r := low; r <= high; r++ {
			name := runenames.Name(r)
			if name == "" || name[0] == '<' {
				continue
			}
			h := charNameHash(name)
			for table[h] != 0 {
				h = (h + 1) % charNameSlots
			}
			table[h] = uint32(r)
		}
	}
	// Between these are ideographs, syllables, surrogates and private use, which have no names of their own.
	add(0x0020, 0x33ff)
	add(0x4dc0, 0x4dff)
	add(0xa000, 0xabff)
	add(0xd7b0, 0xd7ff)
	add(0xf900, 0x16fff)
	add(0x18800, 0x1ffff)
	add(0x2f800, 0x2fa1f)
	add(0xe0000, 0xe01ef)
	return table
})

func charNameHash(name string) uint32 {
	h := uint32(2166136261)
	for i := range len(name) {
		h = (h ^ uint32(name[i])) * 16777619
	}
	return (h ^ h>>16) % charNameSlots
}

func ideograph(hex string) (rune, bool) {
	if len(hex) != 4 && len(hex) != 5 || hex[0] == '0' {
		return 0, false
	}
	n, err := strconv.ParseUint(hex, 16, 32)
	if err != nil || !strings.HasPrefix(runenames.Name(rune(n)), "<CJK Ideograph") {
		return 0, false
	}
	return rune(n), true
}

// The parts that the names of Hangul syllables are made of, in the order of Unicode's arithmetic.
var (
	hangulLeads  = [...]string{"G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T", "P", "H"}
	hangulVowels = [...]string{
		"A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WEO", "WE", "WI", "YU", "EU", "YI", "I",
	}
	hangulTails = [...]string{
		"", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP", "LH", "M", "B", "BS", "S", "SS", "NG",
		"J", "C", "K", "T", "P", "H",
	}
)

func hangul(name string) (rune, bool) {
	const first = 0xac00
	lead, rest := longestPrefix(name, hangulLeads[:])
	vowel, rest := longestPrefix(rest, hangulVowels[:])
	tail, rest := longestPrefix(rest, hangulTails[:])
	if lead < 0 || vowel < 0 || tail < 0 || rest != "" {
		return 0, false
	}
	return rune(first + (lead*len(hangulVowels)+vowel)*len(hangulTails) + tail), true
}

// longestPrefix returns the index of the longest of parts that s begins with, -1 when there is none, and the rest of s.
func longestPrefix(s string, parts []string) (best int, rest string) {
	best = -1
	for i, part := range parts {
		if strings.HasPrefix(s, part) && (best < 0 || len(part) > len(parts[best])) {
			best = i
		}
	}
	if best < 0 {
		return -1, s
	}
	return best, s[len(parts[best]):]
}

// charAliases are formal aliases: control characters have no other names.
var charAliases = map[string]rune{
	"NULL": 0x00, "NUL": 0x00, "START OF HEADING": 0x01, "SOH": 0x01, "START OF TEXT": 0x02, "STX": 0x02, "END OF TEXT": 0x03, "ETX": 0x03,
	"END OF TRANSMISSION": 0x04, "EOT": 0x04, "ENQUIRY": 0x05, "ENQ": 0x05, "ACKNOWLEDGE": 0x06, "ACK": 0x06, "ALERT": 0x07, "BEL": 0x07,
	"BACKSPACE": 0x08, "BS": 0x08, "CHARACTER TABULATION": 0x09, "HORIZONTAL TABULATION": 0x09, "HT": 0x09, "TAB": 0x09,
	"LINE FEED": 0x0a, "NEW LINE": 0x0a, "END OF LINE": 0x0a, "LF": 0x0a, "NL": 0x0a, "EOL": 0x0a,
	"LINE TABULATION": 0x0b, "VERTICAL TABULATION": 0x0b, "VT": 0x0b, "FORM FEED": 0x0c, "FF": 0x0c, "CARRIAGE RETURN": 0x0d, "CR": 0x0d,
	"SHIFT OUT": 0x0e, "LOCKING-SHIFT ONE": 0x0e, "SO": 0x0e, "SHIFT IN": 0x0f, "LOCKING-SHIFT ZERO": 0x0f, "SI": 0x0f,
	"DATA LINK ESCAPE": 0x10, "DLE": 0x10, "DEVICE CONTROL ONE": 0x11, "DC1": 0x11, "DEVICE CONTROL TWO": 0x12, "DC2": 0x12,
	"DEVICE CONTROL THREE": 0x13, "DC3": 0x13, "DEVICE CONTROL FOUR": 0x14, "DC4": 0x14, "NEGATIVE ACKNOWLEDGE": 0x15, "NAK": 0x15,
	"SYNCHRONOUS IDLE": 0x16, "SYN": 0x16, "END OF TRANSMISSION BLOCK": 0x17, "ETB": 0x17, "CANCEL": 0x18, "CAN": 0x18,
	"END OF MEDIUM": 0x19, "EOM": 0x19, "SUBSTITUTE": 0x1a, "SUB": 0x1a, "ESCAPE": 0x1b, "ESC": 0x1b,
	"INFORMATION SEPARATOR FOUR": 0x1c, "FILE SEPARATOR": 0x1c, "FS": 0x1c, "INFORMATION SEPARATOR THREE": 0x1d, "GROUP SEPARATOR": 0x1d, "GS": 0x1d,
	"INFORMATION SEPARATOR TWO": 0x1e, "RECORD SEPARATOR": 0x1e, "RS": 0x1e, "INFORMATION SEPARATOR ONE": 0x1f, "UNIT SEPARATOR": 0x1f, "US": 0x1f,
	"SP": 0x20, "DELETE": 0x7f, "DEL": 0x7f, "PADDING CHARACTER": 0x80, "PAD": 0x80, "HIGH OCTET PRESET": 0x81, "HOP": 0x81,
	"BREAK PERMITTED HERE": 0x82, "BPH": 0x82, "NO BREAK HERE": 0x83, "NBH": 0x83, "INDEX": 0x84, "IND": 0x84, "NEXT LINE": 0x85, "NEL": 0x85,
	"START OF SELECTED AREA": 0x86, "SSA": 0x86, "END OF SELECTED AREA": 0x87, "ESA": 0x87,
	"CHARACTER TABULATION SET": 0x88, "HORIZONTAL TABULATION SET": 0x88, "HTS": 0x88,
	"CHARACTER TABULATION WITH JUSTIFICATION": 0x89, "HORIZONTAL TABULATION WITH JUSTIFICATION": 0x89, "HTJ": 0x89,
	"LINE TABULATION SET": 0x8a, "VERTICAL TABULATION SET": 0x8a, "VTS": 0x8a,
	"PARTIAL LINE FORWARD": 0x8b, "PARTIAL LINE DOWN": 0x8b, "PLD": 0x8b, "PARTIAL LINE BACKWARD": 0x8c, "PARTIAL LINE UP": 0x8c, "PLU": 0x8c,
	"REVERSE LINE FEED": 0x8d, "REVERSE INDEX": 0x8d, "RI": 0x8d, "SINGLE SHIFT TWO": 0x8e, "SINGLE-SHIFT-2": 0x8e, "SS2": 0x8e,
	"SINGLE SHIFT THREE": 0x8f, "SINGLE-SHIFT-3": 0x8f, "SS3": 0x8f, "DEVICE CONTROL STRING": 0x90, "DCS": 0x90,
	"PRIVATE USE ONE": 0x91, "PRIVATE USE-1": 0x91, "PU1": 0x91, "PRIVATE USE TWO": 0x92, "PRIVATE USE-2": 0x92, "PU2": 0x92,
	"SET TRANSMIT STATE": 0x93, "STS": 0x93, "CANCEL CHARACTER": 0x94, "CCH": 0x94, "MESSAGE WAITING": 0x95, "MW": 0x95,
	"START OF GUARDED AREA": 0x96, "START OF PROTECTED AREA": 0x96, "SPA": 0x96, "END OF GUARDED AREA": 0x97, "END OF PROTECTED AREA": 0x97, "EPA": 0x97,
	"START OF STRING": 0x98, "SOS": 0x98, "SINGLE GRAPHIC CHARACTER INTRODUCER": 0x99, "SGC": 0x99,
	"SINGLE CHARACTER INTRODUCER": 0x9a, "SCI": 0x9a, "CONTROL SEQUENCE INTRODUCER": 0x9b, "CSI": 0x9b, "STRING TERMINATOR": 0x9c, "ST": 0x9c,
	"OPERATING SYSTEM COMMAND": 0x9d, "OSC": 0x9d, "PRIVACY MESSAGE": 0x9e, "PM": 0x9e, "APPLICATION PROGRAM COMMAND": 0x9f, "APC": 0x9f,
	"NBSP": 0xa0, "SHY": 0xad, "LATIN CAPITAL LETTER GHA": 0x1a2, "LATIN SMALL LETTER GHA": 0x1a3, "CGJ": 0x34f, "ALM": 0x61c,
	"MVS": 0x180e, "ZWSP": 0x200b, "ZWNJ": 0x200c, "ZWJ": 0x200d, "LRM": 0x200e, "RLM": 0x200f,
	"LRE": 0x202a, "RLE": 0x202b, "PDF": 0x202c, "LRO": 0x202d, "RLO": 0x202e, "NNBSP": 0x202f, "MMSP": 0x205f, "WJ": 0x2060,
	"LRI": 0x2066, "RLI": 0x2067, "FSI": 0x2068, "PDI": 0x2069, "WEIERSTRASS ELLIPTIC FUNCTION": 0x2118,
	"BYTE ORDER MARK": 0xfeff, "BOM": 0xfeff, "ZWNBSP": 0xfeff,
}
