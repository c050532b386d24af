# What jumps cost: the steps of each kind of loop. They are run with half of their steps, too, and must end there.
class Flag:
    def __init__(self, n): self.n = n
    def __bool__(self):
        self.n -= 1
        return self.n >= 0


def forever():
    i = 0
    while True:
        i += 1
        if i == 5000: break


def counting_up():
    i, n = 0, 5000
    while i < n: i += 1


def counting_up_to():
    i, n = 0, 5000
    while i <= n: i += 1


def counting_down():
    i, n = 5000, 0
    while i > n: i -= 1


def counting_down_to():
    i, n = 5000, 0
    while i >= n: i -= 1


def until_equal():
    i, n = 0, 5000
    while i != n: i += 1


def while_equal():
    i, n, k = 0, 0, 0
    while i == n:
        k += 1
        if k == 5000: n = 1


def below_constant():
    i = 0
    while i < 5000: i += 1


def up_to_constant():
    i = 0
    while i <= 5000: i += 1


def above_constant():
    i = 5000
    while i > 0: i -= 1


def down_to_constant():
    i = 5000
    while i >= 0: i -= 1


def until_constant():
    i = 0
    while i != 5000: i += 1


def while_constant():
    i, k = 0, 0
    while i == 0:
        k += 1
        if k == 5000: i = 1


def while_true():
    i = 5000
    while i: i -= 1


def while_false():
    i, done = 5000, False
    while not done:
        i -= 1
        done = i == 0


def while_none():
    i, found = 5000, None
    while found is None:
        i -= 1
        if i == 0: found = i


def while_not_none():
    i, found = 5000, 1
    while found is not None:
        i -= 1
        if i == 0: found = None


def while_instance():
    flag = Flag(1000)
    while flag: pass


def while_float():
    x, n = 0.0, 5000.0
    while x < n: x += 1.0


def while_text():
    s = ''
    while s != 'a' * 100: s += 'a'


def skip_always():
    a = b = c = d = 1
    for i in range(1000):
        if a: a = b
        else: a = b + c + d


def skip_if_false():
    a, b, c = 0, 1, 2
    for i in range(1000):
        if a: b = b + c + b + c + b + c


def skip_if_true():
    a, b, c = 1, 1, 2
    for i in range(1000):
        if not a: b = b + c + b + c + b + c


def skip_if_none():
    a, b, c = None, 1, 2
    for i in range(1000):
        if a is not None: b = b + c + b + c + b + c


def skip_if_not_none():
    a, b, c = 1, 1, 2
    for i in range(1000):
        if a is None: b = b + c + b + c + b + c


def skip_if_equal():
    a, b, c = 1, 1, 2
    for i in range(1000):
        if a != b: b = b + c + b + c + b + c


def skip_if_unequal():
    a, b, c = 1, 1, 2
    for i in range(1000):
        if a == c: b = b + c + b + c + b + c


def skip_if_less():
    a, b, c = 1, 1, 2
    for i in range(1000):
        if a >= c: b = b + c + b + c + b + c


def skip_if_constant():
    a, b, c = 1, 1, 2
    for i in range(1000):
        if a != 1: b = b + c + b + c + b + c


def skip_unless_constant():
    a, b, c = 1, 1, 2
    for i in range(1000):
        if a == 2: b = b + c + b + c + b + c


def skip_if_below_constant():
    a, b, c = 1, 1, 2
    for i in range(1000):
        if a >= 2: b = b + c + b + c + b + c


def skip_if_up_to_constant():
    a, b, c = 1, 1, 2
    for i in range(1000):
        if a > 2: b = b + c + b + c + b + c


def skip_if_above_constant():
    a, b, c = 1, 1, 2
    for i in range(1000):
        if a <= 0: b = b + c + b + c + b + c


def skip_if_down_to_constant():
    a, b, c = 1, 1, 2
    for i in range(1000):
        if a < 0: b = b + c + b + c + b + c


def skip_empty_range():
    a, b, c = 0, 1, 2
    for i in range(1000):
        for j in range(a): b = b + c + b + c + b + c


def skip_empty_list():
    a, b, c = [], 1, 2
    for i in range(1000):
        for j in a: b = b + c + b + c + b + c


straight = {}
exec('def numbers():\n' + ' yield\n' * 1000, straight)


def over_straight_generator():
    for i in straight['numbers'](): pass


def yields_far_in():
    def numbers(a):
        b = c = d = e = f = g = h = 1
        i = b + c + d + e + f + g + h
        for x in a: yield x
    for i in numbers([1] * 1000): pass


def over_range():
    for i in range(5000): pass


def over_list():
    for i in [1] * 5000: pass


def over_tuple():
    for i in (1,) * 5000: pass


def over_dict():
    for i in dict.fromkeys(range(5000)): pass


def over_items():
    d = dict.fromkeys(range(200))
    for _ in range(20):
        for i, k in d.items(): pass


def over_deleted():
    d = dict.fromkeys(range(5000))
    for i in range(4000): del d[i]
    for _ in range(20):
        for k in d: break


def over_most_deleted():
    d = dict.fromkeys(range(500))
    for i in range(1, 500): del d[i]
    for _ in range(100):
        for k in d: pass


def over_text():
    for i in 'a' * 5000: pass


def over_generator():
    def numbers():
        i = 0
        while True:
            yield i
            i += 1
    for i in numbers():
        if i == 5000: break


def over_generator_of_list():
    def numbers(a):
        for x in a: yield x
    for i in numbers([1] * 5000): pass


def over_empty_ranges():
    for i in range(2000):
        for j in range(0): pass


def over_empty_lists():
    empty = []
    for i in range(2000):
        for j in empty: pass


def over_wide_range():
    for i in range(10**20, 10**20 + 500): pass


def comprehension():
    [i for i in range(5000)]


def comprehension_filter():
    [i for i in range(5000) if i < 0]


def calls():
    def f(): pass
    for i in range(2000): f()


def calls_of_methods():
    class A:
        def f(self): pass
    a = A()
    for i in range(2000): a.f()


def recursion():
    def f(n):
        if n > 1: return f(n - 1) + f(n - 2)
        return n
    f(14)


def lengths():
    a = [1]
    for i in range(2000): len(a)


def appending():
    a = []
    for i in range(2000): a.append(i)


def appending_by_name():
    a = []
    append = a.append
    for i in range(2000): append(i)


def all_and_any():
    for i in range(500): all([1, 1, 1, 1]) and any([0, 0, 0, 1])
