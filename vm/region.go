package vm

import (
	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/object"
)

// A region is a call that runs under a smaller budget of its own (budget.Meter's Enter and Leave). When it spends more, everything that it runs is
// dropped, as when the whole budget is exhausted: no handler sees it and no finally block runs. Then the purse works again, and the call raises
// LimitReached where it was made, or returns the error to the host when the host made it.
type region struct {
	frame      int // the driven native that is the region's border, -1 when the host called
	recursion  int
	inheriting int
	handling   object.Value
	dynamic    []object.Value // what the library's dynamic state was, see object.Dynamic; then the list of async generators
}

// EnterBudget implements native.Call: the driven native that runs becomes the border of a region, which ends with its frame.
func (t *Thread) EnterBudget(l budget.Limits) error {
	fr := t.top()
	if fr.flags&flagNative == 0 || fr.flags&flagRegion != 0 {
		return object.RuntimeErrorf("BUG: a region without a frame of its own")
	}
	dynamic, err := t.saveDynamic()
	if err != nil {
		return err
	}
	if err := t.meter.Enter(l, nil); err != nil {
		return err
	}
	t.pushRegion(len(t.frames)-1, dynamic)
	fr.flags |= flagRegion
	return nil
}

// EnterHostBudget begins a region for a call that the host makes. poll (may be nil) is asked whether that call must end.
func (t *Thread) EnterHostBudget(l budget.Limits, poll func() *budget.LimitError) error {
	dynamic, err := t.saveDynamic()
	if err != nil {
		return err
	}
	if err := t.meter.Enter(l, poll); err != nil {
		return err
	}
	t.pushRegion(-1, dynamic)
	return nil
}

// LeaveHostBudget ends it. It returns the limit when the region's own was exceeded: the thread goes on without what ran there.
func (t *Thread) LeaveHostBudget() *budget.LimitError {
	r := t.popRegion()
	limit := t.meter.Leave()
	if limit != nil {
		t.restoreRegion(r)
	}
	return limit
}

func (t *Thread) pushRegion(frame int, dynamic []object.Value) {
	t.regions = append(t.regions, region{frame, t.recursion, t.inheriting, t.handling, dynamic})
}

// saveDynamic returns what the library's dynamic state is now, nil when there is none.
func (t *Thread) saveDynamic() ([]object.Value, error) {
	cells := t.Stored(object.Dynamic).List()
	if cells == nil {
		return nil, nil
	}
	n := cells.Len()/2 + 1
	if err := t.meter.Alloc(sizeClass(int64(n) * 16)); err != nil {
		return nil, err
	}
	saved := make([]object.Value, 0, n)
	for i := 0; i+1 < cells.Len(); i += 2 {
		v := object.Unbound
		if cell := cells.Items()[i].List(); cell.Len() > 0 {
			v = cell.Items()[0]
		}
		saved = append(saved, v)
	}
	return append(saved, t.Stored(object.AsyncGenerators)), nil
}

// restoreDynamic makes the library's dynamic state what it was. What the dropped call has brought into being holds what it held at first.
func (t *Thread) restoreDynamic(saved []object.Value) {
	cells := t.Stored(object.Dynamic).List()
	if cells == nil {
		return
	}
	generators := object.Unbound
	if n := len(saved) - 1; n >= 0 {
		saved, generators = saved[:n], saved[n]
	}
	if generators.IsUnbound() {
		delete(t.stored, object.AsyncGenerators)
	} else {
		t.stored[object.AsyncGenerators] = generators
	}
	for i := 0; i+1 < cells.Len(); i += 2 {
		v := cells.Items()[i+1]
		if i/2 < len(saved) {
			v = saved[i/2]
		}
		if cell := cells.Items()[i].List(); cell.Len() > 0 && !v.IsUnbound() {
			cell.Items()[0] = v
		}
	}
}

func (t *Thread) popRegion() region {
	n := len(t.regions) - 1
	r := t.regions[n]
	t.regions[n] = region{}
	t.regions = t.regions[:n]
	return r
}

// restoreRegion makes of the thread what it was when a region began whose frames have been dropped.
func (t *Thread) restoreRegion(r region) {
	t.recursion, t.inheriting, t.handling = r.recursion, r.inheriting, r.handling
	t.pending, t.reraising, t.missing = nil, false, false
	t.restoreDynamic(r.dynamic)
}

// endRegion is what pop does for the frame at a region's border.
func (t *Thread) endRegion() {
	r := t.popRegion()
	if limit := t.meter.Leave(); limit != nil {
		t.restoreRegion(r)
		t.exceeded = limit
	}
}

// leaveExceeded drops the frames of the region whose limit the meter has failed at and returns the exception that its call raises. It returns nil when
// no frame above stop is that region's border: then all above stop must go.
func (t *Thread) leaveExceeded(stop int) error {
	number := t.meter.Tripped()
	if number == 0 || t.regions[number-1].frame < stop {
		return nil
	}
	t.dropFrames(t.regions[number-1].frame)
	limit := t.exceeded
	t.exceeded = nil
	t.meter.BeginOperation()
	return t.LimitReached(limit)
}

// LimitReached returns the exception that scripts see of a limit that was not the whole budget's.
func (t *Thread) LimitReached(limit *budget.LimitError) error {
	text, err := object.NewStrCopy(t.meter, object.ValidText(limit.Error()))
	if err != nil {
		return err
	}
	exc, err := object.NewException(t.meter, object.LimitReached, []object.Value{text})
	if err != nil {
		return err
	}
	kind, err := object.NewStrCopy(t.meter, string(limit.Kind))
	if err != nil {
		return err
	}
	where, err := object.NewStrCopy(t.meter, object.ValidText(limit.Where))
	if err != nil {
		return err
	}
	for _, field := range []struct {
		name  *object.Str
		value object.Value
	}{{strKind, kind}, {strUsed, object.Int(limit.Used)}, {strMax, object.Int(limit.Max)}, {strWhere, where}} {
		if err := t.SetAttr(exc.Value(), field.name, field.value); err != nil {
			return err
		}
	}
	if h := t.handled(); !h.IsNone() {
		exc.SetContext(h)
	}
	return exc.Err()
}

var strKind, strUsed, strMax, strWhere = object.Intern("kind"), object.Intern("used"), object.Intern("max"), object.Intern("where")
