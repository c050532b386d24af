class Base(Exception):
    """Base."""
class Derived(Base, ValueError): pass
def f():
    raise Derived('d', 1)
print('x')  # expect: x
try: f()
except Base as b:
    raise
# raises: Derived: ('d', 1)
