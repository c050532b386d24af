class CM:
    def __enter__(self): pass
    def __exit__(self, *a): raise KeyError('exit')
print('x')  # expect: x
with (CM() as a,
      CM() as b):
    pass
# raises: KeyError: 'exit'
