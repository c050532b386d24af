# One large tuple of type arguments, unpacked a hundred thousand times.
# limits: steps=2000000000 memory=32MiB
# limit: memory
from typing import TypeVar


class Many:
    def __init__(self, items):
        self.__typing_unpacked_tuple_args__ = items


many = Many((int,) * 100000)
list[TypeVar('T')][(many,) * 100000]
