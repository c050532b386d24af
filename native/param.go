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
}

// Params parses parameter declarations, once, while tables are being built. Each is one of
//
//	"x"        required
//	"x=None"   with a default: None, True, False, an int, a float, or a quoted str ('' with Go's escapes)
//	"x?"       optional without a default: Run sees object.Unbound
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
		if name, text, ok := strings.Cut(spec, "="); ok {
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

// Signature writes the parameters as help() shows them.
func Signature(params []Param) string {
	var b strings.Builder
	b.WriteByte('(')
	star, slash := false, false
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
		switch {
		case p.Optional && !p.Default.IsUnbound():
			b.WriteString("=" + object.SafeRepr(p.Default))
		case p.Optional && p.Kind != VarPositional && p.Kind != VarKeyword:
			b.WriteString("=<unset>")
		}
		if p.Kind == PositionalOnly && !slash && (i+1 == len(params) || params[i+1].Kind != PositionalOnly) {
			b.WriteString(", /")
			slash = true
		}
	}
	b.WriteByte(')')
	return b.String()
}
