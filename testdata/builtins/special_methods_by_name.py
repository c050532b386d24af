# needs: cpython 3.12
import types
print(~True, True.__invert__())  # expect: -2 -2
print(isinstance(list[int], types.GenericAlias), list[int].__unpacked__, [*list[int]], list(iter(tuple[int])))  # expect: True False [*list[int]] [*tuple[int]]
for f in (lambda: isinstance([], list[int]), lambda: issubclass(list, list[int])):
    try: f()
    except TypeError as e: print(e)
    # expect: isinstance() argument 2 cannot be a parameterized generic
    # expect: issubclass() argument 2 cannot be a parameterized generic
print((list[int]|None), (None|list[int]), (int|str).__or__(float), (int|str).__ror__(float), type.__ror__(int,str))
# expect: list[int] | None None | list[int] int | str | float float | int | str str | int
print(bool(None), None.__bool__(), NotImplemented.__bool__())  # expect: False False True
print(b'ab'.__buffer__(0).tolist())  # expect: [97, 98]
print(types.MappingProxyType({1:2}).__ror__({3:4}), {3:4}|types.MappingProxyType({1:2}))  # expect: {3: 4, 1: 2} {3: 4, 1: 2}
m=types.MappingProxyType({1:2})
try: m |= {1:3}
except TypeError as e: print(e)  # expect: '|=' is not supported by mappingproxy; use '|' instead
class Z: pass
type.__setattr__(Z,'q',1); print(Z.q, type.__repr__(Z), type.__dir__(Z)[:0])  # expect: 1 <class '__main__.Z'> []
try: object.__setattr__(Z,'q',2)
except TypeError as e: print(e)  # expect: can't apply this __setattr__ to type object
type.__delattr__(Z,'q'); print(hasattr(Z,'q'))  # expect: False
def f(): pass
print(f.__builtins__['len'] is len, enumerate[int], types.MappingProxyType[int,str])  # expect: True enumerate[int] mappingproxy[int, str]
s=super(Z,Z()); print(s, s.__get__(Z()) is s)  # expect: <super: <class 'Z'>, <Z object>> True
print(hash(slice(1,2))==hash(slice(1,2)), slice(1)==slice(1), slice(1)<slice(2))  # expect: True True True
