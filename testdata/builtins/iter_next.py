it = iter([1, 2])
print(next(it), next(it), next(it, "gone"))  # expect: 1 2 gone
try:
    next(it)
except StopIteration as e:
    print(repr(e), e.value)  # expect: StopIteration() None
print(iter(it) is it)  # expect: True
def g():
    yield 1
    return "result"
gen = g()
print(next(gen))  # expect: 1
try:
    next(gen)
except StopIteration as e:
    print(e.value)  # expect: result
try:
    next([1])
except TypeError as e:
    print(e)  # expect: 'list' object is not an iterator
try:
    iter(5)
except TypeError as e:
    print(e)  # expect: 'int' object is not iterable
class Seq:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i * 10
print(list(iter(Seq())), list(Seq()))  # expect: [0, 10, 20] [0, 10, 20]
class It:
    def __iter__(self):
        return iter("xy")
print(list(iter(It())))  # expect: ['x', 'y']
class NotIt:
    def __iter__(self):
        return 5
try:
    iter(NotIt())
except TypeError as e:
    print(e)  # expect: iter() returned non-iterator of type 'int'
