# needs: cpython 3.12
# Classes that derive from builtin types: what their instances are and do, and which bases do not go together.
def attempt(text):
    try: print(repr(eval(text)))
    except Exception as e: print(type(e).__name__, e)
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, '|', e)
class I(int):
    def __new__(cls,v=0,*a): 
        self=super().__new__(cls,v); self.extra=a; return self
    def __repr__(s): return f'I({int(s)})'
for text in r"""I(5)
I(5,1).extra
I('7')
I(5)+1
type(I(5)+1)
-I(5)
I(5).__dict__
int(I(5))
type(int(I(5)))
I(5)==5
{5:1}[I(5)]
I.from_bytes(b'\x01\x02','big')
type(I(3).real)
I(3).conjugate()
type(I(3).conjugate())
range(I(3))
[1,2,3,4][I(2)]
isinstance(I(1),int)
I(3).bit_length()
f'{I(3)} {I(3)!r} {I(3):>5}'
sum([I(1),I(2)])
max(I(1),I(2))
abs(I(-3))
type(abs(I(3)))
divmod(I(7),2)
pow(I(2),3)
round(I(5))
hash(I(5))
bool(I(0))
str(I(4))
'%d'%I(4)
I(2)**I(3)
~I(1)
I(1)<<3
I(5)&4
1.5*I(2)
I(3)/2
I(3)//2
complex(I(3))""".split('\n'):
    attempt(text)
# expect: I(5)
# expect: (1,)
# expect: I(7)
# expect: 6
# expect: <class 'int'>
# expect: -5
# expect: {'extra': ()}
# expect: 5
# expect: <class 'int'>
# expect: True
# expect: 1
# expect: I(258)
# expect: <class 'int'>
# expect: 3
# expect: <class 'int'>
# expect: range(0, 3)
# expect: 3
# expect: True
# expect: 2
# expect: 'I(3) I(3)     3'
# expect: 3
# expect: I(2)
# expect: 3
# expect: <class 'int'>
# expect: (3, 1)
# expect: 8
# expect: 5
# expect: 5
# expect: False
# expect: 'I(4)'
# expect: '4'
# expect: 8
# expect: -2
# expect: 8
# expect: 4
# expect: 3.0
# expect: 1.5
# expect: 1
# expect: (3+0j)
class S(str):
    def __new__(cls,*a,**k): return super().__new__(cls,*a)
    def upper(s): return 'UP'+str.upper(s)
for text in r"""S('abc')
S('abc').upper()
type(S('a')+'b')
type(S('a')[0])
type(S('a').lower())
type(S('a').strip())
S('a b').split()
type(S('a b').split()[0])
S('a') in 'abc'
'abc'.find(S('b'))
S(b'abc','ascii') if 0 else S(5)
len(S('abc'))
list(S('ab'))
S('a')*3
S('{}').format(1)
S('%s')%1
{S('a'):1}['a']
','.join([S('a'),S('b')])
S('a')=='a'
S('a')<'b'
S('x').__class__.__name__
isinstance(S('a'),str)
getattr(I(3),S('extra'))
str(S('a'))
type(str(S('a')))
S('abc').replace('a','b')
S.join(S(','),['a','b'])
type(S(',').join(['a']))
S.maketrans('a','b')
open if 0 else eval(S('1+1'))""".split('\n'):
    attempt(text)
# expect: 'abc'
# expect: 'UPABC'
# expect: <class 'str'>
# expect: <class 'str'>
# expect: <class 'str'>
# expect: <class 'str'>
# expect: ['a', 'b']
# expect: <class 'str'>
# expect: True
# expect: 1
# expect: '5'
# expect: 3
# expect: ['a', 'b']
# expect: 'aaa'
# expect: '1'
# expect: '1'
# expect: 1
# expect: 'a,b'
# expect: True
# expect: True
# expect: 'S'
# expect: True
# expect: ()
# expect: 'a'
# expect: <class 'str'>
# expect: 'bbc'
# expect: 'a,b'
# expect: <class 'str'>
# expect: {97: 98}
# expect: 2
class L(list):
    def __init__(s,*a,tag=None): super().__init__(*a); s.tag=tag
    def append(s,x): super().append(x*2)
for text in r"""L([1,2],tag='x').tag""".split('\n'):
    attempt(text)
# expect: 'x'
l=L([1])
l.append(5)
l.extend([7])
l+=[8]
for text in r"""l
type(l+[1])
type(l[:])
type(l.copy())
type(l*2)
l==[1,10,7,8]
len(l)
sorted(l)
[*l]
l.index(10)
repr(l)
L()
bool(L())
type(sorted(l))
l[1:3]""".split('\n'):
    attempt(text)
# expect: [1, 10, 7, 8]
# expect: <class 'list'>
# expect: <class 'list'>
# expect: <class 'list'>
# expect: <class 'list'>
# expect: True
# expect: 4
# expect: [1, 7, 8, 10]
# expect: [1, 10, 7, 8]
# expect: 1
# expect: '[1, 10, 7, 8]'
# expect: []
# expect: False
# expect: <class 'list'>
# expect: [10, 7]
l[1:3]=[0]
for text in r"""l""".split('\n'):
    attempt(text)
# expect: [1, 0, 8]
del l[0]
for text in r"""l
l.sort()
l.__sizeof__()>0
list(reversed(l))
L('ab')
hash(l)
l<[9]
L([1,2])+L([3])
[1]+L([2])
L(5)""".split('\n'):
    attempt(text)
# expect: [0, 8]
# expect: None
# expect: True
# expect: [8, 0]
# expect: ['a', 'b']
# expect: TypeError unhashable type: 'L'
# expect: True
# expect: [1, 2, 3]
# expect: [1, 2]
# expect: TypeError 'int' object is not iterable
class D(dict):
    def __setitem__(s,k,v): super().__setitem__(k,v*2)
    def __getattr__(s,k):
        try: return s[k]
        except KeyError: raise AttributeError(k) from None
d=D(a=1)
d['b']=2
for text in r"""d
d.b
d.zz""".split('\n'):
    attempt(text)
# expect: {'a': 1, 'b': 4}
# expect: 4
# expect: AttributeError zz
d.update(c=3)
for text in r"""d
D.fromkeys('ab',1)
type(D.fromkeys('a'))
d.setdefault('q',5)
dict(d)
{**d}
type(d.copy())
type(d|{})
type({}|d)""".split('\n'):
    attempt(text)
# expect: {'a': 1, 'b': 4, 'c': 3}
# expect: {'a': 2, 'b': 2}
# expect: TypeError unsupported operand type(s) for *: 'NoneType' and 'int'
# expect: 5
# expect: {'a': 1, 'b': 4, 'c': 3, 'q': 5}
# expect: {'a': 1, 'b': 4, 'c': 3, 'q': 5}
# expect: <class 'dict'>
# expect: <class 'dict'>
# expect: <class 'dict'>
d|={'z':1}
for text in r"""d
list(d)
(lambda **k: k)(**d)
d=={'a':1,'b':4,'c':3,'q':5,'z':1}
'a' in d
d.pop('a')
len(d)
D([('x',1)])
D(5)
list(d.items())
D({'a':1},b=2)""".split('\n'):
    attempt(text)
# expect: {'a': 1, 'b': 4, 'c': 3, 'q': 5, 'z': 1}
# expect: ['a', 'b', 'c', 'q', 'z']
# expect: {'a': 1, 'b': 4, 'c': 3, 'q': 5, 'z': 1}
# expect: True
# expect: True
# expect: 1
# expect: 4
# expect: {'x': 1}
# expect: TypeError 'int' object is not iterable
# expect: [('b', 4), ('c', 3), ('q', 5), ('z', 1)]
# expect: {'a': 1, 'b': 2}
class KD(dict):
    def keys(s): return ['k1']
    def __getitem__(s,k): return 'v'+k
    def __iter__(s): return iter(['it'])
for text in r"""dict(KD(a=1))
{**KD(a=1)}
(lambda **k:k)(**KD(a=1))
list(KD(a=1))
[*KD(a=1)]
sorted(KD(a=1))
KD(a=1).items()""".split('\n'):
    attempt(text)
# expect: {'k1': 'vk1'}
# expect: {'k1': 'vk1'}
# expect: {'k1': 'vk1'}
# expect: ['it']
# expect: ['it']
# expect: ['it']
# expect: dict_items([('a', 1)])
class T(tuple):
    def __new__(cls,*a): return super().__new__(cls,a)
    x=property(lambda s:s[0])
for text in r"""T(1,2)
T(1,2).x
type(T(1)+(2,))
T(1)==(1,)
hash(T(1))==hash((1,))""".split('\n'):
    attempt(text)
# expect: (1, 2)
# expect: 1
# expect: <class 'tuple'>
# expect: True
# expect: True
a,b=T(3,4)
print(a,b)  # expect: 3 4
for text in r"""'%s %s'%T(1,2)
isinstance(1,T(int,str))
type(T(1)[:])
T(1,2)<(1,3)
{(1,2):3}[T(1,2)]
T().__dict__
print(*T(1,2))
T(1)*2""".split('\n'):
    attempt(text)
# expect: '1 2'
# expect: True
# expect: <class 'tuple'>
# expect: True
# expect: 3
# expect: {}
# expect: 1 2
# expect: None
# expect: (1, 1)
class Se(set):
    def add(s,x): super().add(x+1)
s=Se([1])
s.add(5)
for text in r"""s
type(s|{1})
type(s.copy())
s=={1,6}
Se()
{1}|s
type({1}|s)
type(s&{1})
type(s-{1})
type(s^{1})
type(s.union([1]))""".split('\n'):
    attempt(text)
# expect: Se({1, 6})
# expect: <class 'set'>
# expect: <class 'set'>
# expect: True
# expect: Se()
# expect: {1, 6}
# expect: <class 'set'>
# expect: <class 'set'>
# expect: <class 'set'>
# expect: <class 'set'>
# expect: <class 'set'>
s|={9}
for text in r"""type(s)
sorted(s)""".split('\n'):
    attempt(text)
# expect: <class '__main__.Se'>
# expect: [1, 6, 9]
class F(frozenset): pass
for text in r"""F([1])
type(F([1])|{2})
type(F([1]).copy())
hash(F([1]))==hash(frozenset([1]))
F([1])==frozenset([1])
{F([1])}=={frozenset([1])}""".split('\n'):
    attempt(text)
# expect: F({1})
# expect: <class 'frozenset'>
# expect: <class 'frozenset'>
# expect: True
# expect: True
# expect: True
class Fl(float):
    def __new__(cls,x,unit=''): o=super().__new__(cls,x); o.unit=unit; return o
for text in r"""Fl(1.5,'m').unit
Fl('2.5')
Fl(1)+1
Fl(2.5).is_integer()
round(Fl(2.567),1)
f'{Fl(2.5):.2f}'
Fl(1)==1
hash(Fl(1))
int(Fl(2.7))
repr(Fl(2))""".split('\n'):
    attempt(text)
# expect: 'm'
# expect: 2.5
# expect: 2.0
# expect: False
# expect: 2.6
# expect: '2.50'
# expect: True
# expect: 1
# expect: 2
# expect: '2.0'
class B(bytes): pass
for text in r"""B(b'ab')
B('a','ascii')
type(B(b'a')+b'b')
B(b'ab')[0]
B(b'a')==b'a'
B(3)
hash(B(b'a'))==hash(b'a')
B([1,2])
B(b'a').decode()
bytes(B(b'q'))
type(bytes(B(b'q')))
b''.join([B(b'x')])
B.fromhex('41')
type(B.fromhex('41'))""".split('\n'):
    attempt(text)
# expect: b'ab'
# expect: b'a'
# expect: <class 'bytes'>
# expect: 97
# expect: True
# expect: b'\x00\x00\x00'
# expect: True
# expect: b'\x01\x02'
# expect: 'a'
# expect: b'q'
# expect: <class 'bytes'>
# expect: b'x'
# expect: b'A'
# expect: <class '__main__.B'>
class BA(bytearray): pass
ba=BA(b'ab')
ba.append(99)
for text in r"""ba
type(ba+b'c')""".split('\n'):
    attempt(text)
# expect: BA(b'abc')
# expect: <class 'bytearray'>
ba+=b'z'
for text in r"""type(ba)
ba==b'abcz'
BA('a','utf8')
BA()""".split('\n'):
    attempt(text)
# expect: <class '__main__.BA'>
# expect: True
# expect: BA(b'a')
# expect: BA(b'')
class C(complex): pass
for text in r"""C(1,2)
C('1+2j')
type(C(1)+1)
C(1)==1
abs(C(3,4))
C(1,2).real""".split('\n'):
    attempt(text)
# expect: (1+2j)
# expect: (1+2j)
# expect: <class 'complex'>
# expect: True
# expect: 5.0
# expect: 1.0
class E(Exception):
    def __init__(s,a,b=2): s.a=a; s.b=b
for text in r"""E(1).args
E(1,b=3).b
str(E(1,b=3))
repr(E(1,5))
E()""".split('\n'):
    attempt(text)
# expect: (1,)
# expect: 3
# expect: '1'
# expect: 'E(1, 5)'
# expect: TypeError E.__init__() missing 1 required positional argument: 'a'
class E2(Exception):
    def __new__(cls,*a,**k): o=super().__new__(cls,*a); o.z=1; return o
    def __init__(s,*a,k=0): super().__init__('init',*a)
for text in r"""E2(1,k=5).args
E2(1).z
str(E2())""".split('\n'):
    attempt(text)
# expect: ('init', 1)
# expect: 1
# expect: 'init'
class E3(KeyError): 
    def __str__(s): return 'E3 str'
for text in r"""str(E3(1))""".split('\n'):
    attempt(text)
# expect: 'E3 str'
class E4(OSError): pass
for text in r"""E4(2,'x').errno
E4(2,'x','f')
str(E4(2,'x','f'))""".split('\n'):
    attempt(text)
# expect: 2
# expect: E4(2, 'x')
# expect: "[Errno 2] x: 'f'"
class E5(ValueError,KeyError): pass
for text in r"""E5.__mro__
str(E5('a'))""".split('\n'):
    attempt(text)
# expect: (<class '__main__.E5'>, <class 'ValueError'>, <class 'KeyError'>, <class 'LookupError'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>)
# expect: "'a'"
for bases in ((int,str),(int,float),(list,dict),(Exception,int),(ValueError,OSError),(OSError,ImportError),(int,bool),(object,int),(int,object),(list,list),(bool,),(type(None),),(range,),(slice,),(type(len),),(memoryview,),(type(lambda:1),),(type((i for i in [])),),(str,Exception),(BaseException,Exception),(Exception,BaseException),(StopIteration,KeyError),(StopIteration,NameError),(int,list,object),(5,),(len,),('a',),(None,)):
    try: print([c.__name__ for c in type('X',bases,{}).__mro__])
    except TypeError as e: print(e)
# expect: multiple bases have instance lay-out conflict
# expect: multiple bases have instance lay-out conflict
# expect: multiple bases have instance lay-out conflict
# expect: multiple bases have instance lay-out conflict
# expect: ['X', 'ValueError', 'OSError', 'Exception', 'BaseException', 'object']
# expect: multiple bases have instance lay-out conflict
# expect: type 'bool' is not an acceptable base type
# expect: Cannot create a consistent method resolution
# expect: order (MRO) for bases object, int
# expect: ['X', 'int', 'object']
# expect: duplicate base class list
# expect: type 'bool' is not an acceptable base type
# expect: type 'NoneType' is not an acceptable base type
# expect: type 'range' is not an acceptable base type
# expect: type 'slice' is not an acceptable base type
# expect: type 'builtin_function_or_method' is not an acceptable base type
# expect: type 'memoryview' is not an acceptable base type
# expect: type 'function' is not an acceptable base type
# expect: type 'generator' is not an acceptable base type
# expect: multiple bases have instance lay-out conflict
# expect: Cannot create a consistent method resolution
# expect: order (MRO) for bases BaseException, Exception
# expect: ['X', 'Exception', 'BaseException', 'object']
# expect: ['X', 'StopIteration', 'KeyError', 'LookupError', 'Exception', 'BaseException', 'object']
# expect: multiple bases have instance lay-out conflict
# expect: multiple bases have instance lay-out conflict
# expect: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
# expect: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
# expect: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
# expect: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
for body in ("class Z(5): pass","class Z(int,5): pass","class Z(len): pass","class Z(*[int,int]): pass","class Z(object,int): pass","class Z(int,metaclass=5): pass","class Z(metaclass=lambda *a: 5): pass\nprint(Z)","class Z(int,foo=1): pass","class Z(**{'metaclass':type}): pass\nprint(Z)","class Z(1+1): pass","class Z(list[int]): pass\nprint(Z.__bases__,Z.__orig_bases__)","class Z('a'): pass", "class Z(Z0:=int): pass\nprint(Z0)"):
    try: exec(body)
    except TypeError as e: print(e)
# expect: int() takes at most 2 arguments (3 given)
# expect: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
# expect: cannot create 'builtin_function_or_method' instances
# expect: duplicate base class int
# expect: Cannot create a consistent method resolution
# expect: order (MRO) for bases object, int
# expect: 'int' object is not callable
# expect: 5
# expect: Z.__init_subclass__() takes no keyword arguments
# expect: <class '__main__.Z'>
# expect: int() takes at most 2 arguments (3 given)
# expect: (<class 'list'>,) (list[int],)
# expect: str() argument 'encoding' must be str, not tuple
# expect: <class 'int'>
