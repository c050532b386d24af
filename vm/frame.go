package vm

import (
	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// frame is one activation. Script frames have code and fn; driven natives have ext.native instead.
//
// Registers of a script frame are stack[base:base+code.FrameSize()]. pc is the next instruction; while the frame runs in hot it is
// kept in a local there.
type frame struct {
	code  *bytecode.Code
	fn    *object.Function
	pc    int
	base  int
	ext   *frameExt         // nil unless the frame needs more; always nil in popped frames
	gen   *object.Generator // the generator that runs in the frame; nil otherwise, and in popped frames
	cont  cont              // what the frame below does with the result
	flags uint8
	dst   uint8 // the register cont is about
	phase uint8 // how far a chain of attempts (binary operators) has come
}

// Flags of a frame.
const (
	flagInit      uint8 = 1 << iota // __init__: must return None; the result is the instance, in the slot below the window
	flagGenerator                   // runs for gen
	flagNative                      // a driven native
	flagClosing                     // runs for gen, which is being closed: it must end
	flagRegion                      // a driven native whose call has a budget of its own
)

// frameExt is what few frames need.
type frameExt struct {
	ns     *object.Dict // class bodies, exec: the namespace of LOADNAME
	scope  object.Value // the mapping with methods of its own that a metaclass prepared, in ns's place; else Unbound
	native *native.Func // the driven native
	iter   *native.Iter // ... or the driven iterator
	obj    *object.NativeIter
	state  native.State
	slots  []object.Value // backing of state.Slots
	stage  stage
	over   object.Value // a reducer's iterator
	at     int          // a reducer's position in a list or tuple
	signal native.Signal
	ready  bool         // signal and given are there
	given  object.Value // the value that goes with signal
	pc     int          // the pc at which a traceback shows the call
	index  int          // free-list bookkeeping
}

// stage is where a driven native stands.
type stage uint8

const (
	stageResume  stage = iota // Resume is to be called with signal and given
	stageInit                 // a reducer's Init is to be called
	stageIter                 // a reducer waits for iter(over)
	stageStep                 // a reducer takes items
	stageFinish               // a reducer's Finish is to be called
	stageWaiting              // waits for a frame above
	stageTail                 // waits for the call that replaces it
)

// cont is a continuation: what the frame below does with the result of the frame above, or of a native call in its place.
type cont uint8

const (
	contCall       cont = iota // the slot below the callee's window, R[A] of the caller's CALL
	contStore                  // R[dst]
	contDiscard                // nothing
	contExit                   // the end of a run: t.result
	contNative                 // the driven native below: Returned
	contNextItem               // the driven native below: Item or Exhausted
	contFor                    // the caller's FOR: R[B] and jump, or fall through
	contForIter                // the caller's FORPREP: the iterator
	contIter                   // R[dst], checked to be an iterator
	contNext                   // R[dst]; exhaustion raises StopIteration
	contYieldFrom              // the caller's YIELDFROM
	contTruth                  // bool of the result decides the caller's jump, or goes to R[A] of NOT
	contBool                   // R[dst] = bool(result)
	contNotBool                // R[dst] = not bool(result)
	contBinary                 // R[A] of the caller's operator, unless NotImplemented
	contCompare                // the caller's comparison, unless NotImplemented
	contLen                    // like contTruth with the result of __len__
	contLength                 // R[dst] = len: the result of __len__, checked
	contNew                    // result of __new__: then __init__
	contStr                    // R[dst], checked to be a str (FORMAT)
	contText                   // R[dst], what __str__ or, with a phase, __repr__ returned, in the format of the FORMAT
	contUnpackList             // the caller's UNPACK: take this list apart
	contUnpackIter             // the caller's UNPACK: collect from this iterator
	contClassBody              // the body of a class statement ended
	contClassMade              // the metaclass call returned the class
	contExitTest               // result of __exit__: R[A]
	contIndex                  // __missing__ and the like: R[dst]
	contAwait                  // R[dst], checked to be an iterator to await
	contAsyncIter              // R[dst], checked to have __anext__
	contClosed                 // the generator below: its delegate is closed, the pending exception is raised
)

// top returns the running frame.
func (t *Thread) top() *frame { return &t.frames[len(t.frames)-1] }

// regs returns the registers of the running frame and everything above.
func (t *Thread) regs() []object.Value { return t.stack[t.top().base:] }

// instr returns the instruction that the running frame is in the middle of.
func (t *Thread) instr() bytecode.Instr {
	fr := t.top()
	return fr.code.Instrs[fr.pc-1]
}

// ceiling returns the first stack index above the running frame's registers and the arguments of a native that runs.
func (t *Thread) ceiling() int {
	if len(t.frames) == 0 {
		return t.argTop
	}
	fr := t.top()
	if fr.code == nil {
		return max(fr.base, t.argTop)
	}
	return max(fr.base+fr.code.Frame, t.argTop)
}

// pop removes the running frame.
func (t *Thread) pop() {
	n := len(t.frames) - 1
	fr := &t.frames[n]
	if fr.ext != nil {
		t.freeExt(fr.ext)
		fr.ext = nil
	}
	if fr.gen != nil {
		fr.gen = nil
	}
	if fr.flags&flagNative != 0 {
		t.natives--
		t.setFrameLimit()
		if fr.flags&flagRegion != 0 {
			t.endRegion()
		}
	}
	fr.flags = 0
	t.frames = t.frames[:n]
}

// newExt returns an empty extension, reusing a popped one.
func (t *Thread) newExt() (*frameExt, error) {
	if n := len(t.spareExts); n > 0 {
		ext := t.spareExts[n-1]
		t.spareExts = t.spareExts[:n-1]
		return ext, nil
	}
	if err := t.meter.Alloc(frameExtSize); err != nil {
		return nil, err
	}
	return &frameExt{scope: object.Unbound, over: object.Unbound, given: object.Unbound}, nil
}

// frameExtSize is the charge for a frameExt.
const frameExtSize = 480

// freeExt empties an extension and keeps a few for reuse.
func (t *Thread) freeExt(ext *frameExt) {
	if len(t.spareExts) >= 16 {
		return
	}
	slots := ext.slots[:cap(ext.slots)]
	if len(slots) > 32 {
		slots = nil
	}
	clear(slots)
	*ext = frameExt{scope: object.Unbound, over: object.Unbound, given: object.Unbound, slots: slots[:0]}
	t.spareExts = append(t.spareExts, ext)
}

// setFrameLimit computes how many frames hot may have without asking. The depth limit is on script frames; a call that goes deeper
// than any before is made out of line, so that the deepest is known.
func (t *Thread) setFrameLimit() {
	t.frameLimit = min(cap(t.frames), t.depthLimit+t.natives, t.depth+t.natives)
}

// pushFrame appends a frame; it grows the array, charged, and raises RecursionError at the depth limit.
func (t *Thread) pushFrame(native bool) (*frame, error) {
	n := len(t.frames)
	if !native && n-t.natives >= t.depthLimit {
		return nil, object.RecursionErrorf("maximum recursion depth exceeded")
	}
	if native && t.natives >= maxNativeFrames {
		return nil, object.RecursionErrorf("maximum recursion depth exceeded")
	}
	if n == cap(t.frames) {
		room := max(2*cap(t.frames), 16)
		if err := t.meter.Alloc(frameBytes(room)); err != nil {
			return nil, err
		}
		grown := make([]frame, n, room)
		copy(grown, t.frames)
		t.frames = grown
	}
	t.frames = t.frames[:n+1]
	fr := &t.frames[n]
	fr.code, fr.fn, fr.pc, fr.phase, fr.flags, fr.cont, fr.dst = nil, nil, 0, 0, 0, contCall, 0
	if native {
		t.natives++
		fr.flags = flagNative
	}
	t.depth = max(t.depth, n+1-t.natives)
	t.setFrameLimit()
	return fr, nil
}

// maxNativeFrames bounds chains of driven natives (map over map over map ...), which are no script frames.
const maxNativeFrames = 20_000

// frameBytes is the charge for an array of n frames.
func frameBytes(n int) int64 { return sizeClass(int64(n) * frameSize) }

const frameSize = 56

// reserve makes sure that stack[:n+Window] exists; it charges growth.
func (t *Thread) reserve(n int) error {
	need := n + bytecode.Window
	if need <= len(t.stack) {
		return nil
	}
	room := max(2*len(t.stack), need+256)
	if err := t.meter.Alloc(sizeClass(int64(room) * 16)); err != nil {
		return err
	}
	grown := make([]object.Value, room)
	copy(grown, t.stack)
	t.stack = grown
	return nil
}
