class I(int):
    def __new__(cls, v, tag=None):
        s = super().__new__(cls, v)
        s.tag = tag
        return s
i = I(5, tag='t')
print(i, i + 1, type(i + 1).__name__, i.tag, isinstance(i, int), i == 5, hash(i) == hash(5), {5: 'x'}[i], [10] * i, range(10)[i], bool(I(0)), -i, i.bit_length(), f'{i:03}', '%d' % i, i.__dict__)  # expect: 5 6 int t True True True x [10, 10, 10, 10, 10] 5 False -5 3 005 5 {'tag': 't'}
class F(float): pass
print(F(1.5) * 2, type(F(1)).__name__, repr(F(2)), F('3.5'), int(F(2.7)), round(F(2.567), 1))  # expect: 3.0 F 2.0 3.5 2 2.6
class S(str):
    def shout(self): return self.upper() + '!'
s = S('abc')
print(s.shout(), s + 'd', s[1], len(s), s == 'abc', {'abc': 1}[s], 'b' in s, s.join(['1', '2']), type(s.strip()).__name__, '%s' % s, f'{s:>5}', S(5), S())  # expect: ABC! abcd b 3 True 1 True 1abc2 str abc   abc 5 
class L(list):
    def __init__(self, *a): super().__init__(*a); self.n = 'attr'
l = L([3, 1, 2])
l.sort(); l.append(9)
print(l, l.n, l[1:], type(l[1:]).__name__, type(l + [1]).__name__, l == [1, 2, 3, 9], len(l), 9 in l, L(), [*l], sum(l))  # expect: [1, 2, 3, 9] attr [2, 3, 9] list list True 4 True [] [1, 2, 3, 9] 15
l += [5]; print(type(l).__name__, l)  # expect: L [1, 2, 3, 9, 5]
l[0] = 'z'; del l[1]; print(l)  # expect: ['z', 3, 9, 5]
class D(dict): pass
d = D({'a': 1}, b=2)
d.attr = 5
print(d, d.attr, type(d.copy()).__name__, d == {'a': 1, 'b': 2}, list(d), {**d}, d | {}, D.fromkeys('ab'), type(D.fromkeys('a')).__name__)  # expect: {'a': 1, 'b': 2} 5 dict True ['a', 'b'] {'a': 1, 'b': 2} {'a': 1, 'b': 2} {'a': None, 'b': None} D
class T(tuple):
    def __new__(cls, a, b): return super().__new__(cls, (a, b))
    @property
    def first(self): return self[0]
t = T(1, 2)
a, b = t
print(t, t.first, a, b, t == (1, 2), hash(t) == hash((1, 2)), t + (3,), type(t + (3,)).__name__, t[::-1])  # expect: (1, 2) 1 1 2 True True (1, 2, 3) tuple (2, 1)
class St(set): pass
st = St([1, 2, 2])
print(st, st | {3}, type(st | {3}).__name__, 1 in st, len(st), repr(St()), repr(frozenset()))  # expect: St({1, 2}) {1, 2, 3} set True 2 St() frozenset()
class Fs(frozenset): pass
print(Fs([1]), {Fs([1]): 1}[frozenset([1])])  # expect: Fs({1}) 1
class B(bytes): pass
print(B(b'ab'), B(b'ab')[0], type(B(b'a') + b'b').__name__)  # expect: b'ab' 97 bytes
class C(complex): pass
print(C(1, 2), C(1, 2) + 1)  # expect: (1+2j) (2+2j)
class By(bytearray): pass
print(By(b'x'), By(b'x') + b'y')  # expect: By(b'x') bytearray(b'xy')
class O(object): pass
print(isinstance(True, int), issubclass(bool, int), I.__mro__)  # expect: True True (<class '__main__.I'>, <class 'int'>, <class 'object'>)
