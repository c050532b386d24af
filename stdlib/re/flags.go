package re

import (
	"strconv"
	"strings"

	"github.com/minipy/minipy/object"
)

// The flags of a pattern, with CPython's numbers.
const (
	Template   = 1
	IgnoreCase = 2
	Locale     = 4
	Multiline  = 8
	DotAll     = 16
	Unicode    = 32
	Verbose    = 64
	Debug      = 128
	ASCII      = 256
)

// rulesFlags choose what letters and spaces are; globalFlags cannot be switched on for a part of a pattern.
const (
	rulesFlags  = ASCII | Locale | Unicode
	globalFlags = Debug | Template
)

var flagLetters = map[rune]int{'i': IgnoreCase, 'L': Locale, 'm': Multiline, 's': DotAll, 'x': Verbose, 'a': ASCII, 't': Template, 'u': Unicode}

// settleFlags checks the flags of a whole pattern and adds what is implied.
func settleFlags(flags int, ofBytes bool) (int, error) {
	switch {
	case ofBytes && flags&Unicode != 0:
		return 0, object.ValueErrorf("cannot use UNICODE flag with a bytes pattern")
	case ofBytes && flags&Locale != 0 && flags&ASCII != 0:
		return 0, object.ValueErrorf("ASCII and LOCALE flags are incompatible")
	case ofBytes:
		return flags, nil
	case flags&Locale != 0:
		return 0, object.ValueErrorf("cannot use LOCALE flag with a str pattern")
	case flags&ASCII == 0:
		return flags | Unicode, nil
	case flags&Unicode != 0:
		return 0, object.ValueErrorf("ASCII and UNICODE flags are incompatible")
	}
	return flags, nil
}

// flagToken returns the flag that a token in (?...) names.
func flagToken(t token) (int, bool) {
	if t.escaped || t.end {
		return 0, false
	}
	f, ok := flagLetters[t.r]
	return f, ok
}

// inlineFlags reads the rest of (?flags) or (?flags-flags: behind its first letter or minus. global says that it was the first form, whose flags
// hold for the whole pattern.
func (p *parser) inlineFlags(t token) (on, off int, global bool) {
	if !t.is('-') {
		for {
			f, _ := flagToken(t)
			switch {
			case f == Locale && !p.ofBytes:
				p.fail(0, "bad inline flags: cannot use 'L' flag with a str pattern")
			case f == Unicode && p.ofBytes:
				p.fail(0, "bad inline flags: cannot use 'u' flag with a bytes pattern")
			}
			on |= f
			if f&rulesFlags != 0 && on&rulesFlags != f {
				p.fail(0, "bad inline flags: flags 'a', 'u' and 'L' are incompatible")
			}
			if t = p.take(); t.is(')') || t.is('-') || t.is(':') {
				break
			}
			if _, ok := flagToken(t); !ok {
				p.badFlag(t, "missing -, : or )")
				return 0, 0, false
			}
		}
	}
	if t.is(')') {
		return on, 0, true
	}
	if on&globalFlags != 0 {
		p.fail(1, "bad inline flags: cannot turn on global flag")
	}
	if t.is('-') {
		missing := "missing flag"
		for t = p.take(); !t.is(':') || missing == "missing flag"; t = p.take() {
			f, ok := flagToken(t)
			if !ok {
				p.badFlag(t, missing)
				return 0, 0, false
			}
			if f&rulesFlags != 0 {
				p.fail(0, "bad inline flags: cannot turn off flags 'a', 'u' and 'L'")
			}
			off |= f
			missing = "missing :"
		}
	}
	if off&globalFlags != 0 {
		p.fail(1, "bad inline flags: cannot turn off global flag")
	}
	if on&off != 0 {
		p.fail(1, "bad inline flags: flag turned on and off")
	}
	return on, off, false
}

// badFlag is the error for a token that is no flag.
func (p *parser) badFlag(t token, missing string) {
	if !t.escaped && !t.end && isLetter(t.r) {
		missing = "unknown flag"
	}
	p.fail(t.width(), "%s", missing)
}

// flagNames are the flags in the order in which the repr of a pattern shows them.
var flagNames = []struct {
	bit  int
	name string
}{{Template, "TEMPLATE"}, {IgnoreCase, "IGNORECASE"}, {Locale, "LOCALE"}, {Multiline, "MULTILINE"}, {DotAll, "DOTALL"}, {Unicode, "UNICODE"},
	{Verbose, "VERBOSE"}, {Debug, "DEBUG"}, {ASCII, "ASCII"}}

// flagText writes flags as re.IGNORECASE|re.MULTILINE; bits without a name follow as a number.
func flagText(flags int) string {
	var names []string
	for _, f := range flagNames {
		if flags&f.bit != 0 {
			names = append(names, "re."+f.name)
			flags &^= f.bit
		}
	}
	if flags != 0 {
		names = append(names, "0x"+strconv.FormatUint(uint64(flags), 16))
	}
	return strings.Join(names, "|")
}
