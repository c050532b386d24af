# __mro_entries__, types.new_class and what a class knows of its relatives.
import types
class Meta(type):
    pass
class A(metaclass=Meta): pass
class B(A): pass
print(B.__bases__, [c.__name__ for c in B.__mro__], A.__subclasses__(), B.__base__.__name__)
# expect: (<class '__main__.A'>,) ['B', 'A', 'object'] [<class '__main__.B'>] A
class Entry:
    def __mro_entries__(self, bases):
        print('entries', [type(b).__name__ for b in bases])
        return (A,)
class C(Entry(), list): x = 1  # expect: entries ['Entry', 'type']
print(C.__bases__, [type(b).__name__ for b in C.__orig_bases__])  # expect: (<class '__main__.A'>, <class 'list'>) ['Entry', 'type']
class None_(Entry):
    def __mro_entries__(self, bases): return ()
class D(None_()): pass
print(D.__bases__)  # expect: (<class 'object'>,)
class Bad:
    def __mro_entries__(self, bases): return [A]
try:
    class E(Bad()): pass
except TypeError as e: print(e)  # expect: __mro_entries__ must return a tuple
print(types.resolve_bases((Entry(), int)))  # expect: entries ['Entry', 'type']
# expect: (<class '__main__.A'>, <class 'int'>)
F = types.new_class('F', (A,), {}, lambda ns: ns.update(y=2))
print(F.__name__, F.y, type(F) is Meta)  # expect: F 2 True
print(types.prepare_class('G', (A,), {'metaclass': Meta})[0] is Meta)  # expect: True
try:
    class H(1): pass
except TypeError as e: print(e)  # expect: int() takes at most 2 arguments (3 given)
try: type('I', (1,), {})
except TypeError as e: print(e)
# expect: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
