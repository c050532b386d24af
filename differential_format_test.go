package minipy_test

import (
	"fmt"
	"strconv"
	"strings"
)

// formatSources are the format mini-language, % and templates.
func formatSources(s *callKinds) {
	s.add(8, (*generator).formatted)
	s.add(6, (*generator).percent)
	s.add(5, (*generator).template)
}

// spec writes a format specification as a literal.
func (g *generator) spec() string { return quoted([]rune(g.specText())) }

func (g *generator) specText() string {
	text := ""
	if g.chance(3) {
		text += g.pick("", "*", "0", " ", "\u00e9", "\U0001f600", "{", "<", ",") + g.pick("<", ">", "^", "=")
	}
	text += g.pick("", "", "", "+", "-", " ")
	text += g.pick("", "", "", "", "", "z")
	text += g.pick("", "", "", "#")
	text += g.pick("", "", "0")
	text += g.pick("", "", strconv.Itoa(g.IntN(30)), "1", "99999999999999999999", "10_")
	text += g.pick("", "", "", ",", "_", ",_")
	text += g.pick("", "", "."+strconv.Itoa(g.IntN(25)), ".0", ".", ".99999999999999999999")
	text += g.pick("", "", "d", "s", "f", "F", "e", "E", "g", "G", "n", "%", "b", "o", "x", "X", "c", "q", "r", "\u00e9", "dd", "\x00")
	if g.chance(4) {
		return g.damaged(text)
	}
	return text
}

// suitable writes a specification that is right for the kind of value: "int", "float", "str", "complex".
func (g *generator) suitable(kind string) string {
	text := ""
	if g.chance(2) {
		text += g.pick("", "*", "0", "\u00e9", "_") + g.pick("<", ">", "^", "=")
		if kind == "str" || kind == "complex" {
			text = strings.ReplaceAll(text, "=", "^")
		}
	}
	if kind != "str" {
		text += g.pick("", "", "+", "-", " ")
		if kind == "float" {
			text += g.pick("", "", "z")
		}
		text += g.pick("", "", "#")
		if kind != "complex" {
			text += g.pick("", "", "0")
		}
	}
	text += g.pick("", strconv.Itoa(g.IntN(30)), strconv.Itoa(1+g.IntN(12)))
	switch kind {
	case "int":
		if g.chance(3) {
			return text + "_" + g.pick("b", "o", "x", "X", "d", "")
		}
		return text + g.pick("", ",") + g.pick("d", "", "n", "d", "b", "x", "X", "o", "c")
	case "str":
		return text + g.pick("", "."+strconv.Itoa(g.IntN(8))) + g.pick("", "s")
	}
	return text + g.pick("", "", ",", "_") + g.pick("", "."+strconv.Itoa(g.IntN(20)), "."+strconv.Itoa(g.IntN(5))) + g.pick("", "e", "f", "g", "E", "F", "G", "n", "%")
}

func (g *generator) formatted() call {
	kind := g.pick("int", "float", "str", "complex", "float", "int")
	value := map[string]func() string{"int": g.anyInt, "float": g.float, "str": g.str, "complex": g.complex}[kind]()
	spec := g.suitable(kind)
	if g.chance(4) {
		spec = g.specText()
	}
	return call{"format " + kind, fmt.Sprintf("r = format(%s, %s)", value, quoted([]rune(spec)))}
}

// conversionSpec writes one conversion of a % template. Stars take their numbers from the arguments.
func (g *generator) conversionSpec(key string, starred bool) string {
	text := "%" + key
	for range g.IntN(3) {
		text += g.pick("-", "+", " ", "#", "0")
	}
	width := g.pick("", "", strconv.Itoa(g.IntN(20)))
	precision := g.pick("", "", "."+strconv.Itoa(g.IntN(15)), ".")
	if starred {
		width, precision = g.pick("", "*"), g.pick("", ".*")
	}
	return text + width + precision + g.pick("", "", "", "l", "h") + g.pick("d", "i", "u", "x", "X", "o", "s", "r", "a", "c", "e", "E", "f", "F", "g", "G", "s", "d", "%", "y", "b")
}

func (g *generator) percent() call {
	text, args := "", []string{}
	mapping := g.chance(5)
	binary := g.chance(3)
	integer := g.anyInt
	starred := g.chance(4)
	if starred { // one of the numbers may become a width: none is large
		integer = func() string { return grouped(strconv.Itoa(g.IntN(30) - 5)) }
	}
	for range 1 + g.IntN(3) {
		text += g.pick("", "a", " ", "%%")
		key := ""
		if mapping {
			key = g.pick("(a)", "(b)", "(c)", "()", "((x))", "")
		}
		spec := g.conversionSpec(key, starred)
		text += spec
		for range strings.Count(spec, "*") {
			args = append(args, g.pick(integer(), integer(), g.str()))
		}
		switch spec[len(spec)-1] {
		case 'd', 'i', 'u', 'x', 'X', 'o', 'c':
			args = append(args, g.pick(integer(), integer(), g.float(), g.nested(g.odd)()))
		case 's', 'r', 'a', 'b':
			args = append(args, g.pick(g.value(), g.str(), g.bytesLike()))
		case '%':
		default:
			args = append(args, g.pick(g.float(), g.float(), integer(), g.nested(g.odd)()))
		}
	}
	if g.chance(8) {
		text = g.damaged(text) + g.pick("", "%", "%(", "%(a", "%5")
	}
	values := "(" + strings.Join(args, ", ") + ")"
	switch {
	case len(args) == 1 && g.chance(2):
		values = args[0]
	case len(args) == 1:
		values = "(" + args[0] + ",)"
	case g.chance(12) && len(args) > 0:
		values = "(" + strings.Join(args[1:], ", ") + ",)"
		if len(args) == 1 {
			values = "()"
		}
	case g.chance(12):
		values = "(" + strings.Join(append(args, "1"), ", ") + ",)"
	}
	if mapping {
		pairs := make([]string, 0, 3)
		for i, v := range args {
			pairs = append(pairs, fmt.Sprintf("%s: %s", g.pick("'a'", "'b'", "'(x)'", "''", "b'a'", "b'b'"), v))
			if i == 2 {
				break
			}
		}
		values = "{" + strings.Join(pairs, ", ") + "}"
	}
	if binary {
		kept := ""
		for _, r := range text {
			if r < 0x100 {
				kept += string(r)
			}
		}
		return call{"bytes %", fmt.Sprintf("r = %sb%s%s %% %s", g.pick("", "", "bytearray("), quoted([]rune(kept)), "", values)}.closed()
	}
	return call{"str %", fmt.Sprintf("r = %s %% %s", quoted([]rune(text)), values)}
}

// closed closes the bracket of "bytearray(" behind its literal.
func (c call) closed() call {
	if rest, found := strings.CutPrefix(c.code, "r = bytearray("); found {
		end := strings.LastIndex(rest, "' % ")
		c.code = "r = bytearray(" + rest[:end+1] + ")" + rest[end+1:]
	}
	return c
}

// field writes a replacement field of a template.
func (g *generator) field(depth int) string {
	if g.chance(12) {
		return g.pick("{{", "}}", "{", "}", "{}}", "{!}", "{0!}", "{0!rr}", "{:", "{0[}", "{0.}", "{0[]}", "{0[a}b]}", "{ 0}", "{0 }", "{!r}", "{0!x}", "{a!r:}", "{0:{", "{0:}}", "{[x]}", "{.real}", "{0]}", "{00}", "{-1}", "{1.0}")
	}
	name := g.pick("", "", "0", "1", "2", "a", "b", "o", "7")
	for range g.IntN(3) {
		name += g.pick(".name", ".items", ".number", "[0]", "[1]", "[k]", "[-1]", "[3]", ".real", ".x", "[99999999999999999999]", "[a]", "")
	}
	conversion := g.pick("", "", "", "!r", "!s", "!a", "!x")
	spec := ""
	if g.chance(2) {
		spec = ":"
		if depth < 2 && g.chance(3) {
			spec += g.pick("", ">", "*^") + g.field(depth+1) + g.pick("", ".", "d") + g.pick("", g.field(depth+1))
		} else {
			spec += strings.NewReplacer("{", "", "}", "").Replace(g.suitable(g.pick("int", "float", "str", "complex")))
		}
	}
	return "{" + name + conversion + spec + "}"
}

func (g *generator) template() call {
	text := ""
	for range 1 + g.IntN(3) {
		text += g.pick("", "x", " ", "\u00e9") + g.field(0)
	}
	if g.chance(6) {
		return call{"str.format_map", fmt.Sprintf("r = %s.format_map(%s)", quoted([]rune(text)), g.pick("{'a': 1, 'o': Attributes()}", "Missing(b=2)", "5", "[1]", g.dict()))}
	}
	args := []string{}
	for range g.IntN(4) {
		args = append(args, g.pick(g.value(), g.anyInt(), g.float(), g.str(), "Attributes()", strconv.Itoa(g.IntN(12)), "[1, 2]", "{'k': 'v', 'a': 1}"))
	}
	if g.chance(2) {
		args = append(args, "a="+g.pick(g.scalar(), "[1, [2, 3]]"), "o=Attributes()")
	}
	return call{"str.format", fmt.Sprintf("r = %s.format(%s)", quoted([]rune(text)), strings.Join(args, ", "))}
}
