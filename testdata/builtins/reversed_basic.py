print(list(reversed([1, 2, 3])), list(reversed("abc")), list(reversed((1, 2))), list(reversed(range(1, 10, 3))))  # expect: [3, 2, 1] ['c', 'b', 'a'] [2, 1] [7, 4, 1]
print(list(reversed({"a": 1, "b": 2})), list(reversed({"a": 1, "b": 2}.items())), list(reversed({"a": 1}.values())))  # expect: ['b', 'a'] [('b', 2), ('a', 1)] [1]
print(list(reversed(range(0))), list(reversed(range(5, 0, -2))), list(reversed(b"ab")))  # expect: [] [1, 3, 5] [98, 97]
class Seq:
    def __len__(self):
        return 3
    def __getitem__(self, i):
        return i * i
print(list(reversed(Seq())))  # expect: [4, 1, 0]
class Rev:
    def __reversed__(self):
        return iter("custom")
print("".join(reversed(Rev())))  # expect: custom
try:
    reversed({1, 2})
except TypeError as e:
    print(e)  # expect: 'set' object is not reversible
try:
    reversed(5)
except TypeError as e:
    print(e)  # expect: 'int' object is not reversible
try:
    reversed(x for x in [1])
except TypeError as e:
    print(e)  # expect: 'generator' object is not reversible
r = reversed("ab")
print(next(r), next(r), next(r, None), next(r, None))  # expect: b a None None
class L(list):
    pass
print(list(reversed(L([1, 2]))))  # expect: [2, 1]
