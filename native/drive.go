package native

import "github.com/minipy/minipy/object"

// State is what a machine-driven function keeps between the times it is called: values in traced slots, and two numbers.
// Nothing else may be kept, in closures or Go variables: only so does the live-heap walk see it, and a suspended execution is data.
type State struct {
	Slots []object.Value // the bound arguments as Run gets them, then Func.Slots values that start Unbound
	Args  int            // number of bound arguments in Slots
	Phase int
	N     int64

	call [6]object.Value
	tail []object.Value
}

// Own returns the slots beyond the arguments.
func (s *State) Own() []object.Value { return s.Slots[s.Args:] }

// Reducer is a native function that consumes one iterable: sum, list, join, update. The machine takes the items one after another, in a tight
// loop over builtin containers and by driving any other iterator.
type Reducer struct {
	// Init looks at the arguments, prepares the slots and returns the iterable. done ends the call at once with Finish, or with what
	// TailCall asked for.
	Init func(c Call, s *State) (iterable object.Value, done bool, err error)
	// Step takes one item; done ends the iteration early.
	Step func(c Call, s *State, item object.Value) (done bool, err error)
	// Finish returns the result.
	Finish func(c Call, s *State) (object.Value, error)
	// Hint has an iterable of a script's class asked for its length (__len__, else __length_hint__) once it was asked for its iterator, as CPython does where
	// it makes room for the items. The answer is only looked at for errors.
	Hint bool
}

// Signal says why Resume is called.
type Signal uint8

// The signals.
const (
	Start     Signal = iota // first call
	Returned                // the function asked for by CallFn returned the value
	Item                    // the iterator asked for by NextOf gave the value
	Exhausted               // the iterator asked for by NextOf is exhausted
)

// ActionKind says what the machine does next for a driven function.
type ActionKind uint8

// The kinds of action.
const (
	Return ActionKind = iota // the call is over, with Value
	CallFn                   // call Value with Args, then Resume with Returned
	NextOf                   // take the next item of iterator Value, then Resume with Item or Exhausted
	StopIt                   // an iterator's next: there is no further item
	Fail                     // raise Err
	IterOf                   // take iter(Value), then Resume with Returned
)

// Action is what Resume wants done.
type Action struct {
	Kind  ActionKind
	Value object.Value
	Args  []object.Value
	Err   error
}

// Resume runs a driven function until it needs the machine. s.Phase tells it where it was.
type Resume func(c Call, s *State, signal Signal, v object.Value) Action

// TailCall, before a Reducer's Init returns done, makes the result of the whole call that of fn(args...): how a function
// with a key hands over to the prelude.
func (s *State) TailCall(fn object.Value, args ...object.Value) {
	s.tail = append(append(s.tail[:0], fn), args...)
}

// Tail returns what TailCall asked for, function first, or nil.
func (s *State) Tail() []object.Value { return s.tail }

// Done ends the call with v.
func (s *State) Done(v object.Value) Action { return Action{Kind: Return, Value: v} }

// Call calls fn, then resumes in the given phase with Returned.
func (s *State) Call(phase int, fn object.Value, args ...object.Value) Action {
	s.Phase = phase
	n := copy(s.call[:], args)
	if n < len(args) {
		return Action{Kind: CallFn, Value: fn, Args: append([]object.Value(nil), args...)}
	}
	return Action{Kind: CallFn, Value: fn, Args: s.call[:n]}
}

// Next takes the next item of an iterator, then resumes in the given phase with Item or Exhausted.
func (s *State) Next(phase int, iterator object.Value) Action {
	s.Phase = phase
	return Action{Kind: NextOf, Value: iterator}
}

// Iter takes iter(v), then resumes in the given phase with Returned.
func (s *State) Iter(phase int, v object.Value) Action {
	s.Phase = phase
	return Action{Kind: IterOf, Value: v}
}

// Stop ends an iterator.
func (s *State) Stop() Action { return Action{Kind: StopIt} }

// Fail raises err.
func (s *State) Fail(err error) Action { return Action{Kind: Fail, Err: err} }

// Iter declares a builtin iterator whose next the machine drives (map, zip, enumerate, itertools). Its slots live in the
// iterator object and are the State.Slots of every Resume.
type Iter struct {
	Class *object.Class
	// Resume makes one item: it ends with Done(item) or Stop.
	Resume Resume
	// Direct, when not nil, makes one item without the machine where that is possible: handled is false when it is not, and then nothing may
	// have changed.
	Direct func(c Call, it *object.NativeIter) (v object.Value, ok, handled bool, err error)
	// Tail, when not nil, is for iterators each of whose items is the result of a call (map): it returns what has to be called for the next item,
	// so that the machine can make the call for whoever wants the item. handled and ok are as for Direct. args may be kept until the call.
	Tail func(c Call, it *object.NativeIter) (fn object.Value, args []object.Value, ok, handled bool, err error)
	// Into, when not nil, is Direct for iterators whose items are tuples: it puts the parts of the next item into out, which the loop that takes
	// the tuple apart would do. It handles only items of just as many parts, and changes out only when there is one.
	Into func(c Call, it *object.NativeIter, out []object.Value) (ok, handled bool, err error)
}

// New returns a new iterator with the given slots.
func (i *Iter) New(c Call, slots ...object.Value) (object.Value, error) {
	return object.NewNativeIter(c.Meter(), i.Class, i, slots)
}

// DirectNext takes the next item of it when that needs no script to run: builtin iterators, and driven ones whose sources allow it. Iterators over
// iterators that nest too deep for the Go stack are left to the machine.
func DirectNext(c Call, it object.Value) (v object.Value, ok, handled bool, err error) {
	if b := it.Iterator(); b != nil {
		v, ok, err = b.Next(c.Meter())
		return v, ok, true, err
	}
	if n := it.NativeIter(); n != nil {
		if d := n.Impl().(*Iter); d.Direct != nil && c.Enter() == nil {
			v, ok, handled, err = d.Direct(c, n)
			c.Leave()
			if !handled && err == nil {
				err = c.Meter().Steps(1) // the way down was for nothing
			}
			return v, ok, handled, err
		}
	}
	return object.Unbound, false, false, nil
}

// CanDirect reports whether DirectNext handles it, without taking an item.
func CanDirect(it object.Value) bool { return it.Iterator() != nil }
