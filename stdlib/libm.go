package stdlib

import "math"

func log2(x float64) float64   { return math.Log2(x) }
func log10(x float64) float64  { return math.Log10(x) }
func pow(x, y float64) float64 { return math.Pow(x, y) }
