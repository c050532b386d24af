package builtins

import "github.com/minipy/minipy/native"

var openFunctions []*native.Func
