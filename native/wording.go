package native

// Wording says how the messages about wrong arguments of one function differ from those that its parameters alone give. CPython takes the arguments
// of most functions apart by tables, and those of some by hand, in words of their own.
type Wording struct {
	// Scripted functions are written in Python in CPython, and have the messages of those.
	Scripted bool
	// Counted functions count their positional arguments before anything else, in the words "f expected 1 argument, got 0". Least is how many
	// they want where *args would do with none.
	Counted bool
	Least   int
	// HandsOn names the function that gets the keywords and refuses those that it does not know: sorted hands them on to sort.
	HandsOn string
	// Parsed functions take no keywords, but have the messages of those that do.
	Parsed bool
	// Missing is the whole message about an argument that is not there, without a number; NamedFirst the format of
	// that about keywords none of which is it, for the first of them.
	Missing    string
	NamedFirst string
}

// words are those of functions that need no others.
var words Wording

// Says returns how messages about wrong arguments are worded.
func (f *Func) Says() *Wording {
	if f.Wording == nil {
		return &words
	}
	return f.Wording
}
