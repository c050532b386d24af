def f(x):
    match x:
        case n if n == 5: return 'five'
        case [a, b] if a > b: return f'desc {a} {b}'
        case [a, b] if (c := a + b) > 10: return f'big {c}'
        case [_, _]: return 'pair'
        case (1 | 2) as n: return f'as {n}'
        case str() as s if len(s) > 3: return f'long {s}'
        case str(s): return f'short {s}'
        case other: return f'other {other}'
for v in (5, [3, 1], [5, 9], [1, 2], 1, 2, 'hello', 'hi', 3.5): print(f(v))  # expect: five
# expect: desc 3 1
# expect: big 14
# expect: pair
# expect: as 1
# expect: as 2
# expect: long hello
# expect: short hi
# expect: other 3.5
x = 'before'
match 10:
    case x if x > 100: print('no')
    case y: print('y', y)  # expect: y 10
print(x)  # expect: 10
match [1, 2]:
    case [p, 3]: pass
    case [p, 2]: print(p)  # expect: 1
match 5:
    case 6: pass
print('fell through')  # expect: fell through
log = []
def g(v):
    log.append(v)
    return v
match g('subject'):
    case 'x' if g('guard1'): pass
    case 'subject' if g(''): pass
    case 'subject' if g('guard3'): print(log)  # expect: ['subject', '', 'guard3']
