def deco(f): raise TypeError('in decorator')
print('x')  # expect: x
@deco
def f():
    pass
# raises: TypeError: in decorator
