# needs: cpython 3.12
# Found when names are resolved and code is made: what stands where it may not.
def t(source):
    try: compile(source, 's', 'exec')
    except SyntaxError as e: print(type(e).__name__, e.lineno, e.offset, e.msg)
    else: print('fine')
t('return')  # expect: SyntaxError 1 1 'return' outside function
t('class C: return')  # expect: SyntaxError 1 10 'return' outside function
t('yield')  # expect: SyntaxError 1 1 'yield' outside function
t('class C: yield')  # expect: SyntaxError 1 10 'yield' outside function
t('yield from a')  # expect: SyntaxError 1 1 'yield' outside function
t('x = yield a')  # expect: SyntaxError 1 5 'yield' outside function
t('[(yield) for a in b]')  # expect: SyntaxError 1 3 'yield' inside list comprehension
t('((yield) for a in b)')  # expect: SyntaxError 1 3 'yield' inside generator expression
t('{(yield) for a in b}')  # expect: SyntaxError 1 3 'yield' inside set comprehension
t('{(yield): 1 for a in b}')  # expect: SyntaxError 1 3 'yield' inside dict comprehension
t('def f(): return [(yield) for a in b]')  # expect: SyntaxError 1 19 'yield' inside list comprehension
t('def f(): return [a for a in (yield)]')  # expect: fine
t('lambda: (yield)')  # expect: fine
t('async def f(): yield from a')  # expect: SyntaxError 1 16 'yield from' inside async function
t('async def f():\n yield 1\n return 2')  # expect: SyntaxError 3 2 'return' with value in async generator
t('async def f():\n yield 1\n return')  # expect: fine
t('await a')  # expect: SyntaxError 1 1 'await' outside function
t('def f(): await a')  # expect: SyntaxError 1 10 'await' outside async function
t('def f(): return lambda: await a')  # expect: SyntaxError 1 25 'await' outside async function
t('async def f(): return lambda: await a')  # expect: SyntaxError 1 31 'await' outside async function
t('class C: await a')  # expect: SyntaxError 1 10 'await' outside function
t('[await a for b in c]')  # expect: SyntaxError 1 1 asynchronous comprehension outside of an asynchronous function
t('async for a in b: c')  # expect: SyntaxError 1 1 'async for' outside async function
t('def f():\n async for a in b: c')  # expect: SyntaxError 2 2 'async for' outside async function
t('async with a: b')  # expect: SyntaxError 1 1 'async with' outside async function
t('def f():\n async with a: b')  # expect: SyntaxError 2 2 'async with' outside async function
t('[a async for a in b]')  # expect: SyntaxError 1 1 asynchronous comprehension outside of an asynchronous function
t('def f(): return [a async for a in b]')  # expect: SyntaxError 1 17 asynchronous comprehension outside of an asynchronous function
t('def f(): return {a: b async for a in b}')  # expect: SyntaxError 1 17 asynchronous comprehension outside of an asynchronous function
t('def f(): return (a async for a in b)')  # expect: fine
t('async def f(): return [[a async for a in b] for c in d]')  # expect: fine
t('def f(): return [[a async for a in b] for c in d]')  # expect: SyntaxError 1 17 asynchronous comprehension outside of an asynchronous function
t('break')  # expect: SyntaxError 1 1 'break' outside loop
t('if a: break')  # expect: SyntaxError 1 7 'break' outside loop
t('def f(): break')  # expect: SyntaxError 1 10 'break' outside loop
t('while 1:\n def f(): break')  # expect: SyntaxError 2 11 'break' outside loop
t('while 1:\n class C: break')  # expect: SyntaxError 2 11 'break' outside loop
t('while 1: pass\nelse: break')  # expect: SyntaxError 2 7 'break' outside loop
t('continue')  # expect: SyntaxError 1 1 'continue' not properly in loop
t('for a in b: pass\nelse: continue')  # expect: SyntaxError 2 7 'continue' not properly in loop
t('class C: continue')  # expect: SyntaxError 1 10 'continue' not properly in loop
t('while 1:\n try: a\n finally: continue')  # expect: fine
t('try: a\nexcept* A: return')  # expect: SyntaxError 2 12 'return' outside function
t('def f():\n try: a\n except* A: return')  # expect: SyntaxError 3 13 'break', 'continue' and 'return' cannot appear in an except* block
t('while 1:\n try: a\n except* A: break')  # expect: SyntaxError 3 13 'break', 'continue' and 'return' cannot appear in an except* block
t('while 1:\n try: a\n except* A: continue')  # expect: SyntaxError 3 13 'break', 'continue' and 'return' cannot appear in an except* block
t('while 1:\n try: a\n except* A:\n  while 1: break')  # expect: fine
t('try: a\nexcept: b\nexcept A: c')  # expect: SyntaxError 2 1 default 'except:' must be last
t('def f():\n from a import *')  # expect: SyntaxError 2 16 import * only allowed at module level
t('class C:\n from a import *')  # expect: SyntaxError 2 16 import * only allowed at module level
t('from __future__ import braces')  # expect: SyntaxError 1 1 not a chance
t('from __future__ import no_such')  # expect: SyntaxError 1 1 future feature no_such is not defined
t('x = 1\nfrom __future__ import annotations')  # expect: SyntaxError 2 1 from __future__ imports must occur at the beginning of the file
t('"doc"\nfrom __future__ import annotations, division')  # expect: fine
t('def f():\n from __future__ import annotations')  # expect: SyntaxError 2 2 from __future__ imports must occur at the beginning of the file
t('from __future__ import *')  # expect: SyntaxError 1 1 future feature * is not defined
t('*a')  # expect: SyntaxError 1 1 can't use starred expression here
t('print(*a)')  # expect: fine
t('f(*a)\n*b')  # expect: SyntaxError 2 1 can't use starred expression here
t('x = *a')  # expect: SyntaxError 1 5 can't use starred expression here
t('for x in *a: b')  # expect: SyntaxError 1 10 can't use starred expression here
t('for x in *a, b: c')  # expect: fine
t('*a = b')  # expect: SyntaxError 1 1 starred assignment target must be in a list or tuple
t('*a, = b')  # expect: fine
t('*a, *b = c')  # expect: SyntaxError 1 1 multiple starred expressions in assignment
t('[*a, b, *c] = d')  # expect: SyntaxError 1 1 multiple starred expressions in assignment
t('(a, (*b, *c)) = d')  # expect: SyntaxError 1 5 multiple starred expressions in assignment
t('for *a in b: c')  # expect: SyntaxError 1 5 starred assignment target must be in a list or tuple
t('for *a, *b in c: d')  # expect: SyntaxError 1 5 multiple starred expressions in assignment
t('del *a')  # expect: SyntaxError 1 5 cannot delete starred
t('x: *a')  # expect: SyntaxError 1 4 invalid syntax
t('def f(*a: *b): c')  # expect: fine
t('def f(a: *b): c')  # expect: SyntaxError 1 10 invalid syntax
t('def f(**a: *b): c')  # expect: SyntaxError 1 12 invalid syntax
t('def f(a): global a')  # expect: SyntaxError 1 11 name 'a' is parameter and global
t('def f(a): nonlocal a')  # expect: SyntaxError 1 11 name 'a' is parameter and nonlocal
t('def f():\n a\n global a')  # expect: SyntaxError 3 2 name 'a' is used prior to global declaration
t('def f():\n a = 1\n global a')  # expect: SyntaxError 3 2 name 'a' is assigned to before global declaration
t('def f():\n a: int\n global a')  # expect: SyntaxError 3 2 annotated name 'a' can't be global
t('def f():\n global a\n a: int')  # expect: SyntaxError 3 2 annotated name 'a' can't be global
t('def f():\n def a(): pass\n global a')  # expect: SyntaxError 3 2 name 'a' is assigned to before global declaration
t('def f():\n import a\n global a')  # expect: fine
t('def f():\n for a in b: pass\n global a')  # expect: SyntaxError 3 2 name 'a' is assigned to before global declaration
t('def f():\n global a\n nonlocal a')  # expect: SyntaxError 2 2 name 'a' is nonlocal and global
t('def g():\n a = 1\n def f():\n  a\n  nonlocal a')  # expect: SyntaxError 5 3 name 'a' is used prior to nonlocal declaration
t('def g():\n a = 1\n def f():\n  a = 2\n  nonlocal a')  # expect: SyntaxError 5 3 name 'a' is assigned to before nonlocal declaration
t('def g():\n a = 1\n def f():\n  nonlocal a\n  a: int')  # expect: SyntaxError 5 3 annotated name 'a' can't be nonlocal
t('nonlocal a')  # expect: SyntaxError 1 1 nonlocal declaration not allowed at module level
t('def f(): nonlocal a')  # expect: SyntaxError 1 10 no binding for nonlocal 'a' found
t('class C: nonlocal a')  # expect: SyntaxError 1 10 no binding for nonlocal 'a' found
t('def f():\n class C:\n  a = 1\n  def g(): nonlocal a')  # expect: SyntaxError 4 12 no binding for nonlocal 'a' found
t('def f():\n global a\n def g(): nonlocal a')  # expect: SyntaxError 3 11 no binding for nonlocal 'a' found
t('global a\na = 1')  # expect: fine
t('a = 1\nglobal a')  # expect: SyntaxError 2 1 name 'a' is assigned to before global declaration
t('print(a)\nglobal a')  # expect: SyntaxError 2 1 name 'a' is used prior to global declaration
t('class C:\n a = 1\n global a')  # expect: SyntaxError 3 2 name 'a' is assigned to before global declaration
t('def f[T](): nonlocal T')  # expect: SyntaxError 1 13 nonlocal binding not allowed for type parameter 'T'
t('def f[T]():\n def g(): nonlocal T')  # expect: SyntaxError 2 11 nonlocal binding not allowed for type parameter 'T'
t('class C[T]:\n def g(self): nonlocal T')  # expect: SyntaxError 2 15 nonlocal binding not allowed for type parameter 'T'
t('class C[T]: global T')  # expect: fine
t('def f[T](T): pass')  # expect: fine
t('def f[T, T](): pass')  # expect: SyntaxError 1 10 duplicate type parameter 'T'
t('class C[T, *T]: pass')  # expect: SyntaxError 1 12 duplicate type parameter 'T'
t('type X[T, **T] = 1')  # expect: SyntaxError 1 11 duplicate type parameter 'T'
t('[a := 1 for a in b]')  # expect: SyntaxError 1 2 assignment expression cannot rebind comprehension iteration variable 'a'
t('[(a := 1) for b in c for a in d]')  # expect: SyntaxError 1 3 assignment expression cannot rebind comprehension iteration variable 'a'
t('[[(a := 1) for b in c] for a in d]')  # expect: SyntaxError 1 4 assignment expression cannot rebind comprehension iteration variable 'a'
t('[b for b in c if (a := b) for a in d]')  # expect: SyntaxError 1 31 comprehension inner loop cannot rebind assignment expression target 'a'
t('[a for b in (a := 1)]')  # expect: SyntaxError 1 14 assignment expression cannot be used in a comprehension iterable expression
t('[a for b in c for d in (a := 1)]')  # expect: SyntaxError 1 25 assignment expression cannot be used in a comprehension iterable expression
t('[a for b in [c for c in d if (e := c)]]')  # expect: SyntaxError 1 31 assignment expression cannot be used in a comprehension iterable expression
t('class C: [a := 1 for b in c]')  # expect: SyntaxError 1 11 assignment expression within a comprehension cannot be used in a class body
t('class C:\n def f(): [a := 1 for b in c]')  # expect: fine
t('class C: x = lambda: [a := 1 for b in c]')  # expect: fine
t('def f():\n global a\n [a := 1 for b in c]')  # expect: fine
t('[a := 1 for b in c]')  # expect: fine
t('def f[T: (x := 1)](): pass')  # expect: SyntaxError 1 11 named expression cannot be used within a TypeVar bound
t('type X = (x := 1)')  # expect: SyntaxError 1 11 named expression cannot be used within a type alias
t('def f[T](a: (x := 1)): pass')  # expect: SyntaxError 1 14 named expression cannot be used within the definition of a generic
t('def f[T](a=(x := 1)): pass')  # expect: fine
t('class C[T](x := 1): pass')  # expect: SyntaxError 1 12 named expression cannot be used within the definition of a generic
t('class C[T](x=(yield)): pass')  # expect: SyntaxError 1 15 yield expression cannot be used within the definition of a generic
t('type X = (yield)')  # expect: SyntaxError 1 11 yield expression cannot be used within a type alias
t('type X = (yield from a)')  # expect: SyntaxError 1 11 yield expression cannot be used within a type alias
t('async def f():\n type X = await a')  # expect: SyntaxError 2 11 await expression cannot be used within a type alias
t('def f[T: (yield)](): pass')  # expect: SyntaxError 1 11 yield expression cannot be used within a TypeVar bound
t('def f[T: (yield from a)](): pass')  # expect: SyntaxError 1 11 yield expression cannot be used within a TypeVar bound
t('async def f():\n def g[T: await a](): pass')  # expect: SyntaxError 2 11 await expression cannot be used within a TypeVar bound
t('def f[T]() -> (yield): pass')  # expect: SyntaxError 1 16 yield expression cannot be used within the definition of a generic
t('async def f():\n def g[T](a: await b): pass')  # expect: SyntaxError 2 14 await expression cannot be used within the definition of a generic
t('async def f():\n class C[T](await b): pass')  # expect: SyntaxError 2 13 await expression cannot be used within the definition of a generic
t('def f(a: (yield)): pass')  # expect: SyntaxError 1 11 'yield' outside function
t('x: (yield)')  # expect: SyntaxError 1 5 'yield' outside function
t('def f():\n x: (yield)')  # expect: fine
t('def f():\n x: (yield from y)')  # expect: fine
t('x: (y := 1)')  # expect: fine
t('async def f():\n x: await y')  # expect: fine
t('def f(a: (x := 1)): pass')  # expect: fine
t('from __future__ import annotations\nx: (yield)')  # expect: SyntaxError 2 5 yield expression cannot be used within an annotation
t('from __future__ import annotations\nx: (y := 1)')  # expect: SyntaxError 2 5 named expression cannot be used within an annotation
t('from __future__ import annotations\ndef f(a: (y := 1)): pass')  # expect: SyntaxError 2 11 named expression cannot be used within an annotation
t('from __future__ import annotations\ndef f(a: await b): pass')  # expect: SyntaxError 2 10 await expression cannot be used within an annotation
t('from __future__ import annotations\nasync def f():\n x: await b')  # expect: SyntaxError 3 5 await expression cannot be used within an annotation
t('type X = [y := 1 for z in w]')  # expect: SyntaxError 1 11 assignment expression within a comprehension cannot be used in a type alias
t('class C:\n type X = [(y := 1) for z in w]')  # expect: SyntaxError 2 11 Cannot use comprehension in annotation scope within class scope
t('def __debug__(): pass')  # expect: SyntaxError 1 1 cannot assign to __debug__
t('class __debug__: pass')  # expect: SyntaxError 1 1 cannot assign to __debug__
t('import __debug__')  # expect: SyntaxError 1 1 cannot assign to __debug__
t('import a as __debug__')  # expect: SyntaxError 1 1 cannot assign to __debug__
t('from a import __debug__')  # expect: SyntaxError 1 1 cannot assign to __debug__
t('for __debug__ in a: b')  # expect: SyntaxError 1 5 cannot assign to __debug__
t('with a as __debug__: b')  # expect: SyntaxError 1 11 cannot assign to __debug__
t('try: a\nexcept A as __debug__: b')  # expect: SyntaxError 2 1 cannot assign to __debug__
t('a.__debug__ = 1')  # expect: SyntaxError 1 1 cannot assign to __debug__
t('a.__debug__')  # expect: fine
t('del a.__debug__')  # expect: fine
t('(__debug__ := 1)')  # expect: SyntaxError 1 2 cannot assign to __debug__
t('__debug__ += 1')  # expect: SyntaxError 1 1 cannot assign to __debug__
t('global __debug__')  # expect: fine
t('lambda __debug__: 1')  # expect: SyntaxError 1 8 cannot assign to __debug__
t('def f(*__debug__): pass')  # expect: SyntaxError 1 8 cannot assign to __debug__
t('match a:\n case __debug__: b')  # expect: SyntaxError 2 7 cannot assign to __debug__
t('type __debug__ = 1')  # expect: SyntaxError 1 1 cannot assign to __debug__
t('def f[__debug__](): pass')  # expect: SyntaxError 1 7 cannot assign to __debug__
