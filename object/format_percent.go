package object

// PercentFormat is format % args for str, bytes and bytearray.
func PercentFormat(c Calls, format, args Value) (Value, error) { return NotImplemented, nil }
