package builtins

import (
	"bytes"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

var bytesBuildMethods = []native.Func{
	{Name: "join", Params: self("iterable_of_bytes", "/"), Cost: native.Linear("the length of the result"), Reduce: bytesJoin, Slots: 1,
		Doc: "Return the items, which must be bytes-like, joined with the receiver between them."},
	{Name: "replace", Params: self("old", "new", "count=-1", "/"), Cost: native.Linear("len(self) and the length of the result"), Run: bytesReplace,
		Doc: "Return a copy with all occurrences of old, or the first count of them, replaced by new."},
	{Name: "center", Params: self("width", "fillchar?=b' '", "/"), Cost: native.Linear("width"), Doc: "Return a copy in the middle of the given width.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			return bytesJustify(c, args, "center", func(pad, width int) int { return pad/2 + pad&width&1 })
		}},
	{Name: "ljust", Params: self("width", "fillchar?=b' '", "/"), Cost: native.Linear("width"), Doc: "Return a copy at the left of the given width.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			return bytesJustify(c, args, "ljust", func(int, int) int { return 0 })
		}},
	{Name: "rjust", Params: self("width", "fillchar?=b' '", "/"), Cost: native.Linear("width"), Doc: "Return a copy at the right of the given width.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			return bytesJustify(c, args, "rjust", func(pad, _ int) int { return pad })
		}},
	{Name: "zfill", Params: self("width", "/"), Cost: native.Linear("width"), Run: bytesZFill,
		Doc: "Return a copy filled up with zeros at the left, behind a sign, to the given width."},
	{Name: "expandtabs", Params: self("tabsize=8"), Cost: native.Linear("len(self) and the length of the result"), Run: bytesExpandTabs,
		Doc: "Return a copy with tabs replaced by as many spaces as lead to the next multiple of tabsize."},
	{Name: "translate", Params: self("table", "/", "delete=b''"), Cost: native.Linear("len(self)"), Run: bytesTranslate,
		Doc: "Return a copy without the bytes in delete, the others replaced by what table, 256 bytes or None, has at their place."},
	{Name: "removeprefix", Params: self("prefix", "/"), Cost: native.Linear("len(self)"), Doc: "Return a copy without prefix, if it begins with it.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			return bytesRemove(c, args, bytes.TrimPrefix)
		}},
	{Name: "removesuffix", Params: self("suffix", "/"), Cost: native.Linear("len(self)"), Doc: "Return a copy without suffix, if it ends with it.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			return bytesRemove(c, args, bytes.TrimSuffix)
		}},
}

var bytesMakeTrans = &native.Func{Name: "maketrans", Params: native.Params("frm", "to", "/"), Cost: native.Fixed(16),
	Doc: "Return a table for translate that turns each byte of frm into the one at its place in to.",
	Run: func(c native.Call, args []object.Value) (object.Value, error) {
		from, err := bytesArg(c, args[0])
		if err != nil {
			return object.Unbound, err
		}
		to, err := bytesArg(c, args[1])
		if err != nil {
			return object.Unbound, err
		}
		if len(from) != len(to) {
			return object.Unbound, object.ValueErrorf("maketrans arguments must have same length")
		}
		if err := scan(c, len(from)); err != nil {
			return object.Unbound, err
		}
		return newBytes(c, object.KindBytes, 256, func(table []byte) {
			for i := range table {
				table[i] = byte(i)
			}
			for i, b := range from {
				table[b] = to[i]
			}
		})
	}}

var bytesJoin = &native.Reducer{
	Init: func(c native.Call, s *native.State) (object.Value, bool, error) {
		v := s.Slots[1]
		if _, ok := plainItems(v); ok {
			s.Own()[0] = v
			return v, true, nil
		}
		if ok, err := isIterable(c, v); err != nil || !ok {
			if err == nil {
				err = object.TypeErrorf("can only join an iterable")
			}
			return v, false, err
		}
		l, err := object.NewList(c.Meter(), 0)
		if err != nil {
			return v, false, err
		}
		s.Own()[0] = l.Value()
		return v, false, nil
	},
	Step: func(c native.Call, s *native.State, item object.Value) (bool, error) {
		return false, s.Own()[0].List().Append(c.Meter(), item)
	},
	Finish: func(c native.Call, s *native.State) (object.Value, error) {
		items, _ := plainItems(s.Own()[0])
		sep := s.Slots[0].Bytes()
		if err := c.Meter().Steps(int64(len(items))); err != nil {
			return object.Unbound, err
		}
		total := len(sep.Bytes()) * max(len(items)-1, 0)
		var given [][]byte // what the items' own __buffer__ gave, by their index; nil when no item has one
		for i, item := range items {
			b, ok, err := object.BytesLike(c, item)
			if err := object.NotRaised(err); err != nil {
				return object.Unbound, err
			}
			if !ok {
				return object.Unbound, object.TypeErrorf("sequence item %d: expected a bytes-like object, %s found", i, object.TypeName(item))
			}
			if _, plain := object.BytesOf(item); !plain || given != nil {
				if given == nil {
					if err := reserve(c, 24*len(items)); err != nil {
						return object.Unbound, err
					}
					given = make([][]byte, len(items))
				}
				given[i] = b
			}
			total += len(b)
		}
		return newBytes(c, s.Slots[0].Kind(), total, func(p []byte) {
			for i, item := range items {
				if i > 0 {
					p = p[copy(p, sep.Bytes()):]
				}
				b, _ := object.BytesOf(item)
				if given != nil && given[i] != nil {
					b = given[i]
				}
				p = p[copy(p, b):]
			}
		})
	},
}

func bytesReplace(c native.Call, args []object.Value) (object.Value, error) {
	old, err := bytesArg(c, args[1])
	if err != nil {
		return object.Unbound, err
	}
	new, err := bytesArg(c, args[2])
	if err != nil {
		return object.Unbound, err
	}
	limit, err := sizeArg(c, args[3])
	if err != nil {
		return object.Unbound, err
	}
	if limit < 0 {
		limit = object.MaxItems
	}
	b := args[0].Bytes().Bytes()
	n := min(limit, len(b)+1)
	f := newFinder(old)
	if len(old) > 0 {
		if err := chargeSearch(c, len(b), len(old)); err != nil {
			return object.Unbound, err
		}
		n = f.count(b, limit)
	}
	if n == 0 && args[0].Is(object.KindBytes) {
		return args[0], nil
	}
	if err := c.Meter().Steps(int64(n)); err != nil {
		return object.Unbound, err
	}
	return newBytes(c, args[0].Kind(), len(b)+n*(len(new)-len(old)), func(p []byte) {
		for ; n > 0; n-- {
			if len(old) == 0 {
				p = p[copy(p, new):]
				k := copy(p[:min(1, len(p))], b)
				p, b = p[k:], b[k:]
				continue
			}
			i := f.index(b)
			p = p[copy(p, b[:i]):]
			p = p[copy(p, new):]
			b = b[i+len(old):]
		}
		copy(p, b)
	})
}

func bytesJustify(c native.Call, args []object.Value, name string, left func(pad, width int) int) (object.Value, error) {
	width, err := sizeArg(c, args[1])
	if err != nil {
		return object.Unbound, err
	}
	fill := byte(' ')
	if !args[2].IsUnbound() {
		p := object.BuiltinPart(args[2]).Bytes()
		if p == nil || len(p.Bytes()) != 1 {
			return object.Unbound, object.TypeErrorf("%s() argument 2 must be a byte string of length 1, not %s", name, object.TypeName(args[2]))
		}
		fill = p.Bytes()[0]
	}
	b := args[0].Bytes().Bytes()
	pad := max(width-len(b), 0)
	if width < 0 {
		pad = 0
	}
	n := left(pad, width)
	if pad > object.MaxItems {
		return object.Unbound, reserve(c, -1)
	}
	return newBytes(c, args[0].Kind(), len(b)+pad, func(p []byte) {
		fillBytes(p[:n], fill)
		copy(p[n:], b)
		fillBytes(p[n+len(b):], fill)
	})
}

func fillBytes(p []byte, b byte) {
	for i := range p {
		p[i] = b
	}
}

func bytesZFill(c native.Call, args []object.Value) (object.Value, error) {
	width, err := sizeArg(c, args[1])
	if err != nil {
		return object.Unbound, err
	}
	b := args[0].Bytes().Bytes()
	pad := 0
	if width > len(b) {
		pad = width - len(b)
	}
	if pad > object.MaxItems {
		return object.Unbound, reserve(c, -1)
	}
	return newBytes(c, args[0].Kind(), len(b)+pad, func(p []byte) {
		if pad > 0 && len(b) > 0 && (b[0] == '+' || b[0] == '-') {
			p[0] = b[0]
			p, b = p[1:], b[1:]
		}
		fillBytes(p[:pad], '0')
		copy(p[pad:], b)
	})
}

func bytesExpandTabs(c native.Call, args []object.Value) (object.Value, error) {
	size, err := cIntArg(c, args[1])
	if err != nil {
		return object.Unbound, err
	}
	size = min(size, object.MaxItems)
	b := args[0].Bytes().Bytes()
	if err := scan(c, 2*len(b)); err != nil {
		return object.Unbound, err
	}
	total, column := 0, 0
	for _, ch := range b {
		n := tabWidth(ch, size, &column)
		total = min(total+n, object.MaxItems+1)
	}
	if total > object.MaxItems {
		return object.Unbound, reserve(c, -1)
	}
	return newBytes(c, args[0].Kind(), total, func(p []byte) {
		column = 0
		for _, ch := range b {
			n := tabWidth(ch, size, &column)
			if ch == '\t' {
				fillBytes(p[:n], ' ')
			} else {
				p[0] = ch
			}
			p = p[n:]
		}
	})
}

// tabWidth returns how many bytes stand for ch at the column, and moves on.
func tabWidth(ch byte, size int, column *int) int {
	switch ch {
	case '\t':
		n := 0
		if size > 0 {
			n = size - *column%size
		}
		*column += n
		return n
	case '\n', '\r':
		*column = 0
	default:
		*column++
	}
	return 1
}

func bytesTranslate(c native.Call, args []object.Value) (object.Value, error) {
	var table []byte
	if !args[1].IsNone() {
		var err error
		if table, err = bytesArg(c, args[1]); err != nil {
			return object.Unbound, err
		}
		if len(table) != 256 {
			return object.Unbound, object.ValueErrorf("translation table must be 256 characters long")
		}
	}
	deleted, err := bytesArg(c, args[2])
	if err != nil {
		return object.Unbound, err
	}
	b := args[0].Bytes().Bytes()
	if err := scan(c, 2*len(b)+len(deleted)); err != nil {
		return object.Unbound, err
	}
	var drop [256]bool
	for _, ch := range deleted {
		drop[ch] = true
	}
	n := 0
	for _, ch := range b {
		if !drop[ch] {
			n++
		}
	}
	return newBytes(c, args[0].Kind(), n, func(p []byte) {
		i := 0
		for _, ch := range b {
			if drop[ch] {
				continue
			}
			if table != nil {
				ch = table[ch]
			}
			p[i] = ch
			i++
		}
	})
}

func bytesRemove(c native.Call, args []object.Value, trim func(b, part []byte) []byte) (object.Value, error) {
	part, err := bytesArg(c, args[1])
	if err != nil {
		return object.Unbound, err
	}
	return copyBytes(c, args[0].Kind(), trim(args[0].Bytes().Bytes(), part))
}
