package minipy_test

import (
	"fmt"
	"math"
	"math/big"
	"math/rand/v2"
	"strconv"
	"strings"
)

// A generator writes random expressions of Python. Integers that could be taken for a size are small or do not fit a machine's word, so that no call asks for
// gigabytes.
type generator struct {
	*rand.Rand
	depth int
}

// chance reports true once in n.
func (g *generator) chance(n int) bool { return g.IntN(n) == 0 }

// pick returns one of the texts.
func (g *generator) pick(texts ...string) string { return texts[g.IntN(len(texts))] }

// word returns one of the words of a text.
func (g *generator) word(text string) string { return g.pick(strings.Fields(text)...) }

// one calls one of the functions.
func (g *generator) one(makers ...func() string) string { return makers[g.IntN(len(makers))]() }

// repeat makes up to n texts and joins them.
func (g *generator) repeat(n int, sep string, one func() string) string {
	parts := make([]string, g.IntN(n+1))
	for i := range parts {
		parts[i] = one()
	}
	return strings.Join(parts, sep)
}

// grouped puts a negative number into brackets.
func grouped(number string) string {
	if strings.HasPrefix(number, "-") {
		return "(" + number + ")"
	}
	return number
}

// small returns an int that serves as a size or an index: small, or too large for a machine's word.
func (g *generator) small() string {
	switch g.IntN(20) {
	case 0:
		return g.pick("2**63", "2**64", "(-2**63-1)", "10**30", "(-10**30)")
	case 1:
		return g.pick("True", "False", "Num(2)", "Index(2)", "Index(-1)")
	case 2, 3:
		return grouped(strconv.Itoa(g.IntN(61) - 30))
	}
	return grouped(strconv.Itoa(g.IntN(13) - 4))
}

// position returns an int of any size that is a bound for a search or a slice.
func (g *generator) position() string {
	switch g.IntN(12) {
	case 0:
		return "None"
	case 1:
		return g.big()
	}
	return g.small()
}

// big returns an int of any size, often beside a power of two.
func (g *generator) big() string {
	switch g.IntN(5) {
	case 0:
		return grouped(strconv.Itoa(g.IntN(2001) - 1000))
	case 1:
		sign := g.pick("", "-")
		return fmt.Sprintf("(%s2**%d%s)", sign, g.IntN(140), g.pick("", "+1", "-1", "+"+strconv.Itoa(g.IntN(100))))
	case 2:
		return grouped(strconv.FormatInt(g.Int64()>>g.IntN(63), 10))
	case 3:
		n := new(big.Int)
		for range 1 + g.IntN(5) {
			n.Lsh(n, 64).Or(n, new(big.Int).SetUint64(g.Uint64()))
		}
		n.Rsh(n, uint(g.IntN(64)))
		if g.chance(2) {
			n.Neg(n)
		}
		return grouped(n.String())
	}
	return fmt.Sprintf("(%s10**%d%s)", g.pick("", "-"), g.IntN(60), g.pick("", "+1", "-1"))
}

// anyInt returns an int where its size costs nothing.
func (g *generator) anyInt() string { return g.one(g.small, g.big) }

// float returns a float.
func (g *generator) float() string {
	switch g.IntN(8) {
	case 0:
		return g.pick("nan", "inf", "(-inf)", "0.0", "(-0.0)", "1.0", "(-1.0)", "0.5", "1.5", "2.5", "1e16", "1e22", "1e-5", "5e-324", "1.7976931348623157e308", "2.2250738585072014e-308", "0.1", "1e100",
			"9007199254740993.0", "123456789.123456789")
	case 1, 2:
		return number(math.Float64frombits(g.Uint64()))
	case 3:
		return number(float64(g.IntN(2001)-1000) / []float64{1, 2, 4, 8, 10, 100, 1000}[g.IntN(7)])
	case 4:
		return number(math.Ldexp(float64(g.IntN(2000)-1000), g.IntN(200)-100))
	case 5:
		return number(math.Round(g.NormFloat64()*1000) / 100)
	}
	return number(g.NormFloat64() * math.Pow(10, float64(g.IntN(40)-20)))
}

// number writes a float as Python does but for the digits, which are the shortest in both.
func number(f float64) string {
	switch {
	case math.IsNaN(f):
		return "nan"
	case math.IsInf(f, 0):
		return map[bool]string{true: "inf", false: "(-inf)"}[f > 0]
	}
	text := strconv.FormatFloat(f, 'g', -1, 64)
	if !strings.ContainsAny(text, ".e") {
		text += ".0"
	}
	return grouped(text)
}

func (g *generator) complex() string {
	if g.chance(3) {
		return g.pick("1j", "(1+2j)", "(-0.0-0j)", "complex(-0.0, 1)", "complex(nan, inf)", "complex(inf, -inf)", "(0j)", "complex(1e16, -0.0)")
	}
	return fmt.Sprintf("complex(%s, %s)", g.float(), g.float())
}

// real returns an int, a bool or a float; number any of these or a complex.
func (g *generator) real() string { return g.one(g.anyInt, g.float, g.float, g.boolean) }

func (g *generator) number() string { return g.one(g.anyInt, g.float, g.complex, g.boolean) }

func (g *generator) boolean() string { return g.pick("True", "False") }

// The characters that strings are made of, by theme.
var alphabets = [][]rune{
	[]rune("ab"), []rune("abc ABC"), []rune("a1 _-"), []rune("0123456789"), []rune(" \t\n\r\v\f"), []rune("{}%<>'\"\\"),
	[]rune("a\x1c\x1d\x1e\x1f\x85\u2028\u2029\u00a0\u3000\u200b\n\r"),
	[]rune("éßİıŉǆǅǄΣσςﬀﬃΐÅåÿſẞµ"), []rune("aé\u0301\u0345\u1fb3\u1f88ͅ'’"), []rune("٣²½Ⅷ一𝟗₅௰\u0be7"), []rune("😀𝒳𐐀𐐨🇩\U0010ffff"),
	{0xd800, 0xdfff, 0xd83d, 0xde00, 'a'}, []rune("\x00\x01\x7f\u0080\u00ad\ufeff\ufffe\uffff\u0378"), []rune("ABCxyz"), []rune("日本語αβγабв"), []rune("ªʰⅰⓐ"),
}

// runes returns the characters of a random string.
func (g *generator) runes(n int) []rune {
	text := make([]rune, g.IntN(n+1))
	first, second := alphabets[g.IntN(len(alphabets))], alphabets[g.IntN(3)]
	anything := g.chance(8)
	for i := range text {
		switch {
		case anything:
			text[i] = g.character()
		case g.chance(3):
			text[i] = second[g.IntN(len(second))]
		default:
			text[i] = first[g.IntN(len(first))]
		}
	}
	return text
}

// character returns any code point but those that Unicode versions disagree about.
func (g *generator) character() rune {
	switch g.IntN(4) {
	case 0:
		return rune(g.IntN(0x100))
	case 1:
		return rune(g.IntN(0x600))
	case 2:
		return rune(g.IntN(0x3000))
	}
	planes := [][2]int{{0, 0x10e00}, {0x1d400, 0x1d800}, {0x20000, 0x2a6e0}, {0xe0000, 0x110000}} // nothing new in Unicode 15
	p := planes[g.IntN(len(planes))]
	return rune(p[0] + g.IntN(p[1]-p[0]))
}

// quoted writes a str literal.
func quoted(text []rune) string {
	var b strings.Builder
	b.WriteByte('\'')
	for _, r := range text {
		switch {
		case r == '\'' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r >= ' ' && r < 0x7f:
			b.WriteRune(r)
		case r < 0x100:
			fmt.Fprintf(&b, "\\x%02x", r)
		case r < 0x10000:
			fmt.Fprintf(&b, "\\u%04x", r)
		default:
			fmt.Fprintf(&b, "\\U%08x", r)
		}
	}
	b.WriteByte('\'')
	return b.String()
}

func (g *generator) str() string {
	text := quoted(g.runes(8))
	if g.chance(30) {
		return "Str(" + text + ")"
	}
	return text
}

// ascii returns a str that is likely to occur in another.
func (g *generator) ascii() string {
	text := make([]rune, g.IntN(4))
	for i := range text {
		text[i] = rune("ab \n1A"[g.IntN(6)])
	}
	return quoted(text)
}

func (g *generator) bytes() string {
	n := g.IntN(8)
	if g.chance(2) {
		text := make([]rune, n)
		for i := range text {
			text[i] = rune("ab \n1AZ\x00{%"[g.IntN(10)])
		}
		return "b" + quoted(text)
	}
	text := make([]rune, n)
	for i := range text {
		text[i] = rune(g.IntN(256))
	}
	return "b" + quoted(text)
}

// bytesLike returns bytes, a bytearray, a memoryview or an instance of a class derived from bytes.
func (g *generator) bytesLike() string {
	switch g.IntN(6) {
	case 0:
		return "bytearray(" + g.bytes() + ")"
	case 1:
		return "memoryview(" + g.bytes() + ")"
	case 2:
		return g.pick("Bytes(b'ab')", "memoryview(bytearray(b'abc'))", "memoryview(b'abc')[1:]", "memoryview(bytearray(b'ab'))")
	}
	return g.bytes()
}

// scalar returns a value that holds no others and has a hash.
func (g *generator) scalar() string {
	switch g.IntN(8) {
	case 0, 1, 2:
		return grouped(strconv.Itoa(g.IntN(7) - 2))
	case 3:
		return g.number()
	case 4:
		return g.pick("None", "True", "False", "...", "1.0", "2.0")
	case 5:
		return g.bytes()
	}
	return g.str()
}

// nested runs one a level deeper; below the third level all values are scalars.
func (g *generator) nested(one func() string) func() string {
	return func() string {
		if g.depth >= 2 {
			return g.scalar()
		}
		g.depth++
		defer func() { g.depth-- }()
		return one()
	}
}

// items writes values between commas.
func (g *generator) items(n int) string {
	switch g.IntN(5) {
	case 0:
		return g.repeat(n, ", ", g.nested(g.value))
	case 1:
		return g.repeat(n, ", ", g.scalar)
	case 2:
		return g.repeat(n, ", ", g.str)
	case 3:
		return g.repeat(n, ", ", g.real)
	}
	return g.repeat(n, ", ", func() string { return grouped(strconv.Itoa(g.IntN(9) - 3)) })
}

func (g *generator) list() string { return "[" + g.items(6) + "]" }

func (g *generator) tuple() string {
	text := g.items(5)
	if text != "" {
		text += ","
	}
	return "(" + text + ")"
}

// hashable returns a value with a hash.
func (g *generator) hashable() string {
	if g.chance(6) && g.depth < 2 {
		g.depth++
		defer func() { g.depth-- }()
		return "(" + g.repeat(3, "", func() string { return g.hashable() + ", " }) + ")"
	}
	return g.scalar()
}

// whole returns a small int.
func (g *generator) whole() string { return strconv.Itoa(g.IntN(8)) }

// set returns a set of at most one value: the order of more is nobody's promise, but shows in the results of many calls.
func (g *generator) set() string {
	return g.pick("set", "set", "frozenset") + "([" + g.repeat(1, ", ", g.hashable) + "])"
}

// largerSet returns a set whose order nothing may show.
func (g *generator) largerSet() string {
	class := g.pick("set", "set", "frozenset", "Set")
	if g.chance(2) {
		return class + "([" + g.repeat(5, ", ", g.whole) + "])"
	}
	return class + "([" + g.repeat(5, ", ", g.hashable) + "])"
}

func (g *generator) dict() string {
	switch g.IntN(4) {
	case 0:
		return "{" + g.repeat(4, ", ", func() string { return g.pick("'a'", "'b'", "'c'", "'name'") + ": " + g.scalar() }) + "}"
	case 1:
		return "{" + g.repeat(4, ", ", func() string { return g.whole() + ": " + g.scalar() }) + "}"
	}
	return "{" + g.repeat(4, ", ", func() string { return g.hashable() + ": " + g.nested(g.value)() }) + "}"
}

func (g *generator) rangeOf() string {
	switch g.IntN(3) {
	case 0:
		return "range(" + strconv.Itoa(g.IntN(8)) + ")"
	case 1:
		return fmt.Sprintf("range(%d, %d)", g.IntN(10)-5, g.IntN(10)-5)
	}
	return fmt.Sprintf("range(%d, %d, %s)", g.IntN(20)-10, g.IntN(20)-10, g.word("1 2 3 -1 -2 -3 7"))
}

func (g *generator) slice() string {
	switch g.IntN(3) {
	case 0:
		return fmt.Sprintf("slice(%s)", g.position())
	case 1:
		return fmt.Sprintf("slice(%s, %s)", g.position(), g.position())
	}
	return fmt.Sprintf("slice(%s, %s, %s)", g.position(), g.position(), g.pick("1", "2", "-1", "-2", "0", "None", "3", g.position()))
}

// iterator returns something to iterate over once.
func (g *generator) iterator() string {
	switch g.IntN(10) {
	case 0:
		return "generate(" + g.items(4) + ")"
	case 1:
		return "iter(" + g.list() + ")"
	case 2:
		return "reversed(" + g.list() + ")"
	case 3:
		return "map(" + g.pick("str", "repr", "bool", "lambda v: v") + ", " + g.list() + ")"
	case 4:
		return "zip(" + g.list() + ", " + g.str() + ")"
	case 5:
		return "enumerate(" + g.str() + ")"
	case 6:
		return "(v for v in " + g.tuple() + ")"
	case 7:
		return "filter(None, " + g.list() + ")"
	case 8:
		return "iter(" + g.pick(g.str(), g.bytes(), g.rangeOf(), g.tuple(), g.dict()) + ")"
	}
	return g.dict() + g.pick(".keys()", ".values()", ".items()")
}

// iterable returns something to iterate over.
func (g *generator) iterable() string {
	switch g.IntN(12) {
	case 0:
		return g.iterator()
	case 1:
		return g.str()
	case 2:
		return g.dict()
	case 3:
		return g.bytesLike()
	case 4:
		return g.rangeOf()
	case 5:
		return g.set()
	case 6:
		return g.pick("Iterates", "Sequence", "List", "Tuple") + "(" + g.list() + ")"
	case 7:
		return g.tuple()
	}
	return g.list()
}

// function returns something to call.
func (g *generator) function() string {
	return g.pick("len", "abs", "str", "repr", "int", "bool", "list", "tuple", "lambda v: v", "lambda *v: v", "lambda v: -v", "lambda v, w: (w, v)", "str.upper", "max", "lambda v: 1 / 0", "type", "None",
		"lambda v: str(v)", "[].append")
}

// instance returns an object of one of the driver's classes.
func (g *generator) instance() string {
	switch g.IntN(16) {
	case 0, 1:
		return "Index(" + g.small() + ")"
	case 2:
		return "Floating(" + g.pick(g.float(), g.float(), g.small(), "'x'") + ")"
	case 3:
		return g.pick("Whole", "Complex", "Index", "Hint", "Long") + "(" + g.pick(g.small(), g.float(), g.complex(), "None", "'1'") + ")"
	case 4:
		return "Iterates(" + g.value() + ")"
	case 5:
		return "Sequence(" + g.value() + ")"
	case 6:
		return "Mapping(" + g.dict() + ")"
	case 7:
		return "Text(" + g.pick("'text'", "b'bytes'", "3", "None") + ")"
	case 8:
		return "Truth(" + g.pick("True", "False", "1", "None") + ")"
	case 9:
		return "Same(" + g.pick("True", "False", "NotImplemented", "1", "''") + ")"
	case 10:
		return "Ordered(" + g.whole() + ")"
	case 11:
		return "Hashed(" + g.pick(g.small(), "'x'", "1.5", "None", g.big()) + ")"
	case 12, 13:
		return "Operators(" + g.whole() + ")"
	case 14:
		return "Attributes()"
	}
	return "Refuses()"
}

// odd returns a value that few methods expect.
func (g *generator) odd() string {
	switch g.IntN(8) {
	case 0:
		return g.pick("None", "...", "NotImplemented", "object", "int", "type", "len", "print", "[].append", "list[int]", "int | str", "ValueError", "ValueError('x')", "Shown", "''.join", "super", "(lambda: 0)")
	case 1, 2:
		return g.instance()
	case 3:
		return g.slice()
	case 4:
		return g.function()
	}
	return g.pick("Num(3)", "Real(1.5)", "Str('ab')", "Bytes(b'ab')", "List([1])", "Tuple((1,))", "Dict(a=1)", "Set([1])", "Missing()")
}

// value returns any value.
func (g *generator) value() string {
	switch g.IntN(22) {
	case 0, 1:
		return g.small()
	case 2:
		return g.pick("2**63", "2**70", "(-2**64)", "10**40", "0", "1")
	case 3, 4:
		return g.float()
	case 5:
		return g.complex()
	case 6:
		return g.boolean()
	case 7, 8, 9:
		return g.str()
	case 10:
		return g.bytes()
	case 11:
		return g.bytesLike()
	case 12, 13:
		return g.nested(g.list)()
	case 14:
		return g.nested(g.tuple)()
	case 15:
		return g.nested(g.dict)()
	case 16:
		return g.set()
	case 17:
		return g.rangeOf()
	case 18:
		return g.nested(g.iterator)()
	case 19:
		return "None"
	}
	return g.nested(g.odd)()
}
