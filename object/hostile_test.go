package object

import (
	"errors"
	"strings"
	"testing"

	"github.com/minipy/minipy/budget"
	"github.com/stretchr/testify/require"
)

// source is a fixed sequence of pseudo-random numbers (Knuth's MMIX generator).
type source uint64

func (s *source) below(n int) int {
	*s = *s*6364136223846793005 + 1442695040888963407
	return int(uint64(*s) >> 33 % uint64(n))
}

func (s *source) text(pieces []string, longest int) string {
	var b strings.Builder
	for range s.below(longest) + 1 {
		b.WriteString(pieces[s.below(len(pieces))])
	}
	return b.String()
}

// TestHostileFormats throws random texts made of meaningful pieces at whatever parses them: the answer is a value, an exception or a limit, within
// the budget, and never a panic.
func TestHostileFormats(t *testing.T) {
	random := source(42)
	specs := strings.Split("< > ^ = + - z # 0 1 9 99 , _ . d x X b o c n e f g % s é \U0001f600 \xed\xa0\x80 99999999999999999999 { } : !", " ")
	percents := strings.Split("% %( ( ) a - + # 0 . * 9 100 l d i x f g s r a c é 99999999999 %% %s %d", " ")
	templates := strings.Split("{ } {{ }} {} {0} [ ] . ! : r s a 0 1 x 99999999999999999999 {a {0. {0[ é", " ")
	numbers := strings.Split("0 1 9 _ + - . e E x o b inf nan  ٣ \u00a0 é 99999999999999999999 0x 0b", " ")
	shared := newFake(budget.Limits{})
	values := make([]Value, 0, 16)
	for _, text := range []string{"0", "-5", "123456789012345678901234567890", "1.5", "-0.0", "inf", "nan", "'abc'", "'é日'", "complex(1, -2)", "None", "[1, 'a']", "{'a': 1}", "(1, 'b', 2.5)", "True", "b'x'", "()"} {
		values = append(values, parse(t, shared, text))
	}
	check := func(what string, err error) {
		var e *Error
		if err != nil && !errors.As(err, &e) && !budget.IsLimit(err) {
			require.NoError(t, err, what)
		}
	}
	for range 60_000 {
		c := newFake(budget.Limits{Steps: 100_000, Memory: 1 << 20})
		v := values[random.below(len(values))]
		spec := random.text(specs, 6)
		_, err := Format(c, v, spec)
		check("format "+spec, err)

		format := random.text(percents, 6)
		_, err = PercentFormat(c, must2(NewStr(shared.m, format))(t), v)
		check("percent "+format, err)
		_, err = PercentFormat(c, must2(NewBytes(shared.m, []byte(format)))(t), v)
		check("percent "+format, err)

		template := random.text(templates, 7)
		_, err = StrFormat(c, template, values[:random.below(len(values))], values[12])
		check("template "+template, err)
		_, err = StrFormatMap(c, template, v)
		check("template "+template, err)

		number := random.text(numbers, 5)
		_, err = ParseInt(c.m, number, []int{0, 2, 10, 16, 36}[random.below(5)], DefaultDigits)
		check("int "+number, err)
		_, err = ParseFloatValue(c.m, number)
		check("float "+number, err)
		require.Zero(t, c.depth)
		require.Less(t, c.m.Usage().TotalBytes, int64(4<<20))
	}
}

// TestHostileOperands applies every operator to every pair of a set of awkward values.
func TestHostileOperands(t *testing.T) {
	shared := newFake(budget.Limits{})
	var values []Value
	for _, text := range []string{"0", "-1", "9223372036854775807", "-9223372036854775808", "9223372036854775808", "1606938044258990275541962092341162602522202993782792835301376", "0.0", "-0.0", "1e308", "5e-324", "inf", "nan", "complex(0, inf)", "''", "'a'",
		"b''", "bytearray(b'a')", "[]", "[1]", "()", "(1,)", "{}", "{1: 2}", "set()", "{1}", "frozenset({1})", "range(0, 9223372036854775807, 1)", "range(-9223372036854775807, 9223372036854775807, 9223372036854775807)", "slice(None, None, -9223372036854775808)", "slice(9223372036854775807, None, 9223372036854775807)", "slice(None, None, 9223372036854775808)", "None", "keys({1: 2})", "items({1: 2})", "values({1: 2})",
		"memoryview(b'ab')", "True", "My(5)", "My('a')", "My([1])"} {
		values = append(values, parse(t, shared, text))
	}
	for _, a := range values {
		for _, b := range values {
			c := newFake(budget.Limits{Steps: 200_000, Memory: 1 << 20})
			run := func(what string, err error) {
				if c.m.Err() != nil {
					c.m = budget.NewMeter(budget.Limits{Steps: 200_000, Memory: 1 << 20}, nil)
				}
				var e *Error
				if err != nil && !errors.As(err, &e) && !budget.IsLimit(err) && !errors.Is(err, ErrNotHandled) {
					require.NoError(t, err, "%s of %s and %s", what, SafeRepr(a), SafeRepr(b))
				}
			}
			for op := OpAdd; op < BinaryOpCount; op++ {
				_, err := Binary(c, op, a, b)
				run(op.Symbol(), err)
			}
			for op := Lt; op <= Ge; op++ {
				_, err := Compare(c, op, a, b)
				run(op.String(), err)
			}
			_, err := GetItem(c, a, b)
			run("item", err)
			_, err = Contains(c, a, b)
			run("in", err)
			_, _, err = DivMod(c, a, b)
			run("divmod", err)
			_, err = Pow3(c, a, b, Int(-7))
			run("pow", err)
			_, err = Equal(c, a, b)
			run("equal", err)
			for _, v := range []Value{a, b} {
				_, err = Hash(c, v)
				run("hash", err)
				_, err = Repr(c, v)
				run("repr", err)
			}
			require.Zero(t, c.depth)
			if c.m.Err() == nil { // an exhausted meter goes on adding what it refuses
				require.Less(t, c.m.Usage().TotalBytes, int64(8<<20))
			}
		}
	}
}
