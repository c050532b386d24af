a = b = c = 1
del a
try: a
except NameError as e: print(e)  # expect: name 'a' is not defined
del b, c
l = list(range(10))
del l[0]
print(l)  # expect: [1, 2, 3, 4, 5, 6, 7, 8, 9]
del l[1:3], l[-1]
print(l)  # expect: [1, 4, 5, 6, 7, 8]
del l[::2]
print(l)  # expect: [4, 6, 8]
d = {1: 2, 3: 4}
del d[1]
print(d)  # expect: {3: 4}
class C: pass
o = C()
o.x = 1
del o.x
print(hasattr(o, 'x'))  # expect: False
x = y = z = [1, 2]
del (x, [y, z[0]])
print(z)  # expect: [2]
del ()
try: del l[100]
except IndexError as e: print(e)  # expect: list assignment index out of range
try: del d['q']
except KeyError as e: print(repr(e))  # expect: KeyError('q')
try: del o.q
except AttributeError as e: print(e)  # expect: 'C' object has no attribute 'q'
try: del nope
except NameError as e: print(e)  # expect: name 'nope' is not defined
try: del (1).real
except AttributeError as e: print(e)  # expect: attribute 'real' of 'int' objects is not writable
try: del 'abc'[0]
except TypeError as e: print(e)  # expect: 'str' object doesn't support item deletion
try: del (1, 2)[0]
except TypeError as e: print(e)  # expect: 'tuple' object doesn't support item deletion
