print(list[int], dict[str, int], tuple[int, ...], set[str], list[int].__origin__, list[int].__args__, list[list[int]], list[int]([1, 2]), dict[str, int](a=1), tuple[()], frozenset[int], type[int])  # expect: list[int] dict[str, int] tuple[int, ...] set[str] <class 'list'> (<class 'int'>,) list[list[int]] [1, 2] {'a': 1} tuple[()] frozenset[int] type[int]
print(list[int] == list[int], hash(list[int]) == hash(list[int]), list[int] | None, int | str, (int | str).__args__)  # expect: True True list[int] | None int | str (<class 'int'>, <class 'str'>)


class Ints(list[int]):
    pass


print(Ints([1]), Ints.__mro__[1].__name__)  # expect: [1] list
