# split, subgroup and derive of exception groups; what may be in one.
eg = ExceptionGroup('outer', [ValueError(1), TypeError(2), ExceptionGroup('inner', [ValueError(3), KeyError(4)])])
print(repr(eg), eg.message, eg.exceptions[0], str(eg))
# expect: ExceptionGroup('outer', [ValueError(1), TypeError(2), ExceptionGroup('inner', [ValueError(3), KeyError(4)])]) outer 1 outer (3 sub-exceptions)
match, rest = eg.split(ValueError)
print(repr(match), repr(rest), sep='\n')  # expect: ExceptionGroup('outer', [ValueError(1), ExceptionGroup('inner', [ValueError(3)])])
# expect: ExceptionGroup('outer', [TypeError(2), ExceptionGroup('inner', [KeyError(4)])])
print(eg.subgroup(lambda e: isinstance(e, ExceptionGroup)) is eg)  # expect: True
print(repr(eg.subgroup((KeyError, TypeError))), eg.subgroup(OSError), eg.split(OSError)[0])
# expect: ExceptionGroup('outer', [TypeError(2), ExceptionGroup('inner', [KeyError(4)])]) None None
class My(ExceptionGroup):
    def __new__(cls, excs, code):
        self = super().__new__(cls, f'code {code}', excs)
        self.code = code
        return self
    def derive(self, excs): return My(excs, self.code)
m = My([ValueError('a'), TypeError('b')], 7)
a, b = m.split(TypeError)
print(repr(a), a.code, repr(b), b.code)  # expect: My([TypeError('b')], 7) 7 My([ValueError('a')], 7) 7
class Plain(ExceptionGroup): pass
p = Plain('p', [ValueError(1), TypeError(2)])
p.add_note('note')
x, y = p.split(ValueError)
print(type(x).__name__, x.__notes__, x.__cause__)  # expect: ExceptionGroup ['note'] None
try: ExceptionGroup('m', [])
except ValueError as e: print(e)  # expect: second argument (exceptions) must be a non-empty sequence
try: ExceptionGroup('m', 1)
except TypeError as e: print(e)  # expect: second argument (exceptions) must be a sequence
try: ExceptionGroup('m', [1])
except ValueError as e: print(e)  # expect: Item 0 of second argument (exceptions) is not an exception
try: ExceptionGroup(1, [ValueError()])
except TypeError as e: print(e)  # expect: BaseExceptionGroup.__new__() argument 1 must be str, not int
try: ExceptionGroup('m', [KeyboardInterrupt()])
except TypeError as e: print(e)  # expect: Cannot nest BaseExceptions in an ExceptionGroup
print(repr(BaseExceptionGroup('m', [ValueError()])), repr(BaseExceptionGroup('m', [KeyboardInterrupt()])))
# expect: ExceptionGroup('m', [ValueError()]) BaseExceptionGroup('m', [KeyboardInterrupt()])
try:
    raise eg
except* (TypeError, KeyError) as g:
    print('first', repr(g))  # expect: first ExceptionGroup('outer', [TypeError(2), ExceptionGroup('inner', [KeyError(4)])])
except* ValueError as g:
    print('second', repr(g))  # expect: second ExceptionGroup('outer', [ValueError(1), ExceptionGroup('inner', [ValueError(3)])])
else: print('no')
finally: print('finally')  # expect: finally
try: print('fine')  # expect: fine
except* ValueError: print('no')
else: print('else')  # expect: else
finally: print('finally')  # expect: finally
