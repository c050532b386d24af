package builtins

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// quitter is exit and quit: functions that end the script, and say so when a person types them without parentheses.
type quitter struct {
	object.Header
	name string
}

var quitterClass = object.StaticClass("Quitter", object.KindOpaque, object.ClassFinal, object.ObjectClass).SetModule("_sitebuiltins").
	SetDoc("What ends a script when it is called.")

const endOfFile = "Ctrl-D (i.e. EOF)"

func newQuitter(name string) object.Value {
	q := &quitter{name: name}
	q.Init(object.KindOpaque, q)
	q.MakeImmortal()
	return q.Value()
}

func init() {
	native.Methods(quitterClass, &native.Func{Name: "__call__", Params: self("code=None"), Cost: native.Fixed(2), Doc: "Raise SystemExit with a status or a message.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			e, err := object.NewException(c.Meter(), object.SystemExit, args[1:2])
			if err != nil {
				return object.Unbound, err
			}
			return object.Unbound, e.Err()
		}})
	text := func(name, doc string, read func(q *quitter) string) *native.Getter {
		return &native.Getter{Name: name, Doc: doc, Get: func(c native.Call, v object.Value) (object.Value, error) {
			return object.NewStrCopy(c.Meter(), read(v.Object().(*quitter)))
		}}
	}
	native.Getters(quitterClass,
		text("name", "The name of the function.", func(q *quitter) string { return q.name }),
		text("eof", "The key that ends input.", func(*quitter) string { return endOfFile }),
	)
}

// ClassOf implements object.Classed.
func (q *quitter) ClassOf() *object.Class { return quitterClass }

// WriteRepr implements object.Printed.
func (q *quitter) WriteRepr(_ object.Calls, b *object.Builder) error {
	return b.WriteString("Use " + q.name + "() or " + endOfFile + " to exit")
}

// Trace implements object.Object.
func (q *quitter) Trace(*object.Tracer) {}

// Size implements object.Object.
func (q *quitter) Size() int64 { return 48 }
