class Item:
    def __init__(self, n):
        self.n = n
    def __lt__(self, other):
        return self.n < other.n
    def __repr__(self):
        return f"Item({self.n})"
print(sorted([Item(3), Item(1), Item(2)]))  # expect: [Item(1), Item(2), Item(3)]
print(sorted([Item(i * 37 % 101) for i in range(101)])[:4])  # expect: [Item(0), Item(1), Item(2), Item(3)]
class Bad:
    def __lt__(self, other):
        raise ValueError("no order")
try:
    sorted([Bad(), Bad()])
except ValueError as e:
    print(e)  # expect: no order
