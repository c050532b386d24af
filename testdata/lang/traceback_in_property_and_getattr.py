class A:
    @property
    def p(self): return self.q
    def __getattr__(self, n): raise AttributeError(f'none: {n}')
print('x')  # expect: x
A().p
# raises: AttributeError: none: p
