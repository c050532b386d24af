package builtins

import (
	"slices"

	"github.com/minipy/minipy/native"
)

// sorter is Tim Peters's merge sort of natural runs (timsort, CPython's listsort.txt), with the order of merges of Munro and Wild (powersort, "Nearly-Optimal Mergesorts",
// 2018), as CPython has had it since 3.11: it makes the same comparisons in the same order. Every comparison costs a step, every move an eighth.
type sorter[K any] struct {
	c       native.Call
	less    func(c native.Call, a, b K) (bool, error)
	entries []entry[K]
	scratch []entry[K]
	runs    []run
	patient int   // how often one run must win in a row before merging gallops
	unpaid  int64 // steps not charged yet
}

// run is entries[start:start+length], sorted. power is the depth in the merge tree of the border between it and the next run.
type run struct{ start, length, power int }

// before compares two keys. Steps are charged a few at a time: the meter is cheap, but a comparison of floats is cheaper.
func (s *sorter[K]) before(a, b K) (bool, error) {
	if s.unpaid++; s.unpaid >= 32 {
		if err := s.c.Meter().Steps(s.unpaid); err != nil {
			return false, err
		}
		s.unpaid = 0
	}
	return s.less(s.c, a, b)
}

// sort sorts the entries. After an error they are all there, in some order.
func (s *sorter[K]) sort() error {
	n := len(s.entries)
	least := minRun(n)
	s.patient = gallopAfter
	for start := 0; start < n; {
		length, err := s.countRun(start)
		if err != nil {
			return err
		}
		if want := min(least, n-start); length < want {
			if err := s.insert(start, length, want); err != nil {
				return err
			}
			length = want
		}
		if length == n {
			break // one run, as of most small lists: nothing to merge
		}
		if err := s.push(start, length); err != nil {
			return err
		}
		start += length
	}
	for len(s.runs) > 1 {
		i := len(s.runs) - 2
		if i > 0 && s.runs[i-1].length < s.runs[i+1].length {
			i--
		}
		if err := s.merge(i); err != nil {
			return err
		}
	}
	return s.c.Meter().Steps(s.unpaid)
}

// minRun is the least length of a run: n divided by a power of two, between 32 and 64, rounded up.
func minRun(n int) int {
	odd := 0
	for n >= 64 {
		odd |= n & 1
		n >>= 1
	}
	return n + odd
}

// countRun returns the length of the run at start; a strictly descending one is reversed.
func (s *sorter[K]) countRun(start int) (int, error) {
	e := s.entries[start:]
	if len(e) == 1 {
		return 1, nil
	}
	descending, err := s.before(e[1].key, e[0].key)
	if err != nil {
		return 0, err
	}
	n := 2
	for ; n < len(e); n++ {
		down, err := s.before(e[n].key, e[n-1].key)
		if err != nil {
			return 0, err
		}
		if down != descending {
			break
		}
	}
	if descending {
		slices.Reverse(e[:n])
	}
	return n, nil
}

// insert extends the run of length entries at start to want entries by binary insertion.
func (s *sorter[K]) insert(start, length, want int) error {
	e := s.entries[start : start+want]
	for i := length; i < want; i++ {
		pivot := e[i]
		low, high := 0, i
		for low < high {
			mid := (low + high) / 2
			less, err := s.before(pivot.key, e[mid].key)
			if err != nil {
				return err
			}
			if less {
				high = mid
			} else {
				low = mid + 1
			}
		}
		copy(e[low+1:i+1], e[low:i])
		e[low] = pivot
	}
	s.unpaid += int64(want-length) * 2
	return nil
}

// push adds a run, after those before it whose border lies deeper in the merge tree than the new one were merged.
func (s *sorter[K]) push(start, length int) error {
	if n := len(s.runs); n > 0 {
		last := s.runs[n-1]
		depth := borderDepth(last.start, last.length, length, len(s.entries))
		for len(s.runs) > 1 && s.runs[len(s.runs)-2].power > depth {
			if err := s.merge(len(s.runs) - 2); err != nil {
				return err
			}
		}
		s.runs[len(s.runs)-1].power = depth
	}
	s.runs = append(s.runs, run{start: start, length: length})
	return nil
}

// borderDepth returns the depth at which the border between two neighbouring runs, of left and right entries from start, stands in a perfectly balanced tree over n
// entries: the first binary digit in which the positions of their middles, as fractions of n, differ.
func borderDepth(start, left, right, n int) int {
	a := 2*start + left // the middle of the left one, doubled
	b := a + left + right
	for depth := 1; ; depth++ {
		switch {
		case a >= n:
			a -= n
			b -= n
		case b >= n:
			return depth
		}
		a, b = 2*a, 2*b
	}
}
