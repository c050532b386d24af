package stdlib

import (
	"math"

	"github.com/minipy/minipy/object"
	"strings"
)

// cmathSpecial says what the functions are where an argument is infinite or not a number (C99, annex G): rows are the real part, columns the
// imaginary, each -inf, negative, -0, 0, positive, inf, nan. An entry is the code of the real and of the imaginary part; !! is a domain
// error, .. is finite. For rect the argument is the modulus and the phase.
var cmathSpecial = map[string]string{
	"acos":  "TI PI PI PJ PJ TJ NI|HI .. .. .. .. HJ NN|HI .. .. .. .. HJ HN|HI .. .. .. .. HJ HN|HI .. .. .. .. HJ NN|QI 0I 0I 0J 0J QJ NI|NI NN NN NN NN NJ NN",
	"acosh": "It Ip Ip IP IP IT IN|Ih .. .. .. .. IH NN|Ih .. .. .. .. IH NN|Ih .. .. .. .. IH NN|Ih .. .. .. .. IH NN|Iq Io Io I0 I0 IQ IN|IN NN NN NN NN IN NN",
	"asinh": "Jq Jo Jo J0 J0 JQ JN|Jh .. .. .. .. JH NN|Jh .. .. .. .. JH NN|Ih .. .. .. .. IH NN|Ih .. .. .. .. IH NN|Iq Io Io I0 I0 IQ IN|IN NN No N0 NN IN NN",
	"atanh": "oh oh oh oH oH oH oN|oh .. .. .. .. oH NN|oh .. .. .. .. oH oN|0h .. .. .. .. 0H 0N|0h .. .. .. .. 0H NN|0h 0h 0h 0H 0H 0H 0N|0h NN NN NN NN 0H NN",
	"cosh":  "!! II I0 Io IJ !! IN|!! .. .. .. .. !! NN|!! .. .. .. .. !! N0|!! .. .. .. .. !! N0|!! .. .. .. .. !! NN|!! IJ Io I0 II !! IN|NN NN N0 N0 NN NN NN",
	"exp":   "00 0o 0o 00 00 00 00|!! .. .. .. .. !! NN|!! .. .. .. .. !! NN|!! .. .. .. .. !! NN|!! .. .. .. .. !! NN|!! IJ Io I0 II !! IN|NN NN No N0 NN NN NN",
	"log":   "It Ip Ip IP IP IT IN|Ih .. .. .. .. IH NN|Ih .. .. .. .. IH NN|Ih .. .. .. .. IH NN|Ih .. .. .. .. IH NN|Iq Io Io I0 I0 IQ IN|IN NN NN NN NN IN NN",
	"sinh":  "!! JJ Jo J0 JI !! IN|!! .. .. .. .. !! NN|!! .. .. .. .. !! 0N|!! .. .. .. .. !! 0N|!! .. .. .. .. !! NN|!! IJ Io I0 II !! IN|NN NN No N0 NN NN NN",
	"sqrt":  "IJ 0J 0J 0I 0I II NI|IJ .. .. .. .. II NN|IJ .. .. .. .. II NN|IJ .. .. .. .. II NN|IJ .. .. .. .. II NN|IJ Io Io I0 I0 II IN|IJ NN NN NN NN II NN",
	"tanh":  "_0 _o _o _0 _0 _0 _0|!! .. .. .. .. !! NN|!! .. .. .. .. !! NN|!! .. .. .. .. !! NN|!! .. .. .. .. !! NN|10 1o 1o 10 10 10 10|NN NN No N0 NN NN NN",
	"rect":  "!! JI J0 Jo JJ !! IN|!! .. .. .. .. !! NN|00 .. .. .. .. 00 00|00 .. .. .. .. 00 00|!! .. .. .. .. !! NN|!! IJ Io I0 II !! IN|NN NN N0 N0 NN NN NN",
}

// cmathParts are what the codes of cmathSpecial stand for.
var cmathParts = map[byte]float64{
	'0': 0, 'o': math.Copysign(0, -1), '1': 1, '_': -1, 'I': math.Inf(1), 'J': math.Inf(-1), 'N': object.NaN(), 'P': math.Pi, 'p': -math.Pi,
	'H': math.Pi / 2, 'h': -math.Pi / 2, 'Q': math.Pi / 4, 'q': -math.Pi / 4, 'T': 3 * math.Pi / 4, 't': -3 * math.Pi / 4,
}

func specialKind(x float64) int {
	switch {
	case math.IsNaN(x):
		return 6
	case math.IsInf(x, -1):
		return 0
	case math.IsInf(x, 1):
		return 5
	case x == 0 && math.Signbit(x):
		return 2
	case x == 0:
		return 3
	case x < 0:
		return 1
	}
	return 4
}

// specialValue returns what a function is at x + yi if that is not finite. Where the exponential function is infinite, the signs are those of the
// cosine and sine of the other part, which the table cannot know.
func specialValue(name string, x, y float64) (z complex128, special bool, err error) {
	i, j := specialKind(x), specialKind(y)
	if i%5 != 0 && i != 6 && j%5 != 0 && j != 6 {
		return 0, false, nil
	}
	entry := strings.Split(strings.Split(cmathSpecial[name], "|")[i], " ")[j]
	if entry == "!!" {
		return 0, true, errDomain()
	}
	re, im := cmathParts[entry[0]], cmathParts[entry[1]]
	if math.IsInf(x, 0) && (j == 1 || j == 4) {
		size, signRe, signIm := math.Inf(1), cos(y), sin(y)
		switch {
		case name == "tanh":
			return complex(re, math.Copysign(0, signRe*signIm)), true, nil
		case name == "exp" && x < 0:
			size = 0
		case name == "cosh" && x < 0:
			signIm = -signIm
		case name == "sinh" && x < 0:
			signRe = -signRe
		case name == "rect" && x < 0:
			signRe, signIm = -signRe, -signIm
		case name != "exp" && name != "cosh" && name != "sinh" && name != "rect":
			return complex(re, im), true, nil
		}
		return complex(math.Copysign(size, signRe), math.Copysign(size, signIm)), true, nil
	}
	return complex(re, im), true, nil
}
