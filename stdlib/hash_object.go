package stdlib

import (
	"crypto/sha3"
	"encoding/hex"
	"fmt"
	"hash"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// hashState is what the algorithms have in common; a SHAKE or a blake2 has no Clone or Sum as the others do.
type hashState interface {
	Write(p []byte) (int, error)
	BlockSize() int
}

// hashObject is a hash in the making: what hashlib.sha256() returns, and instances of blake2b and blake2s.
type hashObject struct {
	object.Header
	algorithm *hashAlgorithm
	class     *object.Class
	state     hashState
}

// hashObjectSize covers the state of any of the algorithms, the largest being SHA-3 with its 200 bytes of state and up to 168 of a block.
const hashObjectSize = 24 + 8 + 8 + 16 + 480

func newHash(c native.Call, a *hashAlgorithm, class *object.Class, state hashState) (*hashObject, error) {
	if err := c.Meter().Alloc(budget.SizeClassPointers(hashObjectSize)); err != nil {
		return nil, err
	}
	h := &hashObject{algorithm: a, class: class, state: state}
	h.Init(object.KindOpaque, h)
	return h, nil
}

func hashOf(v object.Value) *hashObject {
	h, _ := object.BuiltinPart(v).Object().(*hashObject)
	return h
}

// ClassOf implements object.Classed.
func (h *hashObject) ClassOf() *object.Class { return h.class }

// Trace implements object.Object.
func (h *hashObject) Trace(*object.Tracer) {}

// Size implements object.Object.
func (h *hashObject) Size() int64 { return budget.SizeClassPointers(hashObjectSize) }

// WriteRepr implements object.Printed.
func (h *hashObject) WriteRepr(c object.Calls, b *object.Builder) error {
	id := c.ID(h.Header.Value())
	if h.class.Module() == "_hashlib" {
		return b.WriteString(fmt.Sprintf("<%s _hashlib.%s object @ 0x%x>", h.algorithm.name, h.class.Name(), id))
	}
	return b.WriteString(fmt.Sprintf("<%s object at 0x%x>", h.class.FullName(), id))
}

// write adds data, charged by the block.
func (h *hashObject) write(c native.Call, data []byte) error {
	if err := c.Meter().Steps(h.algorithm.steps * (int64(len(data)) / 64)); err != nil {
		return err
	}
	_, err := h.state.Write(data)
	return err
}

// digest returns the digest of what was written so far; n is the length that a SHAKE gives.
func (h *hashObject) digest(c native.Call, n int64) ([]byte, error) {
	if err := c.Meter().Steps(2 * h.algorithm.steps); err != nil {
		return nil, err
	}
	if x, ok := h.state.(*sha3.SHAKE); ok {
		if !c.Meter().Room(n) {
			return nil, c.Meter().Alloc(n)
		}
		if err := c.Meter().Steps(h.algorithm.steps * (n / 64)); err != nil {
			return nil, err
		}
		out := make([]byte, n)
		copied, err := h.cloneSHAKE(x)
		if err == nil {
			_, err = copied.Read(out)
		}
		return out, err
	}
	return h.state.(hash.Hash).Sum(nil), nil
}

// cloneSHAKE copies x, the object's state. A SHAKE takes over the marshalled state of its own kind only.
func (h *hashObject) cloneSHAKE(x *sha3.SHAKE) (*sha3.SHAKE, error) {
	state, err := x.MarshalBinary()
	if err != nil {
		return nil, err
	}
	y := h.algorithm.make().(*sha3.SHAKE)
	return y, y.UnmarshalBinary(state)
}

// Reset implements hash.Hash in form only: no one resets a hash of a script.
func (b *blake2) Reset() { panic("BUG: a BLAKE2 hash is not reset") }

// clone returns a copy that goes its own way.
func (h *hashObject) clone(c native.Call) (object.Value, error) {
	var state hashState
	var err error
	switch s := h.state.(type) {
	case *blake2:
		copied := *s
		state = &copied
	case *sha3.SHAKE:
		state, err = h.cloneSHAKE(s)
	case hash.Cloner:
		state, err = s.Clone()
	default:
		err = fmt.Errorf("BUG: %T cannot be copied", s)
	}
	if err != nil {
		return object.Unbound, err
	}
	copied, err := newHash(c, h.algorithm, h.class, state)
	if err != nil {
		return object.Unbound, err
	}
	return copied.Header.Value(), nil
}

// defineHashMethods declares what hash objects of a class can do. A SHAKE says with each digest how long it shall be.
func defineHashMethods(class *object.Class, variable bool) {
	method := func(name, doc string, params []string, run func(c native.Call, h *hashObject, args []object.Value) (object.Value, error)) {
		native.Methods(class, &native.Func{Name: name, Params: native.Params(append([]string{"self", "/"}, params...)...), Cost: native.Linear("the data"), Doc: doc,
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				return run(c, hashOf(args[0]), args[1:])
			}})
	}
	method("update", "Update this hash object's state with the provided bytes.", []string{"data", "/"}, func(c native.Call, h *hashObject, args []object.Value) (object.Value, error) {
		data, err := bytesArg(c, args[0])
		if err != nil {
			return object.Unbound, err
		}
		return object.None, h.write(c, data)
	})
	method("copy", "Return a copy of the hash object.", nil, func(c native.Call, h *hashObject, _ []object.Value) (object.Value, error) { return h.clone(c) })
	var length []string
	if variable {
		length = []string{"length"}
	}
	digest := func(c native.Call, h *hashObject, args []object.Value) ([]byte, error) {
		if len(args) == 0 {
			return h.digest(c, 0)
		}
		n, err := smallIntOf(c, args[0], "ssize_t")
		if err != nil {
			return nil, err
		}
		if n < 0 {
			return nil, object.ValueErrorf("value must be positive")
		}
		return h.digest(c, n)
	}
	method("digest", "Return the digest value as bytes.", length, func(c native.Call, h *hashObject, args []object.Value) (object.Value, error) {
		out, err := digest(c, h, args)
		if err != nil {
			return object.Unbound, err
		}
		return object.NewBytes(c.Meter(), out)
	})
	method("hexdigest", "Return the digest value as a string of hexadecimal digits.", length, func(c native.Call, h *hashObject, args []object.Value) (object.Value, error) {
		out, err := digest(c, h, args)
		if err != nil {
			return object.Unbound, err
		}
		if err := c.Meter().Alloc(2 * budget.SizeClass(2*int64(len(out)))); err != nil { // the digits, and as text, which is copied
			return object.Unbound, err
		}
		return object.NewStrCopy(c.Meter(), hex.EncodeToString(out))
	})
	native.Getters(class,
		&native.Getter{Name: "name", Doc: "The name of the algorithm.", Get: func(_ native.Call, self object.Value) (object.Value, error) {
			return object.InternValue(hashOf(self).algorithm.name), nil
		}},
		&native.Getter{Name: "digest_size", Doc: "The length of the digest in bytes.", Get: func(_ native.Call, self object.Value) (object.Value, error) {
			if s, ok := hashOf(self).state.(hash.Hash); ok {
				return object.Int(int64(s.Size())), nil
			}
			return object.Int(0), nil
		}},
		&native.Getter{Name: "block_size", Doc: "The length of the algorithm's blocks in bytes.", Get: func(_ native.Call, self object.Value) (object.Value, error) {
			return object.Int(int64(hashOf(self).state.BlockSize())), nil
		}})
}
