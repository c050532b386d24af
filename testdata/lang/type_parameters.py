# needs: cpython 3.12
def first[T](items: list[T]) -> T:
    return items[0]


class Box[T]:
    def __init__(self, value: T):
        self.value = value


type Pair[A] = tuple[A, A]
x: int = 5
y: "not evaluated eagerly"
print(first([1, 2]), Box(3).value, x)  # expect: 1 3 5
print(first.__annotations__ is not None, first.__type_params__, Box.__type_params__, Pair.__name__)  # expect: True (T,) (T,) Pair
print(__annotations__)  # expect: {'x': <class 'int'>, 'y': 'not evaluated eagerly'}


def annotated(a: int, b: str = "x", *c: float, d: bool = True, **e: list) -> None: ...


print(annotated.__annotations__)  # expect: {'a': <class 'int'>, 'b': <class 'str'>, 'c': <class 'float'>, 'd': <class 'bool'>, 'e': <class 'list'>, 'return': None}
