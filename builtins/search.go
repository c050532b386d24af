package builtins

import (
	"bytes"
	"strings"
)

// Searching for a part of a text or of bytes in guaranteed linear time. For short needles the standard library is linear and fast. Its search for
// long ones hashes (Rabin and Karp), and whoever knows the hash can make it quadratic; those are searched for by the algorithm of Knuth, Morris
// and Pratt ("Fast pattern matching in strings", 1977), which needs a table as long as the needle.

// longNeedle is the length from which a needle is searched for with a table.
const longNeedle = 64

// tableBytes is what the table for a needle takes, for the charge.
func tableBytes(needle int) int {
	if needle < longNeedle {
		return 0
	}
	return 4 * needle
}

type sequence interface{ ~string | ~[]byte }

// prefixTable gives for each length of a matched prefix of needle the length of its longest proper border.
func prefixTable[T sequence](needle T) []int32 {
	table := make([]int32, len(needle))
	k := int32(0)
	for i := 1; i < len(needle); i++ {
		for k > 0 && needle[i] != needle[k] {
			k = table[k-1]
		}
		if needle[i] == needle[k] {
			k++
		}
		table[i] = k
	}
	return table
}

// suffixTable is prefixTable for needle read backwards.
func suffixTable[T sequence](needle T) []int32 {
	n := len(needle)
	table := make([]int32, n)
	k := int32(0)
	for i := 1; i < n; i++ {
		for k > 0 && needle[n-1-i] != needle[n-1-int(k)] {
			k = table[k-1]
		}
		if needle[n-1-i] == needle[n-1-int(k)] {
			k++
		}
		table[i] = k
	}
	return table
}

// finder searches for one needle, perhaps many times: the table is made once.
type finder[T sequence] struct {
	needle T
	table  []int32
}

func newFinder[T sequence](needle T) finder[T] {
	return finder[T]{needle: needle}
}

// index returns where needle occurs first in s, or -1.
func (f *finder[T]) index(s T) int {
	if len(f.needle) > len(s) {
		return -1 // and no table: chargeSearch does not pay for one
	}
	if len(f.needle) >= longNeedle {
		if f.table == nil {
			f.table = prefixTable(f.needle)
		}
		return matchForward(s, f.needle, f.table)
	}
	return shortIndex(s, f.needle)
}

func shortIndex[T sequence](s, needle T) int {
	switch s := any(s).(type) {
	case string:
		return strings.Index(s, any(needle).(string))
	case []byte:
		return bytes.Index(s, any(needle).([]byte))
	}
	return -1
}

func matchForward[T sequence](s, needle T, table []int32) int {
	k := 0
	for i := 0; i < len(s); i++ {
		for k > 0 && s[i] != needle[k] {
			k = int(table[k-1])
		}
		if s[i] == needle[k] {
			if k++; k == len(needle) {
				return i - k + 1
			}
		}
	}
	return -1
}

// lastIndex returns where needle occurs last in s, or -1.
func lastIndex[T sequence](s, needle T) int {
	f := newBackFinder(needle)
	return f.index(s)
}

// backFinder is a finder that searches from the end.
type backFinder[T sequence] struct {
	needle T
	table  []int32
}

func newBackFinder[T sequence](needle T) backFinder[T] {
	return backFinder[T]{needle: needle}
}

// index returns where needle occurs last in s, or -1.
func (f *backFinder[T]) index(s T) int {
	if len(f.needle) > len(s) {
		return -1
	}
	if len(f.needle) >= longNeedle {
		if f.table == nil {
			f.table = suffixTable(f.needle)
		}
		return matchBackward(s, f.needle, f.table)
	}
	switch s := any(s).(type) {
	case string:
		return strings.LastIndex(s, any(f.needle).(string))
	case []byte:
		return bytes.LastIndex(s, any(f.needle).([]byte))
	}
	return -1
}

func matchBackward[T sequence](s, needle T, table []int32) int {
	n, k := len(needle), 0
	for i := len(s) - 1; i >= 0; i-- {
		for k > 0 && s[i] != needle[n-1-k] {
			k = int(table[k-1])
		}
		if s[i] == needle[n-1-k] {
			if k++; k == n {
				return i
			}
		}
	}
	return -1
}

// count returns how often needle, which is not empty, occurs in s without overlaps, but at most limit times.
func (f *finder[T]) count(s T, limit int) int {
	if f.table == nil && limit >= len(s) {
		switch s := any(s).(type) {
		case string:
			return strings.Count(s, any(f.needle).(string))
		case []byte:
			return bytes.Count(s, any(f.needle).([]byte))
		}
	}
	n := 0
	for n < limit {
		i := f.index(s)
		if i < 0 {
			break
		}
		n++
		s = s[i+len(f.needle):]
	}
	return n
}
