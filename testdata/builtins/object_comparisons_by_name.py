# __eq__ of types that compare by identity alone knows nothing of others.
import sys


def function():
    pass


class C:
    def method(self):
        pass


c = C()
for value in (sys, function, (i for i in ()), property(), iter([]), ..., None, c, Exception()):
    print(value.__eq__(value), value.__eq__(1), end=' | ')
print()  # expect: True NotImplemented | True NotImplemented | True NotImplemented | True NotImplemented | True NotImplemented | True NotImplemented | True NotImplemented | True NotImplemented | True NotImplemented | 
print(c.method.__eq__(c.method), c.method.__eq__(C().method), c.method.__eq__(1), len.__eq__(len), len.__eq__(print), len.__eq__(1))  # expect: True False NotImplemented True False NotImplemented
print(object.__eq__(1, 1), object.__ne__(1, 2), object.__eq__('a', 'b'))  # expect: True True NotImplemented
