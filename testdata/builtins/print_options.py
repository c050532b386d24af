print()  # expect:
print(1, "a", None, [1], sep="-")  # expect: 1-a-None-[1]
print("a", "b", sep="")  # expect: ab
print("x", end="!\n")  # expect: x!
print("a", "b", sep=None, end=None)  # expect: a b
print(*range(4))  # expect: 0 1 2 3
print("joined", end=" ")
print("line")  # expect: joined line
try:
    print("x", sep=5)
except TypeError as e:
    print(e)  # expect: sep must be None or a string, not int
try:
    print("x", end=1)
except TypeError as e:
    print(e)  # expect: end must be None or a string, not int
try:
    print("x", nope=1)
except TypeError as e:
    print(type(e).__name__)  # expect: TypeError
class W:
    def __init__(self):
        self.parts = []
        self.flushed = 0
    def write(self, s):
        self.parts.append(s)
    def flush(self):
        self.flushed += 1
w = W()
print("a", 1, file=w, flush=True)
print(w.parts, w.flushed)  # expect: ['a', ' ', '1', '\n'] 1
try:
    print("x", file=5)
except AttributeError as e:
    print(e)  # expect: 'int' object has no attribute 'write'
class S:
    def __str__(self):
        return "str"
    def __repr__(self):
        return "repr"
print(S(), [S()])  # expect: str [repr]
