package compiler

import (
	"strings"

	"github.com/minipy/minipy/object"
	"github.com/minipy/minipy/parser"
)

// How tight an expression binds, from the loosest; CPython's ast_unparse.c tells the same apart. Parentheses are written around what binds looser
// than its place asks for.
const (
	bindTuple = iota
	bindTest  // lambda, conditional
	bindOr
	bindAnd
	bindNot
	bindCompare
	bindBitOr
	bindBitXor
	bindBitAnd
	bindShift
	bindArith
	bindTerm
	bindFactor
	bindPower
	bindAwait
	bindAtom
)

var operatorBinding = [...]int{
	parser.Add: bindArith, parser.Sub: bindArith, parser.Mult: bindTerm, parser.MatMult: bindTerm, parser.Div: bindTerm, parser.Mod: bindTerm,
	parser.FloorDiv: bindTerm, parser.Pow: bindPower, parser.LShift: bindShift, parser.RShift: bindShift, parser.BitOr: bindBitOr,
	parser.BitXor: bindBitXor, parser.BitAnd: bindBitAnd,
}

// unparser writes expressions as CPython does for annotations that are kept as text: spaces, quotes and parentheses are those of a normal form.
type unparser struct {
	unit *unit
	out  strings.Builder
}

// unparse returns e as text.
func (u *unit) unparse(e parser.Expr) string {
	p := &unparser{unit: u}
	p.expr(e, bindTest)
	text := p.out.String()
	u.alloc(int64(len(text)))
	return text
}

func (p *unparser) write(s string) { p.out.WriteString(s) }

// within writes by body, in parentheses when loose is set.
func (p *unparser) within(loose bool, body func()) {
	if loose {
		p.write("(")
	}
	body()
	if loose {
		p.write(")")
	}
}

// list writes expressions with commas between.
func (p *unparser) list(elts []parser.Expr, level int) {
	for i, e := range elts {
		if i > 0 {
			p.write(", ")
		}
		p.expr(e, level)
	}
}

func (p *unparser) expr(expr parser.Expr, level int) {
	if p.unit.err != nil {
		return
	}
	p.unit.steps(1)
	switch e := expr.(type) {
	case *parser.Name:
		p.write(e.ID)
	case *parser.Constant:
		p.constant(e)
	case *parser.BoolOp:
		binding, op := bindAnd, " and "
		if e.Op == parser.Or {
			binding, op = bindOr, " or "
		}
		p.within(level > binding, func() {
			for i, v := range e.Values {
				if i > 0 {
					p.write(op)
				}
				p.expr(v, binding+1)
			}
		})
	case *parser.NamedExpr:
		p.within(level > bindTuple, func() {
			p.write(e.Target.ID + " := ")
			p.expr(e.Value, bindAtom)
		})
	case *parser.BinOp:
		binding := operatorBinding[e.Op]
		left, right := binding, binding+1
		if e.Op == parser.Pow {
			left, right = right, left
		}
		p.within(level > binding, func() {
			p.expr(e.Left, left)
			p.write(" " + e.Op.String() + " ")
			p.expr(e.Right, right)
		})
	case *parser.UnaryOp:
		binding, op := bindFactor, e.Op.String()
		if e.Op == parser.Not {
			binding, op = bindNot, "not "
		}
		p.within(level > binding, func() {
			p.write(op)
			p.expr(e.Operand, binding)
		})
	case *parser.Lambda:
		p.within(level > bindTest, func() {
			p.write("lambda")
			p.parameters(e.Params)
			p.write(": ")
			p.expr(e.Body, bindTest)
		})
	case *parser.IfExp:
		p.within(level > bindTest, func() {
			p.expr(e.Body, bindTest+1)
			p.write(" if ")
			p.expr(e.Test, bindTest+1)
			p.write(" else ")
			p.expr(e.Else, bindTest)
		})
	case *parser.Compare:
		p.within(level > bindCompare, func() {
			p.expr(e.Left, bindCompare+1)
			for i, v := range e.Comparators {
				p.write(" " + e.Ops[i].String() + " ")
				p.expr(v, bindCompare+1)
			}
		})
	case *parser.Await:
		p.within(level > bindAwait, func() {
			p.write("await ")
			p.expr(e.Value, bindAtom)
		})
	case *parser.Starred:
		p.write("*")
		p.expr(e.Value, bindBitOr)
	case *parser.Tuple:
		p.within(level > bindTuple || len(e.Elts) == 0, func() {
			p.list(e.Elts, bindTest)
			if len(e.Elts) == 1 {
				p.write(",")
			}
		})
	case *parser.Slice:
		p.slice(e)
	default:
		p.atom(expr)
	}
}

// atom writes what never needs parentheses, or always has brackets of its own.
func (p *unparser) atom(expr parser.Expr) {
	switch e := expr.(type) {
	case *parser.Dict:
		p.write("{")
		for i, v := range e.Values {
			if i > 0 {
				p.write(", ")
			}
			if e.Keys[i] == nil {
				p.write("**")
				p.expr(v, bindBitOr)
				continue
			}
			p.expr(e.Keys[i], bindTest)
			p.write(": ")
			p.expr(v, bindTest)
		}
		p.write("}")
	case *parser.Set:
		p.write("{")
		p.list(e.Elts, bindTest)
		p.write("}")
	case *parser.List:
		p.write("[")
		p.list(e.Elts, bindTest)
		p.write("]")
	case *parser.ListComp:
		p.comprehension("[", e.Elt, nil, e.Generators, "]")
	case *parser.SetComp:
		p.comprehension("{", e.Elt, nil, e.Generators, "}")
	case *parser.GeneratorExp:
		p.comprehension("(", e.Elt, nil, e.Generators, ")")
	case *parser.DictComp:
		p.comprehension("{", e.Key, e.Value, e.Generators, "}")
	case *parser.Call:
		p.call(e)
	case *parser.Attribute:
		p.expr(e.Value, bindAtom)
		if c, ok := e.Value.(*parser.Constant); ok && c.Kind == parser.ConstInt {
			p.write(" ")
		}
		p.write("." + e.Attr)
	case *parser.Subscript:
		p.expr(e.Value, bindAtom)
		p.write("[")
		p.expr(e.Slice, bindTuple)
		p.write("]")
	case *parser.Yield:
		p.write("(yield")
		if e.Value != nil {
			p.write(" ")
			p.expr(e.Value, bindTest)
		}
		p.write(")")
	case *parser.YieldFrom:
		p.write("(yield from ")
		p.expr(e.Value, bindTest)
		p.write(")")
	case *parser.JoinedStr:
		inner := &unparser{unit: p.unit}
		inner.fields(e.Values)
		p.write("f" + p.unit.literalText(strKonst(inner.out.String())))
	default:
		p.unit.errorf(expr.GetSpan(), "BUG: unparse %T", expr)
	}
}

func (p *unparser) constant(c *parser.Constant) {
	if c.Kind == parser.ConstEllipsis {
		p.write("...")
		return
	}
	text := p.unit.literalText(p.unit.literal(c))
	p.write(strings.ReplaceAll(text, "inf", "1e309"))
}

func (p *unparser) slice(e *parser.Slice) {
	if e.Lower != nil {
		p.expr(e.Lower, bindTest)
	}
	p.write(":")
	if e.Upper != nil {
		p.expr(e.Upper, bindTest)
	}
	if e.Step != nil {
		p.write(":")
		p.expr(e.Step, bindTest)
	}
}

// comprehension writes first, with value when it is a dict's, and the clauses.
func (p *unparser) comprehension(open string, first, value parser.Expr, clauses []parser.Comprehension, shut string) {
	p.write(open)
	p.expr(first, bindTest)
	if value != nil {
		p.write(": ")
		p.expr(value, bindTest)
	}
	for _, c := range clauses {
		if c.Async {
			p.write(" async")
		}
		p.write(" for ")
		p.expr(c.Target, bindTuple)
		p.write(" in ")
		p.expr(c.Iter, bindTest+1)
		for _, test := range c.Ifs {
			p.write(" if ")
			p.expr(test, bindTest+1)
		}
	}
	p.write(shut)
}

func (p *unparser) call(e *parser.Call) {
	p.expr(e.Func, bindAtom)
	if len(e.Args) == 1 && len(e.Keywords) == 0 {
		if g, ok := e.Args[0].(*parser.GeneratorExp); ok {
			p.expr(g, bindTest)
			return
		}
	}
	p.write("(")
	p.list(e.Args, bindTest)
	for i, k := range e.Keywords {
		if i > 0 || len(e.Args) > 0 {
			p.write(", ")
		}
		if k.Name == "" {
			p.write("**")
		} else {
			p.write(k.Name + "=")
		}
		p.expr(k.Value, bindTest)
	}
	p.write(")")
}

// parameters writes those of a lambda, with a space before the first.
func (p *unparser) parameters(a *parser.Arguments) {
	sep := " "
	one := func(prefix, name string, value parser.Expr) {
		p.write(sep + prefix + name)
		sep = ", "
		if value != nil {
			p.write("=")
			p.expr(value, bindTest)
		}
	}
	required := len(a.PosOnly) + len(a.Args) - len(a.Defaults)
	for i := range len(a.PosOnly) + len(a.Args) {
		var value parser.Expr
		if i >= required {
			value = a.Defaults[i-required]
		}
		if i < len(a.PosOnly) {
			one("", a.PosOnly[i].Name, value)
		} else {
			one("", a.Args[i-len(a.PosOnly)].Name, value)
		}
		if i == len(a.PosOnly)-1 {
			one("/", "", nil)
		}
	}
	if a.VarArg != nil {
		one("*", a.VarArg.Name, nil)
	} else if len(a.KwOnly) > 0 {
		one("*", "", nil)
	}
	for i, arg := range a.KwOnly {
		one("", arg.Name, a.KwDefaults[i])
	}
	if a.KwArg != nil {
		one("**", a.KwArg.Name, nil)
	}
}

// fields writes what stands between the quotes of an f-string.
func (p *unparser) fields(values []parser.Expr) {
	for _, v := range values {
		switch v := v.(type) {
		case *parser.Constant:
			p.write(strings.NewReplacer("{", "{{", "}", "}}").Replace(v.Text))
		case *parser.FormattedValue:
			inner := &unparser{unit: p.unit}
			inner.expr(v.Value, bindTest+1)
			text := inner.out.String()
			p.write("{")
			if strings.HasPrefix(text, "{") {
				p.write(" ") // {{ would be a brace
			}
			p.write(text)
			if v.Conversion != 0 {
				p.write("!" + string(v.Conversion))
			}
			if spec, ok := v.FormatSpec.(*parser.JoinedStr); ok {
				p.write(":")
				p.fields(spec.Values)
			}
			p.write("}")
		}
	}
}

// literalText returns the repr of a constant.
func (u *unit) literalText(k *konst) string {
	text, err := object.LiteralText(u.opts.Meter, u.value(k))
	if err != nil {
		u.fail(err)
	}
	return text
}

// equal reports whether Python calls the constants equal, as 1, 1.0 and True are.
func (k *konst) equal(other *konst) bool {
	if x, ok := k.number(); ok {
		y, ok := other.number()
		return ok && x == y && k.imaginary() == other.imaginary() && (k.big == nil) == (other.big == nil) && (k.big == nil || k.big.Cmp(other.big) == 0)
	}
	return k.key() == other.key()
}

// number returns the real part of k as the nearest float.
func (k *konst) number() (float64, bool) {
	switch k.kind {
	case parser.ConstTrue:
		return 1, true
	case parser.ConstFalse:
		return 0, true
	case parser.ConstInt:
		if k.big != nil {
			return 0, true
		}
		return float64(k.i), true
	case parser.ConstFloat, parser.ConstImag:
		return k.f, true
	}
	return 0, false
}

func (k *konst) imaginary() float64 {
	if k.kind == parser.ConstImag {
		return k.im
	}
	return 0
}
