package re

// PatternError says why a pattern or a replacement template cannot be read.
type PatternError struct {
	Msg string
	Pos int // in characters; -1 when the error has no place
}

// Error returns the message as CPython writes it for a pattern of one line.
func (e *PatternError) Error() string {
	if e.Pos < 0 {
		return e.Msg
	}
	return e.Msg + " at position " + itoa(int64(e.Pos))
}
