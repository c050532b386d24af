class I:
    def __iter__(self): return self
    def __next__(self): raise ValueError('next')
print('x')  # expect: x
v = [a for a in
     I()]
# raises: ValueError: next
