package minipy

import (
	"encoding/json"
	"fmt"
	"math"
	"math/big"
	"reflect"
	"sort"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/object"
)

// ConvertError says which part of a value could not be converted between Go and Python.
type ConvertError struct {
	Path   string // the way to the part from the value's name: "order.items[3].price"
	Reason string // "cannot convert chan int"
}

// Error returns "order.items[3].price: cannot convert chan int".
func (e *ConvertError) Error() string {
	if e.Path == "" {
		return e.Reason
	}
	return e.Path + ": " + e.Reason
}

// PyType makes the error a TypeError where a script meets it.
func (e *ConvertError) PyType() string { return "TypeError" }

// under returns err with a step of the path put in front, if err has a path.
func under(step string, err error) error {
	if e, ok := err.(*ConvertError); ok {
		e.Path = step + e.Path
	}
	return err
}

func cannot(format string, args ...any) error {
	return &ConvertError{Reason: "cannot " + fmt.Sprintf(format, args...)}
}

// maxDepth bounds how deeply converted values may be nested.
const maxDepth = 500

// converter makes Python values of Go values, and copies values of other executions. What it makes is charged to its meter.
type converter struct {
	ex    *Execution // nil: the results belong to nobody
	meter *budget.Meter
	calls object.Calls
	depth int
	path  map[visit]bool                 // pointers, maps and slices around the current value, to find cycles
	same  map[object.Object]object.Value // copies of objects of another execution, to keep what is shared shared
}

// visit names a Go container that is being converted.
type visit struct {
	ptr uintptr
	len int
	typ reflect.Type
}

func newConverter(ex *Execution) *converter {
	return &converter{ex: ex, meter: ex.meter, calls: ex.thread}
}

// argument converts argument i of a call.
func (c *converter) argument(name string, i int, x any) (object.Value, error) {
	switch x := x.(type) { // the path of these need not be known
	case Value:
		if x.o == nil || x.o.ex == c.ex && c.ex != nil {
			return x.v, nil
		}
	case int:
		return object.Int(int64(x)), nil
	}
	return c.from(fmt.Sprintf("%s() argument %d", name, i+1), x)
}

// from converts x, whose name begins the path of errors.
func (c *converter) from(name string, x any) (object.Value, error) {
	v, err := c.any(x)
	if err != nil {
		return object.Unbound, under(name, err)
	}
	return v, nil
}

// any converts what needs no reflection, and hands on the rest.
func (c *converter) any(x any) (object.Value, error) {
	if err := c.meter.Steps(1); err != nil {
		return object.Unbound, err
	}
	switch x := x.(type) {
	case nil:
		return object.None, nil
	case Value:
		return c.adopt(x)
	case bool:
		return object.Bool(x), nil
	case int:
		return object.Int(int64(x)), nil
	case int64:
		return object.Int(x), nil
	case float64:
		return object.Float(x), nil
	case string:
		return c.text(x)
	case []byte:
		return c.bytes(x)
	case json.Number:
		return c.number(x)
	case *big.Int:
		if x == nil {
			return object.None, nil
		}
		return c.big(x)
	case big.Int:
		return c.big(&x)
	case *Func:
		return object.Unbound, cannot("convert a Go function in the middle of data: give it to the script with WithFunc")
	case tupleOf:
		return c.tuple(x)
	case entriesOf:
		return c.entries(x)
	case Kwargs:
		return c.reflected(reflect.ValueOf(map[string]any(x)))
	}
	return c.reflected(reflect.ValueOf(x))
}

func (c *converter) text(s string) (object.Value, error) {
	if !utf8.ValidString(s) {
		s = object.ValidText(s)
	}
	if err := c.meter.Steps(int64(len(s) / 64)); err != nil {
		return object.Unbound, err
	}
	return object.NewStrCopy(c.meter, s)
}

func (c *converter) bytes(b []byte) (object.Value, error) {
	if err := c.meter.Alloc(budget.SizeClass(int64(len(b)))); err != nil {
		return object.Unbound, err
	}
	if err := c.meter.Steps(int64(len(b) / 64)); err != nil {
		return object.Unbound, err
	}
	return object.NewBytesCopy(c.meter, b)
}

func (c *converter) big(b *big.Int) (object.Value, error) {
	if b.IsInt64() {
		return object.Int(b.Int64()), nil
	}
	if err := c.meter.Steps(int64(b.BitLen() / 64)); err != nil {
		return object.Unbound, err
	}
	return object.NewBig(c.meter, new(big.Int).Set(b)) // scripts keep it; the host may go on changing its own
}

// number converts a json.Number: an int of any size when it is written as one, else a float.
func (c *converter) number(n json.Number) (object.Value, error) {
	if i, err := n.Int64(); err == nil {
		return object.Int(i), nil
	}
	if !strings.ContainsAny(string(n), ".eE") {
		if len(n) > 4300 { // as Python's own limit for text
			return object.Unbound, cannot("convert a json.Number of %d digits", len(n))
		}
		if b, ok := new(big.Int).SetString(string(n), 10); ok {
			return c.big(b)
		}
	}
	f, err := n.Float64()
	if err != nil && !math.IsInf(f, 0) {
		return object.Unbound, cannot("convert json.Number %q", string(n))
	}
	return object.Float(f), nil
}

var (
	typeValue  = reflect.TypeFor[Value]()
	typeTime   = reflect.TypeFor[time.Time]()
	typeError  = reflect.TypeFor[error]()
	typeNumber = reflect.TypeFor[json.Number]()
	typeBig    = reflect.TypeFor[big.Int]()
	typeBigPtr = reflect.TypeFor[*big.Int]()
	typeEmpty  = reflect.TypeFor[struct{}]()
)

// reflected converts by kind.
func (c *converter) reflected(v reflect.Value) (object.Value, error) {
	if !v.IsValid() {
		return object.None, nil
	}
	switch v.Type() {
	case typeValue, typeNumber, typeBig, typeBigPtr:
		if v.CanInterface() {
			return c.any(v.Interface())
		}
	case typeTime:
		return object.Unbound, cannot("convert time.Time: give its Unix() or its Format()")
	}
	switch v.Kind() {
	case reflect.Bool:
		return object.Bool(v.Bool()), nil
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return object.Int(v.Int()), nil
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		if u := v.Uint(); u > math.MaxInt64 {
			return c.big(new(big.Int).SetUint64(u))
		}
		return object.Int(int64(v.Uint())), nil
	case reflect.Float32, reflect.Float64:
		return object.Float(v.Float()), nil
	case reflect.Complex64, reflect.Complex128:
		return object.NewComplex(c.meter, v.Complex())
	case reflect.String:
		return c.text(v.String())
	case reflect.Interface, reflect.Pointer, reflect.Slice, reflect.Map, reflect.Array, reflect.Struct:
		return c.nested(v)
	case reflect.Func:
		if v.IsNil() {
			return object.None, nil
		}
		return object.Unbound, cannot("convert %s in the middle of data: give functions to the script with WithFunc", v.Type())
	}
	return object.Unbound, cannot("convert %s", v.Type())
}

// nested converts what refers to other values, at a bounded depth and without going round in circles.
func (c *converter) nested(v reflect.Value) (object.Value, error) {
	kind := v.Kind()
	if kind != reflect.Array && kind != reflect.Struct && v.IsNil() {
		switch kind {
		case reflect.Slice:
			if v.Type().Elem().Kind() == reflect.Uint8 {
				return c.bytes(nil)
			}
			return c.sequence(v)
		case reflect.Map:
			return c.mapping(v)
		}
		return object.None, nil
	}
	if c.depth >= maxDepth {
		return object.Unbound, cannot("convert what is nested deeper than %d", maxDepth)
	}
	c.depth++
	defer func() { c.depth-- }()
	if kind == reflect.Pointer || kind == reflect.Map || kind == reflect.Slice {
		at := visit{ptr: v.Pointer(), typ: v.Type()}
		if kind == reflect.Slice {
			at.len = v.Len()
		}
		if c.path[at] && (kind != reflect.Slice || at.len > 0) {
			return object.Unbound, cannot("convert %s that contains itself", v.Type())
		}
		if c.path == nil {
			c.path = map[visit]bool{}
		}
		c.path[at] = true
		defer delete(c.path, at)
	}
	if v.Type().Implements(typeError) && kind != reflect.Interface && v.CanInterface() {
		return c.errorValue(v.Interface().(error))
	}
	switch kind {
	case reflect.Interface, reflect.Pointer:
		return c.reflected(v.Elem())
	case reflect.Slice, reflect.Array:
		if v.Type().Elem().Kind() == reflect.Uint8 && v.Type().Elem().PkgPath() == "" {
			if kind == reflect.Array && !v.CanAddr() {
				whole := reflect.New(v.Type()).Elem()
				whole.Set(v)
				v = whole
			}
			return c.bytes(v.Bytes())
		}
		return c.sequence(v)
	case reflect.Map:
		return c.mapping(v)
	}
	return c.structure(v)
}

// errorValue makes an exception object of a Go error: a script may raise it, or show it with str().
func (c *converter) errorValue(err error) (object.Value, error) {
	e := &object.Error{Class: object.RuntimeError, Msg: object.ValidText(err.Error()), Cause: err}
	if c.ex != nil {
		if raised, ok := c.ex.raise(err).(*object.Error); ok {
			e = raised
		}
	}
	exc, fail := object.ExceptionOf(c.meter, e)
	if fail != nil {
		return object.Unbound, fail
	}
	return exc.Value(), nil
}

func (c *converter) sequence(v reflect.Value) (object.Value, error) {
	n := v.Len()
	l, err := object.NewList(c.meter, n)
	if err != nil {
		return object.Unbound, err
	}
	for i := range n {
		item, err := c.element(v.Index(i))
		if err == nil {
			err = l.Append(c.meter, item)
		}
		if err != nil {
			return object.Unbound, under(fmt.Sprintf("[%d]", i), err)
		}
	}
	return l.Value(), nil
}

// element is any for a value that reflection found inside another.
func (c *converter) element(v reflect.Value) (object.Value, error) {
	if err := c.meter.Steps(1); err != nil {
		return object.Unbound, err
	}
	if v.Kind() == reflect.Interface {
		v = v.Elem()
	}
	return c.reflected(v)
}

func (c *converter) tuple(items []Value) (object.Value, error) {
	t, err := object.NewTuple(c.meter, len(items))
	if err != nil {
		return object.Unbound, err
	}
	for i, item := range items {
		v, err := c.deeper(item)
		if err != nil {
			return object.Unbound, under(fmt.Sprintf("[%d]", i), err)
		}
		t.Items()[i] = v
	}
	return t.Value(), nil
}

// deeper converts a Value inside another.
func (c *converter) deeper(v Value) (object.Value, error) {
	if c.depth >= maxDepth {
		return object.Unbound, cannot("convert what is nested deeper than %d", maxDepth)
	}
	c.depth++
	w, err := c.any(v)
	c.depth--
	return w, err
}

func (c *converter) entries(entries []Entry) (object.Value, error) {
	d, err := object.NewDictSize(c.meter, len(entries))
	if err != nil {
		return object.Unbound, err
	}
	for _, e := range entries {
		k, err := c.deeper(e.Key)
		if err != nil {
			return object.Unbound, under("[key "+e.Key.String()+"]", err)
		}
		v, err := c.deeper(e.Value)
		if err != nil {
			return object.Unbound, under(keyPath(k), err)
		}
		if err := d.Set(c.calls, k, v); err != nil {
			return object.Unbound, under(keyPath(k), keyError(err))
		}
	}
	return d.Value(), nil
}

// keyPath is how a path names the value under a key.
func keyPath(k object.Value) string { return "[" + object.SafeRepr(k) + "]" }

// keyError makes a ConvertError of an unhashable key.
func keyError(err error) error {
	if e, ok := err.(*object.Error); ok {
		return &ConvertError{Reason: e.Error()}
	}
	return err
}

// mapping converts a map: to a set when its values are struct{}, else to a dict. Keys are sorted, so that the order is the same in every run.
func (c *converter) mapping(v reflect.Value) (object.Value, error) {
	type pair struct {
		key object.Value
		at  reflect.Value
	}
	n := v.Len()
	if err := c.meter.Alloc(int64(n) * 48); err != nil { // of the sorted keys, until the conversion is over
		return object.Unbound, err
	}
	pairs := make([]pair, 0, n)
	for _, k := range v.MapKeys() {
		key, err := c.element(k)
		if err != nil {
			return object.Unbound, under(fmt.Sprintf("[key %v]", k.Type()), err)
		}
		pairs = append(pairs, pair{key, k})
	}
	if err := c.meter.Steps(int64(8 * n)); err != nil {
		return object.Unbound, err
	}
	sort.SliceStable(pairs, func(i, j int) bool { return lessKey(pairs[i].key, pairs[j].key) })
	if v.Type().Elem() == typeEmpty {
		s, err := object.NewSet(c.meter)
		if err != nil {
			return object.Unbound, err
		}
		for _, p := range pairs {
			if err := s.Add(c.calls, p.key); err != nil {
				return object.Unbound, under(keyPath(p.key), keyError(err))
			}
		}
		return s.Value(), nil
	}
	d, err := object.NewDictSize(c.meter, n)
	if err != nil {
		return object.Unbound, err
	}
	for _, p := range pairs {
		w, err := c.element(v.MapIndex(p.at))
		if err == nil {
			err = keyError(d.Set(c.calls, p.key, w))
		}
		if err != nil {
			return object.Unbound, under(keyPath(p.key), err)
		}
	}
	return d.Value(), nil
}

// lessKey orders keys: None, numbers, texts, then everything else by how it is shown.
func lessKey(a, b object.Value) bool {
	rank := func(v object.Value) int {
		switch {
		case v.IsNone():
			return 0
		case v.IsInt(), v.IsFloat(), v.IsBool(), v.BigInt() != nil:
			return 1
		case v.Str() != nil:
			return 2
		}
		return 3
	}
	ra, rb := rank(a), rank(b)
	switch {
	case ra != rb:
		return ra < rb
	case ra == 2:
		return a.Str().String() < b.Str().String()
	case ra == 1:
		if a.IsInt() && b.IsInt() {
			return a.AsInt() < b.AsInt()
		}
		x, _, _ := object.ToFloat(a)
		y, _, _ := object.ToFloat(b)
		return x < y
	}
	return object.SafeRepr(a) < object.SafeRepr(b)
}
