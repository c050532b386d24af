package object

import (
	"bytes"
	"math"
	"strings"
)

// Len returns the length of a builtin container or of an instance that carries one, or of a library object that is Sized; ok is false for everything
// else.
func Len(v Value) (n int, ok bool) {
	switch o := v.Object().(type) {
	case *Str:
		return o.length, true
	case *List:
		return len(o.items), true
	case *Tuple:
		return len(o.items), true
	case *Dict:
		return o.live, true
	case *Set:
		return o.d.live, true
	case *Bytes:
		return len(o.b), true
	case *Range:
		return int(o.length), true
	case *DictView:
		return o.d.live, true
	case *MappingProxy:
		return Len(o.v)
	case *MemoryView:
		return o.Len(), !o.released && len(o.dims) > 0
	case *Instance:
		if !o.payload.IsUnbound() {
			return Len(o.payload)
		}
	case Sized:
		if v.Is(KindNamespace) {
			return 0, false
		}
		return o.Len(), true
	}
	return 0, false
}

// NoLength is the TypeError of len for values without one.
func NoLength(v Value) error {
	if o := v.MemoryView(); o != nil {
		if o.released {
			return released()
		}
		return TypeErrorf("0-dim memory has no length")
	}
	return TypeErrorf("object of type '%s' has no len()", TypeName(v))
}

// NotIterable is the TypeError of iteration for values that have none.
func NotIterable(v Value) error { return TypeErrorf("'%s' object is not iterable", TypeName(v)) }

// NotContainer is the TypeError of `in` for values that contain nothing.
func NotContainer(v Value) error {
	return TypeErrorf("argument of type '%s' is not iterable", TypeName(v))
}

// Contains is `v in container` for builtin containers and instances that carry one; ErrNotHandled for everything else.
func Contains(c Calls, container, v Value) (bool, error) {
	switch o := container.Object().(type) {
	case *Dict:
		_, ok, err := o.Get(c, v)
		return ok, err
	case *Set:
		v, err := MemberKey(c, v)
		if err != nil {
			return false, err
		}
		return o.Has(c, v)
	case *List:
		return scanItems(c, &o.items, v)
	case *Tuple:
		return scanItems(c, &o.items, v)
	case *Str:
		s := BuiltinPart(v).Str()
		if s == nil {
			return false, TypeErrorf("'in <string>' requires string as left operand, not %s", TypeName(v))
		}
		if err := charge(c, int64((len(o.s)+len(s.s))/16)); err != nil {
			return false, err
		}
		return FindString(o.s, s.s) >= 0, nil
	case *Bytes:
		return containsByte(c, o.b, v)
	case *MemoryView:
		return o.contains(c, v)
	case *Range:
		return o.contains(c, v)
	case *WideRange:
		return o.contains(c, v)
	case *DictView:
		if s, ok := asSetLike(container); ok {
			return s.has(c, v)
		}
		return scanValues(c, o.d, v)
	case *MappingProxy:
		return Contains(c, o.v, v)
	case *Instance:
		if !o.payload.IsUnbound() {
			return Contains(c, o.payload, v)
		}
	}
	return false, ErrNotHandled
}

// FindString returns the byte offset of the first occurrence of sub in s, -1 when there is none. Its time is linear in the
// lengths together: Go's search turns to Rabin and Karp's (IBM J. Res. 31:2, 1987) when comparing fails too often.
func FindString(s, sub string) int { return strings.Index(s, sub) }

// scanItems looks for v among items, which a script's __eq__ may change meanwhile.
func scanItems(c Calls, items *[]Value, v Value) (bool, error) {
	for i := 0; i < len(*items); i++ {
		if err := charge(c, 1); err != nil {
			return false, err
		}
		item := (*items)[i]
		if item.ref == nil && v.ref == nil {
			if item.bits == v.bits {
				return true, nil
			}
			continue
		}
		if same, err := SameOrEqual(c, item, v); err != nil || same {
			return same, err
		}
	}
	return false, nil
}

func scanValues(c Calls, d *Dict, v Value) (bool, error) {
	for i := d.Next(0); i >= 0; i = d.Next(i + 1) {
		if err := charge(c, 1); err != nil {
			return false, err
		}
		if same, err := SameOrEqual(c, d.entries[i].val, v); err != nil || same {
			return same, err
		}
	}
	return false, nil
}

func containsByte(c Calls, p []byte, v Value) (bool, error) {
	if IsIntegral(v) || isIndex(v) {
		b, err := byteValue(c, v)
		if err != nil {
			return false, err
		}
		if err := charge(c, int64(len(p)/64)); err != nil {
			return false, err
		}
		return bytes.IndexByte(p, b) >= 0, nil
	}
	sub, ok, err := BytesLike(c, v)
	if err != nil {
		return false, err
	}
	if !ok {
		return false, TypeErrorf("a bytes-like object is required, not '%s'", TypeName(v))
	}
	if err := charge(c, int64((len(p)+len(sub))/16)); err != nil {
		return false, err
	}
	return bytes.Contains(p, sub), nil
}

// contains answers at once for everything but objects whose class says what they equal: a number equals at most one item, and nothing
// else of the builtin types equals an int. (CPython compares a float with every item; the answer is the same.)
func (r *Range) contains(c Calls, v Value) (bool, error) {
	switch rankOf(v) {
	case rankInt:
		return r.Find(v.AsInt()) >= 0, nil
	case rankFloat:
		f := v.AsFloat()
		return f == math.Trunc(f) && math.Abs(f) < 1<<63 && r.Find(int64(f)) >= 0, nil
	case rankComplex:
		if z, _ := complexParts(v); imag(z) == 0 {
			return r.contains(c, Float(real(z)))
		}
		return false, nil
	case rankBig:
		return false, nil
	}
	if !scripted(v) {
		return false, nil
	}
	for i := int64(0); i < r.length; i++ {
		if err := charge(c, 2); err != nil {
			return false, err
		}
		if same, err := Equal(c, Int(r.At(i)), v); err != nil || same {
			return same, err
		}
	}
	return false, nil
}
