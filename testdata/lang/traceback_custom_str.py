class Mod(Exception):
    def __str__(self): return 'custom text'
class Outer:
    class Nested(Mod): pass
print('x')  # expect: x
raise Outer.Nested(1, 2)
# raises: Outer.Nested: custom text
