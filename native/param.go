package native

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/minipy/minipy/object"
)

// ParamKind says how an argument may be passed.
type ParamKind uint8

// The kinds of parameter, as inspect names them.
const (
	PositionalOrKeyword ParamKind = iota
	PositionalOnly
	KeywordOnly
	VarPositional
	VarKeyword
)

// Param is one parameter of a native function.
type Param struct {
	Name     string
	Kind     ParamKind
	Default  object.Value // what Run sees when the argument is absent: Unbound for a required or a "name?" parameter
	Optional bool
	Shown    string // what a signature shows as default in place of Default, "" for that
}

// Params parses parameter declarations, once, while tables are being built. Each is one of
//
//	"x"        required
//	"x=None"   with a default: None, True, False, an int, a float, or a quoted str ('' with Go's escapes)
//	"x?"       optional without a default: Run sees object.Unbound
//	"x?=text"  the same, and the signature shows the text as its default
//	"/"        the parameters before are positional-only
//	"*"        the parameters after are keyword-only
//	"*args"    the rest of the positional arguments
//	"**kwargs" the rest of the keyword arguments
//
// It panics on a declaration it cannot read, which is a mistake in a table.
func Params(specs ...string) []Param {
	var params []Param
	kind := PositionalOrKeyword
	for _, spec := range specs {
		switch {
		case spec == "/":
			for i := range params {
				params[i].Kind = PositionalOnly
			}
			continue
		case spec == "*":
			kind = KeywordOnly
			continue
		case strings.HasPrefix(spec, "**"):
			params = append(params, Param{Name: spec[2:], Kind: VarKeyword, Default: object.Unbound, Optional: true})
			continue
		case strings.HasPrefix(spec, "*"):
			params = append(params, Param{Name: spec[1:], Kind: VarPositional, Default: object.Unbound, Optional: true})
			kind = KeywordOnly
			continue
		}
		p := Param{Name: spec, Kind: kind, Default: object.Unbound}
		if name, text, ok := strings.Cut(spec, "?="); ok {
			p.Name, p.Optional, p.Shown = name, true, text
		} else if name, text, ok := strings.Cut(spec, "="); ok {
			p.Name, p.Default, p.Optional = name, literal(text), true
		} else if name, ok := strings.CutSuffix(spec, "?"); ok {
			p.Name, p.Optional = name, true
		}
		params = append(params, p)
	}
	return params
}

func literal(text string) object.Value {
	switch text {
	case "None":
		return object.None
	case "True":
		return object.True
	case "False":
		return object.False
	case "()":
		return object.EmptyTuple
	case "b''":
		return object.StaticBytes(nil)
	}
	if strings.HasPrefix(text, "'") && strings.HasSuffix(text, "'") && len(text) >= 2 {
		s, err := strconv.Unquote(`"` + text[1:len(text)-1] + `"`)
		if err == nil {
			return object.InternValue(s)
		}
	}
	if i, err := strconv.ParseInt(text, 0, 64); err == nil {
		return object.Int(i)
	}
	if f, err := strconv.ParseFloat(text, 64); err == nil {
		return object.Float(f)
	}
	panic(fmt.Sprintf("BUG: parameter default %q", text))
}

// unrepresentable is what signatures show for an optional parameter without a default that could be written.
const unrepresentable = "<unrepresentable>"

// Signature writes the parameters as help() shows them: "(obj, /, *, key=None)".
func Signature(params []Param) string {
	var b strings.Builder
	b.WriteByte('(')
	star := false
	for i, p := range params {
		if i > 0 {
			b.WriteString(", ")
		}
		if p.Kind == KeywordOnly && !star {
			b.WriteString("*, ")
			star = true
		}
		switch p.Kind {
		case VarPositional:
			b.WriteString("*")
			star = true
		case VarKeyword:
			b.WriteString("**")
		}
		b.WriteString(p.Name)
		if p.Optional && p.Kind != VarPositional && p.Kind != VarKeyword {
			b.WriteString("=" + p.shown())
		}
		if p.Kind == PositionalOnly && (i+1 == len(params) || params[i+1].Kind != PositionalOnly) {
			b.WriteString(", /")
		}
	}
	b.WriteByte(')')
	return b.String()
}

// shown writes the default of an optional parameter.
func (p Param) shown() string {
	switch {
	case p.Shown != "":
		return p.Shown
	case p.Default.IsUnbound():
		return unrepresentable
	}
	return object.SafeRepr(p.Default)
}

// TextSignature returns __text_signature__ of a function: its parameters behind the one that the caller does not write, which is marked by a dollar
// sign: the receiver of a method, the class of a class method, the module of a function.
func TextSignature(f *Func) string {
	params := f.Params
	hidden := Param{Name: "$module", Kind: PositionalOnly}
	switch {
	case f.Self != nil:
		hidden.Name = "$self"
	case f.home != nil && len(params) > 0 && params[0].Name == "cls":
		hidden.Name = "$type"
	case f.home != nil: // a static method
		return Signature(params)
	}
	if hidden.Name != "$module" && len(params) > 0 {
		params = params[1:]
	}
	return Signature(append([]Param{hidden}, params...))
}

// ClassSignature returns __text_signature__ of a class: the parameters of its constructor but for the class.
func ClassSignature(constructor *Func) string {
	if len(constructor.Params) == 0 {
		return Signature(nil)
	}
	return Signature(constructor.Params[1:])
}
