package minipy_test

import (
	"fmt"
	"strconv"
	"strings"
)

// containerSources are the behaviours of containers that take more than one call: sorting, change during iteration, containers that hold themselves, slices, ranges.
func containerSources(s *callKinds) {
	s.add(4, (*generator).sorting)
	s.add(4, (*generator).changed)
	s.add(3, (*generator).recursive)
	s.add(4, (*generator).slicing)
	s.add(4, (*generator).ranges)
	s.add(3, (*generator).steps)
	s.add(3, (*generator).iterators)
}

// runsOf writes a list with runs in order, as sorting meets them.
func (g *generator) runsOf() string {
	var items []string
	for range 1 + g.IntN(5) {
		n, at, step := g.IntN(25), g.IntN(20), g.IntN(5)-2
		for range n {
			items = append(items, strconv.Itoa(at))
			at += step
		}
	}
	return "[" + strings.Join(items, ", ") + "]"
}

// sorting sorts: stable, by key, in reverse, and with a count of comparisons.
func (g *generator) sorting() call {
	x := g.pick(g.runsOf(), g.runsOf(), "["+g.repeat(30, ", ", g.real)+"]", "["+g.repeat(20, ", ", g.str)+"]", "["+g.repeat(8, ", ", g.tuple)+"]", "["+g.repeat(8, ", ", g.scalar)+"]")
	switch g.IntN(6) {
	case 0:
		return call{"sort, stable", "x = list(enumerate(" + g.runsOf() + "))\nx.sort(key=lambda p: p[1] // 3, reverse=" + g.boolean() + ")"}
	case 1:
		return call{"sort, comparisons", "x = " + g.runsOf() + `
x.sort()
y = []
class K:
    def __init__(self, v): self.v = v
    def __lt__(self, w):
        y.append(1)
        return self.v < w.v
r = [k.v for k in sorted(map(K, x), reverse=` + g.boolean() + ")]\ny = len(y) < len(x) or not x"}
	case 2:
		return call{"sort, changed by key", "x = " + x + "\nx.sort(key=lambda v: x.append(v))"}
	case 3:
		return call{"sort, failing key", fmt.Sprintf("x = %s\nx.sort(key=lambda v: 1 / (v - %s))", g.runsOf(), g.whole())}
	case 4:
		return call{"min, max", fmt.Sprintf("x = %s\nr = (max(x), min(x), max(x, key=%s, default=None), min(x, default=0))", x, g.function())}
	}
	return call{"sort", fmt.Sprintf("x = %s\nx.sort(key=%s, reverse=%s)", x, g.pick("None", "None", "None", "str", "lambda v: -v", "len", "abs"), g.boolean())}
}

// changed changes a container while it is iterated over.
func (g *generator) changed() call {
	kind := g.pick("list", "dict", "dict", "set", "bytearray", "items")
	var x, change string
	switch kind {
	case "list":
		x = "[" + g.repeat(6, ", ", g.whole) + "]"
		change = g.pick("x.append(v)", "x.pop()", "x.remove(v)", "x.insert(0, v)", "x.clear()", "x[:] = [9]", "x.reverse()", "del x[0]", "x.extend([1])", "x *= 0", "x.sort()", "x += x[:1]")
	case "dict":
		x = "{" + g.repeat(5, ", ", func() string { return g.whole() + ": " + g.whole() }) + "}"
		change = g.pick("x[v] = 1", "x[v + 10] = 1", "del x[v]", "x.clear()", "x.pop(v)", "x.update({99: 1})", "x.popitem()", "x.setdefault(v, 2)", "x.setdefault(50, 2)", "del x[v]; x[v] = 1", "del x[v]; x[v + 20] = 1", "x |= {v: 3}", "x.get(v)")
	case "items":
		x = "{" + g.repeat(5, ", ", func() string { return g.whole() + ": " + g.whole() }) + "}"
		change = g.pick("x[v[0] + 10] = 1", "del x[v[0]]", "x.clear()", "x[v[0]] = 5")
	case "set":
		x = "{0, " + g.whole() + "}"
		change = g.pick("x.add(20)", "x.clear()", "x.discard(v); x.add(v + 50)", "x.add(v)", "x |= {30}", "x -= {v}")
	case "bytearray":
		x = "bytearray(" + g.bytes() + ")"
		change = g.pick("x.append(v)", "x.pop()", "x.clear()", "x[:] = b'z'", "del x[0]", "x.extend(b'ab')", "x.reverse()")
	}
	over := g.pick("x", "iter(x)", "x")
	switch kind {
	case "list", "bytearray":
		over = g.pick("x", "reversed(x)", "enumerate(x)", "zip(x, x)")
		if over == "enumerate(x)" || over == "zip(x, x)" {
			change = "w, v = v; " + change
		}
	case "dict":
		over = g.pick("x", "x.keys()", "reversed(x)", "x")
	case "items":
		over = g.pick("x.items()", "reversed(x.items())")
	}
	return call{"change during iteration of " + kind, fmt.Sprintf("x = %s\ny = []\nfor v in %s:\n    y.append(v)\n    %s\n    if len(y) > 12: break", x, over, change)}
}

// recursive makes containers that hold themselves or share parts.
func (g *generator) recursive() call {
	setup := g.pick("x = [1]\nx.append(x)", "x = {}\nx['k'] = x", "x = [[]]\nx[0].append(x)", "x = ([],)\nx[0].append(x)", "x = {'v': []}\nx['v'].append(x)", "x = []\nx += [x, x, x]", "x = [1, 2]\nx[1:] = [x]", "x = {1: ([],)}\nx[1][0].append(x.values())",
		"x = Iterates()\nx.value = [x]", "x = [{}]\nx[0][0] = x[0]", "x = List()\nx.append(x)", "x = Dict()\nx[0] = [x]", "x = []\nfor i in range(5): x = [x, x]", "x = Shown()\nx.value = x", "x = [1]\nx.append(x.__iter__)\nx[1] = map(None, x)", "x = {1: 2}\nx[1] = x.items()")
	use := g.pick("r = repr(x)", "r = str(x)", "r = x == x", "y = x.copy()\nr = repr(y)", "r = x in x", "y = [x]\nr = y == [x]", "r = ascii(x)", "r = f'{x}'", "r = '%s %r' % (x, x)", "y = list(x)\nr = repr(y)", "r = x.index(x)", "r = x.count(x)",
		"import copy\ny = copy.deepcopy(x)\nr = repr(y)", "r = sorted([x])", "r = {**x}.keys()", "r = x < x", "r = x + x if isinstance(x, (list, tuple)) else 0", "r = bool(x), len(x)")
	return call{"recursion: " + strings.ReplaceAll(use, "\n", "; "), setup + "\n" + use + "\nx = y = None"}
}

// slicing changes sequences by slices.
func (g *generator) slicing() call {
	n := g.IntN(9)
	x := g.pick(fmt.Sprintf("list(range(%d))", n), fmt.Sprintf("bytearray(range(%d))", n))
	cut := g.pick(g.small(), "") + ":" + g.pick(g.small(), "") + g.pick("", "", ":"+g.pick("2", "-1", "-2", "3", "1", "0"))
	switch g.IntN(4) {
	case 0:
		return call{"slice deletion", fmt.Sprintf("x = %s\ndel x[%s]", x, cut)}
	case 1:
		return call{"slice", fmt.Sprintf("y = %s\nr = [s[%s] for s in (y, tuple(y), bytes(y), range(len(y)), 'abcdefghi'[:len(y)], '\\xe9b\\u1234defghi'[:len(y)])]", x, cut)}
	case 2:
		return call{"slice.indices", fmt.Sprintf("r = slice(%s, %s, %s).indices(%s)", g.position(), g.position(), g.pick("None", "1", "-1", "2", g.position()), g.pick("0", "5", "10", g.big(), g.small()))}
	}
	value := g.pick("["+g.repeat(5, ", ", g.whole)+"]", "bytes(["+g.repeat(5, ", ", g.whole)+"])", "x", "x[::-1]", "range("+g.whole()+")", "iter([1, 2])", "5", "'ab'", "generate(1, 2, 3)", "None")
	return call{"slice assignment", fmt.Sprintf("x = %s\nx[%s] = %s", x, cut, value)}
}

// ranges calculates with ranges, of any size as long as nobody walks them.
func (g *generator) ranges() call {
	bound := func() string { return g.pick(grouped(strconv.Itoa(g.IntN(20)-8)), g.big()) }
	x := fmt.Sprintf("range(%s, %s, %s)", bound(), bound(), g.pick("1", "-1", "2", "-3", g.big()))
	use := g.pick("r = x", "r = len(x)", "r = x[%s]", "r = x[%s:%s]", "r = x[::%s]", "r = %s in x", "r = x.index(%s)", "r = x.count(%s)", "r = x == range(%s)", "r = hash(x) == hash(range(%s, %s))", "r = (x.start, x.stop, x.step)", "r = bool(x)",
		"r = reversed(x)", "r = x[-1]", "r = x[::-1]", "r = x[%s:%s:%s]", "r = next(iter(x), None)", "r = x == x[:]", "r = x[1:][1:]", "r = (x[0], x[-1], x[len(x) // 2])", "r = iter(x).__length_hint__()", "x.start = 1", "r = x.index(x[1])")
	for strings.Contains(use, "%s") {
		use = strings.Replace(use, "%s", bound(), 1)
	}
	if g.chance(4) { // other values are looked for by comparing with every number
		x = g.rangeOf()
		use = fmt.Sprintf(g.pick("r = %s in x", "r = x.index(%s)", "r = x.count(%s)", "r = x[%s]", "r = x == %s"), g.value())
	}
	return call{"range", "x = " + x + "\n" + use}
}

// steps makes a few calls on one container, one after another.
func (g *generator) steps() call {
	switch g.IntN(4) {
	case 0:
		code := "x = " + g.list() + "\ny = []\n"
		for range 1 + g.IntN(6) {
			code += g.pick("x.append(%s)", "x.insert(%d, %s)", "y.append(x.pop(%d))", "x.extend(%l)", "x.remove(%s)", "x.reverse()", "y.append(x.count(%s))", "del x[%d:%d]", "x[%d:%d] = %l", "x *= 2", "x += %l", "y.append(x.index(%s))", "y.append(x[%d])", "x[%d] = %s", "x = x[::-1]") + "\n"
		}
		return call{"list, step by step", g.filled(code)}
	case 1:
		code := "x = " + g.dict() + "\ny = []\n"
		for range 1 + g.IntN(6) {
			code += g.pick("x[%s] = %s", "y.append(x.pop(%s, None))", "y.append(x.popitem())", "x.update(%m)", "y.append(x.get(%s))", "y.append(x.setdefault(%s, %s))", "del x[%s]", "x |= %m", "x = x | %m", "y.append(x.keys() & %l)", "y.append(%s in x)", "y.append(list(reversed(x)))", "x = dict(x, a=1)", "y.append(next(iter(x)))",
				"y.append(x.keys() == %m.keys())", "y.append(len(x.items() - %m.items()))", "y.append(x == %m)") + "\n"
		}
		return call{"dict, step by step", g.filled(code)}
	case 2:
		code := "x = " + g.largerSet() + "\ny = []\n"
		for range 1 + g.IntN(6) {
			code += g.pick("x.add(%s)", "x.discard(%s)", "x.remove(%s)", "x |= %t", "x &= %t", "x -= %t", "x ^= %t", "x.update(%l, %l)", "x.difference_update(%l)", "x.intersection_update(%l)", "x.symmetric_difference_update(%l)", "y.append(x <= %t)", "y.append(x.isdisjoint(%l))", "y.append(%s in x)", "x = x.union(%l, %t)",
				"y.append(x == %t)", "y.append(x > %t)", "y.append(len(x))", "x = x - %t", "y.append(x.issubset(%l))", "y.append(type(x & %t).__name__)") + "\n"
		}
		return call{"set, step by step", g.filled(code)}
	}
	code := "x = bytearray(" + g.bytes() + ")\ny = []\n"
	for range 1 + g.IntN(6) {
		code += g.pick("x.append(%o)", "x.insert(%d, %o)", "y.append(x.pop(%d))", "x.extend(%b)", "x.remove(%o)", "x.reverse()", "del x[%d:%d]", "x[%d:%d] = %b", "x *= 2", "x += %b", "y.append(x.find(%b))", "x[%d] = %o", "x = x.replace(%b, %b)", "y.append(x.split(%b))", "y.append(bytes(x) == x)", "y.append(memoryview(x)[%d])",
			"m = memoryview(x)", "m.release()", "y.append(x.hex())", "x.clear()", "y.append(x < %b)") + "\n"
	}
	return call{"bytearray, step by step", g.filled(code)}
}

// filled replaces %s by a scalar, %d by an index, %l by an iterable, %m by a dict, %t by a set, %o by a byte, %b by bytes.
func (g *generator) filled(code string) string {
	for _, r := range []struct {
		mark string
		make func() string
	}{{"%s", g.hashable}, {"%d", g.small}, {"%l", g.iterable}, {"%m", g.dict}, {"%t", g.largerSet}, {"%o", g.octet}, {"%b", g.bytesLike}} {
		for strings.Contains(code, r.mark) {
			code = strings.Replace(code, r.mark, r.make(), 1)
		}
	}
	return strings.TrimSuffix(code, "\n")
}

// iterators takes steps of an iterator.
func (g *generator) iterators() call {
	over := g.pick(g.iterator(), "map("+g.function()+", "+g.iterable()+g.pick("", ", "+g.iterable())+")", "filter("+g.function()+", "+g.iterable()+")", "zip("+g.iterable()+", "+g.iterable()+", strict="+g.boolean()+")", "enumerate("+g.iterable()+", "+g.big()+")",
		"iter("+g.pick("iter([1, 2, 3]).__next__", "[1, 2, 3].pop", "lambda: 1 / 0")+", "+g.whole()+")", "reversed("+g.iterable()+")", "iter("+g.iterable()+")")
	code := "x = " + over + "\ny = []\n"
	for range 1 + g.IntN(5) {
		code += g.pick("y.append(next(x))", "y.append(next(x, 'end'))", "y.extend(x)", "y.append(iter(x) is x)", "y.append(%s in x)", "y.append(list(x))", "a, *b = x\ny += [a, b]", "y.append(sum(1 for _ in x))", "y.append(max(x, default=None))", "y.append(any(x))") + "\n"
	}
	return call{"iterators", g.filled(code) + "\nx = None"}
}
