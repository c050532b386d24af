class V:
    def __init__(self, n):
        self.n = n
    def __lt__(self, other):
        return self.n < other.n
    def __gt__(self, other):
        return self.n > other.n
print(max(V(1), V(5), V(3)).n, min([V(4), V(2)]).n)  # expect: 5 2
class OnlyLt:
    def __init__(self, n):
        self.n = n
    def __lt__(self, other):
        return self.n < other.n
print(max(OnlyLt(1), OnlyLt(5)).n)  # expect: 5
