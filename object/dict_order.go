package object

import "github.com/minipy/minipy/budget"

// Entries of a dict are in order, and may move to either end without being deleted, as those of an OrderedDict do.

// First returns the index of the first live entry, -1 when there is none. A queue leaves a run of deleted entries in front: the first of them keeps how
// long the run is at least, in the bits that Unbound does not use, so that it is passed over once. Entries that are compacted take that with them.
func (d *Dict) First(m *budget.Meter) (int, error) {
	if len(d.entries) == 0 {
		return -1, nil
	}
	front := &d.entries[0].key
	if !front.IsUnbound() || d.flags&flagPinned != 0 {
		return d.Next(0), nil
	}
	from := int(front.bits)
	i := d.Next(from)
	if i >= 0 {
		front.bits = uint64(i)
	}
	return i, m.Steps(int64(max(i-from, 0) / 8))
}

// MoveLast makes live entry i the last one.
func (d *Dict) MoveLast(m *budget.Meter, i int) error {
	if i == len(d.entries)-1 || d.flags&flagPinned != 0 {
		return nil
	}
	e := d.entries[i]
	if len(d.entries) == cap(d.entries) {
		if err := d.resize(m, d.live+1); err != nil {
			return err
		}
	}
	at := d.slotOf(e.key)
	d.entries[d.idx[at]-1] = Entry{Unbound, Unbound}
	d.entries = append(d.entries, e)
	d.idx[at] = uint32(len(d.entries))
	d.hash++
	return nil
}

// slotOf returns the slot of the index that leads to the entry with a stored key.
func (d *Dict) slotOf(key Value) uint64 {
	mask := uint64(len(d.idx) - 1)
	at := Slot(storedBits(key)) & mask
	for d.idx[at] == 0 || d.entries[d.idx[at]-1].key != key {
		at = (at + 1) & mask
	}
	return at
}

// MoveFirst makes live entry i the first one. Entries cannot be put before the first, so a run of deleted ones is kept there from the first time on.
func (d *Dict) MoveFirst(m *budget.Meter, i int) error {
	first, err := d.First(m)
	if err != nil || i == first || d.flags&flagPinned != 0 {
		return err
	}
	e := d.entries[i]
	if first == 0 {
		if first, err = d.openFront(m); err != nil {
			return err
		}
	}
	at := d.slotOf(e.key)
	d.entries[d.idx[at]-1] = Entry{Unbound, Unbound}
	d.entries[first-1] = e
	d.idx[at] = uint32(first)
	if first > 1 {
		d.entries[0].key.bits = uint64(first - 1)
	}
	d.hash++
	return nil
}

// openFront moves all entries back, so that deleted ones come to stand before the first live one, whose index it returns.
func (d *Dict) openFront(m *budget.Meter) (int, error) {
	run := d.live/2 + 4
	if err := d.resize(m, d.live+run+1); err != nil {
		return 0, err
	}
	n := len(d.entries)
	d.entries = d.entries[:n+run]
	copy(d.entries[run:], d.entries[:n])
	for i := range d.entries[:run] {
		d.entries[i] = Entry{Unbound, Unbound}
	}
	for at, i := range d.idx {
		if i > 0 {
			d.idx[at] = i + uint32(run)
		}
	}
	return run, m.Steps(int64(n+len(d.idx)/4) / 2)
}
