# needs: cpython 3.12
# Wrong parameters.
def t(source):
    try: compile(source, 's', 'exec')
    except SyntaxError as e: print(type(e).__name__, e.lineno, e.offset, e.msg)
    else: print('fine')
t('def f(a=1, b): pass')  # expect: SyntaxError 1 12 parameter without a default follows parameter with a default
t('def f(a=1, /, b): pass')  # expect: SyntaxError 1 15 parameter without a default follows parameter with a default
t('def f(a, /, b=1, c): pass')  # expect: SyntaxError 1 18 parameter without a default follows parameter with a default
t('def f(a, a): pass')  # expect: SyntaxError 1 10 duplicate argument 'a' in function definition
t('def f(a, *, a): pass')  # expect: SyntaxError 1 13 duplicate argument 'a' in function definition
t('def f(a, *a): pass')  # expect: SyntaxError 1 11 duplicate argument 'a' in function definition
t('def f(a, **a): pass')  # expect: SyntaxError 1 12 duplicate argument 'a' in function definition
t('lambda a, a: 0')  # expect: SyntaxError 1 11 duplicate argument 'a' in function definition
t('def f(/): pass')  # expect: SyntaxError 1 7 invalid syntax
t('def f(/, a): pass')  # expect: SyntaxError 1 7 at least one argument must precede /
t('def f(*, /): pass')  # expect: SyntaxError 1 10 / must be ahead of *
t('def f(a, /, b, /): pass')  # expect: SyntaxError 1 16 / may appear only once
t('def f(*a, /): pass')  # expect: SyntaxError 1 11 / must be ahead of *
t('def f(a, *, b, /): pass')  # expect: SyntaxError 1 16 / must be ahead of *
t('def f(a / b): pass')  # expect: SyntaxError 1 9 invalid syntax
t('def f(a, / *): pass')  # expect: SyntaxError 1 12 expected comma between / and *
t('def f(*): pass')  # expect: SyntaxError 1 7 named arguments must follow bare *
t('def f(*,): pass')  # expect: SyntaxError 1 7 named arguments must follow bare *
t('def f(*, **k): pass')  # expect: SyntaxError 1 7 named arguments must follow bare *
t('def f(*a, *b): pass')  # expect: SyntaxError 1 11 * argument may appear only once
t('def f(*, *a): pass')  # expect: SyntaxError 1 10 * argument may appear only once
t('def f(*a, b, *): pass')  # expect: SyntaxError 1 14 invalid syntax
t('def f(*a=1): pass')  # expect: SyntaxError 1 9 var-positional argument cannot have default value
t('def f(**a=1): pass')  # expect: SyntaxError 1 10 var-keyword argument cannot have default value
t('def f(**a, b): pass')  # expect: SyntaxError 1 12 arguments cannot follow var-keyword argument
t('def f(**a, *b): pass')  # expect: SyntaxError 1 12 arguments cannot follow var-keyword argument
t('def f(**a, **b): pass')  # expect: SyntaxError 1 12 arguments cannot follow var-keyword argument
t('def f(a=): pass')  # expect: SyntaxError 1 8 expected default value expression
t('def f(a, b=, c): pass')  # expect: SyntaxError 1 11 expected default value expression
t('def f((a, b)): pass')  # expect: SyntaxError 1 7 Function parameters cannot be parenthesized
t('def f((a)): pass')  # expect: SyntaxError 1 7 Function parameters cannot be parenthesized
t('def f(a, (b)): pass')  # expect: SyntaxError 1 10 Function parameters cannot be parenthesized
t('lambda (a, b): 0')  # expect: SyntaxError 1 8 Lambda expression parameters cannot be parenthesized
t('lambda (a): 0')  # expect: SyntaxError 1 8 Lambda expression parameters cannot be parenthesized
t('lambda a, (b): 0')  # expect: SyntaxError 1 11 Lambda expression parameters cannot be parenthesized
t('lambda a=1, b: 0')  # expect: SyntaxError 1 13 parameter without a default follows parameter with a default
t('lambda *: 0')  # expect: SyntaxError 1 9 named arguments must follow bare *
t('lambda *, **k: 0')  # expect: SyntaxError 1 11 named arguments must follow bare *
t('lambda /: 0')  # expect: SyntaxError 1 8 invalid syntax
t('lambda /, a: 0')  # expect: SyntaxError 1 8 at least one argument must precede /
t('lambda a, /, b, /: 0')  # expect: SyntaxError 1 17 / may appear only once
t('lambda *a, /: 0')  # expect: SyntaxError 1 12 / must be ahead of *
t('lambda a, / *: 0')  # expect: SyntaxError 1 13 expected comma between / and *
t('lambda *a, *b: 0')  # expect: SyntaxError 1 12 * argument may appear only once
t('lambda *a=1: 0')  # expect: SyntaxError 1 10 var-positional argument cannot have default value
t('lambda **a=1: 0')  # expect: SyntaxError 1 11 var-keyword argument cannot have default value
t('lambda **a, b: 0')  # expect: SyntaxError 1 13 arguments cannot follow var-keyword argument
t('lambda a=: 0')  # expect: SyntaxError 1 10 invalid syntax
t('lambda a: int: 0')  # expect: SyntaxError 1 1 illegal target for annotation
t('def f(None): pass')  # expect: SyntaxError 1 7 invalid syntax
t('def f(a, True): pass')  # expect: SyntaxError 1 10 invalid syntax
t('def f(__debug__): pass')  # expect: SyntaxError 1 7 cannot assign to __debug__
t('def f(a.b): pass')  # expect: SyntaxError 1 8 invalid syntax
t('def f(1): pass')  # expect: SyntaxError 1 7 invalid syntax
t('def f(a b): pass')  # expect: SyntaxError 1 9 invalid syntax
t('def f(a: int=, b): pass')  # expect: SyntaxError 1 13 expected default value expression
t('def f(a,, b): pass')  # expect: SyntaxError 1 9 invalid syntax
t('def f(a) -> : pass')  # expect: SyntaxError 1 10 expected ':'
t('def f(a): -> int')  # expect: SyntaxError 1 11 invalid syntax
t('def f a: pass')  # expect: SyntaxError 1 7 expected '('
t('def f')  # expect: SyntaxError 1 6 expected '('
t('def (a): pass')  # expect: SyntaxError 1 5 invalid syntax
t('def f(a)\n    pass')  # expect: SyntaxError 1 9 expected ':'
t('def f(a');  # expect: SyntaxError 1 6 '(' was never closed
t('def f[T](x: T) -> T pass')  # expect: SyntaxError 1 21 expected ':'
t('def f[](x): pass')  # expect: SyntaxError 1 6 expected '('
t('def f[T,](x): pass')  # expect: fine
t('def f[T, T](x): pass')  # expect: SyntaxError 1 10 duplicate type parameter 'T'
t('def f[*T: int](x): pass')  # expect: SyntaxError 1 9 cannot use bound with TypeVarTuple
t('def f[**P: int](x): pass')  # expect: SyntaxError 1 10 cannot use bound with ParamSpec
t('def f[1](x): pass')  # expect: SyntaxError 1 6 expected '('
t('class C[T: (int, str)]: pass')  # expect: fine
t('class C[T=int]: pass')  # expect: SyntaxError 1 10 invalid syntax
t('class C[]: pass')  # expect: SyntaxError 1 9 invalid syntax
t('type X[T] = T')  # expect: fine
t('type X[] = 1')  # expect: SyntaxError 1 8 invalid syntax
t('type X[T: int')  # expect: SyntaxError 1 7 '[' was never closed
