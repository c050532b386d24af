package object

import "math"

// Power is C's pow.
func Power(x, y float64) float64 { return math.Pow(x, y) }
