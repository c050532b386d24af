class A:
    x = 1
    @property
    def p(self):
        raise AttributeError("inside")
    @property
    def q(self):
        raise ValueError("other")
a = A()
a.y = 2
print(getattr(a, "x"), getattr(a, "y"), getattr(a, "z", "none"), getattr(a, "p", "default"))  # expect: 1 2 none default
print(hasattr(a, "x"), hasattr(a, "z"), hasattr(a, "p"), hasattr("s", "upper"), hasattr(5, "nope"))  # expect: True False False True False
try:
    getattr(a, "z")
except AttributeError as e:
    print(e, e.name)  # expect: 'A' object has no attribute 'z' z
try:
    hasattr(a, "q")
except ValueError as e:
    print(e)  # expect: other
try:
    getattr(a, 5)
except TypeError as e:
    print(e)  # expect: attribute name must be string, not 'int'
try:
    hasattr(a, 5)
except TypeError as e:
    print(e)  # expect: attribute name must be string, not 'int'
print(getattr("ab", "upper")(), getattr([], "append").__name__)  # expect: AB append
class G:
    def __getattr__(self, name):
        if name == "no":
            raise AttributeError(name)
        return name * 2
print(getattr(G(), "ab"), hasattr(G(), "no"), hasattr(G(), "yes"))  # expect: abab False True
