def err(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)


# A set may be looked for in a set: it is looked for as a frozenset.
s = {frozenset([1]), 2}
print({1} in s, {2} in s)  # expect: True False
s.discard({1})
print(s)  # expect: {2}
err(lambda: {1}.remove({1}))  # expect: KeyError: {1}
f = frozenset([1, 2])
print(f.copy() is f, frozenset(f) is f, sorted(f.union([3])), type(f.union([3])).__name__, type(f | {3}).__name__, type({3} | f).__name__, type(f.intersection([1])).__name__, hash(f) == hash(frozenset([2, 1])))  # expect: True True [1, 2, 3] frozenset frozenset set frozenset True
print(sorted(f.symmetric_difference({1, 9})), f.isdisjoint([3]), type(f - {1}).__name__, type(f.difference([1])).__name__)  # expect: [2, 9] True frozenset frozenset
