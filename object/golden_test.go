package object

import (
	"errors"
	"fmt"
	"math"
	"os"
	"strings"
	"testing"

	"github.com/minipy/minipy/budget"
	"github.com/stretchr/testify/require"
)

// operations gives each operation of testdata/golden.txt the code that the machine runs for it.
var operations = map[string]func(c *fakeCalls, args []Value) (Value, error){
	"neg":    func(c *fakeCalls, a []Value) (Value, error) { return Unary(c, OpNeg, a[0]) },
	"invert": func(c *fakeCalls, a []Value) (Value, error) { return Unary(c, OpInvert, a[0]) },
	"abs": func(c *fakeCalls, a []Value) (Value, error) {
		v, err := Abs(c, a[0])
		if v.IsNotImplemented() {
			err = TypeErrorf("bad operand type for abs(): '%s'", TypeName(a[0]))
		}
		return v, err
	},
	"bool": func(c *fakeCalls, a []Value) (Value, error) {
		b, err := Truth(c, a[0])
		return Bool(b), err
	},
	"len": func(c *fakeCalls, a []Value) (Value, error) {
		n, ok := Len(a[0])
		if !ok {
			return Unbound, NoLength(a[0])
		}
		return Int(int64(n)), nil
	},
	"repr":   func(c *fakeCalls, a []Value) (Value, error) { return text(c)(Repr(c, a[0])) },
	"ascii":  func(c *fakeCalls, a []Value) (Value, error) { return text(c)(ASCII(c, a[0])) },
	"format": func(c *fakeCalls, a []Value) (Value, error) { return text(c)(Format(c, a[0], a[1].Str().s)) },
	"int": func(c *fakeCalls, a []Value) (Value, error) {
		switch {
		case a[0].IsFloat():
			return FloatToInt(c.m, a[0].AsFloat())
		case IsIntegral(a[0]):
			return Unary(c, OpPos, a[0])
		}
		return Int(0), nil
	},
	"divmod": func(c *fakeCalls, a []Value) (Value, error) {
		q, r, err := DivMod(c, a[0], a[1])
		if err != nil {
			return Unbound, err
		}
		return TupleOf(c.m, q, r)
	},
	"pow3": func(c *fakeCalls, a []Value) (Value, error) { return Pow3(c, a[0], a[1], a[2]) },
	"hash": func(c *fakeCalls, a []Value) (Value, error) {
		h, err := PyHash(c, a[0])
		return Int(h), err
	},
	"getitem": func(c *fakeCalls, a []Value) (Value, error) { return c.GetItem(a[0], a[1]) },
	"setitem": func(c *fakeCalls, a []Value) (Value, error) {
		v := a[2]
		if items, ok := itemsOf(v); ok && a[0].Bytes() != nil && a[1].Slice() != nil { // the machine makes bytes of them
			p := make([]byte, len(items))
			for i, item := range items {
				var err error
				if p[i], err = ByteOf(item); err != nil {
					return a[0], err
				}
			}
			v = StaticBytes(p)
		}
		err := SetItem(c, a[0], a[1], v)
		if errors.Is(err, ErrNotHandled) {
			err = NoItemAssignment(a[0])
		}
		return a[0], err
	},
	"delitem": func(c *fakeCalls, a []Value) (Value, error) {
		err := DelItem(c, a[0], a[1])
		if errors.Is(err, ErrNotHandled) {
			err = NoItemDeletion(a[0])
		}
		return a[0], err
	},
	"contains": func(c *fakeCalls, a []Value) (Value, error) {
		ok, err := Contains(c, a[0], a[1])
		if errors.Is(err, ErrNotHandled) {
			err = NotContainer(a[0])
		}
		return Bool(ok), err
	},
	"template": func(c *fakeCalls, a []Value) (Value, error) {
		return StrFormat(c, a[0].Str().s, a[1].Tuple().items, a[2])
	},
	"int_of": func(c *fakeCalls, a []Value) (Value, error) {
		return ParseInt(c.m, a[0].Str().s, int(a[1].AsInt()), DefaultDigits)
	},
	"float_of": func(c *fakeCalls, a []Value) (Value, error) { return ParseFloatValue(c.m, a[0].Str().s) },
}

// text makes a str of a text that came with an error.
func text(c *fakeCalls) func(string, error) (Value, error) {
	return func(s string, err error) (Value, error) {
		if err != nil {
			return Unbound, err
		}
		return NewStr(c.m, s)
	}
}

// operation returns the code for a line of golden.txt, operators included.
func operation(name string) func(c *fakeCalls, args []Value) (Value, error) {
	kind, symbol, _ := strings.Cut(name, " ")
	for op := OpAdd; op < BinaryOpCount; op++ {
		if op.Symbol() != symbol {
			continue
		}
		switch kind {
		case "binary":
			return func(c *fakeCalls, a []Value) (Value, error) {
				v, err := Binary(c, op, a[0], a[1])
				if err == nil && v.IsNotImplemented() {
					err = BinaryTypeError(op, a[0], a[1], false)
				}
				return v, err
			}
		case "inplace":
			return func(c *fakeCalls, a []Value) (Value, error) {
				v, err := Inplace(c, op, a[0], a[1])
				if err == nil && v.IsNotImplemented() {
					v, err = Binary(c, op, a[0], a[1])
				}
				if err == nil && v.IsNotImplemented() {
					err = BinaryTypeError(op, a[0], a[1], true)
					if op == OpAdd && a[0].Is(KindList) {
						err = NotIterable(a[1])
					}
				}
				return v, err
			}
		}
	}
	for op := Lt; op <= Ge; op++ {
		if kind == "compare" && op.String() == symbol {
			return func(c *fakeCalls, a []Value) (Value, error) {
				v, err := Compare(c, op, a[0], a[1])
				switch {
				case err != nil || !v.IsNotImplemented():
				case op == Eq || op == Ne:
					v = Bool(Same(a[0], a[1]) == (op == Eq))
				default:
					err = CompareTypeError(op, a[0], a[1])
				}
				return v, err
			}
		}
	}
	return operations[name]
}

func TestLikeCPython(t *testing.T) {
	data, err := os.ReadFile("testdata/golden.txt")
	require.NoError(t, err)
	lines := strings.Split(strings.TrimSuffix(string(data), "\n"), "\n")
	require.Greater(t, len(lines), 5000)
	bad := map[string]int{}
	for number, line := range lines {
		parts := strings.Split(line, "\t")
		name, want := parts[0], parts[len(parts)-1]
		run := operation(name)
		require.NotNil(t, run, name)
		c := newFake(budget.Limits{})
		var args []Value
		for _, a := range parts[1 : len(parts)-1] {
			args = append(args, parse(t, c, a))
		}
		got, err := run(c, args)
		if problem := differs(t, c, got, err, want); problem != "" {
			if bad[name]++; bad[name] <= 8 {
				t.Errorf("line %d: %s\n  want %s\n  %s", number+1, strings.Join(parts[:len(parts)-1], "  "), want, problem)
			}
		}
		require.Zero(t, c.depth, line)
	}
	for name, n := range bad {
		t.Logf("%s: %d wrong", name, n)
	}
}

// differs compares an answer with a line's: "" when they agree.
func differs(t *testing.T, c *fakeCalls, got Value, err error, want string) string {
	if err != nil {
		var e *Error
		if !errors.As(err, &e) {
			return "got " + err.Error()
		}
		text := e.Msg
		if e.Args != nil {
			text = SafeRepr(TupleOrOne(c, e.Args))
		}
		if shown := "!" + e.Class.name + ": " + text; shown != want {
			return "got  " + shown
		}
		return ""
	}
	if want[0] != '=' {
		r, _ := Repr(c, got)
		return "got  =" + r
	}
	expected := parse(t, c, want[1:])
	if ClassOf(got) != ClassOf(expected) {
		return fmt.Sprintf("got  %s, a %s", SafeRepr(got), TypeName(got))
	}
	if got.IsFloat() && math.Float64bits(got.AsFloat()) == math.Float64bits(expected.AsFloat()) {
		return ""
	}
	switch got.Kind() {
	case KindSet, KindFrozenSet, KindDictView: // their order is not CPython's
		if same, err := Equal(c, got, expected); err == nil && same {
			return ""
		}
	}
	a, _ := Repr(c, got)
	b, _ := Repr(c, expected)
	if a != b {
		return "got  =" + a
	}
	return ""
}

// TupleOrOne returns the one argument, or the tuple of them.
func TupleOrOne(c *fakeCalls, args []Value) Value {
	if len(args) == 1 {
		return args[0]
	}
	v, _ := TupleOf(c.m, args...)
	return v
}
