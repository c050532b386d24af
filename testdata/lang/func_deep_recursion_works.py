def depth(n): return 0 if n == 0 else 1 + depth(n - 1)
print(depth(900))  # expect: 900
def tree(n): return 1 + max([tree(n - 1)]) if n else 0
print(tree(400))  # expect: 400
def gen(n):
    if n: yield from gen(n - 1)
    yield n
print(len(list(gen(300))))  # expect: 301
l = []
for _ in range(200): l = [l]
print(repr(l).count('['))  # expect: 201
class Node:
    def __init__(self, n): self.next = Node(n - 1) if n else None
    def __repr__(self): return f'N({self.next!r})'
print(len(repr(Node(100))))  # expect: 307
def mutual_a(n): return n if n == 0 else mutual_b(n - 1)
def mutual_b(n): return n if n == 0 else mutual_a(n - 1)
print(mutual_a(950))  # expect: 0
