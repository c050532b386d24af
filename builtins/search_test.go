package builtins

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// texts returns words over two letters, short and long, periodic and not: where searches go wrong.
func texts() []string {
	all := []string{"", "a", "b", "ab", "ba", "aab", "aba"}
	fibonacci := []string{"a", "b"}
	for len(fibonacci) < 14 {
		n := len(fibonacci)
		fibonacci = append(fibonacci, fibonacci[n-1]+fibonacci[n-2])
	}
	all = append(all, fibonacci...)
	for _, unit := range []string{"a", "ab", "aab", "aaaaaaab"} {
		all = append(all, strings.Repeat(unit, 40), strings.Repeat(unit, 40)+"b", "b"+strings.Repeat(unit, 40))
	}
	return all
}

func TestSearchAgreesWithTheStandardLibrary(t *testing.T) {
	for _, s := range texts() {
		for _, needle := range texts() {
			if needle == "" {
				continue
			}
			f, g := newFinder(needle), newFinder([]byte(needle))
			assert.Equal(t, strings.Index(s, needle), f.index(s), "%q in %q", needle, s)
			assert.Equal(t, strings.LastIndex(s, needle), lastIndex(s, needle), "last %q in %q", needle, s)
			assert.Equal(t, strings.Count(s, needle), f.count(s, len(s)+1), "count %q in %q", needle, s)
			assert.Equal(t, min(strings.Count(s, needle), 2), f.count(s, 2), "count up to 2 %q in %q", needle, s)
			assert.Equal(t, bytes.Index([]byte(s), []byte(needle)), g.index([]byte(s)))
			assert.Equal(t, bytes.LastIndex([]byte(s), []byte(needle)), lastIndex([]byte(s), []byte(needle)))
		}
	}
}
