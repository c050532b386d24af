package vm

// SyntaxException makes a script's exception of a *SyntaxError; other errors are returned as they are.
func (t *Thread) SyntaxException(err error) error { return t.syntaxException(err) }
