class A:
    def __call__(self):
        return 1
    def m(self):
        pass
class B:
    pass
print(callable(len), callable(A), callable(A()), callable(B()), callable(A().m), callable(lambda: 1), callable("x"), callable(None), callable([].append))  # expect: True True True False True True False False True
b = B()
b.__call__ = lambda: 1
print(callable(b))  # expect: False
