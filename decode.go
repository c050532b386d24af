package minipy

import (
	"encoding"
	"encoding/json"
	"fmt"
	"math"
	"math/big"
	"reflect"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/object"
)

// Decode stores v in what out points at: the reverse of With, by the type of the target. Numbers must fit, ints go into floats but not back, a
// list, tuple, set or range into a slice or an array of its length, a dict or an object into a struct (names as With gives them; what the struct
// does not have is left out, what the dict does not have is left alone) or a map, None into nil, a str into whatever has UnmarshalText, anything into any (as Go
// returns it) and into Value. An error is a *ConvertError with the path to the part that does not fit. No script code runs.
func (v Value) Decode(out any) (err error) {
	defer guard(&err)
	p := reflect.ValueOf(out)
	if p.Kind() != reflect.Pointer || p.IsNil() {
		return hostError("Decode needs a pointer to store in, not %T", out)
	}
	w := v.look()
	if w.IsUnbound() {
		_, err := newDetached().from("value", v.o.host)
		return err
	}
	d := newDecoder(v.executionOrNil())
	d.outer = v.o
	return under("value", d.value(w, p.Elem()))
}

func (v Value) executionOrNil() *Execution {
	if v.o == nil {
		return nil
	}
	return v.o.ex
}

// decoder makes Go values of Python values. It runs no script code. Go has no way to share parts of a value as Python does: what is shared
// is written out again each time it is met, so the number of values is bounded.
type decoder struct {
	ex    *Execution // nil: of nobody
	outer *origin    // of the Values that are left as they are, when ex is nil
	depth int
	nodes int64
	max   int64
	path  map[object.Object]bool // around the current value
}

func newDecoder(ex *Execution) *decoder {
	d := &decoder{ex: ex, max: budget.DefaultMemory / nodeBytes}
	if ex != nil && ex.meter != nil {
		d.max = ex.meter.Limits().Memory / nodeBytes
	}
	return d
}

// nodeBytes is about what one decoded value takes: an interface, what it points to, its part of a slice or a map.
const nodeBytes = 64

// wrap returns v as a Value.
func (d *decoder) wrap(v object.Value) Value {
	if d.ex != nil {
		return d.ex.wrap(v)
	}
	if v.Object() == nil {
		return Value{v: v}
	}
	if d.outer == nil || d.outer.host != nil {
		return Value{v: v, o: released}
	}
	return Value{v: v, o: d.outer}
}

// enter notes a container; the error says that it cannot be written out.
func (d *decoder) enter(o object.Object) error {
	switch {
	case d.depth >= maxDepth:
		return cannot("decode what is nested deeper than %d", maxDepth)
	case d.path[o]:
		return cannot("decode a %s that contains itself", object.TypeName(o.(interface{ Value() object.Value }).Value()))
	}
	if d.path == nil {
		d.path = map[object.Object]bool{}
	}
	d.path[o] = true
	d.depth++
	return nil
}

func (d *decoder) leave(o object.Object) {
	delete(d.path, o)
	d.depth--
}

func (d *decoder) count(n int) error {
	if d.nodes += int64(n); d.nodes > d.max {
		return cannot("decode more than %d values", d.max)
	}
	return nil
}

var (
	typeAny         = reflect.TypeFor[any]()
	typeUnmarshaler = reflect.TypeFor[encoding.TextUnmarshaler]()
)

// decodable reports whether some value of a script converts to t.
func decodable(t reflect.Type) bool {
	switch t.Kind() {
	case reflect.Chan, reflect.Func, reflect.UnsafePointer, reflect.Complex64, reflect.Complex128:
		return t.Kind() >= reflect.Complex64 && t.Kind() <= reflect.Complex128
	case reflect.Interface:
		return t == typeAny
	}
	return true
}

// value stores v in out.
func (d *decoder) value(v object.Value, out reflect.Value) error {
	if err := d.count(1); err != nil {
		return err
	}
	t := out.Type()
	switch t {
	case typeValue:
		out.Set(reflect.ValueOf(d.wrap(v)))
		return nil
	case typeAny:
		if x := d.plain(v); x != nil {
			out.Set(reflect.ValueOf(x))
		} else {
			out.SetZero()
		}
		return nil
	case typeBig:
		if b := object.ToBig(v); b != nil && !v.IsBool() {
			out.Set(reflect.ValueOf(*new(big.Int).Set(b)))
			return nil
		}
		return mismatch(v, out)
	case typeNumber:
		return d.jsonNumber(v, out)
	}
	if v.IsNone() {
		switch t.Kind() {
		case reflect.Pointer, reflect.Slice, reflect.Map:
			out.SetZero()
			return nil
		}
	}
	if t.Kind() == reflect.Pointer {
		p := reflect.New(t.Elem())
		if err := d.value(v, p.Elem()); err != nil {
			return err
		}
		out.Set(p)
		return nil
	}
	part := object.BuiltinPart(v)
	if s := part.Str(); s != nil && t.Kind() != reflect.String && reflect.PointerTo(t).Implements(typeUnmarshaler) && out.CanAddr() {
		if err := out.Addr().Interface().(encoding.TextUnmarshaler).UnmarshalText([]byte(s.String())); err != nil {
			return cannot("decode %s into %s: %v", object.SafeRepr(v), t, err)
		}
		return nil
	}
	return d.kind(v, part, out)
}

// kind decodes by the kind of the target.
func (d *decoder) kind(v, part object.Value, out reflect.Value) error {
	switch out.Kind() {
	case reflect.Bool:
		if part.IsBool() {
			out.SetBool(part.AsBool())
			return nil
		}
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		if part.IsInt() && !out.OverflowInt(part.AsInt()) {
			out.SetInt(part.AsInt())
			return nil
		}
		return d.noFit(part, out)
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		if b := part.BigInt(); b != nil && b.IsUint64() && !out.OverflowUint(b.Uint64()) {
			out.SetUint(b.Uint64())
			return nil
		}
		if part.IsInt() && part.AsInt() >= 0 && !out.OverflowUint(uint64(part.AsInt())) {
			out.SetUint(uint64(part.AsInt()))
			return nil
		}
		return d.noFit(part, out)
	case reflect.Float32, reflect.Float64:
		if part.IsBool() {
			break
		}
		if f, ok, err := object.ToFloat(part); err != nil {
			return d.noFit(part, out)
		} else if ok {
			if out.Kind() == reflect.Float32 && !math.IsInf(f, 0) && out.OverflowFloat(f) {
				return d.noFit(part, out)
			}
			out.SetFloat(f)
			return nil
		}
	case reflect.Complex64, reflect.Complex128:
		if part.Is(object.KindComplex) {
			out.SetComplex(part.Complex())
			return nil
		}
		if f, ok, err := object.ToFloat(part); ok && err == nil && !part.IsBool() {
			out.SetComplex(complex(f, 0))
			return nil
		}
	case reflect.String:
		if s := part.Str(); s != nil {
			out.SetString(goText(s.String()))
			return nil
		}
	case reflect.Slice, reflect.Array:
		return d.sequence(part, out)
	case reflect.Map:
		return d.mapping(part, out)
	case reflect.Struct:
		return d.structure(v, out)
	}
	return mismatch(v, out)
}

func mismatch(v object.Value, out reflect.Value) error {
	return cannot("decode %s into %s", describe(v), out.Type())
}

// describe names a value in an error: None, or its type.
func describe(v object.Value) string {
	if v.IsNone() {
		return "None"
	}
	return object.TypeName(v)
}

func (d *decoder) noFit(v object.Value, out reflect.Value) error {
	if v.IsInt() || v.BigInt() != nil {
		return &ConvertError{Reason: fmt.Sprintf("%s does not fit in %s", object.SafeRepr(v), out.Type())}
	}
	return mismatch(v, out)
}

func (d *decoder) jsonNumber(v object.Value, out reflect.Value) error {
	switch {
	case v.IsBool():
	case v.IsInt():
		out.SetString(fmt.Sprint(v.AsInt()))
		return nil
	case v.BigInt() != nil && v.BigInt().BitLen() < 4300*4:
		out.SetString(v.BigInt().String())
		return nil
	case v.IsFloat() && !math.IsNaN(v.AsFloat()) && !math.IsInf(v.AsFloat(), 0):
		text, err := json.Marshal(v.AsFloat())
		if err == nil {
			out.SetString(string(text))
			return nil
		}
	}
	return mismatch(v, out)
}

// items returns the items of a builtin sequence or set; ok is false for anything else.
func items(v object.Value) (n int, at func(i int) object.Value, ok bool) {
	switch o := v.Object().(type) {
	case *object.List:
		s := o.Items()
		return len(s), func(i int) object.Value { return s[i] }, true
	case *object.Tuple:
		s := o.Items()
		return len(s), func(i int) object.Value { return s[i] }, true
	case *object.Range:
		return int(min(o.Len(), math.MaxInt)), func(i int) object.Value { return object.Int(o.At(int64(i))) }, true
	case *object.Set:
		entry := -1
		return o.Len(), func(int) object.Value {
			entry = o.Next(entry + 1)
			return o.At(entry)
		}, true
	}
	return 0, nil, false
}

func (d *decoder) sequence(v object.Value, out reflect.Value) error {
	t := out.Type()
	if b := v.Bytes(); b != nil && t.Elem().Kind() == reflect.Uint8 {
		return d.bytes(b.Bytes(), out)
	}
	n, at, ok := items(v)
	if !ok {
		return mismatch(v, out)
	}
	if err := d.count(n); err != nil {
		return err
	}
	if out.Kind() == reflect.Array && n != out.Len() {
		return cannot("decode %d items into %s", n, t)
	}
	if err := d.enter(v.Object()); err != nil {
		return err
	}
	defer d.leave(v.Object())
	target := out
	if out.Kind() == reflect.Slice {
		target = reflect.MakeSlice(t, n, n)
	}
	for i := range n {
		if err := d.value(at(i), target.Index(i)); err != nil {
			return under(fmt.Sprintf("[%d]", i), err)
		}
	}
	if out.Kind() == reflect.Slice {
		out.Set(target)
	}
	return nil
}

func (d *decoder) bytes(b []byte, out reflect.Value) error {
	if err := d.count(len(b) / nodeBytes); err != nil {
		return err
	}
	if out.Kind() == reflect.Array {
		if out.Len() != len(b) {
			return cannot("decode %d bytes into %s", len(b), out.Type())
		}
		reflect.Copy(out, reflect.ValueOf(b))
		return nil
	}
	out.SetBytes(append([]byte{}, b...))
	return nil
}

func (d *decoder) mapping(v object.Value, out reflect.Value) error {
	t := out.Type()
	if s := v.Set(); s != nil && t.Elem() == typeEmpty {
		return d.set(s, out)
	}
	m := reflect.MakeMap(t)
	store := func(k, w object.Value) error {
		key, val := reflect.New(t.Key()).Elem(), reflect.New(t.Elem()).Elem()
		if err := d.key(k, key); err != nil {
			return under("[key "+object.SafeRepr(k)+"]", err)
		}
		if err := d.value(w, val); err != nil {
			return under(keyPath(k), err)
		}
		m.SetMapIndex(key, val)
		return nil
	}
	if dict := v.Dict(); dict != nil {
		if err := d.enter(dict); err != nil {
			return err
		}
		defer d.leave(dict)
		for i := dict.Next(0); i >= 0; i = dict.Next(i + 1) {
			if err := store(dict.At(i)); err != nil {
				return err
			}
		}
	} else if attrs, ok := attributes(v); ok {
		if err := d.enter(v.Object()); err != nil {
			return err
		}
		defer d.leave(v.Object())
		for _, a := range attrs {
			if err := store(a.name.Value(), a.value); err != nil {
				return err
			}
		}
	} else {
		return mismatch(v, out)
	}
	out.Set(m)
	return nil
}

// key decodes the key of a map, which Go must be able to hash.
func (d *decoder) key(k object.Value, out reflect.Value) error {
	if err := d.count(2); err != nil {
		return err
	}
	if out.Type() == typeAny {
		x := d.hashable(k)
		if x == nil {
			return nil
		}
		out.Set(reflect.ValueOf(x))
		return nil
	}
	if err := d.value(k, out); err != nil {
		return err
	}
	if !out.Comparable() {
		return mismatch(k, out)
	}
	return nil
}

func (d *decoder) set(s *object.Set, out reflect.Value) error {
	t := out.Type()
	m := reflect.MakeMapWithSize(t, s.Len())
	for i := s.Next(0); i >= 0; i = s.Next(i + 1) {
		key := reflect.New(t.Key()).Elem()
		if err := d.key(s.At(i), key); err != nil {
			return under("[member "+object.SafeRepr(s.At(i))+"]", err)
		}
		m.SetMapIndex(key, reflect.Zero(t.Elem()))
	}
	out.Set(m)
	return nil
}

// attribute is one attribute of an object that a struct can take.
type attribute struct {
	name  *object.Str
	value object.Value
}

// attributes returns the attributes of a record or of an instance of a script's class.
func attributes(v object.Value) ([]attribute, bool) {
	var list []attribute
	add := func(name *object.Str, w object.Value) error {
		list = append(list, attribute{name, w})
		return nil
	}
	switch o := v.Object().(type) {
	case *record:
		_ = o.each(add) // add does not fail
		return list, true
	case *object.Namespace:
		d := o.Dict()
		for i := d.Next(0); i >= 0; i = d.Next(i + 1) {
			if k, w := d.At(i); k.Str() != nil {
				_ = add(k.Str(), w)
			}
		}
		return list, true
	case *object.Instance:
		if !o.Payload().IsUnbound() {
			return nil, false
		}
		for _, name := range o.Names() {
			if w, ok := o.GetAttr(name); ok {
				_ = add(name, w)
			}
		}
		return list, true
	}
	return nil, false
}

// structure decodes a dict or an object into a struct.
func (d *decoder) structure(v object.Value, out reflect.Value) error {
	dict := object.BuiltinPart(v).Dict()
	attrs, isObject := attributes(v)
	if dict == nil && !isObject {
		return mismatch(v, out)
	}
	if err := d.enter(v.Object()); err != nil {
		return err
	}
	defer d.leave(v.Object())
	find := func(name *object.Str) (object.Value, bool) {
		if dict != nil {
			return dict.GetStr(name)
		}
		for _, a := range attrs {
			if a.name.String() == name.String() {
				return a.value, true
			}
		}
		return object.Unbound, false
	}
	for _, f := range planOf(out.Type()).fields {
		w, ok := find(f.name)
		if !ok {
			continue
		}
		field, err := fieldToSet(out, f.index)
		if err == nil {
			err = d.value(w, field)
		}
		if err != nil {
			return under("."+f.name.String(), err)
		}
	}
	return nil
}

// fieldToSet returns a field, making the embedded structs on the way that are pointers.
func fieldToSet(out reflect.Value, index []int) (reflect.Value, error) {
	for i, n := range index {
		if i > 0 && out.Kind() == reflect.Pointer {
			if out.IsNil() {
				if !out.CanSet() {
					return out, cannot("set an embedded %s", out.Type())
				}
				out.Set(reflect.New(out.Type().Elem()))
			}
			out = out.Elem()
		}
		out = out.Field(n)
	}
	return out, nil
}
