package minipy_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// What the library's operations document of their growth, as for the language in complexities. An operation that a million elements do not slow down is
// done many times over, so that its steps are above the floor of growthOf.
var libraryComplexities = []struct {
	name, setup, body string
	small             int // the smaller of the sizes; the larger is ten times that
	steps, bytes      float64
}{
	{"json.dumps", "import json\na = [{'k': i, 's': 'text'} for i in range(n)]", "json.dumps(a)", 2_000, 1, 1},
	{"json.dumps of a long str", "import json\ns = 'aé' * n", "json.dumps(s)", 20_000, 1, 1},
	{"json.dumps with indent", "import json\na = [{'k': i} for i in range(n)]", "json.dumps(a, indent=2)", 1_000, 1, 1},
	{"json.loads", "import json\ns = json.dumps([{'k': i, 's': 'text'} for i in range(n)])", "json.loads(s)", 2_000, 1, 1},
	{"json.loads of a long int", "import json, sys\nsys.set_int_max_str_digits(0)\ns = '7' * n", "json.loads(s)", 10_000, 2, 1.1},
	{"re.findall", "import re\ns = 'ab1 ' * n", "re.findall(r'\\w+', s)", 5_000, 1, 1},
	{"re.sub", "import re\ns = 'ab1 ' * n", "re.sub(r'\\d', '#', s)", 5_000, 1, 1},
	{"re.search of what is not there", "import re\ns = 'ab1 ' * n", "re.search('[xyz]+q', s)", 20_000, 1, 0},
	{"re.match of nested repeats", "import re\ns = 'a' * n", "re.match('(?:a*)*b', s)", 2_000, 1, 1},
	{"heapq.heapify", "import heapq\na = [i * 7919 % 1000003 for i in range(n)]", "heapq.heapify(a)", 20_000, 1, 0},
	{"heapq.heappush and heappop", "import heapq\na = list(range(n))", "for i in range(300): heapq.heappush(a, -i); heapq.heappop(a)", 2_000, 0.15, 1},
	{"heapq.nsmallest of a few", "import heapq\na = [i * 7919 % 1000003 for i in range(n)]", "heapq.nsmallest(3, a)", 10_000, 1, 1},
	{"heapq.merge", "import heapq\na = list(range(n))", "for x in heapq.merge(a, a): pass", 3_000, 1, 0},
	{"bisect", "import bisect\na = list(range(n))", "for i in range(300): bisect.bisect(a, i)", 2_000, 0.15, 0},
	{"bisect.insort at the front", "import bisect\na = list(range(n))", "for i in range(100): bisect.insort(a, -1)", 20_000, 1, 1},
	{"deque at both ends", "from collections import deque\nd = deque(range(n))", "for i in range(300): d.append(i); d.appendleft(i); d.pop(); d.popleft()", 2_000, 0, 0},
	{"deque in the middle", "from collections import deque\nd = deque(range(n))", "for i in range(100): d[n // 2]", 20_000, 0, 0},
	{"deque.rotate", "from collections import deque\nd = deque(range(n))", "d.rotate(n // 2)", 50_000, 1, 0},
	{"Counter", "from collections import Counter\ns = 'abcde' * n", "Counter(s)", 10_000, 1, 0},
	{"Counter.most_common", "from collections import Counter\nd = Counter({i: i * 7919 % 10007 for i in range(n)})", "d.most_common()", 5_000, 1.1, 1},
	{"OrderedDict.move_to_end", "from collections import OrderedDict\nd = OrderedDict.fromkeys(range(n))", "for i in range(300): d.move_to_end(i)", 20_000, 0, 0},
	{"OrderedDict.popitem at the front", "from collections import OrderedDict\nd = OrderedDict.fromkeys(range(n))", "while d: d.popitem(False)", 2_000, 1, 1},
	{"ChainMap lookup", "from collections import ChainMap\nd = ChainMap({}, {}, dict.fromkeys(range(n)))", "for i in range(100): d[i]", 2_000, 0, 0},
	{"itertools", "from itertools import *\na = list(range(n))", "for x in islice(chain(a, a), 0, None, 2): pass", 10_000, 1, 0},
	{"itertools.groupby", "from itertools import *\na = [i // 10 for i in range(n)]", "for k, g in groupby(a): list(g)", 5_000, 1, 1},
	{"itertools.combinations", "from itertools import *\na = list(range(n))", "for x in combinations(a, 2): pass", 50, 2, 2},
	{"itertools.tee", "from itertools import *\na = list(range(n))", "for x, y in zip(*tee(a)): pass", 5_000, 1, 1},
	{"lru_cache hits", "from functools import lru_cache\nf = lru_cache(None)(lambda x: x)\nfor i in range(n): f(i)", "for i in range(300): f(i)", 2_000, 0, 0},
	{"lru_cache that is full", "from functools import lru_cache\nf = lru_cache(n)(lambda x: x)\nfor i in range(n): f(i)", "for i in range(300): f(-i)", 20_000, 0, 0},
	{"functools.reduce", "from functools import reduce\na = list(range(n))", "reduce(lambda x, y: y, a)", 5_000, 1, 0},
	{"copy.copy", "import copy\na = list(range(n))", "copy.copy(a)", 50_000, 1, 1},
	{"textwrap.wrap", "import textwrap\ns = 'some words ' * n", "textwrap.wrap(s)", 500, 1, 1},
	{"textwrap.wrap of one word", "import textwrap\ns = 'x' * n", "textwrap.wrap(s)", 5_000, 1, 1},
	{"textwrap.dedent", "import textwrap\ns = '    line\\n' * n", "textwrap.dedent(s)", 2_000, 1, 1},
	{"string.Template", "import string\nx = string.Template('$a text ' * n)", "x.substitute(a='value')", 1_000, 1, 1},
	{"struct.pack", "import struct\nx = struct.Struct('%dI' % n)\na = list(range(n))", "x.pack(*a)", 10_000, 1, 1},
	{"struct.unpack", "import struct\nx = struct.Struct('%dI' % n)\ns = bytes(4 * n)", "x.unpack(s)", 10_000, 1, 1},
	{"struct.iter_unpack", "import struct\ns = bytes(4 * n)", "for x in struct.iter_unpack('I', s): pass", 5_000, 1, 1},
	{"array.extend", "from array import array\na = array('i', range(n))", "a.extend(a)", 100_000, 1, 1},
	{"base64", "import base64\ns = bytes(n)", "base64.b64decode(base64.b64encode(s))", 50_000, 1, 1},
	{"base64.b32encode", "import base64\ns = bytes(n)", "base64.b32encode(s)", 5_000, 1, 1},
	{"binascii.crc32", "import binascii\ns = bytes(n)", "binascii.crc32(s)", 100_000, 1, 0},
	{"hashlib.sha256", "import hashlib\ns = bytes(n)", "hashlib.sha256(s).digest()", 100_000, 1, 0},
	{"datetime.strptime", "from datetime import datetime\ns = '2024-02-29' + ' ' * n", "datetime.strptime(s, '%Y-%m-%d' + ' ' * n)", 2_000, 1, 1},
	{"datetime.isoformat", "from datetime import datetime\na = [datetime(2024, 1, 1)] * n", "for x in a: datetime.fromisoformat(x.isoformat())", 1_000, 1, 1},
	{"StringIO.write", "import io\nx = io.StringIO()", "for i in range(n): x.write('text')", 1_000, 1, 1},
	{"StringIO.readline", "import io\nx = io.StringIO('line\\n' * n)", "for s in x: pass", 1_000, 1, 1},
	{"StringIO.getvalue", "import io\nx = io.StringIO('text' * n)", "x.getvalue()", 50_000, 0, 0},
	{"BytesIO.write", "import io\nx = io.BytesIO()", "for i in range(n): x.write(b'text')", 1_000, 1, 1},
	{"dataclass equality", "import dataclasses\n@dataclasses.dataclass\nclass C:\n    v: list\na = C(list(range(n)))\nd = C(list(range(n)))", "a == d", 50_000, 1, 0},
	{"dataclasses.asdict", "import dataclasses\n@dataclasses.dataclass\nclass C:\n    v: int\na = [C(i) for i in range(n)]\n@dataclasses.dataclass\nclass D:\n    v: list\nd = D(a)",
		"dataclasses.asdict(d)", 500, 1, 1},
	{"enum lookup", "import enum\nE = enum.Enum('E', ['m%d' % i for i in range(n)])", "for i in range(1, 11): E(i); E['m%d' % (i - 1)]", 20, 0, 0},
	{"statistics.mean", "import statistics\na = list(range(n))", "statistics.mean(a)", 1_000, 1, 1},
	{"statistics.median", "import statistics\na = [i * 7919 % 10007 for i in range(n)]", "statistics.median(a)", 5_000, 1.1, 1},
	{"math.fsum", "import math\na = [.1] * n", "math.fsum(a)", 20_000, 1, 0},
	{"math.factorial", "import math", "math.factorial(n)", 1_000, 1.9, 1.3},
	{"random.shuffle", "import random\na = list(range(n))", "random.shuffle(a)", 10_000, 1, 0},
	{"random.sample of a few", "import random\na = range(n)", "for i in range(20): random.sample(a, 5)", 1_000, 0, 0},
	{"random.choices", "import random\na = list(range(100))", "random.choices(a, k=n)", 2_000, 1, 1},
	{"contextlib.ExitStack", "import contextlib", "with contextlib.ExitStack() as x:\n    for i in range(n): x.callback(int)", 500, 1, 1},
	{"operator.itemgetter", "import operator\nx = operator.itemgetter(*range(n))\na = list(range(n))", "x(a)", 5_000, 1, 1},
	{"fractions", "from fractions import Fraction\na = [Fraction(1, 3)] * n", "sum(a)", 200, 1, 1},
	{"difflib of equal texts", "import difflib\na = ['line %d' % i for i in range(n)]", "list(difflib.unified_diff(a, list(a)))", 500, 1, 1},
	{"pprint.pformat", "import pprint\na = list(range(n))", "pprint.pformat(a)", 300, 1, 1},
}

func TestLibraryGrowsAsDocumented(t *testing.T) {
	t.Parallel()
	for _, c := range libraryComplexities {
		t.Run(c.name, func(t *testing.T) {
			steps, bytes := spent(t, c.setup, c.body, c.small)
			moreSteps, moreBytes := spent(t, c.setup, c.body, 10*c.small)
			grown := growthOf(steps, moreSteps, 200)
			assert.InDelta(t, c.steps, grown, 0.25+c.steps*0.2, "steps: %d, then %d", steps, moreSteps)
			assert.LessOrEqual(t, growthOf(bytes, moreBytes, 8<<10), c.bytes+0.25, "bytes: %d, then %d", bytes, moreBytes)
		})
	}
}
