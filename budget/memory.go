package budget

import "math"

// An allocation takes stepsPerAlloc, and one step for every bytesPerStep: finding room for an object, clearing it and collecting it later takes the time of
// some steps of an empty loop, and most of what native operations do fast enough to matter is to make objects. What is large takes pages that the system
// has to provide and to clear, a quarter of a nanosecond for a byte.
const (
	stepsPerAlloc = 2
	bytesPerStep  = 128
)

// allocSteps returns the steps that allocating n bytes takes.
func allocSteps(n int64) int64 { return stepsPerAlloc + int64(uint64(n)/bytesPerStep) }

// Alloc charges n bytes before they are allocated, n >= 0, and the steps of the allocation: two, and one for every 128 bytes. Give it the size that the
// allocator really takes ([SizeClass]).
func (m *Meter) Alloc(n int64) error {
	if !charging {
		return nil
	}
	m.mem += n
	m.total += n
	m.allocs++
	steps := allocSteps(n)
	m.left -= steps // that they are used up is noticed by the next charge for steps, or by the machine's loop
	m.native += steps
	if uint64(m.mem) > uint64(m.trigger) { // unsigned, so that a sum that overflows is over any limit
		return m.collect(n)
	}
	return nil
}

// Room reports whether n more bytes could be charged, without charging them: for operations whose result is known to be too big before
// any work is done.
func (m *Meter) Room(n int64) bool { return n <= m.memory }

// collect runs when the count passes the trigger: it walks what is live and trips when that, with what is in flight and the
// request of n bytes, is over the limit.
func (m *Meter) collect(n int64) error {
	refuse := func() { // what is refused is not allocated
		m.mem -= n
		m.total -= n
		m.allocs--
		m.left += allocSteps(n)
		m.native -= allocSteps(n)
	}
	if m.err != nil {
		refuse()
		return m.err
	}
	flight := m.mem - n - m.mark
	over := func(used int64) error {
		refuse()
		return m.exceed(Memory, used, bound{0, min(m.limits.Memory, maxMemory)}, func(r *region) bound { return r.memory })
	}
	if n < 0 || m.mem < 0 { // the sum overflows
		return over(math.MaxInt64)
	}
	if n > m.memory || n+flight+m.held > m.memory {
		return over(n + flight + m.held)
	}
	live := m.mem - n
	if m.measure != nil {
		live = m.measure() + flight + m.held
	}
	m.peak = max(m.peak, min(live, m.memory))
	if live+n > m.memory {
		return over(live + n)
	}
	m.mem = live + n
	m.mark = live - flight
	m.peak = max(m.peak, m.mem)
	m.trigger = max(m.memory, live+live/8)
	return nil
}

// BeginOperation tells the meter that a new native operation starts: nothing is in flight.
func (m *Meter) BeginOperation() { m.mark = m.mem }

// Suspended is what Suspend saves for Resume.
type Suspended struct{ flight, held int64 }

// Suspend tells the meter that the current operation waits while the machine runs other code; what it has in flight stays counted.
func (m *Meter) Suspend() Suspended {
	s := Suspended{flight: m.mem - m.mark, held: m.held}
	m.held += s.flight
	m.mark = m.mem
	return s
}

// Resume tells the meter that the operation that called Suspend goes on.
func (m *Meter) Resume(s Suspended) {
	m.held = s.held
	m.mark = m.mem - s.flight
}

// sizeClasses are the sizes in which Go's allocator hands out small objects (runtime/sizeclasses.go in the Go
// source). The table is fixed here so that charges are the same whatever Go compiled the program.
var sizeClasses = [...]uint16{
	8, 16, 24, 32, 48, 64, 80, 96, 112, 128, 144, 160, 176, 192, 208, 224, 240, 256, 288, 320, 352, 384, 416, 448, 480, 512, 576, 640,
	704, 768, 896, 1024, 1152, 1280, 1408, 1536, 1792, 2048, 2304, 2688, 3072, 3200, 3456, 4096, 4864, 5120, 5376, 6144, 6528,
	6784, 6912, 8192, 9472, 9728, 10240, 10880, 12288, 13568, 14336, 16384, 18432, 19072, 20480, 21760, 24576, 27264, 28672, 32768,
}

const (
	maxSmall = 32768
	pageSize = 8192
	// headerOver is the size above which an object with pointers carries a word for its type.
	headerOver = 512
)

// classOf maps (size+7)/8 to the size class, for sizes up to 1,024; larger ones are searched.
var classOf = func() (table [129]uint16) {
	class := 0
	for i := range table {
		for int(sizeClasses[class]) < i*8 {
			class++
		}
		table[i] = sizeClasses[class]
	}
	table[0] = 8
	return table
}()

// SizeClass returns the bytes that Go's allocator takes for an object of n bytes without pointers: the next size
// class, or whole pages above 32 KiB. It saturates instead of overflowing.
func SizeClass(n int64) int64 {
	switch {
	case n <= 1024:
		return int64(classOf[(max(n, 0)+7)/8])
	case n <= maxSmall:
		low, high := 31, len(sizeClasses)-1
		for low < high {
			if mid := (low + high) / 2; int64(sizeClasses[mid]) < n {
				low = mid + 1
			} else {
				high = mid
			}
		}
		return int64(sizeClasses[low])
	case n > math.MaxInt64-pageSize:
		return math.MaxInt64
	}
	return (n + pageSize - 1) / pageSize * pageSize
}

// SizeClassPointers is SizeClass for an object that holds pointers: from 512 bytes up to 32 KiB such objects carry one more word.
func SizeClassPointers(n int64) int64 {
	if n > headerOver && n <= maxSmall-8 {
		n += 8
	}
	return SizeClass(n)
}
