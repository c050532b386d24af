import operator
from operator import *
print(add(1, 2), sub(5, 3), mul('a', 3), truediv(1, 2), floordiv(7, 2), mod(7, 3), pow(2, 5), neg(3), pos(-1), invert(5))  # expect: 3 2 aaa 0.5 3 1 32 -3 -1 -6
print(lt(1, 2), ge(1, 2), eq('a', 'a'), ne(1, 2), not_([]), truth([0]), is_(None, None), is_not(1, None))  # expect: True False True True True True True True
print(and_(6, 3), or_(6, 3), xor(6, 3), lshift(1, 4), rshift(16, 2), contains([1, 2], 2), concat([1], [2]), index(True))  # expect: 2 7 5 16 4 True [1, 2] 1
print(itemgetter(1)('abc'), itemgetter(0, 2)('abc'), itemgetter('k')({'k': 5}), itemgetter(slice(1, 3))('abcd'))  # expect: b ('a', 'c') 5 bc
print(sorted([{'n': 2}, {'n': 1}], key=itemgetter('n')), list(map(itemgetter(-1), ['ab', 'cd'])))  # expect: [{'n': 1}, {'n': 2}] ['b', 'd']


class P:
    def __init__(self, x, child=None):
        self.x = x
        self.child = child

    def m(self, a, b=0):
        return self.x + a + b


print(attrgetter('x')(P(3)), attrgetter('child.x', 'x')(P(1, P(2))), methodcaller('m', 1, b=2)(P(10)), methodcaller('upper')('a'))  # expect: 3 (2, 1) 13 A
print(itemgetter(1), attrgetter('a.b'), methodcaller('m', 1))  # expect: operator.itemgetter(1) operator.attrgetter('a.b') operator.methodcaller('m', 1)
a = [1]
print(iadd(a, [2]) is a, a, countOf([1, 2, 1], 1), indexOf('abc', 'c'), length_hint([1, 2]))  # expect: True [1, 2] 2 2 2
d = {}
print(setitem(d, 'a', 1), d, getitem(d, 'a'), delitem(d, 'a'), d, operator.abs(-3), call(len, 'abc'))  # expect: None {} 1 None {} 3 3
try:
    itemgetter(3)('abc')
except IndexError as e:
    print(e)  # expect: string index out of range
try:
    attrgetter('nope')(P(1))
except AttributeError as e:
    print(e)  # expect: 'P' object has no attribute 'nope'
add(1, 'x')
# raises: TypeError: unsupported operand type(s) for +: 'int' and 'str'
