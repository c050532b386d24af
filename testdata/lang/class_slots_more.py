# needs: cpython 3.12
# __slots__: which attributes instances have, the descriptors, inheritance, and what may not be declared.
def attempt(f, *args):
    try: print(repr(f(*args)))
    except (AttributeError, TypeError) as e: print(e)
class S1: __slots__ = ('a', 'b')
class S2(S1): __slots__ = ('c',)
class S3(S1): pass
class S4: __slots__ = 'x'
class S5: __slots__ = ()
class S6: __slots__ = ['a', '__dict__']
s = S2(); s.a = 1; s.c = 2
attempt(getattr, s, 'b')  # expect: 'S2' object has no attribute 'b'
attempt(setattr, s, 'z', 1)  # expect: 'S2' object has no attribute 'z'
attempt(getattr, s, '__dict__')  # expect: 'S2' object has no attribute '__dict__'
attempt(delattr, s, 'b')  # expect: b
attempt(setattr, S5(), 'q', 1)  # expect: 'S5' object has no attribute 'q'
attempt(S1.a.__get__, 5)  # expect: descriptor 'a' for 'S1' objects doesn't apply to a 'int' object
attempt(S1.a.__get__, s)  # expect: 1
S1.a.__set__(s, 9); print(s.a); S1.a.__delete__(s); print(hasattr(s, 'a'))
# expect: 9
# expect: False
print(S1.a, S4.x.__name__, S1.a.__objclass__, S2.__slots__, S3().__dict__, S6().__dict__)
# expect: <member 'a' of 'S1' objects> x <class '__main__.S1'> ('c',) {} {}
x = S6(); x.q = 3; print(x.__dict__)  # expect: {'q': 3}
for body in ("class X: __slots__ = 5", "class X: __slots__ = (5,)", "class X: __slots__ = ('a b',)", "class X:\n __slots__ = ('a',)\n a = 1", "class X(int): __slots__ = ('a',)", "class X(tuple): __slots__ = ('a',)",
             "class X: __slots__ = ('__dict__', '__dict__')", "class X(S3): __slots__ = ('__dict__',)", "class X(Exception): __slots__ = ('__dict__',)", "class X: __slots__ = ('__weakref__', '__weakref__')",
             "class X(S1, S4): pass", "class X(S1, S5): print('ok')", "class X(S1): __slots__ = ('a',)\nx = X(); x.a = 1; print(x.a)", "class X: __slots__ = ('a', 'a')\nprint(X.__slots__)",
             "class X: __slots__ = ('__x',)\nprint([k for k in X.__dict__ if 'x' in k])", "class X(list): __slots__ = ('a',)\nx = X([1]); x.a = 5; print(x, x.a); x.b = 1", "class X(dict): __slots__ = ()\nx = X(); x.y = 1",
             "class X:\n __slots__ = ('a',)\n def __init__(s): s.a = 1; s.b = 2\nX()"):
    try: exec(body)
    except (TypeError, ValueError, AttributeError) as e: print(type(e).__name__, e)
# expect: TypeError 'int' object is not iterable
# expect: TypeError __slots__ items must be strings, not 'int'
# expect: TypeError __slots__ must be identifiers
# expect: ValueError 'a' in __slots__ conflicts with class variable
# expect: TypeError nonempty __slots__ not supported for subtype of 'int'
# expect: TypeError nonempty __slots__ not supported for subtype of 'tuple'
# expect: TypeError __dict__ slot disallowed: we already got one
# expect: TypeError __dict__ slot disallowed: we already got one
# expect: TypeError __dict__ slot disallowed: we already got one
# expect: TypeError __weakref__ slot disallowed: we already got one
# expect: TypeError multiple bases have instance lay-out conflict
# expect: ok
# expect: 1
# expect: ('a', 'a')
# expect: ['_X__x']
# expect: [1] 5
# expect: AttributeError 'X' object has no attribute 'b'
# expect: AttributeError 'X' object has no attribute 'y'
# expect: AttributeError 'X' object has no attribute 'b'
