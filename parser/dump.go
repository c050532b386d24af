package parser

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"

	"github.com/minipy/minipy/source"
)

// Dump writes a node (a Module, Stmt, Expr, Pattern or one of their parts, or a slice of those) as an S-expression: the name of the type,
// then the fields that are set, in the order of their declaration and without places. From the first field on that is not set, fields are written with
// their names. Names and constants stand for themselves. It is for tests and for looking at trees.
func Dump(node any) string {
	var d dumper
	d.value(reflect.ValueOf(node))
	return d.out.String()
}

type dumper struct{ out strings.Builder }

var spanType = reflect.TypeFor[source.Span]()

func (d *dumper) value(v reflect.Value) {
	switch v.Kind() {
	case reflect.Invalid:
		d.out.WriteString("nil")
	case reflect.Interface, reflect.Pointer:
		if v.IsNil() {
			d.out.WriteString("nil")
			return
		}
		d.value(v.Elem())
	case reflect.Slice:
		d.out.WriteByte('[')
		for i := range v.Len() {
			if i > 0 {
				d.out.WriteByte(' ')
			}
			d.value(v.Index(i))
		}
		d.out.WriteByte(']')
	case reflect.Struct:
		d.node(v)
	case reflect.String:
		d.out.WriteString(v.String())
	case reflect.Int32:
		d.out.WriteString(strconv.QuoteRune(rune(v.Int())))
	default:
		fmt.Fprint(&d.out, v.Interface())
	}
}

func (d *dumper) node(v reflect.Value) {
	switch n := v.Interface().(type) {
	case Constant:
		d.constant(n)
		return
	case Name:
		d.out.WriteString(n.ID)
		return
	case Arguments:
		d.arguments(n)
		return
	case TypeParam:
		d.out.WriteString([...]string{"", "*", "**"}[n.Kind] + n.Name)
		if n.Bound != nil {
			d.out.WriteByte(':')
			d.value(reflect.ValueOf(n.Bound))
		}
		return
	}
	t := v.Type()
	d.out.WriteString("(" + t.Name())
	complete := true // no field was left out so far
	for i := range t.NumField() {
		name, field := strings.ToLower(t.Field(i).Name), v.Field(i)
		switch {
		case t.Field(i).Type == spanType:
		case field.Kind() == reflect.Bool:
			if field.Bool() {
				d.out.WriteString(" " + name)
			}
		case field.IsZero() && name != "op":
			complete = false
		default:
			d.out.WriteByte(' ')
			if !complete {
				d.out.WriteString(name + "=")
			}
			if field.Kind() == reflect.String {
				d.out.WriteString(field.String())
			} else {
				d.value(field)
			}
		}
	}
	d.out.WriteByte(')')
}

func (d *dumper) constant(c Constant) {
	switch c.Kind {
	case ConstInt:
		if c.IsBig {
			d.out.WriteString(c.Text)
			return
		}
		d.out.WriteString(strconv.FormatInt(c.Int, 10))
	case ConstFloat, ConstImag:
		s := strconv.FormatFloat(c.Float, 'g', -1, 64)
		if c.Kind == ConstImag {
			s += "j"
		} else if !strings.ContainsAny(s, ".eIN") {
			s += ".0"
		}
		d.out.WriteString(s)
	case ConstStr:
		d.out.WriteString(strconv.Quote(c.Text))
	case ConstBytes:
		d.out.WriteString("b" + strconv.Quote(c.Text))
	case ConstEllipsis:
		d.out.WriteString("...")
	default:
		d.out.WriteString(c.Kind.String())
	}
}

// arguments writes parameters as they are written in a def.
func (d *dumper) arguments(a Arguments) {
	var parts []string
	one := func(prefix string, arg Arg, value Expr) {
		s := prefix + arg.Name
		if arg.Annotation != nil {
			s += ":" + Dump(arg.Annotation)
		}
		if value != nil {
			s += "=" + Dump(value)
		}
		parts = append(parts, s)
	}
	positional := append(append([]Arg{}, a.PosOnly...), a.Args...)
	required := len(positional) - len(a.Defaults)
	for i, arg := range positional {
		var value Expr
		if i >= required {
			value = a.Defaults[i-required]
		}
		one("", arg, value)
		if i == len(a.PosOnly)-1 {
			parts = append(parts, "/")
		}
	}
	if a.VarArg != nil {
		one("*", *a.VarArg, nil)
	} else if len(a.KwOnly) > 0 {
		parts = append(parts, "*")
	}
	for i, arg := range a.KwOnly {
		one("", arg, a.KwDefaults[i])
	}
	if a.KwArg != nil {
		one("**", *a.KwArg, nil)
	}
	d.out.WriteString("{" + strings.Join(parts, " ") + "}")
}
