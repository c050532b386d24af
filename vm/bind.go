package vm

import (
	"strings"

	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/object"
)

// bind arranges the n arguments at stack[base:], the last len(kw) of them keywords, into the parameters of fn, with CPython's errors.
func (t *Thread) bind(fn *object.Function, code *bytecode.Code, base, n int, kw object.Value) error {
	var names []object.Value
	if u := kw.Tuple(); u != nil {
		names = u.Items()
	}
	npos := n - len(names)
	argc := code.ArgCount
	if len(names) == 0 && npos <= argc && code.KwOnly == 0 && code.Flags&(bytecode.VarArgs|bytecode.VarKw) == 0 {
		if defaults := fn.Defaults(); npos >= argc-len(defaults) {
			copy(t.stack[base+npos:base+argc], defaults[npos-(argc-len(defaults)):])
			return t.meter.Steps(int64(n / 4))
		}
	}
	if err := t.meter.Steps(int64(n/4 + len(names))); err != nil {
		return err
	}
	args := t.stack[base:]
	if len(names) > 0 && bindNamed(fn, code, args, names, npos) {
		return nil
	}
	var values []object.Value
	if len(names) > 0 { // keyword values are set aside before anything is written over them
		mark := len(t.scratch)
		defer func() { clear(t.scratch[mark:]); t.scratch = t.scratch[:mark] }()
		if err := t.growScratch(len(names)); err != nil {
			return err
		}
		t.scratch = append(t.scratch, args[npos:n]...)
		values = t.scratch[mark:]
	}

	varargs := object.Unbound
	if code.Flags&bytecode.VarArgs != 0 {
		varargs = object.EmptyTuple
		if npos > argc {
			u, err := object.NewTuple(t.meter, npos-argc)
			if err != nil {
				return err
			}
			copy(u.Items(), args[argc:npos])
			varargs = u.Value()
		}
	}
	fixed := argc + code.KwOnly
	for i := min(npos, argc); i < fixed; i++ {
		args[i] = object.Unbound
	}
	var extra *object.Dict
	if code.Flags&bytecode.VarKw != 0 && (len(names) > 0 || code.Flags&bytecode.LazyKw == 0) {
		var err error
		if extra, err = object.NewDictSize(t.meter, len(names)); err != nil {
			return err
		}
	}
	for i, name := range names {
		s := name.Str()
		if s == nil {
			return object.TypeErrorf("keywords must be strings")
		}
		at := parameter(code, s, fixed)
		switch {
		case at < 0 && extra != nil:
			if err := extra.SetStr(t.meter, s, values[i]); err != nil {
				return err
			}
		case at < 0:
			if list := positionalOnly(code, names); list != "" {
				return object.TypeErrorf("%s() got some positional-only arguments passed as keyword arguments: '%s'", fn.QualName(), list)
			}
			return object.TypeErrorf("%s() got an unexpected keyword argument '%s'", fn.QualName(), s)
		case !args[at].IsUnbound():
			return object.TypeErrorf("%s() got multiple values for argument '%s'", fn.QualName(), s)
		default:
			args[at] = values[i]
		}
	}
	if npos > argc && code.Flags&bytecode.VarArgs == 0 { // keywords are complained about first
		return t.tooMany(fn, code, npos, names)
	}
	if npos < argc {
		defaults := fn.Defaults()
		first := argc - len(defaults)
		var missing []string
		for i := npos; i < argc; i++ {
			if !args[i].IsUnbound() {
				continue
			}
			if i >= first {
				args[i] = defaults[i-first]
			} else {
				missing = append(missing, code.VarNames[i].String())
			}
		}
		if len(missing) > 0 {
			return missingError(fn.QualName().String(), "positional", missing)
		}
	}
	if code.KwOnly > 0 {
		var missing []string
		for i := argc; i < fixed; i++ {
			if !args[i].IsUnbound() {
				continue
			}
			if d := fn.KwDefaults(); d != nil {
				if v, ok := d.FindStr(t.meter, code.VarNames[i]); ok {
					args[i] = v
					continue
				}
			}
			missing = append(missing, code.VarNames[i].String())
		}
		if len(missing) > 0 {
			return missingError(fn.QualName().String(), "keyword-only", missing)
		}
	}
	at := fixed
	if code.Flags&bytecode.VarArgs != 0 {
		args[at] = varargs
		at++
	}
	switch {
	case extra != nil:
		args[at] = extra.Value()
	case code.Flags&bytecode.VarKw != 0:
		args[at] = object.Unbound
	}
	return nil
}

// maxQuickNames is how many keywords bindNamed takes, maxQuickParams how many parameters the function may have.
const maxQuickNames, maxQuickParams = 8, 16

// bindNamed is bind for the calls with keywords that most are: a few of them, no *args and no **kwargs, everything given or with a default.
// done is false for all others, and nothing has changed.
func bindNamed(fn *object.Function, code *bytecode.Code, args []object.Value, names []object.Value, npos int) (done bool) {
	argc := code.ArgCount
	fixed := argc + code.KwOnly
	if len(names) > maxQuickNames || npos > argc || fixed > maxQuickParams || code.Flags&(bytecode.VarArgs|bytecode.VarKw) != 0 {
		return false
	}
	var at [maxQuickNames]uint8
	given := uint64(1)<<npos - 1
	for i, name := range names {
		s := name.Str()
		if s == nil {
			return false
		}
		p := parameter(code, s, fixed)
		if p < 0 || given>>p&1 != 0 {
			return false
		}
		given |= 1 << p
		at[i] = uint8(p)
	}
	defaults, kwdefaults := fn.Defaults(), fn.KwDefaults()
	var values [maxQuickParams]object.Value // what the parameters that were not given by position get
	for i := npos; i < fixed; i++ {
		if given>>i&1 != 0 {
			continue
		}
		if i < argc {
			if i < argc-len(defaults) {
				return false
			}
			values[i] = defaults[i-argc+len(defaults)]
			continue
		}
		if kwdefaults == nil {
			return false
		}
		v, ok := kwdefaults.GetStr(code.VarNames[i])
		if !ok {
			return false
		}
		values[i] = v
	}
	for i := range names {
		values[at[i]] = args[npos+i]
	}
	copy(args[npos:fixed], values[npos:fixed])
	return true
}

// positionalOnly returns the names of positional-only parameters among the keywords of a call.
func positionalOnly(code *bytecode.Code, names []object.Value) string {
	var list []string
	for _, p := range code.VarNames[:code.PosOnly] {
		for _, name := range names {
			if s := name.Str(); s != nil && s.String() == p.String() {
				list = append(list, p.String())
				break
			}
		}
	}
	return strings.Join(list, ", ")
}

// growScratch makes room for n more values in the scratch array, charged.
func (t *Thread) growScratch(n int) error {
	if need := len(t.scratch) + n; need > cap(t.scratch) {
		room := 2*need + 8
		if err := t.meter.Alloc(sizeClass(int64(room) * 16)); err != nil {
			return err
		}
		grown := make([]object.Value, len(t.scratch), room)
		copy(grown, t.scratch)
		t.scratch = grown
	}
	return nil
}

// parameter returns the register of the parameter that may be given by the keyword name, or -1.
func parameter(code *bytecode.Code, name *object.Str, fixed int) int {
	for i := code.PosOnly; i < fixed; i++ {
		if p := code.VarNames[i]; p == name || p.String() == name.String() {
			return i
		}
	}
	return -1
}

// tooMany is the TypeError for more positional arguments than fn takes.
func (t *Thread) tooMany(fn *object.Function, code *bytecode.Code, given int, names []object.Value) error {
	// A keyword that is also given by position is the better complaint in CPython too, but only without *args.
	kwonly := 0
	for _, name := range names {
		if s := name.Str(); s != nil {
			if at := parameter(code, s, code.ArgCount+code.KwOnly); at >= code.ArgCount {
				kwonly++
			}
		}
	}
	return tooManyError(fn.QualName().String(), code.ArgCount-len(fn.Defaults()), code.ArgCount, given, kwonly)
}
