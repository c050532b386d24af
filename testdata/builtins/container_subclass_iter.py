# A subclass that says how it is iterated is asked, where CPython asks it.
class L(list):
    def __iter__(self):
        return iter("xyz")


print(list(L([1])), tuple(L([1])), set(L([1])) == {"x", "y", "z"}, ",".join(L(["q"])), [0] + L([1]), [0].__iadd__(L([1])))  # expect: ['x', 'y', 'z'] ('x', 'y', 'z') True x,y,z [0, 1] [0, 'x', 'y', 'z']
