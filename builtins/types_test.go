package builtins

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// dataTypes are the classes whose methods this package declares in its files of types, with what CPython 3.12 calls their methods.
var dataTypes = []struct {
	class   *object.Class
	methods string
}{
	{object.StrClass, `capitalize casefold center count encode endswith expandtabs find format format_map index isalnum isalpha isascii isdecimal isdigit
		isidentifier islower isnumeric isprintable isspace istitle isupper join ljust lower lstrip maketrans partition removeprefix removesuffix replace rfind
		rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill
		__add__ __contains__ __eq__ __format__ __getitem__ __hash__ __iter__ __len__ __lt__ __mod__ __mul__ __repr__ __rmul__ __str__`},
	{object.BytesClass, `capitalize center count decode endswith expandtabs find fromhex hex index isalnum isalpha isascii isdigit islower isspace istitle isupper
		join ljust lower lstrip maketrans partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith
		strip swapcase title translate upper zfill __add__ __bytes__ __contains__ __getitem__ __hash__ __iter__ __len__ __mod__ __mul__`},
	{object.ByteArrayClass, `append clear copy decode extend find fromhex hex insert join maketrans pop remove reverse split upper zfill
		__delitem__ __iadd__ __imul__ __init__ __setitem__`},
	{object.MemoryViewClass, `c_contiguous cast contiguous f_contiguous format hex itemsize nbytes ndim obj readonly release shape strides suboffsets tobytes
		tolist toreadonly __enter__ __exit__ __getitem__ __iter__ __len__ __setitem__`},
	{object.ListClass, `append clear copy count extend index insert pop remove reverse sort __add__ __class_getitem__ __contains__ __delitem__ __eq__
		__getitem__ __hash__ __iadd__ __imul__ __init__ __iter__ __len__ __mul__ __repr__ __reversed__ __rmul__ __setitem__`},
	{object.TupleClass, `count index __add__ __class_getitem__ __contains__ __getitem__ __hash__ __iter__ __len__ __mul__`},
	{object.DictClass, `clear copy fromkeys get items keys pop popitem setdefault update values __class_getitem__ __contains__ __delitem__ __getitem__ __init__
		__ior__ __iter__ __len__ __or__ __reversed__ __ror__ __setitem__`},
	{object.DictKeysClass, `isdisjoint mapping __and__ __contains__ __iter__ __len__ __or__ __reversed__ __sub__ __xor__`},
	{object.DictValuesClass, `mapping __iter__ __len__ __reversed__`},
	{object.DictItemsClass, `isdisjoint mapping __and__ __contains__ __iter__ __len__ __or__ __reversed__ __sub__ __xor__`},
	{object.SetClass, `add clear copy difference difference_update discard intersection intersection_update isdisjoint issubset issuperset pop remove
		symmetric_difference symmetric_difference_update union update __and__ __contains__ __iand__ __init__ __ior__ __isub__ __ixor__ __or__ __rand__ __sub__`},
	{object.FrozenSetClass, `copy difference intersection isdisjoint issubset issuperset symmetric_difference union __and__ __hash__ __or__ __sub__ __xor__`},
	{object.IntClass, `as_integer_ratio bit_count bit_length conjugate denominator from_bytes imag is_integer numerator real to_bytes
		__abs__ __add__ __and__ __bool__ __ceil__ __divmod__ __float__ __floor__ __index__ __int__ __invert__ __lshift__ __pow__ __radd__ __round__ __trunc__`},
	{object.FloatClass, `as_integer_ratio conjugate fromhex hex imag is_integer real __abs__ __add__ __divmod__ __float__ __int__ __round__ __trunc__`},
	{object.ComplexClass, `conjugate imag real __abs__ __add__ __complex__ __pow__`},
	{object.BoolClass, `__and__ __or__ __xor__ __repr__`},
	{object.RangeClass, `count index start step stop __bool__ __contains__ __eq__ __getitem__ __hash__ __iter__ __len__ __reversed__`},
}

func TestBuiltinTypesHaveTheMethodsOfCPython(t *testing.T) {
	Builtins()
	for _, d := range dataTypes {
		for _, name := range strings.Fields(d.methods) {
			_, ok := d.class.Dict().GetString(name)
			assert.True(t, ok, "%s.%s is missing", d.class.Name(), name)
		}
	}
}

func TestUnhashableTypesSaySo(t *testing.T) {
	Builtins()
	for _, class := range []*object.Class{object.ListClass, object.DictClass, object.SetClass, object.ByteArrayClass, object.DictKeysClass} {
		v, ok := class.Dict().GetString("__hash__")
		require.True(t, ok, class.Name())
		assert.True(t, v.IsNone(), class.Name())
	}
}

// purse is a Call of which only the meter works.
type purse struct {
	native.Call
	m *budget.Meter
}

func (p purse) Meter() *budget.Meter { return p.m }

func newPurse(memory int64) purse {
	return purse{m: budget.NewMeter(budget.Limits{Steps: 1 << 40, Memory: memory}, nil)}
}

func str(t *testing.T, s string) object.Value {
	t.Helper()
	v, err := object.NewStr(object.StaticMeter(), s)
	require.NoError(t, err)
	return v
}

// Results far beyond the limit must be refused before they are built: the test would not come back otherwise.
func TestHugeResultsAreRefusedBeforeTheyAreBuilt(t *testing.T) {
	huge := object.Int(1 << 62)
	long := strings.Repeat("ab", 1<<16)
	bytes := object.StaticBytes([]byte("ab"))
	cases := map[string]func(c native.Call) (object.Value, error){
		"center": func(c native.Call) (object.Value, error) {
			return strCenter(c, []object.Value{str(t, "x"), huge, str(t, " ")})
		},
		"rjust": func(c native.Call) (object.Value, error) {
			return strRJust(c, []object.Value{str(t, "x"), huge, str(t, "é")})
		},
		"zfill": func(c native.Call) (object.Value, error) { return strZFill(c, []object.Value{str(t, "x"), huge}) },
		"expandtabs": func(c native.Call) (object.Value, error) {
			return strExpandTabs(c, []object.Value{str(t, "\t\t\t"), object.Int(1<<31 - 1)})
		},
		"replace": func(c native.Call) (object.Value, error) {
			return strReplace(c, []object.Value{str(t, long), str(t, "a"), str(t, long), object.Int(-1)})
		},
		"interleave": func(c native.Call) (object.Value, error) {
			return strReplace(c, []object.Value{str(t, long), str(t, ""), str(t, long), object.Int(-1)})
		},
		"bytes zfill": func(c native.Call) (object.Value, error) { return bytesZFill(c, []object.Value{bytes, huge}) },
		"bytes tabs": func(c native.Call) (object.Value, error) {
			return bytesExpandTabs(c, []object.Value{object.StaticBytes([]byte("\t\t")), object.Int(1<<31 - 1)})
		},
		"bytes": func(c native.Call) (object.Value, error) {
			return newBytes(c, object.KindBytes, 1<<62, func([]byte) {})
		},
		"list of range": func(c native.Call) (object.Value, error) {
			r, err := object.NewRange(c.Meter(), 0, 1<<62, 1)
			require.NoError(t, err)
			_, _, err = newListOf(c, r)
			return object.Unbound, err
		},
	}
	for name, run := range cases {
		t.Run(name, func(t *testing.T) {
			_, err := run(newPurse(1 << 20))
			require.True(t, budget.IsLimit(err), "got %v", err)
		})
	}
}

func TestResultsAreChargedAtLeastTheirSize(t *testing.T) {
	text := strings.Repeat("abc é ", 2000)
	cases := map[string]func(c native.Call) (object.Value, error){
		"upper": func(c native.Call) (object.Value, error) { return strUpper(c, []object.Value{str(t, text)}) },
		"replace": func(c native.Call) (object.Value, error) {
			return strReplace(c, []object.Value{str(t, text), str(t, "a"), str(t, "xyz"), object.Int(-1)})
		},
		"split": func(c native.Call) (object.Value, error) {
			return strSplit(c, []object.Value{str(t, text), object.None, object.Int(-1)})
		},
		"center": func(c native.Call) (object.Value, error) {
			return strCenter(c, []object.Value{str(t, "x"), object.Int(9000), str(t, "é")})
		},
		"encode": func(c native.Call) (object.Value, error) {
			return strEncode(c, []object.Value{str(t, text), str(t, "utf-16"), object.Unbound})
		},
	}
	for name, run := range cases {
		t.Run(name, func(t *testing.T) {
			c := newPurse(1 << 30)
			v, err := run(c)
			require.NoError(t, err)
			size := v.Object().Size()
			if l := v.List(); l != nil {
				for _, item := range l.Items() {
					if !item.Object().(interface{ Immortal() bool }).Immortal() {
						size += item.Object().Size()
					}
				}
			}
			assert.GreaterOrEqual(t, c.m.Usage().TotalBytes, size)
			assert.Positive(t, c.m.StepsUsed())
		})
	}
}
