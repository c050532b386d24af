package vm

import (
	"maps"

	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/object"
)

// measure walks everything the script can reach and returns its size in bytes. It first clears what lies above the live
// top, so that it counts exactly what Go's collector can reach. Its own work is charged: two steps an object.
func (t *Thread) measure() int64 {
	top := t.ceiling()
	for i := range t.frames {
		// A frame below the top may reach further up than the top one: callee windows overlap their callers'.
		if fr := &t.frames[i]; fr.code != nil {
			top = max(top, fr.base+fr.code.FrameSize())
		}
	}
	top = min(max(top, t.argTop), len(t.stack))
	clear(t.stack[top:])
	clear(t.frames[len(t.frames):cap(t.frames)])

	tr := &t.tracer
	tr.Begin()
	tr.Add(sizeClass(int64(len(t.stack))*16) + frameBytes(cap(t.frames)) + 2048)
	tr.Values(t.stack[:top])
	for i := range t.frames {
		fr := &t.frames[i]
		if fr.code != nil {
			tr.Value(fr.code.Value())
		}
		if fr.fn != nil {
			tr.Value(fr.fn.Value())
		}
		if fr.gen != nil {
			tr.Value(fr.gen.Value())
		}
		if fr.ext != nil {
			t.traceExt(tr, fr.ext)
		}
	}
	tr.Add(int64(len(t.spareExts)) * frameExtSize)
	tr.Value(t.handling)
	for i := range t.regions {
		tr.Value(t.regions[i].handling)
		tr.Values(t.regions[i].dynamic)
		tr.Add(sizeClass(int64(cap(t.regions[i].dynamic)) * 16))
	}
	tr.Value(t.result)
	if t.pending != nil {
		tr.Value(t.pending.Value())
	}
	tr.Value(t.modules.Value())
	if t.given != nil {
		tr.Value(t.given.Value())
	}
	for _, mod := range []*object.Module{t.main, t.builtins, t.prelude} {
		if mod != nil {
			tr.Value(mod.Value())
		}
	}
	for _, v := range t.stored {
		tr.Value(v)
	}
	for _, v := range t.settings {
		tr.Value(v)
	}
	tr.Values(t.scratch)
	tr.Values(t.held)
	tr.Add(int64(cap(t.scratch)+cap(t.held)) * 16)
	if t.loading != nil {
		tr.Value(t.loading.Value())
	}
	for _, p := range t.partials {
		tr.Add(partialBytes + sizeClass(int64(len(p.done))))
	}
	size, count := tr.Finish()
	work := 2*count + int64(len(t.stack))/16 + t.cacheLen/512 + int64(len(t.ids))
	t.sweepCaches(tr)
	t.sweepIDs(tr)
	maps.DeleteFunc(t.partials, func(mod *object.Module, _ *partial) bool { return !tr.Seen(&mod.Header) })
	// The error of an exhausted budget is noticed by whoever charges next.
	_ = t.meter.Steps(work)
	return size + t.cacheLen + int64(len(t.ids))*idBytes
}

// sweepCaches forgets what the inline caches know of objects that the walk did not come upon, and drops the caches of code that is gone: neither may
// keep alive what the script cannot reach.
func (t *Thread) sweepCaches(tr *object.Tracer) {
	gone := 0
	for code, caches := range t.caches {
		if !tr.Seen(&code.Header) {
			gone++
			continue
		}
		for i := range caches {
			for j := range caches[i] {
				if c := &caches[i][j]; c.Fn != nil && !tr.Seen(&c.Fn.Header) || c.Shape != nil && !tr.Seen(&c.Shape.Class().Header) {
					*c = object.Cache{}
				}
			}
		}
	}
	if gone == 0 {
		return
	}
	kept := make(map[*bytecode.Code][]object.Caches, len(t.caches)-gone) // a new one: maps do not shrink
	t.cacheLen = 0
	for code, caches := range t.caches {
		if tr.Seen(&code.Header) {
			kept[code] = caches
			t.cacheLen += cachesBytes(len(caches))
		}
	}
	t.caches = kept
}

// sweepIDs forgets the numbers that id() gave to objects which are gone.
func (t *Thread) sweepIDs(tr *object.Tracer) {
	live := 0
	for h := range t.ids {
		if tr.Seen(h) {
			live++
		}
	}
	if live == len(t.ids) {
		return
	}
	kept := make(map[*object.Header]int64, live)
	for h, id := range t.ids {
		if tr.Seen(h) {
			kept[h] = id
		}
	}
	t.ids = kept
}

// idBytes is the charge for one entry of the table behind id().
const idBytes = 48

func (t *Thread) traceExt(tr *object.Tracer, ext *frameExt) {
	tr.Add(frameExtSize + int64(cap(ext.slots))*16)
	if ext.ns != nil {
		tr.Value(ext.ns.Value())
	}
	tr.Value(ext.scope)
	if ext.obj != nil {
		tr.Value(ext.obj.Value())
	}
	tr.Values(ext.slots)
	tr.Value(ext.over)
	tr.Value(ext.given)
	tr.Values(ext.state.Tail())
}

// Live measures live memory now and tells it by type. What belongs to no object (stacks, frames, caches) is in the sum only. The walk is not charged.
func (t *Thread) Live() (int64, map[string]object.TypeUsage) {
	t.tracer.Tally(true)
	defer t.tracer.Tally(false)
	before := *t.meter
	size := t.measure()
	*t.meter = before
	return size, t.tracer.Types()
}
