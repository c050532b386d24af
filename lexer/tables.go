package lexer

import plex "github.com/alecthomas/participle/v2/lexer"

// keywordSlots is the size of the keyword hash table, a power of two.
const keywordSlots = 128

// maxKeyword is the length of the longest keyword.
const maxKeyword = 8

// keywords maps a hash of a keyword to its type; 0 is an empty slot, collisions go to the next one. A Go map costs three times as much
// per name, and every name in a source is looked up.
var keywords = func() (table [keywordSlots]uint8) {
	for t := KwFalse; t <= KwYield; t++ {
		h := keywordHash(types[t].text)
		for table[h] != 0 {
			h = (h + 1) % keywordSlots
		}
		table[h] = uint8(t)
	}
	return table
}()

// keywordHash needs len(s) >= 2.
func keywordHash(s string) uint { return (uint(s[0])*5 + uint(s[1])*21 + uint(len(s))) % keywordSlots }

// nameType returns the keyword type of text, or Name.
func nameType(text string) plex.TokenType {
	if len(text) < 2 || len(text) > maxKeyword {
		return Name
	}
	for h := keywordHash(text); keywords[h] != 0; h = (h + 1) % keywordSlots {
		if t := plex.TokenType(keywords[h]); types[t].text == text {
			return t
		}
	}
	return Name
}

// operator is one way to go on after an operator's first byte.
type operator struct {
	rest string // what follows the first byte
	typ  plex.TokenType
}

// operators lists, by first byte, the operators that begin with it, longest first.
var operators = func() (table [128][]operator) {
	for length := 3; length >= 1; length-- {
		for t := Plus; t < TypeCount; t++ {
			if text := types[t].text; len(text) == length {
				table[text[0]] = append(table[text[0]], operator{text[1:], t})
			}
		}
	}
	return table
}()

// class is what a byte may begin outside of strings.
type class uint8

const (
	classInvalid   class = iota // nothing
	classSpace                  // blank, tab, form feed
	classLineEnd                // \n, \r
	className                   // a letter or underscore: a name, keyword or string prefix
	classDigit                  // a number
	classDot                    // a number or an operator
	classOpen                   // an opening bracket
	classClose                  // a closing bracket
	classOp                     // any other operator
	classColon                  // an operator, or the start of a format specification
	classQuote                  // a string
	classComment                // #
	classBackslash              // a line continuation
	classHigh                   // the first byte of a code point above 127: a name, or an invalid character
)

var classes = func() (table [256]class) {
	for t := Plus; t < TypeCount; t++ {
		table[types[t].text[0]] = classOp
	}
	set := func(chars string, c class) {
		for i := range len(chars) {
			table[chars[i]] = c
		}
	}
	set(" \t\f", classSpace)
	set("\n\r", classLineEnd)
	set("([{", classOpen)
	set(")]}", classClose)
	set("'\"", classQuote)
	set("_", className)
	set(".", classDot)
	set(":", classColon)
	set("#", classComment)
	set("\\", classBackslash)
	for c := 'a'; c <= 'z'; c++ {
		table[c], table[c-'a'+'A'] = className, className
	}
	for c := '0'; c <= '9'; c++ {
		table[c] = classDigit
	}
	for c := 0x80; c <= 0xff; c++ {
		table[c] = classHigh
	}
	return table
}()

// nameByte says which ASCII bytes may go on in a name.
var nameByte = func() (table [256]bool) {
	for c, k := range classes {
		table[c] = k == className || k == classDigit
	}
	return table
}()
