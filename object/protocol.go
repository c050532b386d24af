package object

import (
	"errors"
	"strings"
)

// What a library object (KindOpaque: Decimal, datetime, deque ...) may implement so that the operations of this package work on it without a nested
// run. An object that implements none of them is handed to the machine, which looks for special methods on its class.
type (
	// Hashed is an object with its own hash; it must agree with equality, also with numbers when it equals them.
	Hashed interface {
		HashValue(c Calls) (int64, error)
	}
	// Compared is an object that compares itself with another value: the result is a bool or NotImplemented. w may be anything; v is the object
	// itself, on the left of op.
	Compared interface {
		CompareWith(c Calls, op CompareOp, w Value) (Value, error)
	}
	// Printed is an object that writes its own repr.
	Printed interface {
		WriteRepr(c Calls, b *Builder) error
	}
	// Operand is an object with arithmetic: op with w on the right or, when reflected, on the left. The result may be NotImplemented.
	Operand interface {
		Operate(c Calls, op BinaryOp, w Value, reflected bool) (Value, error)
	}
	// Sized is an object with a length.
	Sized interface {
		Len() int
	}
	// Truthful is an object whose truth is not that of its length.
	Truthful interface {
		Truth() bool
	}
)

// charge takes n steps from c's meter; c is nil for constants, whose making is not charged here.
func charge(c Calls, n int64) error {
	if c == nil {
		return nil
	}
	return c.Meter().Steps(n)
}

// enter is c.Enter whose RecursionError says what was going on: " in comparison".
func enter(c Calls, where string) error {
	if c == nil {
		return nil
	}
	err := c.Enter()
	if err == nil {
		return nil
	}
	var e *Error
	if errors.As(err, &e) && e.Class == RecursionError && strings.HasSuffix(e.Msg, "depth exceeded") {
		return RecursionErrorf("%s%s", e.Msg, where)
	}
	return err
}

func leave(c Calls) {
	if c != nil {
		c.Leave()
	}
}

// scripted reports whether the class of v may say how it compares and hashes, so that the machine has to be asked.
func scripted(v Value) bool {
	if v.ref == nil {
		return false
	}
	switch v.ref.kind {
	case KindInstance, KindOpaque:
		return true
	case KindException:
		return !v.Exception().class.IsStatic()
	case KindClass:
		return v.Class().meta != nil && !v.Class().meta.IsStatic()
	}
	return false
}
