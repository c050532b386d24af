"""Doc."""
# globals() begins with the names that a module has before it runs; those that it binds come in the order of their first binding.
first = 1


def second():
    pass


print([n for n in globals() if n in ('__name__', '__doc__', 'first', 'second')])  # expect: ['__name__', '__doc__', 'first', 'second']
print(__name__, __doc__)  # expect: __main__ Doc.
