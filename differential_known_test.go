package minipy_test

// knownDifferences are accepted. Those that exist with every CPython are described in docs/builtins.md.
var knownDifferences = []known{
	{ours: "limit: .*", cpython: "MemoryError: .*", why: "what does not fit ends in a limit, which scripts cannot catch"},
	{ours: "OverflowError: too many digits in integer.*", cpython: "MemoryError: .*", why: "a shift by more bits than memory has says so at once"},
	{label: `bytearray\.__init__`, why: "a bytearray keeps its contents when __init__ fails"},
	{label: "change during iteration of (dict|set)", why: "where entries go that are added while others are deleted depends on when a table is rebuilt"},
	{label: `type\.__call__`, ours: "TypeError: .*", cpython: "TypeError: .*", why: "which of several wrong arguments is told"},
	{label: `type\.__(set|del)attr__`, ours: "TypeError: .*expected .*", cpython: "TypeError: descriptor .*", why: "a method of the class's instances is found on the class, and their arguments are counted first"},
	{label: `type\.__(instance|subclass)check__`, ours: `TypeError: type\.__.*`, cpython: `TypeError: .*\.__.* takes exactly one argument .*`, why: "CPython names the class that was asked"},
	{label: `type\.__dir__`, ours: "list.*", cpython: "list.*", why: "the order of names, which dir sorts"},
	{label: `type\.__annotations__`, ours: "getset_descriptor.*", cpython: "AttributeError: .*", why: "type itself has the attribute that classes have"},
	{label: `(operator \*\*=?|.*__r?pow__|.*__abs__|pow|abs)`, nearly: true, why: "the C library rounds otherwise in the last place"},
	{label: `(float|complex)\.__hash__`, ours: "-?[0-9]+ .*", cpython: "-?[0-9]+ .*nan.*", why: "what is not a number hashes by its identity in CPython"},
	{label: `(bytes|bytearray)\.translate`, ours: "TypeError: .*", cpython: "TypeError: .*", why: "translate names the keyword where CPython counts"},

	{cpython: `(LookupError|TypeError|UnicodeDecodeError): decoding with '.*' codec failed .*`, before: [2]int{3, 12}, why: "3.12 no longer wraps the error"},
	{cpython: "(?s).*(min|max)\\(\\) arg is an empty sequence.*", before: [2]int{3, 12}, why: "other words"},
	{cpython: `(?s).*iter\(v, w\): v must be callable.*`, before: [2]int{3, 12}, why: "other words"},
	{label: `(int|bool)\.is_integer|attribute.*`, cpython: ".*no attribute 'is_integer'.*", before: [2]int{3, 12}, why: "new in 3.12"},
	{cpython: "(?s).*unhashable type: 'slice'.*", before: [2]int{3, 12}, why: "slices have a hash since 3.12"},
	{label: "slice.*", cpython: "(?s).*(__hash__|unhashable).*", before: [2]int{3, 12}, why: "slices have a hash since 3.12"},
	{label: "sort.*|list.sort", cpython: "(?s)TypeError: '.*' object cannot be interpreted as an integer.*", before: [2]int{3, 12}, why: "reverse takes any truth value since 3.12"},
	{label: `(str|bytes|bytearray)\.splitlines`, cpython: "(?s)TypeError: '.*' object cannot be interpreted as an integer.*", before: [2]int{3, 12}, why: "keepends takes any truth value since 3.12"},
	{label: `object\.__subclasshook__`, ours: "TypeError.*", cpython: "TypeError.*", why: "CPython leaves out the class"},
	{label: `.*__(release_)?buffer__`, cpython: "(?s)TypeError:  expected .*", why: "CPython leaves a gap where the name of a function should be"},
	{label: `memoryview\._from_flags|bool\.__invert__`, before: [2]int{3, 12}, why: "new in 3.12"},
	{label: `.*__(release_)?buffer__`, before: [2]int{3, 12}, why: "new in 3.12"},
	{label: "(sum|conversion to sum|statistics).*|sum", nearly: true, before: [2]int{3, 12}, why: "floats are summed with compensation since 3.12"},

	{cpython: "(?s)OverflowError: character argument not in range\\(0x110000\\).*", ours: "(?s)ValueError: unsupported format character .*", why: "CPython cannot show a byte beyond ASCII in the message"},
	{ours: `(?s)TypeError: \S+ takes no keyword arguments.*`, cpython: `(?s)TypeError: \S+ takes no keyword arguments.*`, why: "whether the class is named depends on how CPython calls"},
	{ours: `(?s)TypeError: \S+ argument after \*\*? must be .*`, cpython: `(?s)TypeError: \S+ argument after \*\*? must be .*`, why: "which class is named depends on how CPython calls"},
	{label: `(operator \*\*=?|.*pow.*)`, ours: "complex .*nan.*", cpython: "ZeroDivisionError: .*", why: "powers that cannot be computed: CPython trusts the C library"},
	{label: "hash", ours: "-?[0-9]+", cpython: "-?[0-9]+", why: "a complex number with a part that is not a number hashes by its identity in CPython"},
	{label: `range`, ours: `[0-9]+ .*`, cpython: `[0-9]+ .*`, why: "the hint of a length is at most sys.maxsize"},
	{ours: "(?s)(.*[^A-Za-z])?(bytes|str|tuple|list|int|float|set|dict|b?'.*).*", cpython: "(?s).*(Str|Bytes|Tuple|List|Num|Real|Set|Dict)[^A-Za-z].*", why: "methods that return their receiver unchanged may return its builtin value, and errors name that one's class, where it is of a derived class"},
}
