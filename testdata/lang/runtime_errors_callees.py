# needs: cpython 3.12
# Messages name what was called, and what a module that was called may have meant.
import copy
import sys


def attempt(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)


nothing, number, text = None, 1.5, 'abc'
attempt(lambda: number(*5))  # expect: TypeError 1.5 argument after * must be an iterable, not int
attempt(lambda: nothing(*5))  # expect: TypeError None argument after * must be an iterable, not int
attempt(lambda: text(**5))  # expect: TypeError abc argument after ** must be a mapping, not int
attempt(lambda: copy(number))  # expect: TypeError 'module' object is not callable. Did you mean: 'copy.copy(...)'?
attempt(lambda: sys())  # expect: TypeError 'module' object is not callable
attempt(lambda: list[int].size)  # expect: AttributeError type object 'list' has no attribute 'size'


def assign(target, key, value):
    target[key] = value


def delete(target, key):
    del target[key]


attempt(lambda: assign([1, 2], slice(None, None, True), 5))  # expect: TypeError can only assign an iterable
attempt(lambda: delete(object(), 0))  # expect: TypeError 'object' object does not support item deletion
attempt(lambda: delete({}.keys(), 0))  # expect: TypeError 'dict_keys' object doesn't support item deletion
