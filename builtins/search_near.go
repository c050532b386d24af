package builtins

import "github.com/minipy/minipy/native"

// A script that takes a text apart asks again and again for the next separator, and finds it near. Such a search must not cost what passing over
// the whole text does, or going through a text would take steps that grow with its square. So it looks at blocks, each twice as long as the one before, and pays for each.

// firstBlock is the length of the first block, in bytes, which is paid for afterwards, as far as it was looked at.
const firstBlock = 512

// searchFor returns where needle occurs in s, first or last, or -1, and charges for what it looks at.
func searchFor[T sequence](c native.Call, s, needle T, last bool) (int, error) {
	n := len(needle)
	if n >= longNeedle {
		if err := chargeSearch(c, len(s), n); err != nil {
			return -1, err
		}
		return searchBlock(s, needle, last), nil
	}
	overlap := max(n-1, 0)
	for done, size := 0, firstBlock; ; size *= 2 {
		// What is left to look at begins overlap bytes before the end of the last block, or ends as many behind its start.
		block, at := s[done:min(done+size+overlap, len(s))], done
		if last {
			at = max(len(s)-done-size-overlap, 0)
			block = s[at : len(s)-done]
		}
		if done > 0 {
			if err := chargeSearch(c, len(block), n); err != nil {
				return -1, err
			}
		}
		i := searchBlock(block, needle, last)
		if done == 0 {
			looked := len(block)
			switch {
			case i >= 0 && last:
				looked -= i
			case i >= 0:
				looked = i + n
			}
			if err := chargeSearch(c, looked, n); err != nil {
				return -1, err
			}
		}
		if i >= 0 {
			return at + i, nil
		}
		if done+size+overlap >= len(s) {
			return -1, nil
		}
		done += size
	}
}

func searchBlock[T sequence](s, needle T, last bool) int {
	if last {
		return lastIndex(s, needle)
	}
	f := newFinder(needle)
	return f.index(s)
}
