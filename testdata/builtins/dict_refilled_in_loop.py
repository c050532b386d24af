# A dict whose only key is deleted and stored again in a loop over it has changed: the next step says so. A dict that was full makes room when its
# keys come and go, and its order is that of storing.

for view in (iter, dict.keys, dict.values, dict.items):
    d = {0: "a"}
    try:
        for entry in view(d):
            del d[0]
            d[0] = "b"
    except RuntimeError as e:
        print(e)
        # expect: dictionary keys changed during iteration
        # expect: dictionary keys changed during iteration
        # expect: dictionary keys changed during iteration
        # expect: dictionary keys changed during iteration

queue = {}
for i in range(1000):
    queue[i] = i * i
    if i % 3:
        del queue[next(iter(queue))]
        if i % 5 == 1:
            queue.pop(i, None)
print(len(queue), list(queue)[:5], list(queue)[-3:], sum(queue.values()))  # expect: 201 [769, 770, 771, 772, 773] [997, 998, 999] 158000161

one = {}
for i in range(100):
    one["k"] = i
    del one["k"]
one["k"], one["l"] = 1, 2
print(one, one.popitem(), one)  # expect: {'k': 1} ('l', 2) {'k': 1}


class Clears(str):
    def __eq__(self, other):
        source.clear()
        source.update({1: 1, 2: 2, 3: 3})
        return str.__eq__(self, other)

    __hash__ = str.__hash__


source = {Clears("a"): 1, "b": 2}
try:
    {"a": 0, "c": 1}.update(source)
except RuntimeError as e:
    print(e)  # expect: dict mutated during update
