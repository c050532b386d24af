package object

import (
	"math/bits"

	"github.com/minipy/minipy/budget"
)

// Dict is Python's dict: entries in insertion order and an index of them by linear probing at a load of at most one half.
//
// Invariants:
//   - idx is nil or a power of two long, at least twice cap(entries); a slot holds 0 or an entry's index plus 1.
//   - a deleted entry has the key Unbound and the value Unbound, and no slot leads to it; it stays until the entries are
//     compacted, on growth.
//   - in a pinned dict (module globals) entries never move, and an entry with a key but the value Unbound is a name not
//     bound at present.
//   - a stored key that is a heap object has its hash in its bits, so that a hit is bits and ref alike, without looking at
//     the object; plainKey takes them off again.
//   - Header.hash changes with every change of the set of keys.
type Dict struct {
	Header
	entries []Entry
	idx     []uint32
	live    int
}

// Entry is one key and its value.
type Entry struct {
	key, val Value
}

// Key returns the key, Unbound when the entry is deleted.
func (e *Entry) Key() Value { return e.key }

// Val returns the value, Unbound when the entry is deleted or not bound.
func (e *Entry) Val() Value { return e.val }

// SetVal replaces the value.
func (e *Entry) SetVal(v Value) { e.val = v }

const (
	dictSize  = headerSize + 24 + 24 + 8
	entrySize = 2 * valueSize
	// MaxInlineProbes is how many slots the machine's loop looks at before it gives up and leaves the search to Get.
	MaxInlineProbes = 8
)

// NewDict returns an empty dict.
func NewDict(m *budget.Meter) (*Dict, error) {
	if err := m.Alloc(budget.SizeClassPointers(dictSize)); err != nil {
		return nil, err
	}
	d := &Dict{}
	d.Init(KindDict, d)
	return d, nil
}

// NewDictSize returns an empty dict with room for n entries.
func NewDictSize(m *budget.Meter, n int) (*Dict, error) {
	if n > 0 && n <= len(smallRoom{}.entries) {
		if err := m.Alloc(roomyDictSize); err != nil {
			return nil, err
		}
		r := &roomyDict{}
		d := &r.Dict
		d.entries, d.idx = r.room.entries[:0], r.room.idx[:]
		d.Init(KindDict, d)
		d.flags |= flagRoomy
		return d, nil
	}
	d, err := NewDict(m)
	if err == nil && n > 0 {
		err = d.resize(m, n)
	}
	return d, err
}

// Dict returns the dict behind v, or nil.
func (v Value) Dict() (d *Dict) {
	if v.ref != nil {
		d, _ = v.ref.self.(*Dict)
	}
	return
}

// Value returns the dict as a Value.
func (d *Dict) Value() Value { return Value{ref: &d.Header} }

// Len returns the number of keys.
func (d *Dict) Len() int { return d.live }

// Entries returns the entries in insertion order, deleted ones included. They may not be kept across a change of the dict.
func (d *Dict) Entries() []Entry { return d.entries }

// Index returns the probe table, for the machine's loop.
func (d *Dict) Index() []uint32 { return d.idx }

// Simple reports whether every key is an inline int or a str, so that a probe that ends at an empty slot is a miss.
func (d *Dict) Simple() bool { return d.flags&flagExotic == 0 }

// Plain reports whether entries may be added in place: module namespaces may not, whose unbound entries count when they are bound.
func (d *Dict) Plain() bool { return d.flags&flagPinned == 0 }

// Version changes whenever a key is added or removed.
func (d *Dict) Version() uint32 { return d.hash }

// Slot returns where the probe for a key with hash bits kb starts, before masking. Runs of 16 neighbouring ints stay together, strides are
// spread.
func Slot(kb uint64) uint64 { return kb + ((kb>>4)*hashKey0)>>40 }

// keyBits returns the hash bits under which k is filed and the key as an entry stores it: with its hash bits in place of the
// payload that a heap object does not have.
func keyBits(c Calls, k Value) (uint64, Value, error) {
	if k.ref == nil {
		return k.bits, k, nil
	}
	if s, ok := k.ref.self.(*Str); ok {
		kb := uint64(s.HashOf())
		return kb, Value{bits: kb, ref: k.ref}, nil
	}
	h, err := Hash(c, k)
	if k.ref.self != nil {
		k.bits = uint64(h)
	}
	return uint64(h), k, err
}

// storedBits returns the hash bits of a stored key.
func storedBits(k Value) uint64 {
	if k.ref == &floatTag {
		return uint64(floatKeyBits(k.AsFloat()))
	}
	return k.bits
}

// equalKeys reports whether two keys with equal hash bits are equal.
func equalKeys(c Calls, a, b Value) (bool, error) {
	if a.ref == b.ref && (a.bits == b.bits || a.ref != nil && a.ref.self != nil) {
		return true, nil
	}
	if s, t := a.Str(), b.Str(); s != nil && t != nil {
		return equalStr(c, s, t)
	}
	if t, u := a.Tuple(), b.Tuple(); t != nil && u != nil {
		v, err := compareItems(c, Eq, &t.items, &u.items)
		return v.bits != 0, err
	}
	return Equal(c, plainKey(a), plainKey(b))
}

// find returns the index of k's entry, or -1 and the slot where it would go.
//
// Each slot beyond the first is charged, one that takes a comparison like an instruction or several that fetch what they compare.
func (d *Dict) find(c Calls, kb uint64, k Value) (entry int, slot uint64, err error) {
restart:
	if len(d.idx) == 0 {
		return -1, 0, nil
	}
	mask := uint64(len(d.idx) - 1)
	extra := int64(0)
	for at := Slot(kb) & mask; ; at = (at + 1) & mask {
		i := d.idx[at]
		if i == 0 {
			return -1, at, chargeProbes(c, extra)
		}
		e := &d.entries[i-1]
		if e.key.bits == kb && e.key.ref == k.ref {
			return int(i - 1), at, chargeProbes(c, extra)
		}
		// Keys whose bits are their hash can be told apart by them; others have to be compared.
		if mayEqual(e.key, k, kb) {
			version := d.hash
			same, err := equalKeys(c, e.key, k)
			if err != nil {
				return -1, 0, err
			}
			if d.hash != version {
				if err := chargeProbes(c, extra+8); err != nil {
					return -1, 0, err
				}
				goto restart // the comparison ran a script that changed the dict
			}
			if same {
				return int(i - 1), at, chargeProbes(c, extra)
			}
			extra += comparedProbe
		}
		extra++
		if extra >= 1024 {
			if err := chargeProbes(c, extra); err != nil {
				return -1, 0, err
			}
			extra = 0
		}
	}
}

// mayEqual reports whether a comparison is needed to tell the stored key from k, whose hash bits are kb.
func mayEqual(stored, k Value, kb uint64) bool {
	return storedBits(stored) == kb && (stored.ref != nil || k.ref != nil)
}

const (
	// comparedProbe is what a slot takes beside the step for looking at it, when its key has to be fetched and compared, and differs.
	comparedProbe = 7
	// freeProbes are slots that a search for a free one, or the closing of a gap, looks at for nothing; probesPerStep are those beyond, for a step: they
	// are neighbours, and no keys are compared.
	freeProbes, probesPerStep = 8, 4
)

// scanned charges a search that looked at n slots without comparing keys. The error of an exhausted budget is noticed by whoever charges next.
func scanned(m *budget.Meter, n uint64) {
	if n > freeProbes && m != nil {
		_ = m.Steps(int64(n / probesPerStep))
	}
}

func chargeProbes(c Calls, n int64) error {
	if n == 0 || c == nil {
		return nil
	}
	return c.Meter().Steps(n)
}

// Get returns the value under k. The error is the script's own (from __hash__ or __eq__), TypeError for an unhashable key, or a limit.
func (d *Dict) Get(c Calls, k Value) (Value, bool, error) {
	kb, k, err := keyBits(c, k)
	if err != nil {
		return Unbound, false, err
	}
	i, _, err := d.find(c, kb, k)
	if err != nil || i < 0 {
		return Unbound, false, err
	}
	v := d.entries[i].val
	return v, !v.IsUnbound(), nil
}

// Set stores v under k.
func (d *Dict) Set(c Calls, k, v Value) error {
	kb, k, err := keyBits(c, k)
	if err != nil {
		return err
	}
	i, slot, err := d.find(c, kb, k)
	if err != nil {
		return err
	}
	return d.put(c.Meter(), kb, k, v, i, slot)
}

// SetDefault returns the value under k, after storing v when there is none. The key is hashed and compared once.
func (d *Dict) SetDefault(c Calls, k, v Value) (Value, error) {
	kb, k, err := keyBits(c, k)
	if err != nil {
		return Unbound, err
	}
	i, slot, err := d.find(c, kb, k)
	if err != nil {
		return Unbound, err
	}
	if i >= 0 && !d.entries[i].val.IsUnbound() {
		return d.entries[i].val, nil
	}
	return v, d.put(c.Meter(), kb, k, v, i, slot)
}

// put stores under a key that find looked for.
func (d *Dict) put(m *budget.Meter, kb uint64, k, v Value, i int, slot uint64) error {
	if i >= 0 {
		if d.entries[i].val.IsUnbound() {
			d.live++
			d.hash++
		}
		d.entries[i].val = v
		return nil
	}
	if len(d.entries) == cap(d.entries) {
		if err := d.resize(m, d.live+1); err != nil {
			return err
		}
		slot = freeSlot(m, d.idx, kb)
	}
	if k.ref != nil && k.ref.kind != KindStr {
		d.flags |= flagExotic
	}
	d.entries = append(d.entries, Entry{k, v})
	d.idx[slot] = uint32(len(d.entries))
	d.live++
	d.hash++
	return nil
}

// freeSlot returns the slot of an index where a new key with hash bits kb goes. There is one.
func freeSlot(m *budget.Meter, idx []uint32, kb uint64) uint64 {
	mask := uint64(len(idx) - 1)
	home := Slot(kb) & mask
	slot := home
	for idx[slot] != 0 {
		slot = (slot + 1) & mask
	}
	scanned(m, (slot-home)&mask)
	return slot
}

// GrowInPlace adds an entry that the caller fills at once, with a simple key that a probe did not find before it came to an empty
// slot; the caller stores the entry's index plus 1 in that slot. Only when HasRoom. It needs no call, so that the machine's loop may use it.
func (d *Dict) GrowInPlace() {
	d.entries = d.entries[:len(d.entries)+1]
	d.live++
	d.hash++
}

// Fill sets key, as an entry stores it, and value of an entry that GrowInPlace added.
func (e *Entry) Fill(k, v Value) { e.key, e.val = k, v }

// HasRoom reports whether GrowInPlace may be used.
func (d *Dict) HasRoom() bool { return len(d.entries) < cap(d.entries) }

// KeyOf returns the key as an entry stores it, for a str whose hash is known.
func KeyOf(v Value, kb uint64) Value { return Value{bits: kb, ref: v.ref} }

// resize makes room for at least n live entries and drops deleted ones (unless the dict is pinned).
func (d *Dict) resize(m *budget.Meter, n int) error {
	if full := len(d.entries); full == cap(d.entries) && n <= full/2 && (n > full/8 || full <= 8) && d.flags&flagPinned == 0 {
		return d.compact(m)
	}
	room := 4
	if d.live >= 8 && d.live < 256 {
		room = 4 * d.live // while it is cheap, fewer steps on the way to a big table
		room = 1 << bits.Len(uint(room-1))
	}
	if d.flags&flagRoomy != 0 {
		room = max(room, 8) // so that the capacity tells whether the room of the dict's own is in use
	}
	for room < n || room < d.live*2 && room < n*2 {
		room *= 2
	}
	if d.flags&flagPinned != 0 {
		for room <= len(d.entries) {
			room *= 2
		}
	}
	if err := m.Alloc(roomBytes(room)); err != nil {
		return err
	}
	if err := m.Steps(int64(len(d.entries)/2 + room/8)); err != nil {
		return err
	}
	entries, idx := newRoom(room)
	for i := range d.entries {
		e := &d.entries[i]
		if e.key.IsUnbound() {
			continue
		}
		if err := m.Err(); err != nil {
			return err // keys that collide took what was left
		}
		entries = append(entries, *e)
		idx[freeSlot(m, idx, storedBits(e.key))] = uint32(len(entries))
	}
	d.entries, d.idx = entries, idx
	return nil
}

// compact drops deleted entries where most are.
func (d *Dict) compact(m *budget.Meter) error {
	if err := m.Steps(int64(len(d.entries) / 2)); err != nil {
		return err
	}
	clear(d.idx)
	n := 0
	for _, e := range d.entries {
		if e.key.IsUnbound() {
			continue
		}
		d.entries[n] = e
		n++
		d.idx[freeSlot(m, d.idx, storedBits(e.key))] = uint32(n)
	}
	clear(d.entries[n:])
	d.entries = d.entries[:n]
	return nil
}

// smallRoom holds entries and index of a small dict in one allocation.
type smallRoom struct {
	entries [4]Entry
	idx     [8]uint32
}

// roomyDict is a small dict with its first room.
type roomyDict struct {
	Dict
	room smallRoom
}

const roomyDictSize = dictSize + 4*entrySize + 8*4 // a size class as it is

// newRoom returns an array for room entries and the index that goes with it.
func newRoom(room int) ([]Entry, []uint32) {
	if room == 4 {
		r := &smallRoom{}
		return r.entries[:0], r.idx[:]
	}
	return make([]Entry, 0, room), make([]uint32, room*2)
}

// roomBytes is what newRoom allocates.
func roomBytes(room int) int64 {
	switch room {
	case 0:
		return 0
	case 4:
		return budget.SizeClassPointers(4*entrySize + 8*4)
	}
	return budget.SizeClassPointers(int64(room)*entrySize) + budget.SizeClass(int64(room)*8)
}

// Delete removes k and returns its value.
func (d *Dict) Delete(c Calls, k Value) (Value, bool, error) {
	kb, k, err := keyBits(c, k)
	if err != nil {
		return Unbound, false, err
	}
	i, _, err := d.find(c, kb, k)
	if err != nil || i < 0 || d.entries[i].val.IsUnbound() {
		return Unbound, false, err
	}
	return d.deleteAt(c.Meter(), i), true, nil
}

func (d *Dict) deleteAt(m *budget.Meter, i int) Value {
	v := d.entries[i].val
	if d.flags&flagPinned != 0 {
		d.entries[i].val = Unbound
	} else {
		d.unlink(m, i)
		d.entries[i] = Entry{Unbound, Unbound}
	}
	d.live--
	d.hash++
	if d.live == 0 && d.flags&flagPinned == 0 { // the gaps stay, so that iterators notice what is added
		d.flags &^= flagExotic
	}
	return v
}

// unlink takes entry i out of the index, closing the gap in its cluster (Knuth, TAOCP 6.4, algorithm R), so that deleted
// entries cost later probes nothing.
func (d *Dict) unlink(m *budget.Meter, i int) {
	mask := uint64(len(d.idx) - 1)
	hole := Slot(storedBits(d.entries[i].key)) & mask
	for d.idx[hole] != uint32(i+1) {
		hole = (hole + 1) & mask
	}
	start, at := hole, hole
	for {
		at = (at + 1) & mask
		if d.idx[at] == 0 {
			break
		}
		home := Slot(storedBits(d.entries[d.idx[at]-1].key)) & mask
		if (at-home)&mask >= (at-hole)&mask { // its home is not between the hole and here
			d.idx[hole] = d.idx[at]
			hole = at
		}
	}
	d.idx[hole] = 0
	scanned(m, (at-start)&mask)
}

// PopLast removes the entry added last; ok is false when the dict is empty.
func (d *Dict) PopLast(m *budget.Meter) (k, v Value, ok bool) {
	for i := len(d.entries) - 1; i >= 0; i-- {
		e := d.entries[i]
		if !e.val.IsUnbound() {
			d.deleteAt(m, i)
		}
		if d.flags&flagPinned == 0 && i < len(d.entries) {
			d.entries[i] = Entry{}
			d.entries = d.entries[:i]
		}
		if !e.val.IsUnbound() {
			return plainKey(e.key), e.val, true
		}
	}
	return Unbound, Unbound, false
}

// IndexOf returns the index of the live entry under k, or -1.
func (d *Dict) IndexOf(c Calls, k Value) (int, error) {
	kb, k, err := keyBits(c, k)
	if err != nil {
		return -1, err
	}
	i, _, err := d.find(c, kb, k)
	if err != nil || i < 0 || d.entries[i].val.IsUnbound() {
		return -1, err
	}
	return i, nil
}

// DeleteAt removes live entry i and returns its value.
func (d *Dict) DeleteAt(m *budget.Meter, i int) Value { return d.deleteAt(m, i) }

// plainKey returns a stored key as a script may see it.
func plainKey(k Value) Value {
	if k.ref != nil && k.ref.self != nil {
		return Value{ref: k.ref}
	}
	return k
}

// GetStr is FindStr for dicts that no script fills, or not with what it likes: nobody pays for a long search.
func (d *Dict) GetStr(name *Str) (Value, bool) { return d.FindStr(nil, name) }

// FindStr returns the value under a str key without calling into a script. m, which may be nil, pays for a long search. A limit that it reaches is sticky:
// the machine notices after the instruction.
func (d *Dict) FindStr(m *budget.Meter, name *Str) (Value, bool) {
	i := d.findStr(m, name.s, name.HashOf(), &name.Header)
	if i < 0 {
		return Unbound, false
	}
	v := d.entries[i].val
	return v, !v.IsUnbound()
}

// GetString is GetStr for a Go string.
func (d *Dict) GetString(name string) (Value, bool) {
	i := d.findStr(nil, name, HashString(name), nil)
	if i < 0 {
		return Unbound, false
	}
	v := d.entries[i].val
	return v, !v.IsUnbound()
}

// IndexOfStr returns the index of the entry under a str key, or -1.
func (d *Dict) IndexOfStr(name *Str) int { return d.findStr(nil, name.s, name.HashOf(), &name.Header) }

func (d *Dict) findStr(m *budget.Meter, s string, hash uint32, ref *Header) int {
	if len(d.idx) == 0 {
		return -1
	}
	kb := uint64(hash)
	mask := uint64(len(d.idx) - 1)
	home := Slot(kb) & mask
	at := home
	for ; ; at = (at + 1) & mask {
		i := d.idx[at]
		if i == 0 {
			scanned(m, (at-home)&mask)
			return -1
		}
		if k := d.entries[i-1].key; k.bits == kb && k.ref != nil {
			if k.ref == ref {
				break
			}
			if t := k.Str(); t != nil && len(t.s) == len(s) {
				scanned(m, uint64(len(s)/(64/probesPerStep)))
				if t.s == s {
					break
				}
			}
		}
	}
	scanned(m, (at-home)&mask)
	return int(d.idx[at] - 1)
}

// SetStr stores v under a str key without calling into a script.
func (d *Dict) SetStr(m *budget.Meter, name *Str, v Value) error {
	kb := uint64(name.HashOf())
	k := Value{bits: kb, ref: &name.Header}
	if i := d.findStr(m, name.s, name.hash, &name.Header); i >= 0 {
		return d.put(m, kb, k, v, i, 0)
	}
	slot := uint64(0)
	if len(d.idx) > 0 {
		slot = freeSlot(m, d.idx, kb)
	}
	return d.put(m, kb, k, v, -1, slot)
}

// DeleteStr removes a str key and reports whether it was there.
func (d *Dict) DeleteStr(m *budget.Meter, name *Str) bool {
	i := d.findStr(m, name.s, name.HashOf(), &name.Header)
	if i < 0 || d.entries[i].val.IsUnbound() {
		return false
	}
	d.deleteAt(m, i)
	return true
}

// Copy returns a shallow copy.
func (d *Dict) Copy(m *budget.Meter) (*Dict, error) {
	n, err := NewDict(m)
	if err != nil || d.live == 0 {
		return n, err
	}
	n.flags = d.flags & flagExotic
	if d.dense() {
		return n, n.copyRoom(m, d)
	}
	return n, n.update(m, d)
}

// dense reports whether a copy of d may have the same entries at the same places.
func (d *Dict) dense() bool { return d.live == len(d.entries) && d.flags&flagPinned == 0 }

// copyRoom gives n, which has none, a copy of d's entries and index.
func (n *Dict) copyRoom(m *budget.Meter, d *Dict) error {
	if err := m.Alloc(roomBytes(cap(d.entries))); err != nil {
		return err
	}
	if err := m.Steps(int64(len(d.entries) / 4)); err != nil {
		return err
	}
	n.entries, n.idx = newRoom(cap(d.entries))
	n.entries = append(n.entries, d.entries...)
	copy(n.idx, d.idx)
	n.live = d.live
	return nil
}

// update adds the entries of d, whose hashes need no call because they are stored.
func (n *Dict) update(m *budget.Meter, d *Dict) error {
	if err := n.resize(m, d.live); err != nil {
		return err
	}
	for i := range d.entries {
		if e := &d.entries[i]; !e.val.IsUnbound() {
			kb := storedBits(e.key)
			if err := n.put(m, kb, e.key, e.val, -1, freeSlot(m, n.idx, kb)); err != nil {
				return err
			}
		}
	}
	return nil
}

// Clear removes everything. The room is given back.
func (d *Dict) Clear() {
	d.hash++
	if d.flags&flagPinned != 0 {
		for i := range d.entries {
			d.entries[i].val = Unbound
		}
		d.live = 0
		return
	}
	d.entries, d.idx, d.live = nil, nil, 0
	d.flags &^= flagExotic
}

// Next returns the index of the first live entry at or after i, or -1.
func (d *Dict) Next(i int) int {
	for ; i < len(d.entries); i++ {
		if !d.entries[i].val.IsUnbound() {
			return i
		}
	}
	return -1
}

// At returns key and value of entry i, which Next found.
func (d *Dict) At(i int) (k, v Value) { return plainKey(d.entries[i].key), d.entries[i].val }

// Trace implements Object.
func (d *Dict) Trace(t *Tracer) {
	t.entriesOf(d.entries)
}

// Size implements Object.
func (d *Dict) Size() int64 {
	if d.flags&flagRoomy == 0 {
		return budget.SizeClassPointers(dictSize) + roomBytes(cap(d.entries))
	}
	if cap(d.entries) <= len(smallRoom{}.entries) {
		return roomyDictSize
	}
	return roomyDictSize + roomBytes(cap(d.entries))
}
