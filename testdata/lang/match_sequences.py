def f(x):
    match x:
        case []: return 'empty'
        case [1]: return 'just one'
        case [x]: return f'single {x}'
        case [1, *rest]: return f'starts 1 {rest}'
        case [*init, 9]: return f'ends 9 {init}'
        case [a, *mid, b] if len(mid) > 2: return f'{a} {mid} {b}'
        case (a, (b, c)): return f'nested {a} {b} {c}'
        case [a, [b, *_], *_]: return f'deep {a} {b}'
        case [_, _, *_]: return 'two or more'
        case _: return 'not seq'
for v in ([], (), [1], [5], (1, 2, 3), [2, 9], [0, 1, 2, 3, 4], (4, (5, 6)), [1.5, [7], 8], 'ab', b'ab', {1, 2}, {1: 2}, range(1), range(3), iter([1]), bytearray(b'x'), 5, None, [3, 'xy']): print(repr(v) if not hasattr(v, '__next__') else 'iter', f(v))  # expect: [] empty
# expect: () empty
# expect: [1] just one
# expect: [5] single 5
# expect: (1, 2, 3) starts 1 [2, 3]
# expect: [2, 9] ends 9 [2]
# expect: [0, 1, 2, 3, 4] 0 [1, 2, 3] 4
# expect: (4, (5, 6)) nested 4 5 6
# expect: [1.5, [7], 8] deep 1.5 7
# expect: 'ab' not seq
# expect: b'ab' not seq
# expect: {1, 2} not seq
# expect: {1: 2} not seq
# expect: range(0, 1) single 0
# expect: range(0, 3) two or more
# expect: iter not seq
# expect: bytearray(b'x') not seq
# expect: 5 not seq
# expect: None not seq
# expect: [3, 'xy'] two or more
class L(list): pass
class S:
    def __len__(self): return 2
    def __getitem__(self, i): return i
print(f(L([1])), f(S()))  # expect: just one not seq
match 1, 2:
    case a, b: print(a, b)  # expect: 1 2
match [1, 2, 3]:
    case a, *b: print(a, b)  # expect: 1 [2, 3]
match (1,):
    case a,: print(a)  # expect: 1
match ['x', [1, [2, [3]]]]:
    case [str(k), [int(i), [_, [last]]]]: print(k, i, last)  # expect: x 1 3
