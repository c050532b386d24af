g = ExceptionGroup("many", [ValueError("v"), TypeError("t"), ExceptionGroup("in", [KeyError("k")])])
print(g, repr(g))  # expect: many (3 sub-exceptions) ExceptionGroup('many', [ValueError('v'), TypeError('t'), ExceptionGroup('in', [KeyError('k')])])
print(g.message, g.exceptions[0], len(g.exceptions), type(g.exceptions).__name__)  # expect: many v 3 tuple
print(type(BaseExceptionGroup("b", [ValueError()])).__name__, type(BaseExceptionGroup("b", [KeyboardInterrupt()])).__name__)  # expect: ExceptionGroup BaseExceptionGroup
m, r = g.split(ValueError)
print(repr(m), repr(r))  # expect: ExceptionGroup('many', [ValueError('v')]) ExceptionGroup('many', [TypeError('t'), ExceptionGroup('in', [KeyError('k')])])
print(repr(g.subgroup((TypeError, KeyError))), g.subgroup(OSError))  # expect: ExceptionGroup('many', [TypeError('t'), ExceptionGroup('in', [KeyError('k')])]) None
print(repr(g.subgroup(lambda e: isinstance(e, KeyError))), g.split(ExceptionGroup)[1])  # expect: ExceptionGroup('many', [ExceptionGroup('in', [KeyError('k')])]) None
print(ExceptionGroup("one", [ValueError()]), repr(g.derive([OSError("o")])))  # expect: one (1 sub-exception) ExceptionGroup('many', [OSError('o')])
for args in [("m", []), ("m", 5), (5, [ValueError()]), ("m", [5]), ("m",)]:
    try:
        ExceptionGroup(*args)
    except (TypeError, ValueError) as e:
        last = e
print(last)  # expect: BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)
try:
    ExceptionGroup("m", [])
except ValueError as e:
    print(e)  # expect: second argument (exceptions) must be a non-empty sequence
try:
    ExceptionGroup("m", [5])
except ValueError as e:
    print(e)  # expect: Item 0 of second argument (exceptions) is not an exception
try:
    ExceptionGroup("m", [KeyboardInterrupt()])
except TypeError as e:
    print(e)  # expect: Cannot nest BaseExceptions in an ExceptionGroup
try:
    g.split(5)
except TypeError as e:
    print(e)  # expect: expected a function, exception type or tuple of exception types
class MyGroup(ExceptionGroup):
    def derive(self, excs):
        return MyGroup(self.message, excs)
mg = MyGroup("mine", [ValueError(1), TypeError(2)])
mg.add_note("note")
part = mg.subgroup(ValueError)
print(type(part).__name__, part.exceptions, part.__notes__)  # expect: MyGroup (ValueError(1),) ['note']
