def err(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)


# An iterable that changes what it is added to.
a = [1]
a.extend(a.append(x) or x for x in [1, 2, 3])
print(a)  # expect: [1, 1, 1, 2, 2, 3, 3]
d = {1: 2}


def pairs():
    for k in range(5):
        d.clear()
        yield k, k


d.update(pairs())
print(d)  # expect: {4: 4}
s = {1, 2, 3}
err(lambda: s.update(x + 10 for x in s))  # expect: RuntimeError: Set changed size during iteration


class Failing:
    def __iter__(self):
        return self

    def __next__(self):
        raise KeyError("inside")


err(lambda: list(Failing()))  # expect: KeyError: 'inside'
err(lambda: set().union(Failing()))  # expect: KeyError: 'inside'
err(lambda: ",".join(Failing()))  # expect: KeyError: 'inside'
err(lambda: bytes(Failing()))  # expect: KeyError: 'inside'
err(lambda: {}.update(Failing()))  # expect: KeyError: 'inside'
t = {1, 2}
err(lambda: t.intersection_update([1], None))  # expect: TypeError: 'NoneType' object is not iterable
print(t)  # expect: {1, 2}
