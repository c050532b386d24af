print(repr("a'b"), repr([1, "x", None]), repr({"k": (1,)}), repr(1.0), ascii("é€😀"), ascii(["ü"]))  # expect: "a'b" [1, 'x', None] {'k': (1,)} 1.0 '\xe9\u20ac\U0001f600' ['\xfc']
print(format(5), format(3.14159, ".2f"), format("x", ">4"), format(255, "x"), format(1000000, ","), format([1]), format("ab"))  # expect: 5 3.14    x ff 1,000,000 [1] ab
class F:
    def __format__(self, spec):
        return f"<{spec}>"
    def __repr__(self):
        return "ünicode"
print(format(F(), "abc"), f"{F():xyz}", ascii(F()))  # expect: <abc> <xyz> \xfcnicode
try:
    format(5, 5)
except TypeError as e:
    print(e)  # expect: format() argument 2 must be str, not int
try:
    format([], "x")
except TypeError as e:
    print(e)  # expect: unsupported format string passed to list.__format__
try:
    format(5, "q")
except ValueError as e:
    print(e)  # expect: Unknown format code 'q' for object of type 'int'
class BadRepr:
    def __repr__(self):
        return 5
try:
    repr(BadRepr())
except TypeError as e:
    print(e)  # expect: __repr__ returned non-string (type int)
