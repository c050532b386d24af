package stdlib

import (
	"slices"
	"strings"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// warningsModule is the module warnings: what it has to know of its caller is here, all else is Python.
func warningsModule() *native.Module {
	text, err := sources.ReadFile("source/warnings.py")
	if err != nil {
		panic("BUG: " + err.Error())
	}
	return (&native.Module{Name: "warnings", Doc: "Warnings: what is worth telling and no error.", Source: string(text), Lazy: true, Hidden: true, Funcs: []*native.Func{
		{Name: "_caller", Params: native.Params("stacklevel", "prefixes", "/"), Cost: native.Linear("the number of frames"), Run: warningCaller,
			Doc: "Return file, line and globals of the function that is stacklevel calls out from warn(), None when there are fewer."},
		{Name: "_line", Params: native.Params("file", "line", "/"), Cost: native.Linear("the number of frames"), Run: warningLine,
			Doc: "Return a line of a file that runs, '' if it does not."},
	}}).Define()
}

// stepsPerFrame is the charge for looking at a frame: its line is searched for.
const stepsPerFrame = 4

func warningCaller(c native.Call, args []object.Value) (object.Value, error) {
	level, err := smallIntOf(c, args[0], "ssize_t")
	if err != nil {
		return object.Unbound, err
	}
	var prefixes []string
	for _, v := range sequenceItems(args[1]) {
		s := object.BuiltinPart(v).Str()
		if s == nil {
			return object.Unbound, object.TypeErrorf("Found non-str '%s' in skip_file_prefixes.", object.TypeName(v))
		}
		prefixes = append(prefixes, s.String())
	}
	if len(prefixes) > 0 {
		level = max(level, 2)
	}
	var place []object.Value
	direct := true // the next frame is that of the caller
	c.(native.Tracer).VisitRunning(func(file string, line int, globals *object.Dict) bool {
		if err = c.Meter().Steps(int64(stepsPerFrame + len(prefixes))); err != nil {
			return false
		}
		caller := direct
		direct = false
		switch {
		case !caller && slices.ContainsFunc(prefixes, func(prefix string) bool { return strings.HasPrefix(file, prefix) }):
		case level > 1:
			level--
		default:
			var name object.Value
			if name, err = object.NewStrCopy(c.Meter(), object.ValidText(file)); err == nil {
				place = []object.Value{name, object.Int(int64(line)), globals.Value()}
			}
			return false
		}
		return true
	})
	if err != nil || place == nil {
		return object.None, err
	}
	return object.TupleOf(c.Meter(), place...)
}

func warningLine(c native.Call, args []object.Value) (object.Value, error) {
	file, line := object.BuiltinPart(args[0]).Str(), object.BuiltinPart(args[1])
	if file == nil || !line.IsInt() {
		return object.EmptyStr, nil
	}
	if err := c.Meter().Steps(int64(c.Depth())); err != nil {
		return object.Unbound, err
	}
	text, ok := c.(native.Tracer).SourceLine(file.String(), int(line.AsInt()))
	if !ok {
		return object.EmptyStr, nil
	}
	return object.NewStrCopy(c.Meter(), object.ValidText(text))
}
