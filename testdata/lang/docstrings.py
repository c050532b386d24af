"""Module doc."""


def f():
    """Function doc.

    More."""


def g():
    x = """not a docstring"""
    return x


class C:
    """Class doc."""

    def m(self):
        'Method doc.'


print(__doc__, f.__doc__.split("\n"), g.__doc__, C.__doc__, C.m.__doc__, C().m.__doc__)  # expect: Module doc. ['Function doc.', '', '    More.'] None Class doc. Method doc. Method doc.
f.__doc__ = "changed"
print(f.__doc__, (lambda: 0).__doc__)  # expect: changed None
f.attribute = 3
print(f.attribute, f.__dict__)  # expect: 3 {'attribute': 3}
