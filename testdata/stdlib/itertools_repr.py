# count and repeat show what is left of them, also inside containers and in formats.
from itertools import count, repeat


class Named:
    def __repr__(self):
        return 'named'


r = repeat(Named(), 3)
print(r, repeat(1 + 0j), repeat('a', -2), [count(3)], f'{count(1.5, -2)} {count(0, True)!s}', str(count(2, 2)))
# expect: repeat(named, 3) repeat((1+0j)) repeat('a', 0) [count(3)] count(1.5, -2) count(0) count(2, 2)
next(r)
print(repr(r), r.__repr__())  # expect: repeat(named, 2) repeat(named, 2)


class Loop:
    def __repr__(self):
        return f'Loop({self.it!r})' if depth.pop() else '...'


loop, depth = Loop(), [False, True]
loop.it = repeat(loop)
print(loop)  # expect: Loop(repeat(...))
