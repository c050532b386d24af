package object

import (
	"strings"

	"github.com/minipy/minipy/budget"
)

// maxSafe bounds the texts that SafeRepr and SafeStr return, in bytes.
const maxSafe = 200

// SafeRepr returns a short repr for error messages: at most about 200 bytes, no deeper than three containers, without a call into a script.
func SafeRepr(v Value) string {
	var b strings.Builder
	safeRepr(&b, v, 3)
	return cut(b.String())
}

// SafeStr is SafeRepr but for a str, which is returned as it is (shortened).
func SafeStr(v Value) string {
	if s := BuiltinPart(v).Str(); s != nil {
		return cut(s.s)
	}
	return SafeRepr(v)
}

// cut shortens s to maxSafe bytes, at a code point.
func cut(s string) string {
	if len(s) <= maxSafe {
		return s
	}
	n := maxSafe - 3
	for n > 0 && s[n]&0xc0 == 0x80 {
		n--
	}
	return s[:n] + "..."
}

func safeRepr(b *strings.Builder, v Value, depth int) {
	if b.Len() > maxSafe {
		return
	}
	if p := BuiltinPart(v); p.ref != v.ref {
		v = p
	}
	switch o := v.Object().(type) {
	case nil:
		if v.IsInt() || v.IsFloat() {
			if v.IsFloat() {
				b.WriteString(FloatRepr(v.AsFloat()))
				return
			}
			b.WriteString(formatInt(v.AsInt()))
			return
		}
		b.WriteString(simpleRepr(v, ""))
	case *Str:
		b.WriteString(safeQuote(o.s))
	case *BigInt:
		if smallBig(o.b) {
			b.WriteString(o.b.String())
		} else {
			b.WriteString("<int of " + formatInt(int64(o.b.BitLen())) + " bits>")
		}
	case *Complex:
		b.WriteString(complexRepr(o.z))
	case *Bytes:
		fake := NewBuilder(newSafeMeter())
		p := o.b
		if len(p) > maxSafe {
			p = p[:maxSafe]
		}
		writeBytesRepr(fake, p, false)
		b.WriteString(fake.String())
	case *List:
		safeItems(b, "[", o.items, "]", depth)
	case *Tuple:
		end := ")"
		if len(o.items) == 1 {
			end = ",)"
		}
		safeItems(b, "(", o.items, end, depth)
	case *Dict:
		safeDict(b, o, depth)
	case *Set:
		if o.d.live == 0 || depth == 0 {
			b.WriteString(TypeName(v) + "()")
			return
		}
		b.WriteString("{")
		for i, n := o.d.Next(0), 0; i >= 0 && b.Len() < maxSafe; i, n = o.d.Next(i+1), n+1 {
			if n > 0 {
				b.WriteString(", ")
			}
			safeRepr(b, o.At(i), depth-1)
		}
		b.WriteString("}")
	case *Slice:
		safeItems(b, "slice(", []Value{o.start, o.stop, o.step}, ")", depth)
	case *Exception:
		b.WriteString(o.class.name)
		end := ")"
		safeItems(b, "(", o.args, end, depth)
	default:
		b.WriteString(simpleRepr(v, "0x0"))
	}
}

func safeItems(b *strings.Builder, open string, items []Value, end string, depth int) {
	b.WriteString(open)
	if depth == 0 && len(items) > 0 {
		b.WriteString("..." + end)
		return
	}
	for i, item := range items {
		if i > 0 {
			b.WriteString(", ")
		}
		if b.Len() > maxSafe {
			b.WriteString("...")
			break
		}
		safeRepr(b, item, depth-1)
	}
	b.WriteString(end)
}

func safeDict(b *strings.Builder, d *Dict, depth int) {
	b.WriteString("{")
	if depth == 0 && d.live > 0 {
		b.WriteString("...}")
		return
	}
	for i, n := d.Next(0), 0; i >= 0 && b.Len() <= maxSafe; i, n = d.Next(i+1), n+1 {
		if n > 0 {
			b.WriteString(", ")
		}
		k, v := d.At(i)
		safeRepr(b, k, depth-1)
		b.WriteString(": ")
		safeRepr(b, v, depth-1)
	}
	b.WriteString("}")
}

// safeQuote returns repr(s) of at most maxSafe bytes of s.
func safeQuote(s string) string {
	short := len(s) > maxSafe
	if short {
		s = cut(s)
	}
	b := NewBuilder(newSafeMeter())
	writeStrRepr(b, s)
	return b.String()
}

// quoteStart returns the first maxSafe characters of repr(s), as CPython's %.200R does.
func quoteStart(s string) string {
	n := 0
	for count := 0; n < len(s) && count < maxSafe; count++ {
		_, size := DecodeRune(s[n:])
		n += size
	}
	b := NewBuilder(newSafeMeter())
	writeQuoted(b, s[:n], quoteFor(s))
	text := b.String()
	if n == len(s) && len(text) <= maxSafe {
		return text
	}
	at := 0
	for count := 0; at < len(text) && count < maxSafe; count++ {
		_, size := DecodeRune(text[at:])
		at += size
	}
	return text[:at]
}

// newSafeMeter pays for texts of bounded length.
func newSafeMeter() *budget.Meter {
	return budget.NewMeter(budget.Limits{Steps: budget.Unlimited, Memory: budget.Unlimited, Output: budget.Unlimited}, nil)
}
