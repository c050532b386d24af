print(..., Ellipsis is ..., type(...).__name__)  # expect: Ellipsis True ellipsis
print(None, NotImplemented, True, False, __debug__, __name__)  # expect: None NotImplemented True False True __main__
print(type(None).__name__, type(NotImplemented).__name__)  # expect: NoneType NotImplementedType
def f(): ...
print(f())  # expect: None
x: int = ...
print(x)  # expect: Ellipsis
print(bool(...))  # expect: True
