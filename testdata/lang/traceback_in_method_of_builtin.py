class E:
    def __eq__(self, o): raise ValueError('eq')
    def __hash__(self): return 1
    def __lt__(self, o): return o.nope
    def __repr__(self): return 'E()'
print('x')  # expect: x
[E(), E()].sort()
# raises: AttributeError: 'E' object has no attribute 'nope'
