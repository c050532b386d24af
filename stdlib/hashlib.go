package stdlib

import (
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha3"
	"crypto/sha512"
	"crypto/subtle"
	_ "embed"
	"hash"
	"math"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// hashAlgorithm is an algorithm of hashlib. steps is the work of 64 bytes.
type hashAlgorithm struct {
	name  string
	make  func() hashState
	steps int64
}

// hashAlgorithms are in the order in which hashlib lists them; the last two are known to new() only.
var hashAlgorithms = []*hashAlgorithm{
	{"md5", func() hashState { return md5.New() }, 20}, {"sha1", func() hashState { return sha1.New() }, 20},
	{"sha224", func() hashState { return sha256.New224() }, 30}, {"sha256", func() hashState { return sha256.New() }, 30},
	{"sha384", func() hashState { return sha512.New384() }, 20}, {"sha512", func() hashState { return sha512.New() }, 20},
	{"blake2b", func() hashState { return newBlake2(true, &blake2Parameters{digestSize: 64, fanout: 1, depth: 1}) }, 60},
	{"blake2s", func() hashState { return newBlake2(false, &blake2Parameters{digestSize: 32, fanout: 1, depth: 1}) }, 100},
	{"sha3_224", func() hashState { return sha3.New224() }, 40}, {"sha3_256", func() hashState { return sha3.New256() }, 40},
	{"sha3_384", func() hashState { return sha3.New384() }, 60}, {"sha3_512", func() hashState { return sha3.New512() }, 80},
	{"shake_128", func() hashState { return sha3.NewSHAKE128() }, 40}, {"shake_256", func() hashState { return sha3.NewSHAKE256() }, 40},
	{"sha512_224", func() hashState { return sha512.New512_224() }, 20}, {"sha512_256", func() hashState { return sha512.New512_256() }, 20},
}

//go:embed source/hashlib.py
var hashlibSource string

// hashClass and xofClass are the classes of hashes, made when hashlib is first imported.
var hashClass, xofClass *object.Class

// bytesArg reads a bytes-like argument.
func bytesArg(c native.Call, v object.Value) ([]byte, error) {
	part := object.BuiltinPart(v)
	if part.Str() != nil {
		return nil, object.TypeErrorf("Strings must be encoded before hashing")
	}
	b, ok, err := object.BytesLike(c, v)
	if err == nil && !ok {
		err = object.TypeErrorf("object supporting the buffer API required")
	}
	return b, err
}

// hashlibModule declares hashlib.
func hashlibModule() *native.Module {
	hashClass = object.StaticClass("HASH", object.KindOpaque, object.ClassFinal, object.ObjectClass).SetModule("_hashlib").SetDoc("A hash of the data given so far.")
	xofClass = object.StaticClass("HASHXOF", object.KindOpaque, object.ClassFinal, hashClass).SetModule("_hashlib").SetDoc("A hash whose digest may have any length.")
	defineHashMethods(hashClass, false)
	defineHashMethods(xofClass, true)
	m := &native.Module{Name: "hashlib", Doc: "Secure hashes and message digests.", Source: hashlibSource, Values: map[string]object.Value{}}
	for i, a := range hashAlgorithms {
		if a.name == "blake2b" || a.name == "blake2s" {
			m.Values[a.name] = defineBlake2(a).Value()
			continue
		}
		class := hashClass
		if _, ok := a.make().(*sha3.SHAKE); ok {
			class = xofClass
		}
		name := a.name
		if i >= 14 {
			name = "_" + name
		}
		m.Values[name] = (&native.Func{Name: "openssl_" + a.name, Params: native.Params("string=b''", "*", "usedforsecurity=True"), Cost: native.Linear("len(string)"),
			Doc: "Return a " + a.name + " hash object, of the data if some is given.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				data, err := bytesArg(c, args[0])
				if err != nil {
					return object.Unbound, err
				}
				h, err := newHash(c, a, class, a.make())
				if err == nil {
					err = h.write(c, data)
				}
				if err != nil {
					return object.Unbound, err
				}
				return h.Header.Value(), nil
			}}).Value()
	}
	m.Funcs = []*native.Func{{Name: "_pbkdf2", Params: native.Params("name", "password", "salt", "iterations", "length", "/"), Cost: native.Linear("iterations * length"),
		Doc: "Derive a key by PBKDF2 with HMAC (RFC 8018).", Run: pbkdf2},
		{Name: "_compare", Params: native.Params("a", "b", "/"), Cost: native.Linear("len(a)"), Doc: "Compare bytes in a time that does not depend on their contents.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				a, err := bytesLike(c, args[0])
				if err != nil {
					return object.Unbound, err
				}
				b, err := bytesLike(c, args[1])
				if err != nil {
					return object.Unbound, err
				}
				err = c.Meter().Steps(int64(len(a)) / 8)
				return object.Bool(subtle.ConstantTimeCompare(a, b) == 1), err
			}}}
	return m.Define()
}

// blake2Int reads one of the numbers of blake2b() and blake2s().
func blake2Int(c native.Call, v object.Value, name string, low, high int64) (byte, error) {
	n, err := smallIntOf(c, v, "int")
	if err != nil {
		return 0, err
	}
	if n < low || n > high {
		unit := ""
		between := " must be between "
		switch name {
		case "digest_size":
			unit = " bytes"
		case "inner_size":
			return 0, object.ValueErrorf("inner_size must be between 0 and is %d", high)
		}
		return 0, object.ValueErrorf("%s%s%d and %d%s", name, between, low, high, unit)
	}
	return byte(n), nil
}

// defineBlake2 makes the class blake2b or blake2s.
func defineBlake2(a *hashAlgorithm) *object.Class {
	wide := a.name == "blake2b"
	size, salt := int64(32), int64(8)
	if wide {
		size, salt = 64, 16
	}
	class := object.StaticClass(a.name, object.KindOpaque, object.ClassFinal, object.ObjectClass).SetModule("_blake2")
	for name, n := range map[string]int64{"SALT_SIZE": salt, "PERSON_SIZE": salt, "MAX_KEY_SIZE": size, "MAX_DIGEST_SIZE": size} {
		class.Define(name, object.Int(n))
	}
	digestSize := "digest_size=32"
	if wide {
		digestSize = "digest_size=64"
	}
	native.Constructor(class, &native.Func{Name: a.name, Cost: native.Linear("len(data)"), Doc: "Return a new BLAKE2 hash object.",
		Params: append(classParams("data=b''", "/"), native.Params("*", digestSize, "key=b''", "salt=b''", "person=b''", "fanout=1", "depth=1", "leaf_size=0", "node_offset=0",
			"node_depth=0", "inner_size=0", "last_node=False", "usedforsecurity=True")...),
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			data, err := bytesArg(c, args[1])
			if err != nil {
				return object.Unbound, err
			}
			p, err := blake2Arguments(c, wide, args[2:], size, salt)
			if err != nil {
				return object.Unbound, err
			}
			h, err := newHash(c, a, class, newBlake2(wide, p))
			if err == nil {
				err = h.write(c, data)
			}
			if err != nil {
				return object.Unbound, err
			}
			return h.Header.Value(), nil
		}})
	defineHashMethods(class, false)
	return class
}

// blake2Arguments reads the keyword arguments: digest_size, key, salt, person, fanout, depth, leaf_size, node_offset, node_depth, inner_size, last_node.
func blake2Arguments(c native.Call, wide bool, args []object.Value, size, salt int64) (p *blake2Parameters, err error) {
	p = new(blake2Parameters)
	if p.digestSize, err = blake2Int(c, args[0], "digest_size", 1, size); err != nil {
		return nil, err
	}
	for i, field := range []struct {
		name string
		max  int64
		to   *[]byte
	}{{"key", size, &p.key}, {"salt", salt, &p.salt}, {"person", salt, &p.person}} {
		data, err := bytesLike(c, args[1+i])
		if err != nil {
			return nil, err
		}
		if int64(len(data)) > field.max {
			return nil, object.ValueErrorf("maximum %s length is %d bytes", field.name, field.max)
		}
		*field.to = data
	}
	if p.fanout, err = blake2Int(c, args[4], "fanout", 0, 255); err != nil {
		return nil, err
	}
	if p.depth, err = blake2Int(c, args[5], "depth", 1, 255); err != nil {
		return nil, err
	}
	var long [2]uint64
	for i, name := range []string{"leaf_size", "node_offset"} {
		v, err := intOf(c, args[6+i])
		if err != nil {
			return nil, err
		}
		if v.AsBig().Sign() < 0 {
			return nil, object.ValueErrorf("value must be positive")
		}
		if !v.AsBig().IsUint64() {
			return nil, object.OverflowErrorf("int too big to convert")
		}
		long[i] = v.AsBig().Uint64()
		if i == 0 && long[i] > math.MaxUint32 || i == 1 && !wide && long[i] >= 1<<48 {
			return nil, object.OverflowErrorf("%s is too large", name)
		}
	}
	p.leafSize, p.nodeOffset = uint32(long[0]), long[1]
	if p.nodeDepth, err = blake2Int(c, args[8], "node_depth", 0, 255); err != nil {
		return nil, err
	}
	if p.innerSize, err = blake2Int(c, args[9], "inner_size", 0, size); err != nil {
		return nil, err
	}
	p.lastNode, err = c.Truth(args[10])
	return p, err
}

// pbkdf2 derives a key: name, password, salt, iterations and length have been checked by the caller in Python.
func pbkdf2(c native.Call, args []object.Value) (object.Value, error) {
	name := object.BuiltinPart(args[0]).Str()
	var algorithm *hashAlgorithm
	for _, a := range hashAlgorithms {
		if name != nil && a.name == name.String() {
			algorithm = a
		}
	}
	if algorithm == nil {
		return object.Unbound, object.ValueErrorf("unsupported hash type")
	}
	outer, ok := algorithm.make().(hash.Hash)
	if !ok {
		return object.Unbound, object.ValueErrorf("unsupported hash type")
	}
	password, err := bytesLike(c, args[1])
	if err != nil {
		return object.Unbound, err
	}
	salt, err := bytesLike(c, args[2])
	if err != nil {
		return object.Unbound, err
	}
	iterations, length := args[3].AsInt(), args[4].AsInt()
	if !c.Meter().Room(2 * length) {
		return object.Unbound, c.Meter().Alloc(2 * length)
	}
	if err := c.Meter().Steps(algorithm.steps * int64((len(password)+len(salt))/64)); err != nil {
		return object.Unbound, err
	}
	blockSize, size := outer.BlockSize(), outer.Size()
	if len(password) > blockSize {
		outer.Write(password)
		password = outer.Sum(nil)
	}
	pads := [2][]byte{make([]byte, blockSize), make([]byte, blockSize)}
	for i := range blockSize {
		k := byte(0)
		if i < len(password) {
			k = password[i]
		}
		pads[0][i], pads[1][i] = k^0x36, k^0x5c
	}
	hmac := func(data ...[]byte) []byte {
		inner, outer := algorithm.make(), algorithm.make()
		inner.Write(pads[0])
		for _, d := range data {
			inner.Write(d)
		}
		outer.Write(pads[1])
		outer.Write(inner.(hash.Hash).Sum(nil))
		return outer.(hash.Hash).Sum(nil)
	}
	key := make([]byte, 0, length)
	for block := uint32(1); int64(len(key)) < length; block++ {
		u := hmac(salt, []byte{byte(block >> 24), byte(block >> 16), byte(block >> 8), byte(block)})
		total := append(make([]byte, 0, size), u...)
		for i := int64(0); i < iterations; i++ {
			// An iteration hashes four blocks, or six where the digest and the padding do not fit into one.
			if err := c.Meter().Steps(6*algorithm.steps*int64(blockSize)/64 + 4); err != nil {
				return object.Unbound, err
			}
			if i == 0 {
				continue
			}
			u = hmac(u)
			for j := range total {
				total[j] ^= u[j]
			}
		}
		key = append(key, total[:min(int64(len(total)), length-int64(len(key)))]...)
	}
	return object.NewBytes(c.Meter(), key)
}
