# needs: cpython 3.12
# Containers, iterators, calls, indices and slices: which special methods are asked, and the words when they are missing or answer wrongly.
def attempt(text):
    try: print(repr(eval(text)))
    except Exception as e: print(type(e).__name__, e)
import operator, math
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, '|', e)
class Bare: pass
class Len:
    def __init__(s,n): s.n=n
    def __len__(s): return s.n
for n in (0,3,-1,2**70,True,1.5,'a',None): t(lambda: len(Len(n))); t(lambda: bool(Len(n)))
# expect: 0
# expect: False
# expect: 3
# expect: True
# expect: ValueError | __len__() should return >= 0
# expect: ValueError | __len__() should return >= 0
# expect: OverflowError | cannot fit 'int' into an index-sized integer
# expect: OverflowError | cannot fit 'int' into an index-sized integer
# expect: 1
# expect: True
# expect: TypeError | 'float' object cannot be interpreted as an integer
# expect: TypeError | 'float' object cannot be interpreted as an integer
# expect: TypeError | 'str' object cannot be interpreted as an integer
# expect: TypeError | 'str' object cannot be interpreted as an integer
# expect: TypeError | 'NoneType' object cannot be interpreted as an integer
# expect: TypeError | 'NoneType' object cannot be interpreted as an integer
class Idx:
    def __init__(s,n): s.n=n
    def __index__(s): return s.n
for text in r"""len(Len(Idx(3)))
bool(Len(Idx(0)))""".split('\n'):
    attempt(text)
# expect: 3
# expect: False
class GI:
    def __getitem__(s,k): return k
    def __setitem__(s,k,v): print('set',k,v)
    def __delitem__(s,k): print('del',k)
g=GI()
for text in r"""g[1]
g[1:2]
g[1:2:3]
g[:,1]
g[...]
g[()]
g[1,]
g[*[1,2]]
g[::]""".split('\n'):
    attempt(text)
# expect: 1
# expect: slice(1, 2, None)
# expect: slice(1, 2, 3)
# expect: (slice(None, None, None), 1)
# expect: Ellipsis
# expect: ()
# expect: (1,)
# expect: (1, 2)
# expect: slice(None, None, None)
g[1]=2  # expect: set 1 2
g[1:2]=3  # expect: set slice(1, 2, None) 3
g[1,2]=4  # expect: set (1, 2) 4
del g[1]  # expect: del 1
del g[1:2]  # expect: del slice(1, 2, None)
g[1]+=5  # expect: set 1 6
for text in r"""Bare()[0]
exec('b[0]=1',{'b':Bare()})
exec('del b[0]',{'b':Bare()})
Bare[0]
exec('b[0]=1',{'b':Bare})
exec('del b[0]',{'b':Bare})
1[0]
exec('(1)[0]=1')
exec('b[0]=1',{'b':()})
exec('del b[0]',{'b':()})
exec('b[0]=1',{'b':''})
exec('del b[0]',{'b':''})
None[0]
len[0]
(lambda:1)[0]
exec('b[0]=1',{'b':int})
int[0]
len(5)
len(Bare())
len(int)
len(type)""".split('\n'):
    attempt(text)
# expect: TypeError 'Bare' object is not subscriptable
# expect: TypeError 'Bare' object does not support item assignment
# expect: TypeError 'Bare' object doesn't support item deletion
# expect: TypeError type 'Bare' is not subscriptable
# expect: TypeError 'type' object does not support item assignment
# expect: TypeError 'type' object does not support item deletion
# expect: TypeError 'int' object is not subscriptable
# expect: TypeError 'int' object does not support item assignment
# expect: TypeError 'tuple' object does not support item assignment
# expect: TypeError 'tuple' object doesn't support item deletion
# expect: TypeError 'str' object does not support item assignment
# expect: TypeError 'str' object doesn't support item deletion
# expect: TypeError 'NoneType' object is not subscriptable
# expect: TypeError 'builtin_function_or_method' object is not subscriptable
# expect: TypeError 'function' object is not subscriptable
# expect: TypeError 'type' object does not support item assignment
# expect: TypeError type 'int' is not subscriptable
# expect: TypeError object of type 'int' has no len()
# expect: TypeError object of type 'Bare' has no len()
# expect: TypeError object of type 'type' has no len()
# expect: TypeError object of type 'type' has no len()
class Seq:
    def __init__(s,*a): s.a=a
    def __getitem__(s,i): return s.a[i]
for text in r"""list(Seq(1,2,3))
2 in Seq(1,2)
5 in Seq(1,2)
list(reversed(Seq(1)))
max(Seq(1,5,2))
[*Seq(1,2)]
tuple(Seq(1))""".split('\n'):
    attempt(text)
# expect: [1, 2, 3]
# expect: True
# expect: False
# expect: TypeError object of type 'Seq' has no len()
# expect: 5
# expect: [1, 2]
# expect: (1,)
class Seq2(Seq):
    def __len__(s): return len(s.a)
for text in r"""list(reversed(Seq2(1,2,3)))
reversed(Seq2(1)).__length_hint__()
next(reversed(Seq2(4,5)))""".split('\n'):
    attempt(text)
# expect: [3, 2, 1]
# expect: 1
# expect: 5
it=iter(Seq(1,2))
for text in r"""next(it)
next(it)
next(it)
next(it)
it.__length_hint__()""".split('\n'):
    attempt(text)
# expect: 1
# expect: 2
# expect: StopIteration 
# expect: StopIteration 
# expect: 0
class IterNone(Seq2): __iter__=None
for text in r"""list(IterNone(1))
1 in IterNone(1)
iter(IterNone())""".split('\n'):
    attempt(text)
# expect: TypeError 'IterNone' object is not iterable
# expect: TypeError argument of type 'IterNone' is not iterable
# expect: TypeError 'IterNone' object is not iterable
class ContNone(Seq2): __contains__=None
for text in r"""1 in ContNone(1)
list(ContNone(1))""".split('\n'):
    attempt(text)
# expect: TypeError 'ContNone' object is not a container
# expect: [1]
class RevNone(Seq2): __reversed__=None
for text in r"""reversed(RevNone(1))""".split('\n'):
    attempt(text)
# expect: TypeError 'RevNone' object is not reversible
class Rev:
    def __reversed__(s): return 'anything'
for text in r"""reversed(Rev())
reversed(Bare())
reversed({1})
list(reversed({1:2,3:4}))
reversed(5)
reversed(x for x in [])
list(reversed({1:2}.items()))""".split('\n'):
    attempt(text)
# expect: 'anything'
# expect: TypeError 'Bare' object is not reversible
# expect: TypeError 'set' object is not reversible
# expect: [3, 1]
# expect: TypeError 'int' object is not reversible
# expect: TypeError 'generator' object is not reversible
# expect: [(1, 2)]
class C:
    def __contains__(s,x): return x
for x in (0,1,'','a',[],[0]): t(lambda: x in C()); t(lambda: x not in C())
# expect: False
# expect: True
# expect: True
# expect: False
# expect: False
# expect: True
# expect: True
# expect: False
# expect: False
# expect: True
# expect: True
# expect: False
for text in r"""1 in Bare()
1 in 5
1 in int
1 in None""".split('\n'):
    attempt(text)
# expect: TypeError argument of type 'Bare' is not iterable
# expect: TypeError argument of type 'int' is not iterable
# expect: TypeError argument of type 'type' is not iterable
# expect: TypeError argument of type 'NoneType' is not iterable
class BadIt:
    def __iter__(s): return 5
for text in r"""iter(BadIt())
list(BadIt())
1 in BadIt()
[*BadIt()]""".split('\n'):
    attempt(text)
# expect: TypeError iter() returned non-iterator of type 'int'
# expect: TypeError iter() returned non-iterator of type 'int'
# expect: TypeError argument of type 'BadIt' is not iterable
# expect: TypeError iter() returned non-iterator of type 'int'
def unp():
    a,b=BadIt()
for text in r"""unp()""".split('\n'):
    attempt(text)
# expect: TypeError iter() returned non-iterator of type 'int'
def unp2():
    for x in BadIt(): pass
for text in r"""unp2()""".split('\n'):
    attempt(text)
# expect: TypeError iter() returned non-iterator of type 'int'
def unp3():
    a,b=Bare()
for text in r"""unp3()""".split('\n'):
    attempt(text)
# expect: TypeError cannot unpack non-iterable Bare object
def unp4():
    a,*b=5
for text in r"""unp4()""".split('\n'):
    attempt(text)
# expect: TypeError cannot unpack non-iterable int object
def unp5():
    for x in 5: pass
for text in r"""unp5()
[*5]
{*5}
(*5,)
print(*5)
{**5}
print(**5)
dict(5)
list(5)
iter(5)
next(5)
next(Bare())
set(5)
sum(5)
sorted(5)
zip(5)
map(len,5)
filter(None,5)
enumerate(5)
any(5)
min(5)
','.join(5)
dict([5])
dict([(1,2,3)])
{}.update(5)
[].extend(5)
set().update(5)""".split('\n'):
    attempt(text)
# expect: TypeError 'int' object is not iterable
# expect: TypeError Value after * must be an iterable, not int
# expect: TypeError 'int' object is not iterable
# expect: TypeError Value after * must be an iterable, not int
# expect: TypeError print() argument after * must be an iterable, not int
# expect: TypeError 'int' object is not a mapping
# expect: TypeError print() argument after ** must be a mapping, not int
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'int' object is not an iterator
# expect: TypeError 'Bare' object is not an iterator
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'int' object is not iterable
# expect: TypeError can only join an iterable
# expect: TypeError cannot convert dictionary update sequence element #0 to a sequence
# expect: ValueError dictionary update sequence element #0 has length 3; 2 is required
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'int' object is not iterable
class ItNoNext:
    def __iter__(s): return s
for text in r"""iter(ItNoNext())
list(ItNoNext())""".split('\n'):
    attempt(text)
# expect: TypeError iter() returned non-iterator of type 'ItNoNext'
# expect: TypeError iter() returned non-iterator of type 'ItNoNext'
class NextNone:
    def __iter__(s): return s
    __next__=None
for text in r"""list(NextNone())
next(NextNone())""".split('\n'):
    attempt(text)
# expect: TypeError 'NoneType' object is not callable
# expect: TypeError 'NoneType' object is not callable
class CM:
    def __call__(s,*a,**k): return a,k
for text in r"""CM()(1,*[2],x=3,**{'y':4})
Bare()()
callable(CM())
callable(Bare())
callable(Bare)""".split('\n'):
    attempt(text)
# expect: ((1, 2), {'x': 3, 'y': 4})
# expect: TypeError 'Bare' object is not callable
# expect: True
# expect: False
# expect: True
class Miss(dict):
    def __missing__(s,k): return ('missing',k)
for text in r"""Miss()[1]
Miss().get(1)
1 in Miss()
Miss(a=1)['a']
'{a}{b}'.format_map(Miss(a=1))
'%(x)s'%Miss()
Miss().__getitem__(3)
dict.__getitem__(Miss(),4)
dict(Miss(a=1))
{}.__missing__""".split('\n'):
    attempt(text)
# expect: ('missing', 1)
# expect: None
# expect: False
# expect: 1
# expect: "1('missing', 'b')"
# expect: "('missing', 'x')"
# expect: ('missing', 3)
# expect: ('missing', 4)
# expect: {'a': 1}
# expect: AttributeError 'dict' object has no attribute '__missing__'
class LH:
    def __init__(s,h): s.h=h
    def __length_hint__(s): return s.h
for h in (3,NotImplemented,-1,'a',2**70,None): t(lambda: operator.length_hint(LH(h),7))
# expect: 3
# expect: 7
# expect: ValueError | __length_hint__() should return >= 0
# expect: TypeError | __length_hint__ must be an integer, not str
# expect: OverflowError | Python int too large to convert to C ssize_t
# expect: TypeError | __length_hint__ must be an integer, not NoneType
for text in r"""operator.length_hint(Bare(),7)
operator.length_hint([1,2])
operator.length_hint(iter([1,2]))
operator.length_hint(iter(range(5)))
operator.length_hint(Bare(),'a')""".split('\n'):
    attempt(text)
# expect: 7
# expect: 2
# expect: 2
# expect: 5
# expect: TypeError 'str' object cannot be interpreted as an integer
class Sl:
    def __getitem__(s,i): return i.indices(10)
for text in r"""Sl()[::-1]
Sl()[Idx(2):Idx(5)]
[0,1,2,3][Idx(1):Idx(3)]
'abc'[Idx(-1)]
(1,2)[Idx(5)]
[1]['a']
[1][1.0]
[1][None]
[1]['a':]
'a'['b']
()['b']
b''['b']
range(3)['b']
bytearray()['b']
memoryview(b'a')['b']
[1][Bare()]
[1][Bare():]
[0]*Bare()
[0]*Idx(3)
Idx(3)*[0]
'a'*Idx(2)
Idx(2)*(1,)
b'a'*Idx(2)
[0]*Idx('a')
range(Idx(3))
[0]*Idx(2**70)
[0]*1.5
1.5*'a'""".split('\n'):
    attempt(text)
# expect: (9, -1, -1)
# expect: (2, 5, 1)
# expect: [1, 2]
# expect: 'c'
# expect: IndexError tuple index out of range
# expect: TypeError list indices must be integers or slices, not str
# expect: TypeError list indices must be integers or slices, not float
# expect: TypeError list indices must be integers or slices, not NoneType
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: TypeError string indices must be integers, not 'str'
# expect: TypeError tuple indices must be integers or slices, not str
# expect: TypeError byte indices must be integers or slices, not str
# expect: TypeError range indices must be integers or slices, not str
# expect: TypeError bytearray indices must be integers or slices, not str
# expect: TypeError memoryview: invalid slice key
# expect: TypeError list indices must be integers or slices, not Bare
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: TypeError can't multiply sequence by non-int of type 'Bare'
# expect: [0, 0, 0]
# expect: [0, 0, 0]
# expect: 'aa'
# expect: (1, 1)
# expect: b'aa'
# expect: TypeError __index__ returned non-int (type str)
# expect: range(0, 3)
# expect: OverflowError cannot fit 'Idx' into an index-sized integer
# expect: TypeError can't multiply sequence by non-int of type 'float'
# expect: TypeError can't multiply sequence by non-int of type 'float'
def ip():
    x=[1]; x*=Idx(2); return x
for text in r"""ip()
[1,2,3].index(2, Idx(1))
[1,2].pop(Idx(0))
[1].insert(Idx(0),5)
'abc'.find('c',Idx(1))
chr(Idx(65))
bin(Idx(5))
hex(Idx(255))
oct(Idx(8))
round(1.234,Idx(2))
int('10',Idx(2))
math.factorial(Idx(4))
math.gcd(Idx(4),6)
bytes(Idx(2))
bytearray(Idx(2))
bytes([Idx(65)])
'%d'%Idx(3)
'%x'%Idx(30)
'%c'%Idx(65)
'a'.ljust(Idx(3))
'a'.center(Idx(3))+'|'
(5).to_bytes(Idx(2),'big')
1<<Idx(3)
'a,b,c'.split(',',Idx(1))
slice(Idx(1),Idx(5)).indices(Idx(3))
operator.index(True)
type(operator.index(True))""".split('\n'):
    attempt(text)
# expect: [1, 1]
# expect: 1
# expect: 1
# expect: None
# expect: 2
# expect: 'A'
# expect: '0b101'
# expect: '0xff'
# expect: '0o10'
# expect: 1.23
# expect: 2
# expect: 24
# expect: 2
# expect: b'\x00\x00'
# expect: bytearray(b'\x00\x00')
# expect: b'A'
# expect: '3'
# expect: '1e'
# expect: 'A'
# expect: 'a  '
# expect: ' a |'
# expect: b'\x00\x05'
# expect: TypeError unsupported operand type(s) for <<: 'int' and 'Idx'
# expect: ['a', 'b,c']
# expect: (1, 3, 1)
# expect: 1
# expect: <class 'int'>
