def d(f):
    def wrapper(*a):
        return f(*a)
    return wrapper
@d
def g(x): raise ValueError(x)
print('x')  # expect: x
g(1)
# raises: ValueError: 1
