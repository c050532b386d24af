package stdlib

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// testCall is a machine that runs no scripts: what needs one panics on the nil interface within.
type testCall struct {
	native.Call
	m *budget.Meter
}

func newTestCall() *testCall {
	return &testCall{m: budget.NewMeter(budget.Limits{}, nil)}
}

func (c *testCall) Meter() *budget.Meter { return c.m }
func (c *testCall) Depth() int           { return 0 }
func (c *testCall) DepthLimit() int      { return 1000 }
func (c *testCall) DigitLimit() int      { return 4300 }
func (c *testCall) Enter() error         { return nil }
func (c *testCall) Leave()               {}

func (c *testCall) Items(v object.Value) ([]object.Value, error) { return sequenceItems(v), nil }

func (c *testCall) Truth(v object.Value) (bool, error) { return object.Truth(c, v) }

// Import has no modules, so that errors of json are plain ValueErrors.
func (c *testCall) Import(name string) (*object.Module, error) {
	return object.NewModule(c.m, name, nil)
}

func (c *testCall) LookupSpecial(object.Value, *object.Str) (object.Value, bool, error) {
	return object.Unbound, false, nil
}

func (c *testCall) str(t *testing.T, s string) object.Value {
	v, err := object.NewStrCopy(c.m, s)
	require.NoError(t, err)
	return v
}

// call runs a plain function of a module with all parameters given.
func (c *testCall) call(t *testing.T, m *native.Module, name string, args ...object.Value) (object.Value, error) {
	for _, f := range m.Funcs {
		if f.Name == name {
			require.NotNil(t, f.Run)
			return f.Run(c, args)
		}
	}
	require.Fail(t, "no function", name)
	return object.Unbound, nil
}
