def f(x):
    match x:
        case [1, a] | [2, a] | (3, [a]): return a
        case {'k': v} | {'q': v}: return v
        case ('a' | 'b' as l), n: return l, n
        case (int() | str()) as t: return f'{t} scalar'
        case [(1.5 | 2.5) as n, *_] : return n
for v in ([1, 'x'], [2, 'y'], [3, ['z']], {'k': 1}, {'q': 2}, ('b', 5), 7, 's', [2.5, 0], None): print(f(v))  # expect: x
# expect: y
# expect: z
# expect: 1
# expect: 2
# expect: ('b', 5)
# expect: 7 scalar
# expect: s scalar
# expect: 2.5
# expect: None
def syn(s):
    try: compile(s, 's', 'exec')
    except SyntaxError as e: print(e.msg)
for pat in ('a | b', '[a] | b', '(1 | a) | 2', 'x', '_', 'a as b', '[a, a]', 'A(x=1, x=2)', '{**_}', '{"a": 1, "a": 2}', '1 as _', '[*a, *b]', 'a.b as c.d', 'f"x"', '-x', '1+1', 'A(a=x, b)', '{**a, "k": 1}', '{a: 1}', '*a', 'A(1, 2, *c)', '1 + 2', 'x | 1', '{1: x, 1: y}', '[x] | [y]', '1 | x | 2', 'not 1'):
    print(pat, end=' : ')  # expect: a | b : name capture 'a' makes remaining patterns unreachable
    syn(f'match s:\n    case {pat}: pass\n    case 1: pass')
    print()  # expect:
# expect: [a] | b : name capture 'b' makes remaining patterns unreachable
# expect:
# expect: (1 | a) | 2 : name capture 'a' makes remaining patterns unreachable
# expect:
# expect: x : name capture 'x' makes remaining patterns unreachable
# expect:
# expect: _ : wildcard makes remaining patterns unreachable
# expect:
# expect: a as b : name capture 'a' makes remaining patterns unreachable
# expect:
# expect: [a, a] : multiple assignments to name 'a' in pattern
# expect:
# expect: A(x=1, x=2) : attribute name repeated in class pattern: x
# expect:
# expect: {**_} : invalid syntax
# expect:
# expect: {"a": 1, "a": 2} : mapping pattern checks duplicate key ('a')
# expect:
# expect: 1 as _ : cannot use '_' as a target
# expect:
# expect: [*a, *b] : multiple starred names in sequence pattern
# expect:
# expect: a.b as c.d : invalid syntax
# expect:
# expect: f"x" : patterns may only match literals and attribute lookups
# expect:
# expect: -x : invalid syntax
# expect:
# expect: 1+1 : imaginary number required in complex literal
# expect:
# expect: A(a=x, b) : positional patterns follow keyword patterns
# expect:
# expect: {**a, "k": 1} : invalid syntax
# expect:
# expect: {a: 1} : invalid syntax
# expect:
# expect: *a : invalid syntax
# expect:
# expect: A(1, 2, *c) : invalid syntax
# expect:
# expect: 1 + 2 : imaginary number required in complex literal
# expect:
# expect: x | 1 : name capture 'x' makes remaining patterns unreachable
# expect:
# expect: {1: x, 1: y} : mapping pattern checks duplicate key (1)
# expect:
# expect: [x] | [y] : alternative patterns bind different names
# expect:
# expect: 1 | x | 2 : name capture 'x' makes remaining patterns unreachable
# expect:
# expect: not 1 : invalid syntax
# expect:
