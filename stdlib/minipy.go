package stdlib

import (
	"strings"
	"sync"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// The module minipy is what this implementation offers to scripts beyond Python: budgets for parts of a script.

// budgetModule declares _minipy, the native side of minipy.
var budgetModule = sync.OnceValue(func() *native.Module {
	return (&native.Module{
		Name: "_minipy", Doc: "Calls under a smaller budget.",
		Funcs: []*native.Func{
			{Name: "run", Params: native.Params("function", "steps", "memory", "output", "/"), Cost: native.Fixed(10), Slots: 1, Resume: runLimited,
				Doc: "Return what the function returns; it may spend no more than the limits say, None for no smaller one."},
			{Name: "check", Params: native.Params("steps", "memory", "output", "/"), Cost: native.Fixed(4), Run: checkLimits,
				Doc: "Raise ValueError or TypeError unless run would take these limits."},
			{Name: "named_in_full", Params: native.Params("class", "/"), Cost: native.Fixed(1), Run: nameInFull,
				Doc: "Let messages name a class with its module, as those of builtin classes do. Returns the class: a decorator."},
			{Name: "dynamic", Params: native.Params("cell", "/"), Cost: native.Fixed(4), Run: declareDynamic,
				Doc: "Let the item of a list be again what it is now when a call that is running is dropped. Returns the list."},
		},
		Values: map[string]object.Value{"LimitReached": object.LimitReached.Value()},
	}).Define()
})

// runLimited calls a function as a region of the budget.
func runLimited(c native.Call, s *native.State, _ native.Signal, v object.Value) native.Action {
	if s.Phase == 1 {
		return s.Done(v)
	}
	limits, err := limitsOf(s.Slots[1:4])
	if err == nil {
		err = c.EnterBudget(limits)
	}
	if err != nil {
		return s.Fail(err)
	}
	return s.Call(1, s.Slots[0])
}

func checkLimits(_ native.Call, args []object.Value) (object.Value, error) {
	_, err := limitsOf(args)
	return object.None, err
}

// declareDynamic adds a list to those under object.Dynamic.
func declareDynamic(c native.Call, args []object.Value) (object.Value, error) {
	cell := args[0].List()
	if cell == nil || cell.Len() == 0 {
		return object.Unbound, object.TypeErrorf("dynamic() argument must be a list with an item, not %s", object.TypeName(args[0]))
	}
	cells := c.Stored(object.Dynamic).List()
	if cells == nil {
		var err error
		if cells, err = object.NewList(c.Meter(), 2); err != nil {
			return object.Unbound, err
		}
		if err := c.Store(object.Dynamic, cells.Value()); err != nil {
			return object.Unbound, err
		}
	}
	return args[0], cells.Extend(c.Meter(), []object.Value{args[0], cell.Items()[0]})
}

func nameInFull(_ native.Call, args []object.Value) (object.Value, error) {
	k := args[0].Class()
	if k == nil || k.IsStatic() {
		return object.Unbound, object.TypeErrorf("named_in_full() argument must be a class made by a class statement, not %s", object.TypeName(args[0]))
	}
	k.NameInFull()
	return args[0], nil
}

// limitsOf reads steps, memory and output: a positive int, None, or for the latter two a str such as "8MiB".
func limitsOf(args []object.Value) (limits budget.Limits, err error) {
	for i, field := range []*int64{&limits.Steps, &limits.Memory, &limits.Output} {
		name := [...]string{"steps", "memory", "output"}[i]
		switch v := args[i]; {
		case v.IsNone():
		case v.IsInt():
			if *field = v.AsInt(); *field < 1 {
				return limits, object.ValueErrorf("%s must be at least 1", name)
			}
		case v.Str() != nil && i > 0:
			if *field, err = budget.ParseBytes(v.Str().String()); err != nil {
				return limits, object.ValueErrorf("%s is %s", name, strings.TrimPrefix(err.Error(), "budget: "))
			}
		case v.BigInt() != nil:
			return limits, object.Errorf(object.OverflowError, "%s is too large", name)
		case i > 0:
			return limits, object.TypeErrorf("%s must be an int, a str or None, not %s", name, object.TypeName(v))
		default:
			return limits, object.TypeErrorf("%s must be an int or None, not %s", name, object.TypeName(v))
		}
	}
	return limits, nil
}
