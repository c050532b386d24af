def f(x):
    match x:
        case [1, a] | [2, a] | (3, [a]): return a
        case {'k': v} | {'q': v}: return v
        case ('a' | 'b' as l), n: return l, n
        case (int() | str()) as t: return f'{t} scalar'
        case [(1.5 | 2.5) as n, *(_)] : return n
for v in ([1, 'x'], [2, 'y'], [3, ['z']], {'k': 1}, {'q': 2}, ('b', 5), 7, 's', [2.5, 0], None): print(f(v))
def syn(s):
    try: compile(s, 's', 'exec')
    except SyntaxError as e: print(e.msg)
for pat in ('a | b', '[a] | b', '(1 | a) | 2', 'x', '_', 'a as b', '[a, a]', 'A(x=1, x=2)', '{**_}', '{"a": 1, "a": 2}', '1 as _', '[*a, *b]', 'a.b as c.d', 'f"x"', '-x', '1+1', 'A(a=x, b)', '{**a, "k": 1}', '{a: 1}', '*a', 'A(1, 2, *c)', '1 + 2', 'x | 1', '{1: x, 1: y}', '[x] | [y]', '1 | x | 2', 'not 1'):
    print(pat, end=' : ')
    syn(f'match s:\n    case {pat}: pass\n    case 1: pass')
    print()
# raises: SyntaxError: invalid syntax
