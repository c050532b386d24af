# needs: cpython 3.12
def t(s):
    try: compile(s, 's', 'exec'); print('ok', repr(s))
    except SyntaxError as e: print(type(e).__name__, e.msg, e.lineno, e.offset)  # expect: SyntaxError name 'x' is assigned to before global declaration 3 2
t('def f():\n x = 1\n global x')
t('def f():\n print(x)\n global x')  # expect: SyntaxError name 'x' is used prior to global declaration 3 2
t('def f(x):\n global x')  # expect: SyntaxError name 'x' is parameter and global 2 2
t('def f():\n nonlocal x')  # expect: SyntaxError no binding for nonlocal 'x' found 2 2
t('nonlocal x')  # expect: SyntaxError nonlocal declaration not allowed at module level 1 1
t('def f():\n x = 1\n def g():\n  x = 2\n  nonlocal x')  # expect: SyntaxError name 'x' is assigned to before nonlocal declaration 5 3
t('def f():\n def g():\n  print(x)\n  nonlocal x\n x = 1')  # expect: SyntaxError name 'x' is used prior to nonlocal declaration 4 3
t('def f(x):\n def g(x):\n  nonlocal x')  # expect: SyntaxError name 'x' is parameter and nonlocal 3 3
t('def f():\n x: int\n global x')  # expect: SyntaxError annotated name 'x' can't be global 3 2
t('def f():\n global x\n x: int = 1')  # expect: SyntaxError annotated name 'x' can't be global 3 2
t('def f():\n global x\n nonlocal x')  # expect: SyntaxError name 'x' is nonlocal and global 2 2
t('x = 1\nglobal x')  # expect: SyntaxError name 'x' is assigned to before global declaration 2 1
t('class C:\n nonlocal y')  # expect: SyntaxError no binding for nonlocal 'y' found 2 2
t('def f(a, a): pass')  # expect: SyntaxError duplicate argument 'a' in function definition 1 10
t('lambda a, a: 1')  # expect: SyntaxError duplicate argument 'a' in function definition 1 11
t('def f(*a, a): pass')  # expect: SyntaxError duplicate argument 'a' in function definition 1 8
t('def f(a, /, a): pass')  # expect: SyntaxError duplicate argument 'a' in function definition 1 13
t('def f():\n return\n yield')  # expect: ok 'def f():\n return\n yield'
t('return')  # expect: SyntaxError 'return' outside function 1 1
t('yield')  # expect: SyntaxError 'yield' outside function 1 1
t('yield from x')  # expect: SyntaxError 'yield' outside function 1 1
t('await x')  # expect: SyntaxError 'await' outside function 1 1
t('def f(): await x')  # expect: SyntaxError 'await' outside async function 1 10
t('async def f(): yield from x')  # expect: SyntaxError 'yield from' inside async function 1 16
t('async def f():\n yield 1\n return 2')  # expect: SyntaxError 'return' with value in async generator 3 2
t('class C: return 1')  # expect: SyntaxError 'return' outside function 1 10
t('class C: yield 1')  # expect: SyntaxError 'yield' outside function 1 10
t('break')  # expect: SyntaxError 'break' outside loop 1 1
t('continue')  # expect: SyntaxError 'continue' not properly in loop 1 1
t('if 1: break')  # expect: SyntaxError 'break' outside loop 1 7
t('def f(): break')  # expect: SyntaxError 'break' outside loop 1 10
t('for x in y:\n def f(): continue')  # expect: SyntaxError 'continue' not properly in loop 2 11
t('while 1:\n class C: break')  # expect: SyntaxError 'break' outside loop 2 11
t('for x in y: pass\nelse: break')  # expect: SyntaxError 'break' outside loop 2 7
t('[x := 1 for x in y]')  # expect: SyntaxError assignment expression cannot rebind comprehension iteration variable 'x' 1 2
t('[(i := 0) for i in j]')  # expect: SyntaxError assignment expression cannot rebind comprehension iteration variable 'i' 1 3
t('[[(i := 0) for j in k] for i in l]')  # expect: SyntaxError assignment expression cannot rebind comprehension iteration variable 'i' 1 4
t('class C: [y := 1 for x in z]')  # expect: SyntaxError assignment expression within a comprehension cannot be used in a class body 1 11
t('[x for x in (y := z)]')  # expect: SyntaxError assignment expression cannot be used in a comprehension iterable expression 1 14
t('[x for x in y if (z := x)]')  # expect: ok '[x for x in y if (z := x)]'
t('def f(): [y := x for x in z]')  # expect: ok 'def f(): [y := x for x in z]'
t('lambda: (yield)')  # expect: ok 'lambda: (yield)'
t('[(yield 1) for x in y]')  # expect: SyntaxError 'yield' inside list comprehension 1 3
t('((yield 1) for x in y)')  # expect: SyntaxError 'yield' inside generator expression 1 3
t('def f(x=(yield)): pass')  # expect: SyntaxError 'yield' outside function 1 10
t('x: (yield) = 1')  # expect: SyntaxError 'yield' outside function 1 5
t('def f(x: (yield)): pass')  # expect: SyntaxError 'yield' outside function 1 11
t('from __future__ import annotations')  # expect: ok 'from __future__ import annotations'
t('x = 1\nfrom __future__ import annotations')  # expect: SyntaxError from __future__ imports must occur at the beginning of the file 2 1
t('from __future__ import nope')  # expect: SyntaxError future feature nope is not defined 1 1
t('from __future__ import braces')  # expect: SyntaxError not a chance 1 1
t('def f():\n from math import *')  # expect: SyntaxError import * only allowed at module level 2 19
t('class C:\n from math import *')  # expect: SyntaxError import * only allowed at module level 2 19
t('def f():\n async with x: pass')  # expect: SyntaxError 'async with' outside async function 2 2
t('async with x: pass')  # expect: SyntaxError 'async with' outside async function 1 1
t('async for x in y: pass')  # expect: SyntaxError 'async for' outside async function 1 1
t('[x async for x in y]')  # expect: SyntaxError asynchronous comprehension outside of an asynchronous function 1 1
t('def f(): return [x async for x in y]')  # expect: SyntaxError asynchronous comprehension outside of an asynchronous function 1 17
t('async def f(): return [x async for x in y]')  # expect: ok 'async def f(): return [x async for x in y]'
t('def f():\n __class__ = 1\n def g(): nonlocal __class__')  # expect: ok 'def f():\n __class__ = 1\n def g(): nonlocal __class__'
t('def f[T, T](): pass')  # expect: SyntaxError duplicate type parameter 'T' 1 10
t('class C[T]: nonlocal T')  # expect: SyntaxError nonlocal binding not allowed for type parameter 'T' 1 13
