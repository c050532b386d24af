package stdlib

import (
	"math/big"
	"math/bits"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

const (
	twisterWords = 624
	twisterShift = 397
)

// twister is a Mersenne Twister, MT19937 (M. Matsumoto and T. Nishimura, 1998), seeded and read as CPython does, so that sequences agree.
type twister struct {
	object.Header
	state [twisterWords]uint32
	at    int
}

const twisterSize = 24 + twisterWords*4 + 8

// twisterClass is made when random is first imported.
var twisterClass *object.Class

func newTwister(m *budget.Meter) (*twister, error) {
	if err := m.Alloc(budget.SizeClassPointers(twisterSize)); err != nil {
		return nil, err
	}
	t := &twister{}
	t.Init(object.KindOpaque, t)
	return t, nil
}

func twisterOf(v object.Value) *twister {
	t, _ := object.BuiltinPart(v).Object().(*twister)
	return t
}

// ClassOf implements object.Classed.
func (t *twister) ClassOf() *object.Class { return twisterClass }

// Trace implements object.Object.
func (t *twister) Trace(*object.Tracer) {}

// Size implements object.Object.
func (t *twister) Size() int64 { return budget.SizeClassPointers(twisterSize) }

func (t *twister) seedWord(seed uint32) {
	t.state[0] = seed
	for i := uint32(1); i < twisterWords; i++ {
		t.state[i] = 1812433253*(t.state[i-1]^t.state[i-1]>>30) + i
	}
	t.at = twisterWords
}

// seedWords seeds from an array of words, least significant first; it must not be empty.
func (t *twister) seedWords(key []uint32) {
	t.seedWord(19650218)
	i, j := 1, 0
	wrap := func() {
		if i++; i >= twisterWords {
			t.state[0] = t.state[twisterWords-1]
			i = 1
		}
	}
	for range max(twisterWords, len(key)) {
		t.state[i] = (t.state[i] ^ (t.state[i-1]^t.state[i-1]>>30)*1664525) + key[j] + uint32(j)
		wrap()
		if j++; j >= len(key) {
			j = 0
		}
	}
	for range twisterWords - 1 {
		t.state[i] = (t.state[i] ^ (t.state[i-1]^t.state[i-1]>>30)*1566083941) - uint32(i)
		wrap()
	}
	t.state[0] = 1 << 31
}

// word returns the next 32 bits.
func (t *twister) word() uint32 {
	if t.at >= twisterWords {
		for i := range t.state {
			y := t.state[i]&(1<<31) | t.state[(i+1)%twisterWords]&(1<<31-1)
			next := t.state[(i+twisterShift)%twisterWords] ^ y>>1
			if y&1 != 0 {
				next ^= 0x9908b0df
			}
			t.state[i] = next
		}
		t.at = 0
	}
	y := t.state[t.at]
	t.at++
	y ^= y >> 11
	y ^= y << 7 & 0x9d2c5680
	y ^= y << 15 & 0xefc60000
	return y ^ y>>18
}

// float returns a float in [0, 1) of 53 random bits.
func (t *twister) float() float64 {
	a, b := t.word()>>5, t.word()>>6
	return (float64(a)*67108864 + float64(b)) * (1.0 / 9007199254740992)
}

// below returns an int in [0, n), n > 0.
func (t *twister) below(n uint64) uint64 {
	k := bits.Len64(n)
	for {
		if r := t.bits64(k); r < n {
			return r
		}
	}
}

// bits64 returns k random bits, 0 <= k <= 64.
func (t *twister) bits64(k int) uint64 {
	switch {
	case k == 0:
		return 0
	case k <= 32:
		return uint64(t.word() >> (32 - k))
	}
	low := uint64(t.word())
	return low | uint64(t.word()>>(64-k))<<32
}

// bigBits returns k random bits as an int of any size, charged.
func (t *twister) bigBits(c native.Call, k int64) (*big.Int, error) {
	if err := c.Meter().Steps(k / 64); err != nil {
		return nil, err
	}
	if err := object.ChargeBig(c.Meter(), k*2); err != nil {
		return nil, err
	}
	buf := make([]byte, (k+31)/32*4)
	for i := len(buf) - 4; i >= 0; i -= 4 {
		w := t.word()
		if k < 32 {
			w >>= 32 - k
		}
		k -= 32
		buf[i], buf[i+1], buf[i+2], buf[i+3] = byte(w>>24), byte(w>>16), byte(w>>8), byte(w)
	}
	return new(big.Int).SetBytes(buf), nil
}

// bigBelow is below for any n > 0.
func (t *twister) bigBelow(c native.Call, n *big.Int) (*big.Int, error) {
	if n.IsUint64() {
		return new(big.Int).SetUint64(t.below(n.Uint64())), nil
	}
	for {
		r, err := t.bigBits(c, int64(n.BitLen()))
		if err != nil || r.Cmp(n) < 0 {
			return r, err
		}
	}
}
