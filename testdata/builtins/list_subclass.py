class Stack(list):
    def __init__(self, *items):
        super().__init__(items)
        self.pushed = 0

    def push(self, x):
        self.append(x)
        self.pushed += 1

    def __getitem__(self, i):
        return ("item", super().__getitem__(i))

    def __len__(self):
        return super().__len__() * 10


s = Stack(1, 2)
s.push(3)
print(s, s[0], len(s), s.pushed, s == [1, 2, 3], isinstance(s, list), type(s + [1]).__name__)  # expect: [1, 2, 3] ('item', 1) 30 1 True True list
s += [4]
print(type(s).__name__, list(s), sorted(s), 3 in s)  # expect: Stack [1, 2, 3, 4] [1, 2, 3, 4] True
s *= 2
print(type(s).__name__, s)  # expect: Stack [1, 2, 3, 4, 1, 2, 3, 4]
