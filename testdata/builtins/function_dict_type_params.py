# needs: cpython 3.12
# A function's __dict__ can be replaced by another dict, which it then is; its __type_params__ by a tuple.
import functools


def first[T](items: list[T]) -> T:
    return items[0]


print(first.__type_params__, first.__dict__)  # expect: (T,) {}
first.color = "red"
shared = {"size": 3}
first.__dict__ = shared
print(first.size, hasattr(first, "color"))  # expect: 3 False
first.shape = "round"
shared["weight"] = 2
print(shared, first.weight, first.__dict__ is shared)  # expect: {'size': 3, 'shape': 'round', 'weight': 2} 2 True
try:
    first.__dict__ = [("size", 3)]
except TypeError as e:
    print(e)  # expect: __dict__ must be set to a dictionary, not a 'list'


@functools.wraps(first)
def wrapper(items):
    return first(items)


print(wrapper.__type_params__, sorted(wrapper.__dict__))  # expect: (T,) ['__wrapped__', 'shape', 'size', 'weight']
wrapper.__type_params__ = ()
print(wrapper.__type_params__)  # expect: ()
try:
    wrapper.__type_params__ = [1]
except TypeError as e:
    print(e)  # expect: __type_params__ must be set to a tuple
