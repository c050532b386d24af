package object

import (
	"errors"

	"github.com/minipy/minipy/budget"
)

// ErrNotHandled is returned for values that are not builtin containers, so that the machine tries special methods and then raises
// NotSubscriptable and the like.
var ErrNotHandled = errors.New("object: not a builtin container")

// NotSubscriptable, NoItemAssignment and NoItemDeletion are the TypeErrors for values without the operation.
func NotSubscriptable(v Value) error {
	if c := v.Class(); c != nil {
		return TypeErrorf("type '%s' is not subscriptable", c.name)
	}
	return TypeErrorf("'%s' object is not subscriptable", TypeName(v))
}

// NoItemAssignment is the TypeError for a value that does not take items.
func NoItemAssignment(v Value) error {
	return TypeErrorf("'%s' object does not support item assignment", TypeName(v))
}

// NoItemDeletion is the TypeError for a value that does not give items up.
func NoItemDeletion(v Value) error {
	if o := v.MemoryView(); o != nil {
		return o.SetItem(nil, None, Unbound)
	}
	switch v.Kind() {
	case KindStr, KindBytes, KindTuple, KindRange, KindSet, KindFrozenSet, KindMappingProxy, KindDictView, KindInstance:
	default:
		return TypeErrorf("'%s' object does not support item deletion", TypeName(v))
	}
	return TypeErrorf("'%s' object doesn't support item deletion", TypeName(v))
}

const rangeOutOfRange = "range object index out of range"

// index converts a subscript of a sequence of the given length. The texts are what is said when key is no int and when it is out of range.
func index(key Value, length int64, wrongType func(Value) error, outOfRange string) (int64, error) {
	given := key
	if p := BuiltinPart(key); p.ref != key.ref {
		key = p
	}
	switch rankOf(key) {
	case rankInt:
		i := key.AsInt()
		if i < 0 {
			i += length
		}
		if i < 0 || i >= length {
			return 0, IndexErrorf("%s", outOfRange)
		}
		return i, nil
	case rankBig:
		if outOfRange == rangeOutOfRange {
			return 0, IndexErrorf("%s", outOfRange)
		}
		return 0, IndexErrorf("cannot fit 'int' into an index-sized integer")
	}
	return 0, wrongType(given)
}

func badListIndex(key Value) error {
	return TypeErrorf("list indices must be integers or slices, not %s", TypeName(key))
}

func badTupleIndex(key Value) error {
	return TypeErrorf("tuple indices must be integers or slices, not %s", TypeName(key))
}

func badStrIndex(key Value) error {
	return TypeErrorf("string indices must be integers, not '%s'", TypeName(key))
}

func badBytesIndex(key Value) error {
	return TypeErrorf("byte indices must be integers or slices, not %s", TypeName(key))
}

func badByteArrayIndex(key Value) error {
	return TypeErrorf("bytearray indices must be integers or slices, not %s", TypeName(key))
}

func badRangeIndex(key Value) error {
	return TypeErrorf("range indices must be integers or slices, not %s", TypeName(key))
}

// GetItem is container[key] for builtin containers and instances that carry one. A key with __index__ is converted by the caller. ErrNotHandled for everything else,
// and for a subclass of dict whose missing keys may be supplied by __missing__ the machine looks at the KeyError.
func GetItem(c Calls, container, key Value) (Value, error) {
	if container.ref == nil {
		return Unbound, ErrNotHandled
	}
	m := c.Meter()
	switch o := container.ref.self.(type) {
	case *List:
		if s := key.Slice(); s != nil {
			return o.GetSlice(m, s)
		}
		i, err := index(key, int64(len(o.items)), badListIndex, "list index out of range")
		if err != nil {
			return Unbound, err
		}
		return o.items[i], nil
	case *Dict:
		v, ok, err := o.Get(c, key)
		if err == nil && !ok {
			err = KeyErrorOf(key)
		}
		return v, err
	case *Tuple:
		if s := key.Slice(); s != nil {
			return o.GetSlice(m, s)
		}
		i, err := index(key, int64(len(o.items)), badTupleIndex, "tuple index out of range")
		if err != nil {
			return Unbound, err
		}
		return o.items[i], nil
	case *Str:
		if s := key.Slice(); s != nil {
			return o.GetSlice(m, s)
		}
		i, err := index(key, int64(o.length), badStrIndex, "string index out of range")
		if err != nil {
			return Unbound, err
		}
		return o.At(m, int(i))
	case *Bytes:
		if s := key.Slice(); s != nil {
			return o.GetSlice(m, s)
		}
		wrong, out := badBytesIndex, "index out of range"
		if o.Mutable() {
			wrong, out = badByteArrayIndex, "bytearray index out of range"
		}
		i, err := index(key, int64(len(o.b)), wrong, out)
		if err != nil {
			return Unbound, err
		}
		return Int(int64(o.b[i])), nil
	case *Range:
		if s := key.Slice(); s != nil {
			return o.GetSlice(m, s)
		}
		i, err := index(key, o.length, badRangeIndex, rangeOutOfRange)
		if err != nil {
			return Unbound, err
		}
		return Int(o.At(i)), nil
	case *WideRange:
		if s := key.Slice(); s != nil {
			return o.GetSlice(m, s)
		}
		return o.Item(m, key)
	case *MappingProxy:
		return GetItem(c, o.v, key)
	case *MemoryView:
		return o.GetItem(c, key)
	case *Instance:
		if !o.payload.IsUnbound() {
			return GetItem(c, o.payload, key)
		}
	}
	return Unbound, ErrNotHandled
}

// SetItem is container[key] = v for builtin containers. For a list with a slice as key v must be a list, tuple or other builtin sequence of
// known items, for a bytearray an object that has bytes; for other iterables the caller collects them, and uses SetSlice for a list.
func SetItem(c Calls, container, key, v Value) error {
	if container.ref == nil {
		return ErrNotHandled
	}
	m := c.Meter()
	switch o := container.ref.self.(type) {
	case *List:
		if s := key.Slice(); s != nil {
			items, ok := itemsOf(BuiltinPart(v))
			if !ok {
				return ErrNotHandled
			}
			return o.SetSlice(m, s, items)
		}
		i, err := index(key, int64(len(o.items)), badListIndex, "list assignment index out of range")
		if err != nil {
			return err
		}
		o.items[i] = v
		return nil
	case *Dict:
		return o.Set(c, key, v)
	case *Bytes:
		if !o.Mutable() {
			return NoItemAssignment(container)
		}
		if s := key.Slice(); s != nil {
			return o.setSlice(c, s, v)
		}
		var b byte
		var err error
		if IsIntegral(BuiltinPart(key)) && !BuiltinPart(key).Is(KindBigInt) { // a value that is none is said before an index out of range
			if b, err = byteValue(c, v); err != nil {
				return err
			}
		}
		i, err := index(key, int64(len(o.b)), badByteArrayIndex, "bytearray index out of range")
		if err != nil {
			return err
		}
		o.b[i] = b
		return nil
	case *MemoryView:
		return o.SetItem(c, key, v)
	case *Instance:
		if !o.payload.IsUnbound() {
			return SetItem(c, o.payload, key, v)
		}
		return ErrNotHandled
	case *Tuple, *Str, *Range, *WideRange, *MappingProxy, *Set:
		if key.Is(KindBigInt) && !container.Is(KindMappingProxy) && !container.Is(KindSet) && !container.Is(KindFrozenSet) {
			return IndexErrorf("cannot fit 'int' into an index-sized integer")
		}
		return NoItemAssignment(container)
	}
	return ErrNotHandled
}

// ByteOf converts an int to a byte: ValueError when it is out of range, TypeError when it is no int.
func ByteOf(v Value) (byte, error) {
	if p := BuiltinPart(v); IsIntegral(p) {
		if i, ok := ToInt64(p); ok && i >= 0 && i < 256 {
			return byte(i), nil
		}
		return 0, ValueErrorf("byte must be in range(0, 256)")
	}
	return 0, TypeErrorf("'%s' object cannot be interpreted as an integer", TypeName(v))
}

// byteValue is ByteOf for anything that has an __index__.
func byteValue(c Calls, v Value) (byte, error) {
	if scripted(v) && isIndex(v) {
		i, err := c.ToIndex(v)
		if err != nil {
			return 0, err
		}
		v = i
	}
	return ByteOf(v)
}

// DelItem is del container[key] for builtin containers.
func DelItem(c Calls, container, key Value) error {
	if container.ref == nil {
		return ErrNotHandled
	}
	m := c.Meter()
	switch o := container.ref.self.(type) {
	case *List:
		if s := key.Slice(); s != nil {
			return o.DelSlice(m, s)
		}
		i, err := index(key, int64(len(o.items)), badListIndex, "list assignment index out of range")
		if err != nil {
			return err
		}
		return o.Remove(m, int(i))
	case *Dict:
		_, ok, err := o.Delete(c, key)
		if err == nil && !ok {
			err = KeyErrorOf(key)
		}
		return err
	case *Bytes:
		if !o.Mutable() {
			if !IsIntegral(key) {
				return TypeErrorf("'bytes' object does not support item deletion")
			}
			if key.Is(KindBigInt) {
				return IndexErrorf("cannot fit 'int' into an index-sized integer")
			}
			return NoItemDeletion(container)
		}
		if s := key.Slice(); s != nil {
			return o.delSlice(m, s)
		}
		i, err := index(key, int64(len(o.b)), badByteArrayIndex, "bytearray index out of range")
		if err != nil {
			return err
		}
		return o.Splice(m, int(i), int(i)+1, nil)
	case *Instance:
		if !o.payload.IsUnbound() {
			return DelItem(c, o.payload, key)
		}
		return ErrNotHandled
	case *MemoryView:
		return o.SetItem(c, key, Unbound)
	case *Tuple, *Str, *Range, *WideRange, *MappingProxy, *Set:
		if key.Is(KindBigInt) && !container.Is(KindMappingProxy) && !container.Is(KindSet) && !container.Is(KindFrozenSet) {
			return IndexErrorf("cannot fit 'int' into an index-sized integer")
		}
		if !IsIntegral(key) {
			return TypeErrorf("'%s' object does not support item deletion", TypeName(container))
		}
		return NoItemDeletion(container)
	}
	return ErrNotHandled
}

// Remove deletes item i, 0 <= i < Len.
func (l *List) Remove(m *budget.Meter, i int) error {
	if err := m.Steps(int64((len(l.items) - i) / 8)); err != nil {
		return err
	}
	copy(l.items[i:], l.items[i+1:])
	l.Truncate(len(l.items) - 1)
	return l.Shrink(m)
}
