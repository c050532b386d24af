import types


def f():
    yield


print(isinstance(f, types.FunctionType), isinstance(f(), types.GeneratorType), isinstance(len, types.BuiltinFunctionType), isinstance(types, types.ModuleType))  # expect: True True True True
n = types.SimpleNamespace(a=1, b='x')
n.c = 3
print(n, n.a, n == types.SimpleNamespace(a=1, b='x', c=3), vars(n))  # expect: namespace(a=1, b='x', c=3) 1 True {'a': 1, 'b': 'x', 'c': 3}
m = types.MappingProxyType({'k': 1})
print(m['k'], len(m), dict(m))  # expect: 1 1 {'k': 1}
try:
    m['z'] = 1
except TypeError as e:
    print(e)  # expect: 'mappingproxy' object does not support item assignment
C = types.new_class('C', (int,), exec_body=lambda ns: ns.update(x=5))
print(C.x, C(3) + 1, C.__name__, types.NoneType, isinstance(None, types.NoneType))  # expect: 5 4 C <class 'NoneType'> True


class K:
    def m(self):
        return 1


print(isinstance(K().m, types.MethodType), types.MethodType(lambda self, x: (self, x), 1)(2), isinstance(list[int], types.GenericAlias), isinstance(int | str, types.UnionType))  # expect: True (1, 2) True True
print(types.ModuleType('mod').__name__, isinstance(f.__code__, types.CodeType), types.LambdaType is types.FunctionType)  # expect: mod True True
