# What builtin classes subscript by key, not by position, is no sequence: it cannot be iterated.
import re
from typing import TypeVar

T = TypeVar('T')
for value in (list[T] | None, re.match('a', 'a')):
    try:
        iter(value)
    except TypeError as e:
        print(e)
    try:
        [*value]
    except TypeError as e:
        print(e)
# expect: 'types.UnionType' object is not iterable
# expect: Value after * must be an iterable, not types.UnionType
# expect: 're.Match' object is not iterable
# expect: Value after * must be an iterable, not re.Match


class Squares:
    def __getitem__(self, i):
        if i == 3:
            raise IndexError
        return i * i


print([*Squares()])  # expect: [0, 1, 4]
