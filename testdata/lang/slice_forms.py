# needs: cpython 3.12
class C:
    def __getitem__(self, k): return k
c = C()
print(c[1], c[1:2], c[1:2:3], c[:], c[::], c[1:], c[:2], c[::3])  # expect: 1 slice(1, 2, None) slice(1, 2, 3) slice(None, None, None) slice(None, None, None) slice(1, None, None) slice(None, 2, None) slice(None, None, 3)
print(c[1, 2], c[1:2, 3], c[...], c[1, ...], c[()], c[1,])  # expect: (1, 2) (slice(1, 2, None), 3) Ellipsis (1, Ellipsis) () (1,)
print(c[:, :], c[None:None], c['a':'b'])  # expect: (slice(None, None, None), slice(None, None, None)) slice(None, None, None) slice('a', 'b', None)
print(c[*[1, 2]], c[0, *'ab', 1:2])  # expect: (1, 2) (0, 'a', 'b', slice(1, 2, None))
x = [0, 1, 2, 3, 4]
print(x[-2:], x[::-1], x[10:], x[-100:2], x[3:1], x[4:1:-1])  # expect: [3, 4] [4, 3, 2, 1, 0] [] [0, 1] [] [4, 3, 2]
print('hello'[1:4], 'hello'[::-2], (1, 2, 3)[:2], b'abc'[1:], range(10)[2:8:3])  # expect: ell olh (1, 2) b'bc' range(2, 8, 3)
x[1:3] = [9]
print(x)  # expect: [0, 9, 3, 4]
x[1:1] = 'ab'
print(x)  # expect: [0, 'a', 'b', 9, 3, 4]
x[::2] = [7, 7, 7]
print(x)  # expect: [7, 'a', 7, 9, 7, 4]
try: x[::2] = [1]
except ValueError as e: print(e)  # expect: attempt to assign sequence of size 1 to extended slice of size 3
try: x[1:2] = 5
except TypeError as e: print(e)  # expect: can only assign an iterable
try: x['a']
except TypeError as e: print(e)  # expect: list indices must be integers or slices, not str
try: x['a':]
except TypeError as e: print(e)  # expect: slice indices must be integers or None or have an __index__ method
try: x[::0]
except ValueError as e: print(e)  # expect: slice step cannot be zero
s = 'abc'
try: s[1.5]
except TypeError as e: print(e)  # expect: string indices must be integers, not 'float'
t = (1,)
try: t[None]
except TypeError as e: print(e)  # expect: tuple indices must be integers or slices, not NoneType
try: {}[[]]
except TypeError as e: print(e)  # expect: unhashable type: 'list'
try: {}[1:2]
except TypeError as e: print(e)
five = 5
try: five[0]
except TypeError as e: print(e)
try: print[0]
except TypeError as e: print(e)
try: int[0]
except TypeError as e: print(e)
# raises: KeyError: slice(1, 2, None)
