package stdlib

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/minipy/minipy/native"
)

func TestEveryDeclarationIsComplete(t *testing.T) {
	for name, make := range Modules() {
		m := make()
		assert.NotEmpty(t, m.Name, name)
		assert.NotEmpty(t, m.Doc, name)
		for _, f := range m.Funcs {
			where := name + "." + f.Name
			assert.NotEmpty(t, f.Doc, where)
			assert.Positive(t, f.Cost.Steps, where)
			forms := 0
			for _, set := range []bool{f.Run != nil, f.Reduce != nil, f.Resume != nil} {
				if set {
					forms++
				}
			}
			assert.Equal(t, 1, forms, where)
		}
		for name, v := range m.Values {
			if class := v.Class(); class != nil {
				if f, ok := class.Constructor().(*native.Func); ok {
					assert.NotEmpty(t, f.Doc, name)
				}
			}
		}
	}
}
