package stdlib

import "github.com/minipy/minipy/native"

// classParams declares the parameters of a constructor or class method: the class, always positional, and then specs.
func classParams(specs ...string) []native.Param {
	params := native.Params(append([]string{"cls"}, specs...)...)
	params[0].Kind = native.PositionalOnly
	return params
}
