package capability

import (
	"context"
	"log/slog"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Event is one decision of a [Set].
type Event struct {
	Capability Capability
	Operation  string // what was tried: "open"
	Detail     string // the same with its object, as a call: "open('x.txt')"; bounded in length, without control characters
	Allowed    bool
	Reason     string // the grant that allowed it, or why it was refused
}

// Observer is told every decision, in order, on the goroutine of the script, which waits for it. It must not panic.
type Observer interface {
	Observe(Event)
}

// ObserverFunc makes an Observer of a function.
type ObserverFunc func(Event)

// Observe calls f.
func (f ObserverFunc) Observe(e Event) { f(e) }

// SlogObserver returns an Observer that logs allowed uses at level Info and refusals at level Warn.
func SlogObserver(logger *slog.Logger) Observer {
	return ObserverFunc(func(e Event) {
		level, verdict := slog.LevelWarn, "denied"
		if e.Allowed {
			level, verdict = slog.LevelInfo, "allowed"
		}
		logger.LogAttrs(context.Background(), level, "capability "+verdict,
			slog.String("capability", e.Capability.String()),
			slog.String("operation", e.Operation),
			slog.String("detail", e.Detail),
			slog.Bool("allowed", e.Allowed),
			slog.String("reason", e.Reason))
	})
}

// maxDetail bounds the bytes of a name that a detail shows: names come from scripts, and go to logs.
const maxDetail = 256

// callText writes an operation on objects as a call: open('x.txt').
func callText(operation string, objects ...string) string {
	var b strings.Builder
	b.WriteString(operation)
	b.WriteByte('(')
	for i, object := range objects {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(quote(object))
	}
	b.WriteByte(')')
	return b.String()
}

// quote writes text as Python's repr does, cut after maxDetail bytes.
func quote(text string) string {
	mark := byte('\'')
	if strings.Contains(text, "'") && !strings.Contains(text, `"`) {
		mark = '"'
	}
	var b strings.Builder
	b.WriteByte(mark)
	for i := 0; i < len(text); {
		if i >= maxDetail {
			b.WriteString("...")
			break
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		switch {
		case r == utf8.RuneError && size == 1:
			b.WriteString(`\x`)
			b.WriteString(strconv.FormatUint(uint64(text[i])|0x100, 16)[1:])
		case r == rune(mark) || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case unicode.IsPrint(r):
			b.WriteRune(r)
		default: // strconv escapes control and format characters as Python does, but for their quotes
			escaped := strconv.QuoteRuneToASCII(r)
			b.WriteString(escaped[1 : len(escaped)-1])
		}
		i += size
	}
	b.WriteByte(mark)
	return b.String()
}
