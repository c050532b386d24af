def a(x): return b(x) + 1
def b(x):
    return c(
        x,
        y=2,
    )
def c(x, y):
    z = [x / y for x in range(3) if y / (x - 1)]
    return z
class K:
    def m(self): return a(5)
    @property
    def p(self): return self.m()
print('before')  # expect: before
K().p
# raises: ZeroDivisionError: division by zero
