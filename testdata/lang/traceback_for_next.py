class I:
    def __iter__(self): return self
    def __next__(self): raise ValueError('next')
print('x')  # expect: x
for a in I():
    pass
# raises: ValueError: next
