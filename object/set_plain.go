package object

import "github.com/minipy/minipy/budget"

// Operations on sets whose members are all ints and strs: no comparison runs a script or fails, so that nothing changes under way, and what comes from
// one set is known to differ from the rest of it.

// plainBatch is how many members are looked at between two charges.
const plainBatch = 256

// plainSets reports whether setOperation may work member by member without asking anybody.
func plainSets(x, y setLike) bool { return !x.items && !y.items && x.d.Simple() && y.d.Simple() }

// plainOperation makes out, which is empty, x op y.
func plainOperation(m *budget.Meter, op BinaryOp, x, y, out *Dict) error {
	room := x.live
	if op == OpOr || op == OpXor {
		room += y.live
	}
	if room == 0 {
		return nil
	}
	if err := out.resize(m, room); err != nil {
		return err
	}
	var err error
	switch op {
	case OpOr:
		if err = out.addPlain(m, x, nil, false); err == nil {
			err = out.addPlain(m, y, x, false)
		}
	case OpAnd:
		err = out.addPlain(m, x, y, true)
	case OpSub:
		err = out.addPlain(m, x, y, false)
	case OpXor:
		if err = out.addPlain(m, x, y, false); err == nil {
			err = out.addPlain(m, y, x, false)
		}
	}
	if err == nil && out.live < cap(out.entries)/sparse {
		if out.live == 0 {
			out.entries, out.idx = nil, nil
		} else {
			err = out.resize(m, out.live)
		}
	}
	return err
}

// sparse is how many times the room that it needs a result may keep.
const sparse = 4

// addPlain adds the keys of from that are in filter (when in) or are not, which d does not have yet. A filter of nil has nothing.
func (d *Dict) addPlain(m *budget.Meter, from, filter *Dict, in bool) error {
	work := int64(0)
	for i := range from.entries {
		e := &from.entries[i]
		if e.key.IsUnbound() {
			continue
		}
		if work++; work >= plainBatch {
			if err := m.Steps(work); err != nil {
				return err
			}
			work = 0
		}
		kb := storedBits(e.key)
		if filter != nil {
			has, cost := filter.hasPlain(kb, e.key)
			work += cost
			if has != in {
				continue
			}
		}
		if len(d.entries) == cap(d.entries) {
			if err := d.resize(m, d.live+1); err != nil {
				return err
			}
		}
		mask := uint64(len(d.idx) - 1)
		slot := Slot(kb) & mask
		for ; d.idx[slot] != 0; slot = (slot + 1) & mask {
			work++
		}
		d.entries = append(d.entries, Entry{e.key, None})
		d.idx[slot] = uint32(len(d.entries))
		d.live++
	}
	d.hash++
	return m.Steps(work)
}

// hasPlain reports whether the key k, an int or a str, is there, and what finding out costs in steps beyond one.
func (d *Dict) hasPlain(kb uint64, k Value) (has bool, cost int64) {
	if len(d.idx) == 0 {
		return false, 0
	}
	mask := uint64(len(d.idx) - 1)
	probes := 0
	for at := Slot(kb) & mask; ; at = (at + 1) & mask {
		i := d.idx[at]
		if i == 0 {
			return false, cost + int64(probes/2)
		}
		if e := &d.entries[i-1]; e.key.bits == kb {
			if e.key.ref == k.ref {
				return true, cost + int64(probes/2)
			}
			if e.key.ref != nil && k.ref != nil {
				s, t := e.key.Str().s, k.Str().s
				cost += int64(len(s) / 64)
				if s == t {
					return true, cost + int64(probes/2)
				}
			}
		}
		probes++
	}
}
