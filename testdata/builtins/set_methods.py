def err(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)


s = {1, 2, 3}
s.add(4)
s.add(1)
s.discard(9)
s.discard(2)
print(sorted(s), len(s))  # expect: [1, 3, 4] 3
s.remove(3)
print(sorted(s.union([7], (8,), {9: 0})), sorted(s.intersection([1, 4, 5], {4, 1})), sorted(s.difference([1], [9])), sorted(s.symmetric_difference([1, 5])))  # expect: [1, 4, 7, 8, 9] [1, 4] [4] [4, 5]
print(s.isdisjoint([5]), s.isdisjoint(iter([1])), s.issubset([1, 4, 5]), s.issubset({1}), s.issuperset([1]), s.issuperset([1, 5]), s.issubset(iter([4, 1])))  # expect: True False True False True False True
s.update([5, 6], "a")
print(sorted(map(str, s)))  # expect: ['1', '4', '5', '6', 'a']
s.difference_update(["a"], (5,))
s.intersection_update([1, 4, 6], {1, 4})
print(sorted(s))  # expect: [1, 4]
s.symmetric_difference_update([4, 10])
print(sorted(s), sorted(s.copy()), s.copy() is s, {7}.pop(), s.union() == s, s.intersection() == s)  # expect: [1, 10] [1, 10] False 7 True True
s.clear()
print(s, frozenset(), frozenset([1]), set("a"), sorted(set("hello")), set({"k": 1}), set(range(2)))  # expect: set() frozenset() frozenset({1}) {'a'} ['e', 'h', 'l', 'o'] {'k'} {0, 1}
s = {1, 2}
s.difference_update(s)
t = {1}
t.symmetric_difference_update(t)
u = {1, 2}
u.update(u)
print(s, t, sorted(u))  # expect: set() set() [1, 2]
err(lambda: set().pop())  # expect: KeyError: 'pop from an empty set'
err(lambda: {1}.remove(2))  # expect: KeyError: 2
err(lambda: {1}.add([]))  # expect: TypeError: unhashable type: 'list'
err(lambda: set(5))  # expect: TypeError: 'int' object is not iterable
err(lambda: set().union(5))  # expect: TypeError: 'int' object is not iterable
err(lambda: {1} | [1])  # expect: TypeError: unsupported operand type(s) for |: 'set' and 'list'
