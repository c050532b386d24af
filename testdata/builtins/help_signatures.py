# needs: minipy
# The words are ours: CPython's help is a pager over longer texts.
import bisect


def area(width, /, height=1, *rest, unit='m', **more):
    """Return the area.

    In square units.
    """


class Shape:
    "A shape."

    def grow(self, by=1):
        "Make it larger."


class Grumpy:
    @property
    def __doc__(self):
        raise ValueError('no text')


help(len)
help(str.split)
help('abc'.join)
help(sorted)
help(area)
help(Shape)
help(Shape().grow)
help(bisect.insort)
help(bool)
help('')
help(5)
help()
try:
    help(1, 2)
except TypeError as e:
    print(e)


class Grumpy(type):
    @property
    def __doc__(cls):
        raise ValueError('no text')


try:
    help(Grumpy('G', (), {}))
except ValueError as e:
    print(e)
# expect: len(obj, /)
# expect:     Count the items of a container.
# expect: split(self, /, sep=None, maxsplit=-1)
# expect:     Return the parts of the text between occurrences of sep, or between runs of whitespace when sep is None.
# expect: join(iterable, /)
# expect:     Return the items of iterable, which must be strs, joined with the text between them.
# expect: sorted(iterable, /, *, key=None, reverse=False)
# expect:     Return a list of the items in rising order, by key(item) when a key is given; equal ones keep their order.
# expect: area(width, /, height=1, *rest, unit='m', **more)
# expect:     Return the area.
# expect:
# expect:     In square units.
# expect:
# expect: class Shape()
# expect:     A shape.
# expect:
# expect:     grow(self, by=1)
# expect:         Make it larger.
# expect: grow(by=1)
# expect:     Make it larger.
# expect: insort(a, x, lo=0, hi=None, *, key=None)
# expect:     Insert item x in list a, and keep it sorted assuming a is sorted.
# expect: class bool(object=False, /)
# expect:     bool(object=False) -> whether object is true.
# expect: str object
# expect:     str(object='') -> the text of object; str(bytes, encoding='utf-8', errors='strict') -> the text that bytes encode.
# expect: int object
# expect:     int(x=0) -> x as an int, truncated towards zero; int(text, base=10) -> the int that text is in a base of 2 to 36, or as literals are written for base 0.
# expect: help(x) describes the function, class or module x; dir(x) lists its names.
# expect: help expected at most 1 argument, got 2
# expect: class G()
# expect:
