from pprint import pprint, pformat, pp
from dataclasses import dataclass


@dataclass
class Thing:
    name: str
    items: list


data = {'name': 'x' * 30, 'list': list(range(30)), 'nested': {'b': [1, 2, {'deep': 'y' * 40}], 'a': (1,)}, 3: None}
print(repr(pformat({'b': 1, 'a': 2})), repr(pformat([1, 2, 3])), repr(pformat('abc')))  # expect: "{'a': 2, 'b': 1}" '[1, 2, 3]' "'abc'"
print(repr(pformat(data['nested'], width=30)))  # expect: "{'a': (1,),\n 'b': [1,\n       2,\n       {'deep': 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy'}]}"
print(repr(pformat(list(range(30)), width=40)), repr(pformat(list(range(30)), width=40, compact=True)))  # expect: '[0,\n 1,\n 2,\n 3,\n 4,\n 5,\n 6,\n 7,\n 8,\n 9,\n 10,\n 11,\n 12,\n 13,\n 14,\n 15,\n 16,\n 17,\n 18,\n 19,\n 20,\n 21,\n 22,\n 23,\n 24,\n 25,\n 26,\n 27,\n 28,\n 29]' '[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,\n 12, 13, 14, 15, 16, 17, 18, 19, 20, 21,\n 22, 23, 24, 25, 26, 27, 28, 29]'
print(repr(pformat({'k': {'z': 1, 'a': [1] * 30}}, indent=4, width=40, sort_dicts=False)))  # expect: "{   'k': {   'z': 1,\n             'a': [   1,\n                      1,\n                      1,\n                      1,\n                      1,\n                      1,\n                      1,\n                      1,\n                      1,\n                      1,\n                      1,\n                      1,\n                      1,\n                      1,\n                      1,\n                      1,\n                      1,\n                      1,\n                      1,\n                      1,\n                      1,\n                      1,\n                      1,\n                      1,\n                      1,\n                      1,\n                      1,\n                      1,\n                      1,\n                      1]}}"
print(repr(pformat('word ' * 30, width=40)), repr(pformat({'text': 'some words here ' * 6}, width=50)))  # expect: "('word word word word word word word '\n 'word word word word word word word '\n 'word word word word word word word '\n 'word word word word word word word '\n 'word word ')" "{'text': 'some words here some words here some '\n         'words here some words here some words '\n         'here some words here '}"
print(repr(pformat([[[1, [2]]]], depth=2)), repr(pformat({1, 2, 3})), repr(pformat(set(range(40)), width=30)))  # expect: '[[[...]]]' '{1, 2, 3}' '{0,\n 1,\n 2,\n 3,\n 4,\n 5,\n 6,\n 7,\n 8,\n 9,\n 10,\n 11,\n 12,\n 13,\n 14,\n 15,\n 16,\n 17,\n 18,\n 19,\n 20,\n 21,\n 22,\n 23,\n 24,\n 25,\n 26,\n 27,\n 28,\n 29,\n 30,\n 31,\n 32,\n 33,\n 34,\n 35,\n 36,\n 37,\n 38,\n 39}'
print(repr(pformat(Thing('n' * 30, list(range(20))), width=50)), repr(pformat((1,) * 40, width=30)))  # expect: "Thing(name='nnnnnnnnnnnnnnnnnnnnnnnnnnnnnn',\n      items=[0,\n             1,\n             2,\n             3,\n             4,\n             5,\n             6,\n             7,\n             8,\n             9,\n             10,\n             11,\n             12,\n             13,\n             14,\n             15,\n             16,\n             17,\n             18,\n             19])" '(1,\n 1,\n 1,\n 1,\n 1,\n 1,\n 1,\n 1,\n 1,\n 1,\n 1,\n 1,\n 1,\n 1,\n 1,\n 1,\n 1,\n 1,\n 1,\n 1,\n 1,\n 1,\n 1,\n 1,\n 1,\n 1,\n 1,\n 1,\n 1,\n 1,\n 1,\n 1,\n 1,\n 1,\n 1,\n 1,\n 1,\n 1,\n 1,\n 1)'
loop = [1]
loop.append(loop)
print(pformat(loop).split(' with')[0])  # expect: [1, <Recursion on list
