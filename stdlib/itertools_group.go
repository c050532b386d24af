package stdlib

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// A groupby and its groups share a list, which is the first slot of each. Its items are the key function or None, the source, the key of the
// group yielded last, the item read last and its key (Unbound when it was consumed), and the number of the group that may take items.
const (
	groupFn = iota
	groupSource
	groupTarget
	groupItem
	groupKey
	groupOwner
)

var groupByIter = &lazyIter{name: "groupby", params: []string{"iterable", "key=None"}, doc: "Yield keys and groups: iterators over neighbouring items with the same key.",
	Iter: native.Iter{Resume: groupByResume}, make: func(c native.Call, it *lazyIter, args []object.Value) (object.Value, error) {
		source, err := c.Iter(args[1])
		if err != nil {
			return object.Unbound, err
		}
		u := object.Unbound
		l, err := object.ListOf(c.Meter(), []object.Value{args[2], source, u, u, u, object.Int(0)})
		if err != nil {
			return object.Unbound, err
		}
		return it.New(c, l.Value())
	}}

// groupIter is one group: its slots are the shared list and its number.
var groupIter = &lazyIter{name: "_grouper", doc: "The items of one group of a groupby.", Iter: native.Iter{Resume: groupResume}}

// groupRead deals with the signals that belong to reading an item and its key; done is false while the machine is needed for that.
func groupRead(s *native.State, shared []object.Value, signal native.Signal, v object.Value) (a native.Action, done bool) {
	switch signal {
	case native.Item:
		shared[groupItem] = v
		if fn := shared[groupFn]; !fn.IsNone() {
			return s.Call(phaseCalled, fn, v), false
		}
		shared[groupKey] = v
	case native.Returned:
		shared[groupKey] = v
	case native.Exhausted:
		return s.Stop(), false
	}
	return native.Action{}, true
}

func groupByResume(c native.Call, s *native.State, signal native.Signal, v object.Value) native.Action {
	shared := s.Slots[0].List().Items()
	if signal == native.Start {
		shared[groupOwner] = object.Int(shared[groupOwner].AsInt() + 1)
	} else if a, done := groupRead(s, shared, signal, v); !done {
		return a
	}
	key := shared[groupKey]
	if key.IsUnbound() {
		return s.Next(phaseItem, shared[groupSource])
	}
	if target := shared[groupTarget]; !target.IsUnbound() {
		same, err := object.SameOrEqual(c, target, key)
		if err != nil {
			return s.Fail(err)
		}
		if same { // the rest of the last group is passed over
			return s.Next(phaseItem, shared[groupSource])
		}
	}
	shared[groupTarget] = key
	group, err := groupIter.New(c, s.Slots[0], shared[groupOwner])
	if err != nil {
		return s.Fail(err)
	}
	t, err := object.TupleOf(c.Meter(), key, group)
	if err != nil {
		return s.Fail(err)
	}
	return s.Done(t)
}

func groupResume(c native.Call, s *native.State, signal native.Signal, v object.Value) native.Action {
	shared := s.Slots[0].List().Items()
	if shared[groupOwner].AsInt() != s.Slots[1].AsInt() {
		return s.Stop()
	}
	if signal != native.Start {
		if a, done := groupRead(s, shared, signal, v); !done {
			return a
		}
	}
	if shared[groupKey].IsUnbound() {
		return s.Next(phaseItem, shared[groupSource])
	}
	same, err := object.SameOrEqual(c, shared[groupTarget], shared[groupKey])
	if err != nil {
		return s.Fail(err)
	}
	if !same {
		return s.Stop()
	}
	item := shared[groupItem]
	shared[groupItem], shared[groupKey] = object.Unbound, object.Unbound
	return s.Done(item)
}
