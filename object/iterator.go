package object

import (
	"math"
	"math/big"

	"github.com/minipy/minipy/budget"
)

// The classes of builtin iterators over one object.
var (
	ListIteratorClass  = StaticClass("list_iterator", KindIterator, ClassFinal, ObjectClass)
	ListReverseClass   = StaticClass("list_reverseiterator", KindIterator, ClassFinal, ObjectClass)
	TupleIteratorClass = StaticClass("tuple_iterator", KindIterator, ClassFinal, ObjectClass)
	RangeIteratorClass = StaticClass("range_iterator", KindIterator, ClassFinal, ObjectClass)
	StrIteratorClass   = StaticClass("str_iterator", KindIterator, ClassFinal, ObjectClass)
	ASCIIIteratorClass = StaticClass("str_ascii_iterator", KindIterator, ClassFinal, ObjectClass)
	BytesIteratorClass = StaticClass("bytes_iterator", KindIterator, ClassFinal, ObjectClass)
	SetIteratorClass   = StaticClass("set_iterator", KindIterator, ClassFinal, ObjectClass)
	KeyIteratorClass   = StaticClass("dict_keyiterator", KindIterator, ClassFinal, ObjectClass)
	ValueIteratorClass = StaticClass("dict_valueiterator", KindIterator, ClassFinal, ObjectClass)
	ItemIteratorClass  = StaticClass("dict_itemiterator", KindIterator, ClassFinal, ObjectClass)
	ReverseKeyClass    = StaticClass("dict_reversekeyiterator", KindIterator, ClassFinal, ObjectClass)
	ReverseValueClass  = StaticClass("dict_reversevalueiterator", KindIterator, ClassFinal, ObjectClass)
	ReverseItemClass   = StaticClass("dict_reverseitemiterator", KindIterator, ClassFinal, ObjectClass)
	ByteArrayIterClass = StaticClass("bytearray_iterator", KindIterator, ClassFinal, ObjectClass)
	ViewIteratorClass  = StaticClass("memory_iterator", KindIterator, ClassFinal, ObjectClass)
)

// Iterator is a builtin iterator whose next item needs no call: over a list, tuple, range, str, bytes, dict, set or dict view. The class
// says over what; backward ones count at down.
type Iterator struct {
	Header
	class *Class
	over  Value // Unbound once exhausted
	at    int   // index of the next item (byte offset for str)
	size  int   // dict, set: the length it must still have
	left  int   // dict: how many entries are still to come
}

const iteratorSize = headerSize + 8 + valueSize + 24

// NewIterator returns an iterator of the given class over v, starting at index at.
func NewIterator(m *budget.Meter, class *Class, v Value, at int) (Value, error) {
	if err := m.Alloc(budget.SizeClassPointers(iteratorSize)); err != nil {
		return Unbound, err
	}
	it := &Iterator{class: class, over: v, at: at}
	if d := v.Dict(); d != nil {
		it.size, it.left = d.live, d.live
	} else if s := v.Set(); s != nil {
		it.size = s.d.live
	}
	it.Init(KindIterator, it)
	return Value{ref: &it.Header}, nil
}

// IterBuiltin returns an iterator over a builtin container; ok is false for everything else.
func IterBuiltin(m *budget.Meter, v Value) (it Value, ok bool, err error) {
	var class *Class
	switch v.Kind() {
	case KindList:
		class = ListIteratorClass
	case KindTuple:
		class = TupleIteratorClass
	case KindRange:
		class = RangeIteratorClass
		if v.WideRange() != nil {
			class = WideRangeIteratorClass
		}
	case KindStr:
		class = StrIteratorClass
		if v.Str().IsASCII() {
			class = ASCIIIteratorClass
		}
	case KindBytes:
		class = BytesIteratorClass
	case KindByteArray:
		class = ByteArrayIterClass
	case KindMemoryView:
		if err := v.MemoryView().Iterable(); err != nil {
			return Unbound, false, err
		}
		class = ViewIteratorClass
	case KindDict:
		class = KeyIteratorClass
	case KindSet, KindFrozenSet:
		class = SetIteratorClass
	case KindDictView:
		view := v.DictView()
		it, err = NewIterator(m, viewIterators[view.class], view.d.Value(), 0)
		return it, true, err
	case KindIterator:
		return v, true, nil
	default:
		return Unbound, false, nil
	}
	it, err = NewIterator(m, class, v, 0)
	return it, true, err
}

// Iterator returns the builtin iterator behind v, or nil.
func (v Value) Iterator() (it *Iterator) {
	if v.ref != nil {
		it, _ = v.ref.self.(*Iterator)
	}
	return
}

// ClassOf implements Classed.
func (it *Iterator) ClassOf() *Class { return it.class }

// Next returns the next item; ok is false when there is none, and from then on.
func (it *Iterator) Next(m *budget.Meter) (v Value, ok bool, err error) {
	switch o := it.over.Object().(type) {
	case *List:
		if it.class == ListReverseClass {
			if it.at >= 0 && it.at < len(o.items) {
				it.at--
				return o.items[it.at+1], true, nil
			}
		} else if it.at < len(o.items) {
			it.at++
			return o.items[it.at-1], true, nil
		}
	case *Tuple:
		if it.at < len(o.items) {
			it.at++
			return o.items[it.at-1], true, nil
		}
	case *Range:
		if int64(it.at) < o.length {
			it.at++
			return Int(o.At(int64(it.at - 1))), true, nil
		}
		return Unbound, false, nil // what is left is an empty range, which __reduce__ shows
	case *WideRange:
		if n := big.NewInt(int64(it.at)); n.Cmp(o.length) < 0 {
			if err := o.charge(m); err != nil {
				return Unbound, false, err
			}
			it.at++
			v, err := NewBig(m, o.at(n))
			return v, err == nil, err
		}
	case *Str:
		if it.at < len(o.s) {
			n := RuneLen(o.s[it.at])
			v, err := o.part(m, it.at, it.at+n, 1)
			it.at += n
			return v, err == nil, err
		}
	case *Bytes:
		if it.at < len(o.b) {
			it.at++
			return Int(int64(o.b[it.at-1])), true, nil
		}
	case *MemoryView:
		if o.released {
			return Unbound, false, released()
		}
		if it.at < o.Len() {
			it.at++
			v, err := o.At(m, it.at-1)
			return v, err == nil, err
		}
	case *Dict:
		if o.live != it.size {
			it.size = -1
			return Unbound, false, RuntimeErrorf("dictionary changed size during iteration")
		}
		return it.nextEntry(m, o)
	case *Set:
		if o.d.live != it.size {
			it.size = -1
			return Unbound, false, RuntimeErrorf("Set changed size during iteration")
		}
		if i := o.d.Next(it.at); i >= 0 {
			err := m.Steps(int64((i - it.at) / 8))
			it.at = i + 1
			return o.At(i), err == nil, err
		}
	}
	it.over = Unbound
	return Unbound, false, nil
}

// Pairs reports whether the items are the pairs of a dict, which NextPair hands out in parts.
func (it *Iterator) Pairs() bool { return it.class == ItemIteratorClass && it.over.Dict() != nil }

// NextPair puts the key and the value of the next pair into pair[0] and pair[1]; ok is false when there is none, and from then on. Only
// iterators with Pairs have it.
func (it *Iterator) NextPair(m *budget.Meter, pair []Value) (ok bool, err error) {
	d := it.over.Dict()
	if d.live != it.size {
		it.size = -1
		return false, RuntimeErrorf("dictionary changed size during iteration")
	}
	i, err := it.entry(m, d)
	if i >= 0 && err == nil {
		pair[0], pair[1] = d.At(i)
	}
	return i >= 0, err
}

func (it *Iterator) nextEntry(m *budget.Meter, d *Dict) (v Value, ok bool, err error) {
	i, err := it.entry(m, d)
	if i < 0 || err != nil {
		return Unbound, false, err
	}
	k, val := d.At(i)
	switch it.class {
	case KeyIteratorClass, ReverseKeyClass:
		return k, true, nil
	case ValueIteratorClass, ReverseValueClass:
		return val, true, nil
	}
	v, err = TupleOf(m, k, val)
	return v, err == nil, err
}

// ErrKeysChanged is the error of an iteration over a dict that comes upon more entries than there were at its start.
func ErrKeysChanged() error {
	return RuntimeErrorf("dictionary keys changed during iteration")
}

// entry steps to the next entry of a dict and returns its index, -1 at the end.
func (it *Iterator) entry(m *budget.Meter, d *Dict) (i int, err error) {
	i = it.at
	switch it.class {
	case ReverseKeyClass, ReverseValueClass, ReverseItemClass:
		for i = min(i, len(d.entries)-1); i >= 0 && d.entries[i].val.IsUnbound(); i-- {
		}
		err = m.Steps(int64((it.at - i) / 8))
		it.at = i - 1
	default:
		if i = d.Next(i); i >= 0 {
			err = m.Steps(int64((i - it.at) / 8))
			it.at = i + 1
		}
	}
	if i < 0 {
		it.over = Unbound
		return i, err
	}
	if it.left--; it.left < 0 && err == nil { // entries were deleted and others added
		switch it.class {
		case KeyIteratorClass, ValueIteratorClass, ItemIteratorClass:
			it.over = Unbound
			return i, ErrKeysChanged()
		}
	}
	return i, err
}

// Remaining returns how many items are left, for __length_hint__.
func (it *Iterator) Remaining() int {
	switch o := it.over.Object().(type) {
	case *List:
		if it.class == ListReverseClass {
			return it.at + 1
		}
		return max(len(o.items)-it.at, 0)
	case *Tuple:
		return len(o.items) - it.at
	case *Range:
		return int(o.length) - it.at
	case *WideRange:
		if left := new(big.Int).Sub(o.length, big.NewInt(int64(it.at))); left.IsInt64() {
			return int(left.Int64())
		}
		return math.MaxInt
	case *Str:
		return CodePoints(o.s[it.at:])
	case *Bytes:
		return max(len(o.b)-it.at, 0)
	case *Dict:
		n := 0
		switch it.class {
		case ReverseKeyClass, ReverseValueClass, ReverseItemClass:
			for i := min(it.at, len(o.entries)-1); i >= 0; i-- {
				if !o.entries[i].val.IsUnbound() {
					n++
				}
			}
			return n
		}
		for i := o.Next(it.at); i >= 0 && n < o.live; i = o.Next(i + 1) {
			n++
		}
		return n
	case *Set:
		n := 0
		for i := o.d.Next(it.at); i >= 0 && n < o.d.live; i = o.d.Next(i + 1) {
			n++
		}
		return n
	}
	return 0
}

// Trace implements Object.
func (it *Iterator) Trace(t *Tracer) { t.Value(it.over) }

// Size implements Object.
func (it *Iterator) Size() int64 { return budget.SizeClassPointers(iteratorSize) }

var viewIterators = map[*Class]*Class{DictKeysClass: KeyIteratorClass, DictValuesClass: ValueIteratorClass, DictItemsClass: ItemIteratorClass}

// DictView is dict.keys(), values() or items(), by its class.
type DictView struct {
	Header
	class *Class
	d     *Dict
}

// NewDictView returns a view of d; class is DictKeysClass, DictValuesClass or DictItemsClass.
func NewDictView(m *budget.Meter, class *Class, d *Dict) (Value, error) {
	if err := m.Alloc(48); err != nil {
		return Unbound, err
	}
	v := &DictView{class: class, d: d}
	v.Init(KindDictView, v)
	return Value{ref: &v.Header}, nil
}

// DictView returns the view behind v, or nil.
func (v Value) DictView() (o *DictView) {
	if v.ref != nil {
		o, _ = v.ref.self.(*DictView)
	}
	return
}

// ClassOf implements Classed.
func (v *DictView) ClassOf() *Class { return v.class }

// Dict returns the dict viewed.
func (v *DictView) Dict() *Dict { return v.d }

// Trace implements Object.
func (v *DictView) Trace(t *Tracer) { t.Object(&v.d.Header) }

// Size implements Object.
func (v *DictView) Size() int64 { return 48 }
