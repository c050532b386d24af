package minipy_test

import (
	"fmt"
	"math"
	"strconv"
)

// textSources are numbers written as text, and text by the rules of Unicode.
func textSources(s *callKinds) {
	s.add(6, (*generator).parsing)
	s.add(4, (*generator).floatRepr)
	s.add(3, (*generator).rounding)
	s.add(3, (*generator).hashing)
	s.add(3, (*generator).characters)
	s.add(2, (*generator).intDigits)
}

// digit writes a digit, sometimes one of another script.
func (g *generator) digit() string {
	if g.chance(25) {
		return g.pick("\u0663", "\u0967", "\uff15", "\U0001d7d9", "\u00b2", "\u2460")
	}
	return string(rune('0' + g.IntN(10)))
}

func (g *generator) digits(n int) string {
	text := ""
	for range 1 + g.IntN(n) {
		text += g.digit()
		if g.chance(12) {
			text += "_"
		}
	}
	return text
}

func (g *generator) space() string {
	return g.pick("", "", "", "", " ", "\t\n", "\u00a0", "\u2003", "\x1f", "\x00", "\x0b ")
}

// damaged changes a character, seldom.
func (g *generator) damaged(text string) string {
	if !g.chance(5) || text == "" {
		return text
	}
	runes := []rune(text)
	i := g.IntN(len(runes))
	switch g.IntN(3) {
	case 0:
		runes[i] = []rune("_.eE+-xn \x00\u00e9jJ()")[g.IntN(15)]
	case 1:
		runes = append(runes[:i], runes[i+1:]...)
	case 2:
		runes = append(runes[:i+1], runes[i:]...)
	}
	return string(runes)
}

// literal writes the text as str, or now and then as bytes.
func (g *generator) literal(text string) string {
	if g.chance(8) {
		plain := true
		for _, r := range text {
			plain = plain && r < 0x100
		}
		if plain {
			return g.pick("b"+quoted([]rune(text)), "bytearray(b"+quoted([]rune(text))+")")
		}
	}
	return quoted([]rune(text))
}

func (g *generator) intText() string {
	if g.chance(6) {
		return g.value()
	}
	text := g.pick("", "", "", "-", "+", "--", "+ ")
	switch g.IntN(6) {
	case 0:
		text += "0" + g.pick("x", "X", "o", "b", "B", "O", "") + g.pick("", "_") + g.repeat(6, "", func() string { return string("0123456789abcdefgzABCZ_1010"[g.IntN(27)]) })
	case 1:
		text += g.repeat(8, "", func() string { return string("0123456789abcdefgzABCZ_1010"[g.IntN(27)]) })
	case 2:
		text += g.digits(30)
	default:
		text += g.digits(6)
	}
	return g.literal(g.damaged(g.space() + text + g.space()))
}

func (g *generator) floatText() string {
	if g.chance(6) {
		return g.value()
	}
	return g.literal(g.damaged(g.space() + g.decimal() + g.space()))
}

func (g *generator) decimal() string {
	text := g.pick("", "", "", "-", "+")
	switch g.IntN(8) {
	case 0:
		return text + g.pick("inf", "Infinity", "INF", "nan", "NaN", "infinit", "infinity_", "i", "nan(1)", "1_0.0_1", "1__0", "_1", "1_", "1._5", "1_.5", "1e_5", "1e5_", "1e1_0", ".", "e5", ".e1", "5.", ".5", "5.e1", "0x1p3")
	case 1:
		return text + strconv.FormatFloat(math.Abs(math.Float64frombits(g.Uint64()&^(0x7ff<<52)|uint64(g.IntN(2047))<<52)), byte("efg"[g.IntN(3)]), g.IntN(40)-1, 64)
	}
	text += g.pick(g.digits(18), g.digits(4), "")
	if g.chance(2) {
		text += "." + g.pick(g.digits(18), g.digits(4), "")
	}
	if g.chance(2) {
		text += g.pick("e", "E") + g.pick("", "-", "+") + strconv.Itoa([]int{g.IntN(20), g.IntN(330), g.IntN(5000)}[g.IntN(3)])
	}
	return text
}

func (g *generator) complexText() string {
	switch g.IntN(6) {
	case 0:
		return g.value()
	case 1:
		return g.number()
	}
	text := g.pick("", g.decimal()) + g.pick("", "+", "-", "") + g.pick(g.decimal(), "") + g.pick("j", "J", "", "j")
	if g.chance(4) {
		text = "(" + text + ")"
	}
	return g.literal(g.damaged(g.space() + text + g.space()))
}

func (g *generator) hexFloat() string {
	text := g.pick("", "-", "+") + g.pick("0x", "0X", "") + g.pick("1", "0", "", "f", "1234567890abcdef", "0000001", "1fffffffffffff", "1fffffffffffff8", "10000000000000080000001")
	if g.chance(2) {
		text += "." + g.repeat(16, "", func() string { return string("0123456789abcdefABCDEF"[g.IntN(22)]) })
	}
	if g.chance(2) {
		text += g.pick("p", "P", "") + g.pick("", "-", "+") + g.pick("0", "1", "10", "1023", "1024", "1074", "1075", "1076", "2000", "99999999999999999999")
	}
	if g.chance(10) {
		text = g.pick("inf", "nan", "-Infinity", "infinity", "x", "")
	}
	return quoted([]rune(g.damaged(g.pick("", " ", "\n") + text + g.pick("", " "))))
}

func (g *generator) parsing() call {
	switch g.IntN(8) {
	case 0, 1:
		return call{"int(text)", "r = int(" + g.intText() + ")"}
	case 2:
		return call{"int(text, base)", fmt.Sprintf("r = int(%s, %d)", g.intText(), []int{0, 2, 8, 10, 16, 36, g.IntN(40) - 1}[g.IntN(7)])}
	case 3, 4, 5:
		return call{"float(text)", "r = float(" + g.floatText() + ")"}
	case 6:
		return call{"float.fromhex", "r = float.fromhex(" + g.hexFloat() + ")"}
	}
	return call{"complex(text)", "r = complex(" + g.complexText() + ")"}
}

func (g *generator) floatRepr() call {
	x := g.float()
	return call{"float text", fmt.Sprintf("x = %s\nr = (repr(x), str(x), x.hex(), float.fromhex(x.hex()), '%%r' %% x, f'{x}', repr(complex(x, -x)), repr([x]))", x)}
}

func (g *generator) rounding() call {
	switch g.IntN(4) {
	case 0:
		return call{"round", fmt.Sprintf("r = round(%s, %d)", g.float(), g.IntN(40)-20)}
	case 1:
		return call{"round", fmt.Sprintf("r = round(%s%d.%d5, %d)", g.pick("", "-"), g.IntN(1000), g.IntN(1000), g.IntN(6))}
	case 2:
		return call{"round", fmt.Sprintf("r = round(%s, %d)", g.anyInt(), g.IntN(50)-40)}
	}
	x, y := g.real(), g.real()
	return call{"divmod", fmt.Sprintf("x = %s\ny = %s\nr = (divmod(x, y), x // y, x %% y)", x, y)}
}

func (g *generator) hashing() call {
	x := g.number()
	switch g.IntN(4) {
	case 0:
		return call{"hash", fmt.Sprintf("r = hash(%s)", g.pick(x, x, "True", "Num(7)", "Real(2.5)", "["+x+"]"))}
	case 1:
		return call{"hash equality", fmt.Sprintf("x = %s\nr = [hash(x) == hash(y) for y in (int(x), float(x), complex(x), bool(x)) if x == y]", g.real())}
	case 2:
		return call{"equal keys", fmt.Sprintf("x = %s\ny = %s\nr = {x: 1, y: 2, complex(x): 3, float(y): 4}", g.real(), g.real())}
	}
	return call{"number comparison", fmt.Sprintf("x = %s\ny = %s\nr = (x == y, x < y, x <= y, x > y, x != y)", g.real(), g.pick(g.real(), "float(x)", "int(x)", "x", "float(int(x) + 1)"))}
}

// characters asks everything about one string.
func (g *generator) characters() call {
	x := quoted(g.runes(6))
	if g.chance(2) {
		return call{"str classification", "x = " + x + "\nr = ''.join('TF'[not f()] for f in (x.isalnum, x.isalpha, x.isascii, x.isdecimal, x.isdigit, x.isidentifier, x.islower, x.isnumeric, x.isprintable, x.isspace, x.istitle, x.isupper))"}
	}
	return call{"str case", "x = " + x + "\nr = (x.upper(), x.lower(), x.title(), x.capitalize(), x.swapcase(), x.casefold(), repr(x), ascii(x), x.split(), x.splitlines(), x.strip(), len(x))"}
}

func (g *generator) intDigits() call {
	n := g.big()
	switch g.IntN(4) {
	case 0:
		return call{"int text", fmt.Sprintf("x = %s\nr = (str(x), hex(x), oct(x), bin(x), x.bit_length(), x.bit_count())", n)}
	case 1:
		return call{"int bytes", fmt.Sprintf("x = %s\ny = x.to_bytes(20, %s, signed=True)\nr = int.from_bytes(y, %s, signed=%s)", n, g.pick("'big'", "'little'"), g.pick("'big'", "'little'"), g.boolean())}
	case 2:
		return call{"int shifts", fmt.Sprintf("x = %s\ny = %d\nr = (x << y, x >> y, x & (1 << y) - 1, ~x, x ^ -1 << y, x | -y)", n, g.IntN(200))}
	}
	return call{"pow", fmt.Sprintf("r = pow(%s, %d, %s)", n, g.IntN(40)-10, n)}
}
