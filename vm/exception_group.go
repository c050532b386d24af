package vm

import (
	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// except* (PEP 654): MATCHGROUP takes the part of a group that a clause handles, REGROUPEXC makes what is left to raise when all clauses are done. Splitting
// is the group's own method split, which a script's class may have changed.

var strSplit = object.Intern("split")

// matchGroup does MATCHGROUP.
func (t *Thread) matchGroup(in bytecode.Instr) error {
	regs := t.regs()
	exc, want := regs[in.A()], regs[in.C()]
	if err := checkStarType(want); err != nil {
		return err
	}
	e := exc.Exception()
	if e == nil {
		regs[in.A()], regs[in.B()] = object.None, object.None
		return nil
	}
	match, rest := object.None, exc
	isGroup := e.Class().IsSubclass(object.BaseExceptionGroup)
	whole, err := t.exceptionMatches(exc, want)
	switch {
	case err != nil:
		return err
	case whole && isGroup:
		match, rest = exc, object.None
	case whole:
		members, err := object.TupleOf(t.meter, exc)
		if err != nil {
			return err
		}
		if match, err = t.newGroup(members); err != nil {
			return err
		}
		rest = object.None
	case isGroup:
		if match, rest, err = t.splitBy(exc, want); err != nil {
			return err
		}
	}
	regs = t.regs()
	regs[in.A()], regs[in.B()] = rest, match
	return nil
}

// checkStarType makes sure that an except* clause names classes of exceptions that are no groups.
func checkStarType(want object.Value) error {
	one := [1]object.Value{want}
	all := one[:]
	if u := want.Tuple(); u != nil {
		all = u.Items()
	}
	for _, v := range all {
		c := v.Class()
		if c == nil || c.Flags()&object.ClassException == 0 {
			return object.TypeErrorf("catching classes that do not inherit from BaseException is not allowed")
		}
	}
	for _, v := range all {
		if v.Class().IsSubclass(object.BaseExceptionGroup) {
			return object.TypeErrorf("catching ExceptionGroup with except* is not allowed. Use except instead.")
		}
	}
	return nil
}

// splitBy calls group.split(want).
func (t *Thread) splitBy(group, want object.Value) (match, rest object.Value, err error) {
	split, err := t.GetAttr(group, strSplit)
	if err != nil {
		return object.Unbound, object.Unbound, err
	}
	pair, err := t.Invoke(split, want)
	if err != nil {
		return object.Unbound, object.Unbound, err
	}
	u := pair.Tuple()
	switch {
	case u == nil:
		return object.Unbound, object.Unbound, object.TypeErrorf("%s.split must return a tuple, not %s", object.TypeName(group), object.TypeName(pair))
	case u.Len() < 2:
		return object.Unbound, object.Unbound, object.TypeErrorf("%s.split must return a 2-tuple, got tuple of size %d", object.TypeName(group), u.Len())
	}
	return u.Items()[0], u.Items()[1], nil
}

// newGroup returns a group without a message.
func (t *Thread) newGroup(members object.Value) (object.Value, error) {
	return t.Invoke(object.BaseExceptionGroup.Value(), object.InternValue(""), members)
}

// regroup does REGROUPEXC: the exceptions that handlers raised themselves, and one group, in the shape of the original, of all that was raised again or
// handled by nobody.
func (t *Thread) regroup(in bytecode.Instr) error {
	regs := t.regs()
	orig, list := regs[in.B()], regs[in.C()].List()
	result := object.None
	o := orig.Exception()
	if o == nil || list == nil {
		return object.RuntimeErrorf("BUG: REGROUPEXC of %s", object.TypeName(orig))
	}
	if !o.Class().IsSubclass(object.BaseExceptionGroup) {
		// A naked exception: at most one clause ran, so there is at most one to raise.
		if items := list.Items(); len(items) > 0 {
			result = items[0]
		}
		regs[in.A()] = result
		return nil
	}
	var raised, again []object.Value // one for each clause at most, which took more steps to run than going through the list does
	for _, v := range list.Items() {
		if e := v.Exception(); e != nil && sameMetadata(e, o) {
			again = append(again, v)
		} else if e != nil {
			raised = append(raised, v)
		}
	}
	projected, err := t.project(orig, again)
	if err != nil {
		return err
	}
	if !projected.IsNone() {
		raised = append(raised, projected)
	}
	switch len(raised) {
	case 0:
	case 1:
		result = raised[0]
	default:
		members, err := object.ListOf(t.meter, raised)
		if err != nil {
			return err
		}
		if result, err = t.newGroup(members.Value()); err != nil {
			return err
		}
	}
	t.regs()[in.A()] = result
	return nil
}

// sameMetadata reports whether e is a part of group o that was raised again as it is: the traceback and the chain are those of o.
func sameMetadata(e, o *object.Exception) bool {
	if e == o {
		return true
	}
	return object.Same(e.Cause(), o.Cause()) && object.Same(e.Context(), o.Context()) && e.SameTrace(o)
}

// project returns the part of group orig whose leaves are those of the groups in parts, None when there are none.
func (t *Thread) project(orig object.Value, parts []object.Value) (object.Value, error) {
	if len(parts) == 0 {
		return object.None, nil
	}
	if len(parts) == 1 && object.Same(parts[0], orig) {
		return orig, nil
	}
	leaves, err := object.NewDict(t.meter)
	if err != nil {
		return object.Unbound, err
	}
	for _, p := range parts {
		if err := t.collectLeaves(p, leaves); err != nil {
			return object.Unbound, err
		}
	}
	isLeaf, err := object.BindBuiltin(t.meter, leafIn.Name, leafIn, leaves.Value())
	if err != nil {
		return object.Unbound, err
	}
	v, _ := object.BaseExceptionGroup.Dict().GetString("subgroup")
	subgroup := native.Of(v)
	if subgroup == nil {
		return object.Unbound, object.RuntimeErrorf("BUG: no BaseExceptionGroup.subgroup")
	}
	return t.callNativeNested(subgroup, []object.Value{orig, isLeaf}, object.Unbound)
}

// collectLeaves notes the identities of the exceptions in a group that are no groups.
func (t *Thread) collectLeaves(v object.Value, leaves *object.Dict) error {
	if err := t.Enter(); err != nil {
		return err
	}
	defer t.Leave()
	if err := t.meter.Steps(2); err != nil {
		return err
	}
	e := v.Exception()
	if e == nil {
		return nil
	}
	if !e.Class().IsSubclass(object.BaseExceptionGroup) {
		return leaves.Set(t, object.Int(t.ID(v)), object.None)
	}
	members, err := groupMembers(t, v)
	if err != nil {
		return err
	}
	for _, m := range members {
		if err := t.collectLeaves(m, leaves); err != nil {
			return err
		}
	}
	return nil
}

// groupMembers returns the exceptions of a group, by the attribute that BaseExceptionGroup has for them.
func groupMembers(t *Thread, v object.Value) ([]object.Value, error) {
	attr, _ := object.BaseExceptionGroup.Dict().GetString("exceptions")
	g := attr.Getter()
	if g == nil {
		return nil, object.RuntimeErrorf("BUG: no BaseExceptionGroup.exceptions")
	}
	members, err := g.Impl().(*native.Getter).Get(t, v)
	if err != nil || members.Tuple() == nil {
		return nil, err
	}
	return members.Tuple().Items(), nil
}

// leafIn is the condition by which project splits: its first argument is the dict of identities.
var leafIn = (&native.Func{Name: "leaf_in", Params: native.Params("leaves", "exception", "/"), Cost: native.Fixed(2), Doc: "Whether an exception is among the leaves.",
	Run: func(c native.Call, args []object.Value) (object.Value, error) {
		_, ok, err := args[0].Dict().Get(c, object.Int(c.ID(args[1])))
		return object.Bool(ok), err
	}}).Prepare()
