def g():
    yield 1
    raise ValueError('in gen')
def h():
    yield from g()
print('x')  # expect: x
for v in h(): pass
# raises: ValueError: in gen
