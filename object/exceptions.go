package object

// exceptionClasses collects the builtin exceptions in the order of the hierarchy.
var exceptionClasses []*Class

// solidExceptions have data of their own, so that no class can derive from two of them that are not related.
var solidExceptions = map[string]bool{
	"BaseExceptionGroup": true, "SystemExit": true, "AttributeError": true, "ImportError": true, "NameError": true, "OSError": true, "StopIteration": true,
	"SyntaxError": true, "UnicodeDecodeError": true, "UnicodeEncodeError": true, "UnicodeTranslateError": true,
}

func exceptionClass(name string, bases ...*Class) *Class {
	c := StaticClass(name, KindException, ClassException, bases...)
	if solidExceptions[name] {
		c.flags |= ClassSolid
	}
	exceptionClasses = append(exceptionClasses, c)
	return c
}

// The builtin exception hierarchy (Python library reference, "Built-in Exceptions").
var (
	BaseException      = exceptionClass("BaseException", ObjectClass)
	BaseExceptionGroup = exceptionClass("BaseExceptionGroup", BaseException)
	GeneratorExit      = exceptionClass("GeneratorExit", BaseException)
	KeyboardInterrupt  = exceptionClass("KeyboardInterrupt", BaseException)
	SystemExit         = exceptionClass("SystemExit", BaseException)
	ExceptionClass     = exceptionClass("Exception", BaseException)
	ExceptionGroup     = exceptionClass("ExceptionGroup", BaseExceptionGroup, ExceptionClass)

	ArithmeticError    = exceptionClass("ArithmeticError", ExceptionClass)
	FloatingPointError = exceptionClass("FloatingPointError", ArithmeticError)
	OverflowError      = exceptionClass("OverflowError", ArithmeticError)
	ZeroDivisionError  = exceptionClass("ZeroDivisionError", ArithmeticError)
	AssertionError     = exceptionClass("AssertionError", ExceptionClass)
	AttributeError     = exceptionClass("AttributeError", ExceptionClass)
	BufferError        = exceptionClass("BufferError", ExceptionClass)
	EOFError           = exceptionClass("EOFError", ExceptionClass)
	ImportError        = exceptionClass("ImportError", ExceptionClass)
	ModuleNotFound     = exceptionClass("ModuleNotFoundError", ImportError)
	LookupError        = exceptionClass("LookupError", ExceptionClass)
	IndexError         = exceptionClass("IndexError", LookupError)
	KeyError           = exceptionClass("KeyError", LookupError)
	MemoryError        = exceptionClass("MemoryError", ExceptionClass)
	NameError          = exceptionClass("NameError", ExceptionClass)
	UnboundLocalError  = exceptionClass("UnboundLocalError", NameError)

	OSError                = exceptionClass("OSError", ExceptionClass)
	BlockingIOError        = exceptionClass("BlockingIOError", OSError)
	ChildProcessError      = exceptionClass("ChildProcessError", OSError)
	ConnectionError        = exceptionClass("ConnectionError", OSError)
	BrokenPipeError        = exceptionClass("BrokenPipeError", ConnectionError)
	ConnectionAbortedError = exceptionClass("ConnectionAbortedError", ConnectionError)
	ConnectionRefusedError = exceptionClass("ConnectionRefusedError", ConnectionError)
	ConnectionResetError   = exceptionClass("ConnectionResetError", ConnectionError)
	FileExistsError        = exceptionClass("FileExistsError", OSError)
	FileNotFoundError      = exceptionClass("FileNotFoundError", OSError)
	InterruptedError       = exceptionClass("InterruptedError", OSError)
	IsADirectoryError      = exceptionClass("IsADirectoryError", OSError)
	NotADirectoryError     = exceptionClass("NotADirectoryError", OSError)
	PermissionError        = exceptionClass("PermissionError", OSError)
	ProcessLookupError     = exceptionClass("ProcessLookupError", OSError)
	TimeoutError           = exceptionClass("TimeoutError", OSError)

	ReferenceError        = exceptionClass("ReferenceError", ExceptionClass)
	RuntimeError          = exceptionClass("RuntimeError", ExceptionClass)
	NotImplementedError   = exceptionClass("NotImplementedError", RuntimeError)
	RecursionError        = exceptionClass("RecursionError", RuntimeError)
	StopAsyncIteration    = exceptionClass("StopAsyncIteration", ExceptionClass)
	StopIteration         = exceptionClass("StopIteration", ExceptionClass)
	SyntaxErrorClass      = exceptionClass("SyntaxError", ExceptionClass)
	IndentationError      = exceptionClass("IndentationError", SyntaxErrorClass)
	TabError              = exceptionClass("TabError", IndentationError)
	SystemError           = exceptionClass("SystemError", ExceptionClass)
	TypeError             = exceptionClass("TypeError", ExceptionClass)
	ValueError            = exceptionClass("ValueError", ExceptionClass)
	UnicodeError          = exceptionClass("UnicodeError", ValueError)
	UnicodeDecodeError    = exceptionClass("UnicodeDecodeError", UnicodeError)
	UnicodeEncodeError    = exceptionClass("UnicodeEncodeError", UnicodeError)
	UnicodeTranslateError = exceptionClass("UnicodeTranslateError", UnicodeError)

	Warning                   = exceptionClass("Warning", ExceptionClass)
	BytesWarning              = exceptionClass("BytesWarning", Warning)
	DeprecationWarning        = exceptionClass("DeprecationWarning", Warning)
	EncodingWarning           = exceptionClass("EncodingWarning", Warning)
	FutureWarning             = exceptionClass("FutureWarning", Warning)
	ImportWarning             = exceptionClass("ImportWarning", Warning)
	PendingDeprecationWarning = exceptionClass("PendingDeprecationWarning", Warning)
	ResourceWarning           = exceptionClass("ResourceWarning", Warning)
	RuntimeWarning            = exceptionClass("RuntimeWarning", Warning)
	SyntaxWarning             = exceptionClass("SyntaxWarning", Warning)
	UnicodeWarning            = exceptionClass("UnicodeWarning", Warning)
	UserWarning               = exceptionClass("UserWarning", Warning)
)

// LimitReached is what a script sees of a limit of its own making (module minipy), or of one that the host set for a part of it. It is no builtin.
var LimitReached = StaticClass("LimitReached", KindException, ClassException, ExceptionClass).SetModule("minipy").
	SetDoc("A limit on a part of the script was reached. kind, used, max and where tell which.")

// UnsupportedOperation is io.UnsupportedOperation, which files that open returns raise too.
var UnsupportedOperation = StaticClass("UnsupportedOperation", KindException, ClassException, OSError, ValueError).SetModule("io")
