package native

import (
	"context"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/capability"
	"github.com/minipy/minipy/object"
)

// Call is the machine as native code sees it. A Call belongs to one execution.
//
// The methods that run script code (Invoke, Iter, Next, GetAttr ... on instances of script classes, and everything of object.Calls) are nested runs:
// they use the Go stack and count against the depth limit. Functions that call back as their purpose are Reducers or have a
// Resume instead; nested runs are for special methods in the middle of an algorithm.
type Call interface {
	object.Calls

	// Context returns the host's context, for natives that wait.
	Context() context.Context
	// Grants returns what the execution may touch.
	Grants() *capability.Set

	// Invoke calls fn in a nested run.
	Invoke(fn object.Value, args ...object.Value) (object.Value, error)
	// InvokeKw is Invoke with keyword arguments (kwargs may be nil).
	InvokeKw(fn object.Value, args []object.Value, kwargs *object.Dict) (object.Value, error)
	// Iter returns iter(v); Next the next item of an iterator.
	Iter(v object.Value) (object.Value, error)
	Next(it object.Value) (v object.Value, ok bool, err error)
	// Items collects the items of any iterable; for builtin lists and tuples it is the items themselves, not to be changed.
	Items(v object.Value) ([]object.Value, error)

	// GetAttr, SetAttr, DelAttr and LookupSpecial are attribute access by Python's rules. LookupSpecial looks on the type, as the machine does for
	// special methods, and binds; ok is false when there is none.
	GetAttr(v object.Value, name *object.Str) (object.Value, error)
	SetAttr(v object.Value, name *object.Str, value object.Value) error
	DelAttr(v object.Value, name *object.Str) error
	LookupSpecial(v object.Value, name *object.Str) (method object.Value, ok bool, err error)

	// GetItem, SetItem, DelItem, Contains, Len, Truth, Binary, Compare are operators by Python's rules, for any values.
	GetItem(v, key object.Value) (object.Value, error)
	SetItem(v, key, value object.Value) error
	DelItem(v, key object.Value) error
	Contains(container, v object.Value) (bool, error)
	Len(v object.Value) (int, error)
	Truth(v object.Value) (bool, error)
	Binary(op object.BinaryOp, a, b object.Value) (object.Value, error)
	Compare(op object.CompareOp, a, b object.Value) (object.Value, error)
	// Format is format(v, spec).
	Format(v object.Value, spec string) (string, error)
	// ToIndex is operator.index(v), as an int of any size.
	ToIndex(v object.Value) (object.Value, error)
	// IsInstance and IsSubclass are isinstance and issubclass (classinfo may be a tuple or a union).
	IsInstance(v, classinfo object.Value) (bool, error)
	IsSubclass(v, classinfo object.Value) (bool, error)
	// CallClass makes an instance of a class.
	CallClass(class *object.Class, args ...object.Value) (object.Value, error)

	// DefineAll runs what a library module has put off: its namespace is about to be seen as a whole.
	DefineAll(mod *object.Module) error

	// Prelude returns a function of the prelude by its name.
	Prelude(name string) (object.Value, error)
	// Import imports a module by its absolute name, as `import name` does, and returns that module.
	Import(name string) (*object.Module, error)
	// Modules returns sys.modules.
	Modules() *object.Dict
	// Compile compiles source text: mode is "exec", "eval" or "single".
	Compile(text, filename, mode string) (object.Value, error)
	// Exec runs a code object with the given namespaces; for eval mode it returns the value. locals is a dict or any other mapping.
	Exec(code object.Value, globals *object.Dict, locals object.Value) (object.Value, error)
	// Globals returns the globals of the script frame that called; Locals its local variables, in a dict or in the mapping that it runs in.
	Globals() *object.Dict
	Locals() (object.Value, error)
	// SetBases gives a script's class other direct bases (assignment to __bases__).
	SetBases(class *object.Class, bases []*object.Class) error
	// BuildClass makes a class as a class statement does (type(name, bases, dict)).
	BuildClass(meta *object.Class, name *object.Str, bases []object.Value, ns *object.Dict, kwargs *object.Dict) (object.Value, error)
	// Handling returns the exception being handled (sys.exception()), None when there is none.
	Handling() object.Value
	// Depth and DepthLimit are the depth of calls and its limit; SetDepthLimit lowers it, or raises it up to the host's.
	Depth() int
	DepthLimit() int
	SetDepthLimit(n int) error

	// Write writes to standard output (fd 1) or standard error (fd 2), charged as output.
	Write(fd int, text string) error
	// Traceback renders an exception as CPython prints it.
	Traceback(e *object.Exception) (string, error)
	// DigitLimit is the limit on int/str conversion, 0 for none; SetDigitLimit changes it for this execution.
	DigitLimit() int
	SetDigitLimit(n int)
	// Setting returns what the host or the command set under a key ("argv", "seed"), Unbound when nothing.
	Setting(key string) object.Value
	// Store keeps one value per execution under a key of the library's own, traced; Unbound when nothing is stored.
	Stored(key string) object.Value
	Store(key string, v object.Value) error
	// EnterBudget gives the driven native that calls it a smaller budget until it returns: see budget.Meter.Enter. When that is exceeded, what it has called
	// is dropped, and its call raises LimitReached.
	EnterBudget(l budget.Limits) error
	// Step usage, for sys and the like.
	Usage() budget.Usage
}
