package builtins

import (
	"fmt"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// Exception groups. The message and the tuple of exceptions are kept as a pair in the payload of the exception, where no script can reach and change
// them; its arguments are those of __init__.

func init() {
	k := object.BaseExceptionGroup
	native.Getters(k,
		&native.Getter{Name: "message", Member: true, Doc: "The message.", Get: func(c native.Call, v object.Value) (object.Value, error) {
			return groupMessage(c.Meter(), v.Exception()), nil
		}},
		&native.Getter{Name: "exceptions", Member: true, Doc: "The exceptions of the group, a tuple.", Get: func(c native.Call, v object.Value) (object.Value, error) {
			return groupMembers(c.Meter(), v.Exception()), nil
		}},
	)
	native.Methods(k,
		&native.Func{Name: "derive", Params: self("excs", "/"), Raw: true, Cost: native.Linear("len(excs)"), Run: runGroupDerive,
			Doc: "Return a group with the same message and other exceptions; split and subgroup make their results by it."},
		&native.Func{Name: "split", Params: self("condition", "/"), Raw: true, Cost: native.Linear("the number of exceptions"), Run: runGroupSplit,
			Doc: "Return a pair of groups: the exceptions that match a class, several, or a function, and the rest; None for an empty one."},
		&native.Func{Name: "subgroup", Params: self("condition", "/"), Raw: true, Cost: native.Linear("the number of exceptions"), Run: runSubgroup,
			Doc: "Return the group of the exceptions that match, None when there are none."},
	)
	native.ClassMethods(k, &native.Func{Name: "__class_getitem__", Params: class("item", "/"), Cost: native.Fixed(2), Doc: "Return a generic alias.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			return object.NewGenericAlias(c.Meter(), args[0], args[1])
		}})
}

func newExceptionGroup(c native.Call, cls *object.Class, values []object.Value, kwargs *object.Dict) (object.Value, error) {
	if kwargs != nil && kwargs.Len() > 0 && cls.IsStatic() {
		return object.Unbound, object.TypeErrorf("%s() takes no keyword arguments", cls.Name())
	}
	if len(values) != 2 {
		if !cls.IsStatic() && len(values) > 2 {
			values = values[:2] // for a script's __init__
		} else {
			return object.Unbound, object.TypeErrorf("BaseExceptionGroup.__new__() takes exactly 2 arguments (%d given)", len(values))
		}
	}
	if strOf(values[0]) == nil {
		return object.Unbound, object.TypeErrorf("BaseExceptionGroup.__new__() argument 1 must be str, not %s", object.ArgumentName(values[0]))
	}
	if values[1].List() == nil && values[1].Tuple() == nil && !has(values[1], nameGetItem) {
		return object.Unbound, object.TypeErrorf("second argument (exceptions) must be a sequence")
	}
	members, err := c.Items(values[1])
	if err != nil {
		return object.Unbound, err
	}
	if len(members) == 0 {
		return object.Unbound, object.ValueErrorf("second argument (exceptions) must be a non-empty sequence")
	}
	if err := c.Meter().Steps(int64(len(members))); err != nil {
		return object.Unbound, err
	}
	plain := true
	for i, v := range members {
		e := v.Exception()
		if e == nil {
			return object.Unbound, object.ValueErrorf("Item %d of second argument (exceptions) is not an exception", i)
		}
		plain = plain && e.Class().IsSubclass(object.ExceptionClass)
	}
	switch {
	case cls == object.BaseExceptionGroup && plain:
		cls = object.ExceptionGroup
	case cls == object.ExceptionGroup && !plain:
		return object.Unbound, object.TypeErrorf("Cannot nest BaseExceptions in an ExceptionGroup")
	case !plain && cls.IsSubclass(object.ExceptionClass):
		return object.Unbound, object.TypeErrorf("Cannot nest BaseExceptions in '%s'", cls.Name())
	}
	t, err := object.TupleOf(c.Meter(), members...)
	if err != nil {
		return object.Unbound, err
	}
	e, err := object.NewException(c.Meter(), cls, values)
	if err != nil {
		return object.Unbound, err
	}
	pair, err := object.TupleOf(c.Meter(), values[0], t)
	if err != nil {
		return object.Unbound, err
	}
	e.SetPayload(pair)
	return e.Value(), nil
}

// groupMessage returns the message of a group.
func groupMessage(m *budget.Meter, e *object.Exception) object.Value {
	if pair := e.Payload().Tuple(); pair != nil {
		return pair.Items()[0]
	}
	return argument(0)(m, e)
}

// groupMembers returns the tuple of a group's exceptions. A group that the machine made from a script's class without __new__ has only arguments.
func groupMembers(m *budget.Meter, e *object.Exception) object.Value {
	if pair := e.Payload().Tuple(); pair != nil {
		return pair.Items()[1]
	}
	if len(e.Args()) > 1 {
		if t := e.Args()[1]; t.Is(object.KindTuple) {
			return t
		}
		if l := e.Args()[1].List(); l != nil {
			if t, err := object.TupleOf(m, l.Items()...); err == nil {
				if pair, err := object.TupleOf(m, e.Args()[0], t); err == nil {
					e.SetPayload(pair)
				}
				return t
			}
		}
	}
	return object.EmptyTuple
}

func groupText(m *budget.Meter, e *object.Exception) string {
	n := groupMembers(m, e).Tuple().Len()
	plural := "s"
	if n == 1 {
		plural = ""
	}
	return fmt.Sprintf("%s (%d sub-exception%s)", object.SafeStr(groupMessage(m, e)), n, plural)
}

func runGroupDerive(c native.Call, args []object.Value) (object.Value, error) {
	return newExceptionGroup(c, object.BaseExceptionGroup, []object.Value{groupMessage(c.Meter(), args[0].Exception()), args[1]}, nil)
}

func runGroupSplit(c native.Call, args []object.Value) (object.Value, error) {
	match, rest, err := splitGroup(c, args[0], args[1], true)
	if err != nil {
		return object.Unbound, err
	}
	return object.TupleOf(c.Meter(), match, rest)
}

func runSubgroup(c native.Call, args []object.Value) (object.Value, error) {
	match, _, err := splitGroup(c, args[0], args[1], false)
	return match, err
}

var nameDerive = object.Intern("derive")

// splitGroup splits an exception, group or not, into what matches and the rest; None stands for nothing. Without wantRest only the first
// is made.
func splitGroup(c native.Call, v, condition object.Value, wantRest bool) (match, rest object.Value, err error) {
	if err := c.Enter(); err != nil {
		return object.Unbound, object.Unbound, err
	}
	defer c.Leave()
	yes, err := groupMatches(c, v, condition)
	if err != nil {
		return object.Unbound, object.Unbound, err
	}
	if yes {
		return v, object.None, nil
	}
	e := v.Exception()
	if !e.Class().IsSubclass(object.BaseExceptionGroup) {
		return object.None, v, nil
	}
	m := c.Meter()
	matching, err := object.NewList(m, 0)
	if err != nil {
		return object.Unbound, object.Unbound, err
	}
	others, err := object.NewList(m, 0)
	if err != nil {
		return object.Unbound, object.Unbound, err
	}
	for _, member := range groupMembers(m, e).Tuple().Items() {
		if err := m.Steps(1); err != nil {
			return object.Unbound, object.Unbound, err
		}
		in, out, err := splitGroup(c, member, condition, wantRest)
		if err == nil && !in.IsNone() {
			err = matching.Append(m, in)
		}
		if err == nil && !out.IsNone() {
			err = others.Append(m, out)
		}
		if err != nil {
			return object.Unbound, object.Unbound, err
		}
	}
	if match, err = deriveGroup(c, v, matching); err != nil || !wantRest {
		return match, object.None, err
	}
	rest, err = deriveGroup(c, v, others)
	return match, rest, err
}

// groupMatches reports whether a condition (a class, a tuple of classes, or a function) holds for an exception.
func groupMatches(c native.Call, v, condition object.Value) (bool, error) {
	if k := condition.Class(); k != nil {
		if k.Flags()&object.ClassException == 0 {
			return false, badCondition()
		}
		return object.ClassOf(v).IsSubclass(k), nil
	}
	if t := condition.Tuple(); t != nil {
		for _, item := range t.Items() {
			if k := item.Class(); k == nil || k.Flags()&object.ClassException == 0 {
				return false, badCondition()
			} else if object.ClassOf(v).IsSubclass(k) {
				return true, nil
			}
		}
		return false, nil
	}
	if !isCallable(condition) {
		return false, badCondition()
	}
	answer, err := c.Invoke(condition, v)
	if err != nil {
		return false, err
	}
	return truth(c, answer)
}

func badCondition() error {
	return object.TypeErrorf("expected a function, exception type or tuple of exception types")
}

// deriveGroup makes a group like v of other exceptions, None of none.
func deriveGroup(c native.Call, v object.Value, members *object.List) (object.Value, error) {
	if members.Len() == 0 {
		return object.None, nil
	}
	method, err := c.GetAttr(v, nameDerive)
	if err != nil {
		return object.Unbound, err
	}
	made, err := c.Invoke(method, members.Value())
	if err != nil {
		return object.Unbound, err
	}
	e, from := made.Exception(), v.Exception()
	if e == nil || !e.Class().IsSubclass(object.BaseExceptionGroup) {
		return object.Unbound, object.TypeErrorf("derive must return an instance of BaseExceptionGroup")
	}
	e.SetContext(from.Context())
	if !from.Cause().IsNone() {
		e.SetCause(from.Cause())
	}
	e.SetSuppress(from.Suppress())
	if l := from.Notes().List(); l != nil {
		copied, err := object.ListOf(c.Meter(), l.Items())
		if err != nil {
			return object.Unbound, err
		}
		if err := e.SetNotes(c.Meter(), copied.Value()); err != nil {
			return object.Unbound, err
		}
	}
	tb, err := getTraceback(c, v)
	if err != nil {
		return object.Unbound, err
	}
	return made, setTraceback(c, made, tb)
}
