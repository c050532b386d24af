class CM:
    def __enter__(self): raise ValueError('enter')
    def __exit__(self, *a): pass
print('x')  # expect: x
with CM() as c, CM() as d:
    print(1)
# raises: ValueError: enter
