package stdlib

import (
	"crypto/sha512"
	_ "embed"
	"math/big"
	"slices"

	"github.com/minipy/minipy/capability"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

//go:embed source/random.py
var randomSource string

// randomModule declares random: the generator and what is called most is here, the distributions are Python.
func randomModule() *native.Module {
	twisterClass = object.StaticClass("Random", object.KindOpaque, 0, object.ObjectClass).SetModule("_random")
	native.Constructor(twisterClass, &native.Func{Name: "Random", Params: classParams("*args", "**kwargs"), Cost: native.Fixed(700), Doc: "A Mersenne Twister.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			t, err := newTwister(c.Meter())
			if err != nil {
				return object.Unbound, err
			}
			seed := object.None // what a class makes of other arguments is its __init__'s business
			if given := args[2:]; len(given) > 0 && isIntKind(given[0]) {
				seed = given[0]
			}
			return t.Header.Value(), t.seed(c, seed)
		}})
	method := func(name string, params []string, cost native.Cost, doc string, run func(c native.Call, t *twister, args []object.Value) (object.Value, error)) {
		var wording *native.Wording
		if !slices.Contains(params, "/") { // those that CPython has in C take no keywords
			wording = &native.Wording{Scripted: true}
		}
		native.Methods(twisterClass, &native.Func{Name: name, Params: native.Params(append([]string{"self"}, params...)...), Cost: cost, Doc: doc, Wording: wording,
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				return run(c, twisterOf(args[0]), args[1:])
			}})
	}
	method("random", []string{"/"}, native.Fixed(2), "Return a float from [0, 1).", func(_ native.Call, t *twister, _ []object.Value) (object.Value, error) {
		return object.Float(t.float()), nil
	})
	method("uniform", []string{"a", "b"}, native.Fixed(3), "Return a float from [a, b] or [a, b) depending on rounding.", func(c native.Call, t *twister, args []object.Value) (object.Value, error) {
		width, err := c.Binary(object.OpSub, args[1], args[0])
		if err == nil {
			if width, err = c.Binary(object.OpMul, width, object.Float(t.float())); err == nil {
				return c.Binary(object.OpAdd, args[0], width)
			}
		}
		return object.Unbound, err
	})
	method("_seed", []string{"a", "/"}, native.Fixed(700), "Start the sequence that belongs to a.", func(c native.Call, t *twister, args []object.Value) (object.Value, error) {
		return object.None, t.seed(c, args[0])
	})
	method("getrandbits", []string{"k", "/"}, native.Linear("k"), "Return an int of k random bits.", func(c native.Call, t *twister, args []object.Value) (object.Value, error) {
		k, err := smallIntOf(c, args[0], "int")
		switch {
		case err != nil:
			return object.Unbound, err
		case k < 0:
			return object.Unbound, object.ValueErrorf("number of bits must be non-negative")
		case k < 64:
			return object.Int(int64(t.bits64(int(k)))), nil
		}
		b, err := t.bigBits(c, k)
		if err != nil {
			return object.Unbound, err
		}
		return newBig(c, b)
	})
	method("_randbelow", []string{"n", "/"}, native.Fixed(2), "Return an int from range(n).", func(c native.Call, t *twister, args []object.Value) (object.Value, error) {
		n, err := intOf(c, args[0])
		if err != nil {
			return object.Unbound, err
		}
		if n.AsBig().Sign() <= 0 {
			return object.Int(0), nil
		}
		return t.from(c, n)
	})
	method("randrange", []string{"start", "stop=None", "step=1"}, native.Fixed(4), "Choose an item from range(start, stop, step).", randRange)
	method("randint", []string{"a", "b"}, native.Fixed(4), "Return an int from [a, b], including both end points.", func(c native.Call, t *twister, args []object.Value) (object.Value, error) {
		stop, err := c.Binary(object.OpAdd, args[1], object.Int(1))
		if err != nil {
			return object.Unbound, err
		}
		return randRange(c, t, []object.Value{args[0], stop, object.Int(1)})
	})
	method("choice", []string{"seq"}, native.Fixed(4), "Choose an item from a non-empty sequence.", func(c native.Call, t *twister, args []object.Value) (object.Value, error) {
		n, err := c.Len(args[0])
		if err != nil {
			return object.Unbound, err
		}
		if n == 0 {
			return object.Unbound, object.IndexErrorf("Cannot choose from an empty sequence")
		}
		i := object.Int(int64(t.below(uint64(n))))
		return c.GetItem(args[0], i)
	})
	method("shuffle", []string{"x"}, native.Linear("len(x)"), "Shuffle a list in place.", func(c native.Call, t *twister, args []object.Value) (object.Value, error) {
		n, err := c.Len(args[0])
		if err != nil {
			return object.Unbound, err
		}
		for i := n - 1; i > 0; i-- {
			if err := c.Meter().Steps(2); err != nil {
				return object.Unbound, err
			}
			j := int(t.below(uint64(i + 1)))
			if l := args[0].List(); l != nil && i < l.Len() {
				l.Items()[i], l.Items()[j] = l.Items()[j], l.Items()[i]
				continue
			}
			if err := c.Meter().Steps(8); err != nil { // four items that are read and set, each through the object's own methods
				return object.Unbound, err
			}
			if err := c.Meter().Alloc(16); err != nil { // a view's item is found through a list of indexes
				return object.Unbound, err
			}
			if err := swapItems(c, args[0], i, j); err != nil {
				return object.Unbound, err
			}
		}
		return object.None, nil
	})
	method("_getstate", []string{"/"}, native.Fixed(300), "Return the state as a tuple of ints.", func(c native.Call, t *twister, _ []object.Value) (object.Value, error) {
		s, err := object.NewTuple(c.Meter(), twisterWords+1)
		if err != nil {
			return object.Unbound, err
		}
		for i, w := range t.state {
			s.Items()[i] = object.Int(int64(w))
		}
		s.Items()[twisterWords] = object.Int(int64(t.at))
		return s.Value(), nil
	})
	method("_setstate", []string{"state", "/"}, native.Fixed(300), "Restore a state.", func(c native.Call, t *twister, args []object.Value) (object.Value, error) {
		items := sequenceItems(object.BuiltinPart(args[0]))
		if len(items) != twisterWords+1 {
			return object.Unbound, object.ValueErrorf("state vector is the wrong size")
		}
		var state [twisterWords + 1]int64
		for i, v := range items {
			n, err := smallIntOf(c, v, "unsigned long")
			if err != nil {
				return object.Unbound, err
			}
			state[i] = n
		}
		if state[twisterWords] < 0 || state[twisterWords] > twisterWords {
			return object.Unbound, object.ValueErrorf("invalid state")
		}
		for i := range t.state {
			t.state[i] = uint32(state[i])
		}
		t.at = int(state[twisterWords])
		return object.None, nil
	})
	m := &native.Module{
		Name: "random", Doc: "Random variable generators: the same sequences as CPython's for the same seed.", Source: randomSource, Lazy: true,
		Values: map[string]object.Value{"_Random": twisterClass.Value()},
		Funcs: []*native.Func{
			{Name: "_entropy", Params: native.Params("n", "/"), Needs: capability.Entropy, Cost: native.Linear("n"), Doc: "Return n bytes from the granted source of entropy.", Run: randomEntropy},
		},
	}
	return m.Define()
}

func swapItems(c native.Call, x object.Value, i, j int) error {
	a, err := c.GetItem(x, object.Int(int64(i)))
	if err != nil {
		return err
	}
	b, err := c.GetItem(x, object.Int(int64(j)))
	if err != nil {
		return err
	}
	if err := c.SetItem(x, object.Int(int64(i)), b); err != nil {
		return err
	}
	return c.SetItem(x, object.Int(int64(j)), a)
}

// from returns an int from range(n), n > 0.
func (t *twister) from(c native.Call, n object.Value) (object.Value, error) {
	if n.IsInt() {
		return object.Int(int64(t.below(uint64(n.AsInt())))), nil
	}
	b, err := t.bigBelow(c, n.AsBig())
	if err != nil {
		return object.Unbound, err
	}
	return newBig(c, b)
}

func randRange(c native.Call, t *twister, args []object.Value) (object.Value, error) {
	start, err := intOf(c, args[0])
	if err != nil {
		return object.Unbound, err
	}
	if args[1].IsNone() {
		if !args[2].IsInt() || args[2].AsInt() != 1 {
			return object.Unbound, object.TypeErrorf("Missing a non-None stop argument")
		}
		if start.AsBig().Sign() <= 0 {
			return object.Unbound, object.ValueErrorf("empty range for randrange()")
		}
		return t.from(c, start)
	}
	stop, err := intOf(c, args[1])
	if err != nil {
		return object.Unbound, err
	}
	step, err := intOf(c, args[2])
	if err != nil {
		return object.Unbound, err
	}
	by := step.AsBig()
	if by.Sign() == 0 {
		return object.Unbound, object.ValueErrorf("zero step for randrange()")
	}
	n := new(big.Int).Sub(stop.AsBig(), start.AsBig())
	// The number of items: the width divided by the step, rounded up.
	n.Add(n, by).Sub(n, big.NewInt(int64(by.Sign())))
	n.Div(n.Mul(n, big.NewInt(int64(by.Sign()))), new(big.Int).Abs(by))
	if n.Sign() <= 0 {
		text := "empty range in randrange(" + object.SafeRepr(start) + ", " + object.SafeRepr(stop)
		if !step.IsInt() || step.AsInt() != 1 {
			text += ", " + object.SafeRepr(step)
		}
		return object.Unbound, object.ValueErrorf("%s)", text)
	}
	r, err := t.bigBelow(c, n)
	if err != nil {
		return object.Unbound, err
	}
	return newBig(c, r.Add(r.Mul(r, by), start.AsBig()))
}

// seed starts the sequence that belongs to an int, float, str or bytes; None takes what entropy is granted, else the host's seed, else 0.
func (t *twister) seed(c native.Call, v object.Value) error {
	part := object.BuiltinPart(v)
	switch part.Kind() {
	case object.KindNone:
		if c.Grants().Has(capability.Entropy) {
			var raw [32]byte
			if err := c.Grants().Entropy(raw[:]); err != nil {
				return err
			}
			return t.seedBig(c, new(big.Int).SetBytes(raw[:]))
		}
		if given := c.Setting("seed"); isIntKind(given) {
			return t.seedBig(c, given.AsBig())
		}
		return t.seedBig(c, new(big.Int))
	case object.KindInt, object.KindBool, object.KindBigInt:
		return t.seedBig(c, part.AsBig())
	case object.KindStr:
		return t.seedBytes(c, []byte(part.Str().String()))
	case object.KindBytes, object.KindByteArray:
		return t.seedBytes(c, part.Bytes().Bytes())
	case object.KindFloat:
		h := object.HashFloat(part.AsFloat())
		return t.seedBig(c, new(big.Int).SetUint64(uint64(h)))
	}
	return object.TypeErrorf("The only supported seed types are: None,\nint, float, str, bytes, and bytearray.")
}

func (t *twister) seedBytes(c native.Call, b []byte) error {
	if err := c.Meter().Steps(int64(len(b)/8) + 20); err != nil {
		return err
	}
	if err := c.Meter().Alloc(3*int64(len(b)) + 256); err != nil {
		return err
	}
	digest := sha512.Sum512(b)
	return t.seedBig(c, new(big.Int).SetBytes(append(append(make([]byte, 0, len(b)+len(digest)), b...), digest[:]...)))
}

func (t *twister) seedBig(c native.Call, b *big.Int) error {
	n := (b.BitLen() + 31) / 32
	if err := c.Meter().Steps(int64(n)); err != nil {
		return err
	}
	if err := c.Meter().Alloc(int64(n)*8 + 8); err != nil {
		return err
	}
	raw := b.Bytes() // of the absolute value, most significant first
	key := make([]uint32, max(n, 1))
	for i := range raw {
		key[i/4] |= uint32(raw[len(raw)-1-i]) << (8 * (i % 4))
	}
	t.seedWords(key)
	return nil
}

func randomEntropy(c native.Call, args []object.Value) (object.Value, error) {
	n, err := smallIntOf(c, args[0], "ssize_t")
	if err != nil {
		return object.Unbound, err
	}
	if n < 0 {
		return object.Unbound, object.ValueErrorf("negative argument not allowed")
	}
	if err := c.Meter().Steps(n / 8); err != nil {
		return object.Unbound, err
	}
	if !c.Meter().Room(n) {
		return object.Unbound, c.Meter().Alloc(n)
	}
	p := make([]byte, n)
	if err := c.Grants().Entropy(p); err != nil {
		return object.Unbound, err
	}
	return object.NewBytes(c.Meter(), p)
}
