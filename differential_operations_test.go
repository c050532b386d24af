package minipy_test

import (
	"fmt"
	"strings"
)

// operand writes an operand that suits a kind: two of one kind are often meant for one another.
func (g *generator) operand(kind int) string {
	if g.chance(8) {
		return g.value()
	}
	switch kind {
	case 0, 1:
		return g.number()
	case 2:
		return g.anyInt()
	case 3:
		return g.str()
	case 4:
		return g.bytesLike()
	case 5:
		return g.list()
	case 6:
		return g.tuple()
	case 7, 8:
		return g.largerSet()
	case 9:
		return g.dict()
	case 10:
		return g.dict() + g.pick(".keys()", ".items()", ".values()")
	case 11:
		return g.one(g.rangeOf, g.instance)
	case 12:
		return g.real()
	}
	return g.value()
}

func (g *generator) binary() call {
	op := g.word("+ - * / // % ** @ & | ^ << >>")
	kind := g.IntN(16)
	x, y := g.operand(kind), g.operand(kind)
	switch {
	case op == "**" || op == "<<": // what grows with the value, not the size, of an operand
		if x, y = g.operand(kind), g.pick(g.exponent(), g.exponent(), g.float(), g.complex(), g.str(), "None", g.instance()); g.chance(6) {
			x, y = y, g.pick(g.exponent(), g.list(), g.instance())
		}
		if strings.Contains(y, "**") {
			y = "3"
		}
	case op == "*" && g.chance(2):
		if y = g.small(); g.chance(2) {
			x, y = y, x
		}
	case op == "|" && g.chance(8):
		x, y = g.pick("int", "str", "None", "list[int]", "int | str", "5"), g.pick("int", "None", "str", "dict[str, int]", "'x'")
	}
	return call{"operator " + op, fmt.Sprintf("x = %s\ny = %s\nr = x %s y", x, y, op)}
}

func (g *generator) unary() call {
	op := g.pick("-", "+", "~", "not ")
	return call{"operator " + op, fmt.Sprintf("x = %s\nr = %sx", g.operand(g.IntN(16)), op)}
}

func (g *generator) comparison() call {
	op := g.pick("==", "!=", "<", "<=", ">", ">=", "in", "not in", "is")
	kind := g.IntN(16)
	x, y := g.operand(kind), g.operand(kind)
	switch {
	case op == "is":
		x, y = g.pick("None", "True", "...", "NotImplemented", "int"), g.pick("None", "True", "...", "int")
	case strings.HasSuffix(op, "in") && g.chance(2):
		x, y = g.value(), g.iterable()
	}
	return call{"operator " + op, fmt.Sprintf("x = %s\ny = %s\nr = x %s y", x, y, op)}
}

// subscripted returns a value, mostly one with items.
func (g *generator) subscripted() string {
	switch g.IntN(8) {
	case 0:
		return g.str()
	case 1:
		return g.bytesLike()
	case 2:
		return g.tuple()
	case 3:
		return g.rangeOf()
	case 4:
		return g.dict()
	case 5:
		return g.value()
	case 6:
		return "bytearray(" + g.bytes() + ")"
	}
	return g.list()
}

func (g *generator) subscript() call {
	x := g.subscripted()
	key := g.index()
	if g.chance(3) {
		key = g.pick(g.position(), "") + ":" + g.pick(g.position(), "") + g.pick("", ":"+g.pick("2", "-1", "-2", "0", "3", g.position()))
	} else if strings.HasPrefix(x, "{") || g.chance(12) {
		key = g.value()
	}
	switch g.IntN(4) {
	case 0:
		value := g.pick(g.iterable(), g.iterable(), g.value())
		if strings.HasPrefix(x, "bytearray") {
			value = g.pick(g.bytesLike(), g.octet(), "["+g.repeat(3, ", ", g.octet)+"]", value)
		}
		return call{"item assignment", fmt.Sprintf("x = %s\nx[%s] = %s", x, key, value)}
	case 1:
		return call{"item deletion", fmt.Sprintf("x = %s\ndel x[%s]", x, key)}
	}
	return call{"item", fmt.Sprintf("x = %s\nr = x[%s]", x, key)}
}

func (g *generator) augmented() call {
	op := g.word("+= -= *= /= //= %= **= @= &= |= ^= <<= >>=")
	kind := g.IntN(16)
	x, y := g.operand(kind), g.operand(kind)
	if op == "**=" || op == "<<=" {
		y = g.exponent()
	} else if op == "*=" {
		y = g.small()
	}
	return call{"operator " + op, fmt.Sprintf("x = %s\ny = x\nx %s %s", x, op, y)}
}

func (g *generator) attribute() call {
	x := g.value()
	name := g.word("real imag numerator denominator start stop step upper append keys x __class__ __name__ __len__ value a __doc__x __iter__ nbytes count index __self__ __module__")
	switch g.IntN(4) {
	case 0:
		return call{"attribute assignment", fmt.Sprintf("x = %s\nx.%s = 1", x, name)}
	case 1:
		return call{"attribute deletion", fmt.Sprintf("x = %s\ndel x.%s", x, name)}
	}
	return call{"attribute", fmt.Sprintf("x = %s\nr = x.%s", x, name)}
}

// conversion makes one builtin type of another, and uses values where the language asks for an iterable, a truth value, a mapping or a function.
func (g *generator) conversion() call {
	x := g.value()
	if g.chance(2) {
		class := g.word("int float complex bool str bytes bytearray list tuple set frozenset dict repr len iter reversed sorted sum min max any all abs round divmod ascii callable")
		return call{"conversion to " + class, fmt.Sprintf("x = %s\nr = %s(x)", x, class)}
	}
	form := g.pick("a, b = x\nr = (a, b)", "a, *b = x\nr = (a, b)", "*a, b, c = x\nr = (a, b, c)", "r = [*x]", "r = {**x}", "r = {*x} and 0", "r = max(*x)", "r = dict(**x)", "r = 1 if x else 2", "r = x()", "r = x(1)", "r = [v for v in x]",
		"r = f'{x}'", "r = f'{x!r:>20}'", "r = f'{x!s:.3}'", "r = f'{x!a}'", "r = (x and 1, x or 2)", "for v in x: r = v", "r = {x: 1}", "r = isinstance(1, x)", "r = x.__class__.__name__", "r = (*x, 1)", "raise x", "with x: pass", "del x[:]", "r = int.__add__(1, x)",
		"r = str(x, 'utf-8')", "r = str.join('-', x)", "a, b, c, d, e, f, g, h = x", "r = 'abc'[x]", "r = [1, 2, 3][x]", "r = (1, 2, 3)[x]", "r = b'abc'[x]", "r = {}[x]", "r = range(5)[x]", "r = type(x)(x)", "r = type(x)()", "r = x == x", "r = x != x, x is x")
	return call{"form " + strings.ReplaceAll(form, "\n", "; "), "x = " + x + "\n" + form}
}
