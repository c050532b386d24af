package stdlib

import (
	"math"

	"github.com/minipy/minipy/object"
)

// structField is one code of a format with its count: count values of size bytes each, the first of them at offset. For 's' and 'p' it is one value
// of size bytes; pad bytes are only the distance between offsets.
type structField struct {
	code   byte
	size   int64
	count  int64
	offset int64
}

// structLayout is a compiled format: what struct.Struct holds.
type structLayout struct {
	fields []structField
	size   int64 // of the packed data
	values int64 // how many values it takes
	big    bool  // most significant byte first
	native bool  // no byte order given: C rounds a double to float, beyond the range to infinity
}

// structSizes gives the size of each code without and with native sizes; 0: the code is not known there. Native alignment is the native size.
var structSizes = map[byte][2]int64{
	'x': {1, 1}, 'c': {1, 1}, 'b': {1, 1}, 'B': {1, 1}, '?': {1, 1}, 'h': {2, 2}, 'H': {2, 2}, 'i': {4, 4}, 'I': {4, 4}, 'l': {4, 8}, 'L': {4, 8},
	'q': {8, 8}, 'Q': {8, 8}, 'n': {0, 8}, 'N': {0, 8}, 'e': {2, 2}, 'f': {4, 4}, 'd': {8, 8}, 's': {1, 1}, 'p': {1, 1}, 'P': {0, 8},
}

// compileStruct reads a format: an optional character for byte order, size and alignment, then codes, each perhaps with a count. Native sizes and
// alignment are those of 64-bit Unix, on every host.
func compileStruct(format string) (*structLayout, error) {
	l := &structLayout{native: true}
	table, align := 1, true
	i := 0
	if format != "" {
		switch format[0] {
		case '@':
			i = 1
		case '=', '<':
			l.native, table, align, i = false, 0, false, 1
		case '>', '!':
			l.native, l.big, table, align, i = false, true, 0, false, 1
		}
	}
	for i < len(format) {
		c := format[i]
		i++
		if c == ' ' || c >= '\t' && c <= '\r' {
			continue
		}
		count := int64(1)
		if c >= '0' && c <= '9' {
			count = int64(c - '0')
			for i < len(format) && format[i] >= '0' && format[i] <= '9' {
				d := int64(format[i] - '0')
				if count > (math.MaxInt64-d)/10 {
					return nil, structErrorf("total struct size too long")
				}
				count = count*10 + d
				i++
			}
			if i == len(format) {
				return nil, structErrorf("repeat count given without format specifier")
			}
			c = format[i]
			i++
		}
		size := structSizes[c][table]
		if size == 0 {
			return nil, structErrorf("bad char in struct format")
		}
		if align {
			if l.size > math.MaxInt64-size {
				return nil, structErrorf("total struct size too long")
			}
			l.size = (l.size + size - 1) / size * size
		}
		if count > (math.MaxInt64-l.size)/size {
			return nil, structErrorf("total struct size too long")
		}
		f := structField{code: c, size: size, count: count, offset: l.size}
		l.size += count * size
		switch {
		case c == 'x':
			continue
		case c == 's' || c == 'p':
			f.size, f.count = count, 1
		case count == 0:
			continue
		}
		l.values += f.count
		l.fields = append(l.fields, f)
	}
	return l, nil
}

// structError is struct.error, made when struct is first imported.
var structError *object.Class

func structErrorf(format string, args ...any) error {
	return object.Errorf(structError, format, args...)
}
