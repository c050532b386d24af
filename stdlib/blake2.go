package stdlib

import (
	"encoding/binary"
	"math/bits"
)

// blake2 is BLAKE2b or BLAKE2s (RFC 7693) with all parameters of its tree mode: a hash.Hash whose key, if any, is the first block.
// Both work on eight words of state; those of BLAKE2s are the low halves.
type blake2 struct {
	wide     bool // BLAKE2b: words of 64 bits, blocks of 128 bytes, 12 rounds
	lastNode bool
	size     int // of the digest
	h        [8]uint64
	count    uint64 // bytes compressed; no script hashes 2**64
	buffer   [128]byte
	n        int // bytes in buffer; a full one waits, since the last block is compressed otherwise
}

// blake2Parameters are the fields of the parameter block (section 2.5 of the BLAKE2 paper), with the sizes that the variant has.
type blake2Parameters struct {
	digestSize, fanout, depth, nodeDepth, innerSize byte
	leafSize                                        uint32
	nodeOffset                                      uint64
	key, salt, person                               []byte
	lastNode                                        bool
}

// blake2IV are the square roots' fractions that SHA-512 begins with; BLAKE2s takes their upper halves, which are those of SHA-256.
var blake2IV = [8]uint64{0x6a09e667f3bcc908, 0xbb67ae8584caa73b, 0x3c6ef372fe94f82b, 0xa54ff53a5f1d36f1,
	0x510e527fade682d1, 0x9b05688c2b3e6c1f, 0x1f83d9abfb41bd6b, 0x5be0cd19137e2179}

// blake2Sigma is the order of message words in each round; rounds 10 and 11 of BLAKE2b are the first two again.
var blake2Sigma = [10][16]byte{
	{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15}, {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
	{11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4}, {7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8},
	{9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13}, {2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9},
	{12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11}, {13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10},
	{6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5}, {10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0},
}

// newBlake2 starts a hash; the parameters have been checked.
func newBlake2(wide bool, p *blake2Parameters) *blake2 {
	b := &blake2{wide: wide, size: int(p.digestSize), lastNode: p.lastNode}
	var block [64]byte
	copy(block[:4], []byte{p.digestSize, byte(len(p.key)), p.fanout, p.depth})
	binary.LittleEndian.PutUint32(block[4:], p.leafSize)
	binary.LittleEndian.PutUint64(block[8:], p.nodeOffset)
	if wide {
		block[16], block[17] = p.nodeDepth, p.innerSize
		copy(block[32:48], p.salt)
		copy(block[48:64], p.person)
	} else { // the offset has 48 bits here
		block[14], block[15] = p.nodeDepth, p.innerSize
		copy(block[16:24], p.salt)
		copy(block[24:32], p.person)
	}
	for i := range b.h {
		if wide {
			b.h[i] = blake2IV[i] ^ binary.LittleEndian.Uint64(block[8*i:])
		} else {
			b.h[i] = blake2IV[i]>>32 ^ uint64(binary.LittleEndian.Uint32(block[4*i:]))
		}
	}
	if len(p.key) > 0 {
		copy(b.buffer[:], p.key)
		b.n = b.BlockSize()
	}
	return b
}

// BlockSize implements hash.Hash, and Size, Write and Sum below.
func (b *blake2) BlockSize() int {
	if b.wide {
		return 128
	}
	return 64
}

// Size returns the length of the digest.
func (b *blake2) Size() int { return b.size }

// Write adds data; it never fails.
func (b *blake2) Write(p []byte) (int, error) {
	size := b.BlockSize()
	for n := len(p); ; {
		if b.n == size && len(p) > 0 {
			b.compress(b.buffer[:size], size, false)
			b.n = 0
		}
		if len(p) == 0 {
			return n, nil
		}
		if b.n == 0 {
			for len(p) > size {
				b.compress(p[:size], size, false)
				p = p[size:]
			}
		}
		k := copy(b.buffer[b.n:size], p)
		b.n += k
		p = p[k:]
	}
}

// Sum appends the digest to p; the hash goes on.
func (b *blake2) Sum(p []byte) []byte {
	last := *b
	size := last.BlockSize()
	clear(last.buffer[last.n:])
	last.compress(last.buffer[:size], last.n, true)
	var digest [64]byte
	for i, w := range last.h {
		if last.wide {
			binary.LittleEndian.PutUint64(digest[8*i:], w)
		} else {
			binary.LittleEndian.PutUint32(digest[4*i:], uint32(w))
		}
	}
	return append(p, digest[:last.size]...)
}

// compress mixes one block, of which n bytes are message, into the state: the function F of RFC 7693.
func (b *blake2) compress(block []byte, n int, last bool) {
	b.count += uint64(n)
	if b.wide {
		b.compressWide(block, last)
	} else {
		b.compressNarrow(block, last)
	}
}

func (b *blake2) compressWide(block []byte, last bool) {
	var m, v [16]uint64
	for i := range m {
		m[i] = binary.LittleEndian.Uint64(block[8*i:])
	}
	copy(v[:], b.h[:])
	copy(v[8:], blake2IV[:])
	v[12] ^= b.count
	if last {
		v[14] = ^v[14]
		if b.lastNode {
			v[15] = ^v[15]
		}
	}
	for round := range 12 {
		s := &blake2Sigma[round%10]
		for i := range 8 {
			a, p, q, r := i&3, 4+(i+i>>2)&3, 8+(i+i>>2*2)&3, 12+(i+i>>2*3)&3
			x, y := m[s[2*i]], m[s[2*i+1]]
			v[a] += v[p] + x
			v[r] = bits.RotateLeft64(v[r]^v[a], -32)
			v[q] += v[r]
			v[p] = bits.RotateLeft64(v[p]^v[q], -24)
			v[a] += v[p] + y
			v[r] = bits.RotateLeft64(v[r]^v[a], -16)
			v[q] += v[r]
			v[p] = bits.RotateLeft64(v[p]^v[q], -63)
		}
	}
	for i := range b.h {
		b.h[i] ^= v[i] ^ v[i+8]
	}
}

func (b *blake2) compressNarrow(block []byte, last bool) {
	var m, v [16]uint32
	for i := range m {
		m[i] = binary.LittleEndian.Uint32(block[4*i:])
	}
	for i := range 8 {
		v[i], v[i+8] = uint32(b.h[i]), uint32(blake2IV[i]>>32)
	}
	v[12] ^= uint32(b.count)
	v[13] ^= uint32(b.count >> 32)
	if last {
		v[14] = ^v[14]
		if b.lastNode {
			v[15] = ^v[15]
		}
	}
	for round := range 10 {
		s := &blake2Sigma[round]
		for i := range 8 {
			a, p, q, r := i&3, 4+(i+i>>2)&3, 8+(i+i>>2*2)&3, 12+(i+i>>2*3)&3
			x, y := m[s[2*i]], m[s[2*i+1]]
			v[a] += v[p] + x
			v[r] = bits.RotateLeft32(v[r]^v[a], -16)
			v[q] += v[r]
			v[p] = bits.RotateLeft32(v[p]^v[q], -12)
			v[a] += v[p] + y
			v[r] = bits.RotateLeft32(v[r]^v[a], -8)
			v[q] += v[r]
			v[p] = bits.RotateLeft32(v[p]^v[q], -7)
		}
	}
	for i := range b.h {
		b.h[i] ^= uint64(v[i] ^ v[i+8])
	}
}
