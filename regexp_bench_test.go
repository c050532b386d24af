package minipy_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy"
)

// BenchmarkRegexp finds all matches in a text of 200 KB with re, metered, and with Go's regexp. testdata/_benchmarks/re_patterns.py does the same under CPython.
func BenchmarkRegexp(b *testing.B) {
	line := strings.Repeat("The quick brown fox jumps over the lazy dog. ", 20) + "user42@example.com 2024-01-15T12:34:56 192.168.1.254 price: $1,234.56 <a href='x'>link</a>\n"
	text := strings.Repeat(line, 200)
	for _, c := range []struct{ name, pattern string }{
		{"literal", `lazy`}, {"absent", `zebra`}, {"email", `[\w.+-]+@[\w-]+\.[\w.-]+`}, {"date", `(\d{4})-(\d{2})-(\d{2})`}, {"words", `\w+`},
		{"alternatives", `quick|lazy|fox|price`}, {"ignorecase", `(?i)LAZY`}, {"lazy", `<a.*?>`}, {"lines", `(?m)^.*$`}, {"nested", `(?:(?:a|b|c|d)+e)+f`},
	} {
		prog, err := minipy.Compile("find.py", "import re\nn = len(re.findall(pattern, text))\n")
		require.NoError(b, err)
		b.Run(c.name+"/minipy", func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				_, err := prog.Run(b.Context(), minipy.With("pattern", c.pattern), minipy.With("text", text))
				require.NoError(b, err)
			}
		})
		b.Run(c.name+"/go", func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			re := regexp.MustCompile(c.pattern)
			for b.Loop() {
				re.FindAllStringIndex(text, -1)
			}
		})
	}
}
