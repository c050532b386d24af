class A:
    def __init__(self, x):
        self.x = x
        self.check()
    def check(self):
        if not self.x: raise ValueError(f'bad {self.x!r}')
print('x')  # expect: x
A(1)
A([])
# raises: ValueError: bad []
