class C:
    def __format__(self, spec): return f'<{spec}>'
    def __str__(self): return 'str'
    def __repr__(self): return 'repr'
c = C()
print(f'{c} {c:abc} {c!s} {c!r} {c!r:>6} {c!s:.2} {c=} {c=:x}')  # expect: <> <abc> str repr   repr st c=repr c=<x>
class D:
    def __str__(self): return 'dstr'
d = D()
print(f'{d}')  # expect: dstr
try: print(f'{d:>10}')
except TypeError as e: print(e)  # expect: unsupported format string passed to D.__format__
class E:
    def __format__(self, spec): return 5
try: print(f'{E()}')
except TypeError as e: print(e)  # expect: __format__ must return a str, not int
class F:
    def __str__(self): return 5
try: print(f'{F()}')
except TypeError as e: print(e)  # expect: __str__ returned non-string (type int)
class G:
    def __repr__(self): return None
try: print(f'{G()!r}')
except TypeError as e: print(e)  # expect: __repr__ returned non-string (type NoneType)
try: print(f'{5:zz}')
except ValueError as e: print(e)  # expect: Unknown format code 'z' for object of type 'int'
try: print(f'{"s":d}')
except ValueError as e: print(e)  # expect: Unknown format code 'd' for object of type 'str'
try: print(f'{[]:>5}')
except TypeError as e: print(e)  # expect: unsupported format string passed to list.__format__
print(format(c, 'q'), format(c), '{:w} {!r}'.format(c, c), str(c), '%s %r' % (c, c))  # expect: <q> <> <w> repr str str repr
