from enum import Flag, IntFlag, auto, CONFORM, KEEP


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f'{type(e).__name__}: {str(e)!r}'


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W


print(Perm.R | Perm.X, repr(Perm.R | Perm.X), Perm.RW, list(Perm), Perm.X.value, Perm.RW.value, len(Perm))  # expect: Perm.R|X <Perm.R|X: 5> Perm.RW [<Perm.R: 1>, <Perm.W: 2>, <Perm.X: 4>] 4 3 3
print(Perm.R in Perm.RW, Perm.X in Perm.RW, bool(Perm.R & Perm.W), Perm.R & Perm.RW, Perm.RW ^ Perm.R, ~Perm.R, list(Perm.RW), len(Perm.RW))  # expect: True False False Perm.R Perm.W Perm.W|X [<Perm.R: 1>, <Perm.W: 2>] 2
print(Perm(0), repr(Perm(0)), Perm(5), Perm(3) is Perm.RW, Perm['X'], repr(Perm))  # expect: Perm(0) <Perm: 0> Perm.R|X True Perm.X <flag 'Perm'>
print(attempt(Perm, 8))  # expect: ValueError: "<flag 'Perm'> invalid value 8\n    given 0b0 1000\n  allowed 0b0 0111"
print(attempt(lambda: Perm.R | 1))  # expect: TypeError: "unsupported operand type(s) for |: 'Perm' and 'int'"
print(attempt(lambda: 1 in Perm.R))  # expect: TypeError: "unsupported operand type(s) for 'in': 'int' and 'Perm'"


class I(IntFlag):
    A = 1
    B = 2
    D = 8


print(I.A | I.B, repr(I.A | I.B), I.A | 4, repr(I.A | 4), I.B + 1, repr(~I.A), I(3), I.A == 1, repr(I(0)), repr(I(16)))  # expect: 3 <I.A|B: 3> 5 <I.A|4: 5> 3 <I.B|D|4: 14> 3 True <I: 0> <I: 16>
print(I.A in I(3), list(I(11)), f'{I.D:04b}', int(I.D), I.A & 3, (I.A | I.D).name)  # expect: True [<I.A: 1>, <I.B: 2>, <I.D: 8>] 1000 8 1 A|D


class C(Flag, boundary=CONFORM):
    P = 1
    Q = 4


print(C(7), C(2), C.P.name, [m.name for m in C])  # expect: C.P|Q C(0) P ['P', 'Q']
