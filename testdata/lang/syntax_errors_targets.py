# needs: cpython 3.12
# What may not be assigned to, deleted, annotated.
def t(source):
    try: compile(source, 's', 'exec')
    except SyntaxError as e: print(type(e).__name__, e.lineno, e.offset, e.msg)
    else: print('fine')
t('1 = x')  # expect: SyntaxError 1 1 cannot assign to literal here. Maybe you meant '==' instead of '='?
t('x = 1 = y')  # expect: SyntaxError 1 5 cannot assign to literal
t('f() = 1')  # expect: SyntaxError 1 1 cannot assign to function call here. Maybe you meant '==' instead of '='?
t('(a, f()) = 1')  # expect: SyntaxError 1 5 cannot assign to function call
t('a, f() = 1')  # expect: SyntaxError 1 4 cannot assign to function call here. Maybe you meant '==' instead of '='?
t('a + b = 1')  # expect: SyntaxError 1 1 cannot assign to expression here. Maybe you meant '==' instead of '='?
t('-a = 1')  # expect: SyntaxError 1 1 cannot assign to expression here. Maybe you meant '==' instead of '='?
t('not a = 1')  # expect: SyntaxError 1 1 cannot assign to expression
t('a < b = 1')  # expect: SyntaxError 1 1 cannot assign to comparison
t('a and b = 1')  # expect: SyntaxError 1 1 cannot assign to expression
t('x if y else z = 1')  # expect: SyntaxError 1 1 cannot assign to conditional expression
t('lambda: x = 1')  # expect: SyntaxError 1 1 cannot assign to lambda
t('(lambda: x) = 1')  # expect: SyntaxError 1 2 cannot assign to lambda here. Maybe you meant '==' instead of '='?
t('await x = 1')  # expect: SyntaxError 1 1 cannot assign to await expression here. Maybe you meant '==' instead of '='?
t('[x for x in y] = 1')  # expect: SyntaxError 1 1 cannot assign to list comprehension here. Maybe you meant '==' instead of '='?
t('{x for x in y} = 1')  # expect: SyntaxError 1 1 cannot assign to set comprehension here. Maybe you meant '==' instead of '='?
t('{x: 1 for x in y} = 1')  # expect: SyntaxError 1 1 cannot assign to dict comprehension here. Maybe you meant '==' instead of '='?
t('(x for x in y) = 1')  # expect: SyntaxError 1 1 cannot assign to generator expression
t('{} = 1')  # expect: SyntaxError 1 1 cannot assign to dict literal here. Maybe you meant '==' instead of '='?
t('{1: 2} = 1')  # expect: SyntaxError 1 1 cannot assign to dict literal here. Maybe you meant '==' instead of '='?
t('{1} = 1')  # expect: SyntaxError 1 1 cannot assign to set display here. Maybe you meant '==' instead of '='?
t('f"" = 1')  # expect: SyntaxError 1 1 cannot assign to f-string expression here. Maybe you meant '==' instead of '='?
t('... = 1')  # expect: SyntaxError 1 1 cannot assign to ellipsis here. Maybe you meant '==' instead of '='?
t('None = 1')  # expect: SyntaxError 1 1 cannot assign to None
t('True = 1')  # expect: SyntaxError 1 1 cannot assign to True
t('(False) = 1')  # expect: SyntaxError 1 2 cannot assign to False here. Maybe you meant '==' instead of '='?
t('x, None = 1')  # expect: SyntaxError 1 4 cannot assign to None
t('__debug__ = 1')  # expect: SyntaxError 1 1 cannot assign to __debug__
t('(x := 1) = 2')  # expect: SyntaxError 1 2 cannot assign to named expression here. Maybe you meant '==' instead of '='?
t('(yield) = 1')  # expect: SyntaxError 1 2 cannot assign to yield expression here. Maybe you meant '==' instead of '='?
t('yield = 1')  # expect: SyntaxError 1 1 assignment to yield expression not possible
t('x = yield = 1')  # expect: SyntaxError 1 5 assignment to yield expression not possible
t('*a = 1')  # expect: SyntaxError 1 1 starred assignment target must be in a list or tuple
t('*a, *b = 1')  # expect: SyntaxError 1 1 multiple starred expressions in assignment
t('(*a) = 1')  # expect: SyntaxError 1 2 cannot use starred expression here
t('[*a, [*b, *c]] = 1')  # expect: SyntaxError 1 6 multiple starred expressions in assignment
t('if x.y = 1: pass')  # expect: SyntaxError 1 4 cannot assign to attribute here. Maybe you meant '==' instead of '='?
t('if x[0] = 1: pass')  # expect: SyntaxError 1 4 cannot assign to subscript here. Maybe you meant '==' instead of '='?
t('if x = 1: pass')  # expect: SyntaxError 1 4 invalid syntax. Maybe you meant '==' or ':=' instead of '='?
t('if f() = 1: pass')  # expect: SyntaxError 1 4 cannot assign to function call here. Maybe you meant '==' instead of '='?
t('if 1 = x: pass')  # expect: SyntaxError 1 4 cannot assign to literal here. Maybe you meant '==' instead of '='?
t('while x = 1: pass')  # expect: SyntaxError 1 7 invalid syntax. Maybe you meant '==' or ':=' instead of '='?
t('print(x = 1, y.z = 2)')  # expect: SyntaxError 1 14 expression cannot contain assignment, perhaps you meant "=="?
t('x = = 1')  # expect: SyntaxError 1 5 invalid syntax
t('for 1 in x: pass')  # expect: SyntaxError 1 5 cannot assign to literal
t('for f() in x: pass')  # expect: SyntaxError 1 5 cannot assign to function call
t('for a.b, 1 in x: pass')  # expect: SyntaxError 1 10 cannot assign to literal
t('for x + 1 in y: pass')  # expect: SyntaxError 1 5 cannot assign to expression
t('for *a in b: pass')  # expect: SyntaxError 1 5 starred assignment target must be in a list or tuple
t('with a as 1: pass')  # expect: SyntaxError 1 11 cannot assign to literal
t('with a as f(): pass')  # expect: SyntaxError 1 11 cannot assign to function call
t('with a as b, c as None: pass')  # expect: SyntaxError 1 19 cannot assign to None
t('[x for 1 in y]')  # expect: SyntaxError 1 8 cannot assign to literal
t('[x for f() in y]')  # expect: SyntaxError 1 8 cannot assign to function call
t('del 1')  # expect: SyntaxError 1 5 cannot delete literal
t('del f()')  # expect: SyntaxError 1 5 cannot delete function call
t('del a + b')  # expect: SyntaxError 1 5 cannot delete expression
t('del (a, 1)')  # expect: SyntaxError 1 9 cannot delete literal
t('del *a, b')  # expect: SyntaxError 1 5 cannot delete starred
t('del None')  # expect: SyntaxError 1 5 cannot delete None
t('del __debug__')  # expect: SyntaxError 1 5 cannot delete __debug__
t('del [a, (b, c())]')  # expect: SyntaxError 1 13 cannot delete function call
t('del (x for x in y)')  # expect: SyntaxError 1 5 cannot delete generator expression
t('del x, y + 1')  # expect: SyntaxError 1 8 cannot delete expression
t('1 += 2')  # expect: SyntaxError 1 1 'literal' is an illegal expression for augmented assignment
t('f() += 2')  # expect: SyntaxError 1 1 'function call' is an illegal expression for augmented assignment
t('(a, b) += 2')  # expect: SyntaxError 1 1 'tuple' is an illegal expression for augmented assignment
t('[a] += 2')  # expect: SyntaxError 1 1 'list' is an illegal expression for augmented assignment
t('a + b += 2')  # expect: SyntaxError 1 1 'expression' is an illegal expression for augmented assignment
t('None += 2')  # expect: SyntaxError 1 1 'None' is an illegal expression for augmented assignment
t('(x for x in y) += 2')  # expect: SyntaxError 1 1 'generator expression' is an illegal expression for augmented assignment
t('x: int: str')  # expect: SyntaxError 1 7 invalid syntax
t('(a, b): int')  # expect: SyntaxError 1 1 only single target (not tuple) can be annotated
t('a, b: int')  # expect: SyntaxError 1 1 only single target (not tuple) can be annotated
t('[a]: int')  # expect: SyntaxError 1 1 only single target (not list) can be annotated
t('f(): int')  # expect: SyntaxError 1 1 illegal target for annotation
t('1: int')  # expect: SyntaxError 1 1 illegal target for annotation
t('"x": int = 1')  # expect: SyntaxError 1 1 illegal target for annotation
t('a + b: int')  # expect: SyntaxError 1 1 illegal target for annotation
t('(a.b := 1)')  # expect: SyntaxError 1 2 cannot use assignment expressions with attribute
t('(a[0] := 1)')  # expect: SyntaxError 1 2 cannot use assignment expressions with subscript
t('((a, b) := 1)')  # expect: SyntaxError 1 2 cannot use assignment expressions with tuple
t('(f() := 1)')  # expect: SyntaxError 1 2 cannot use assignment expressions with function call
t('(1 := 1)')  # expect: SyntaxError 1 2 cannot use assignment expressions with literal
t('(None := 1)')  # expect: SyntaxError 1 2 cannot use assignment expressions with None
t('x := 1')  # expect: SyntaxError 1 3 invalid syntax
t('x.y := 1')  # expect: SyntaxError 1 1 cannot use assignment expressions with attribute
t('(x := 1, y := 2)')  # expect: fine
t('import a as b.c')  # expect: SyntaxError 1 14 invalid syntax
t('import a as 1')  # expect: SyntaxError 1 13 invalid syntax
t('from a import (b, c')  # expect: SyntaxError 1 15 '(' was never closed
t('from a import b, c,')  # expect: SyntaxError 1 20 trailing comma not allowed without surrounding parentheses
t('from a import (b), c')  # expect: SyntaxError 1 18 invalid syntax
t('from a import *, b')  # expect: SyntaxError 1 16 invalid syntax
t('global x, 1')  # expect: SyntaxError 1 11 invalid syntax
t('def f(): x: int = 1; global x')  # expect: SyntaxError 1 22 annotated name 'x' can't be global
