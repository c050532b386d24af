package stdlib

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// tracebackModule is the module traceback: the machine renders, source/traceback.py takes apart.
func tracebackModule() *native.Module {
	text, err := sources.ReadFile("source/traceback.py")
	if err != nil {
		panic("BUG: " + err.Error())
	}
	return (&native.Module{Name: "traceback", Doc: "Extract, format and print tracebacks.", Source: string(text), Lazy: true, Funcs: []*native.Func{
		{Name: "_render", Params: native.Params("exception", "/"), Cost: native.Linear("the length of the text"), Run: renderException,
			Doc: "Return the text that an uncaught exception prints."},
	}}).Define()
}

func renderException(c native.Call, args []object.Value) (object.Value, error) {
	e := args[0].Exception()
	if e == nil {
		return object.Unbound, object.TypeErrorf("Exception expected for value, %s found", object.TypeName(args[0]))
	}
	text, err := c.Traceback(e)
	if err != nil {
		return object.Unbound, err
	}
	return object.NewStrCopy(c.Meter(), object.ValidText(text))
}
