# Functions that count their arguments by hand do so before they look at keywords or convert anything.
def told(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except TypeError as e:
        return e


print(told(max, key=1, unknown=2))  # expect: max expected at least 1 argument, got 0
print(told(min, default=0))  # expect: min expected at least 1 argument, got 0
print(told(max, [1], unknown=2))  # expect: 'unknown' is an invalid keyword argument for max()
print(told(sorted))  # expect: sorted expected 1 argument, got 0
print(told(sorted, iterable=[1]))  # expect: sorted expected 1 argument, got 0
print(told(sorted, [1], None))  # expect: sorted expected 1 argument, got 2
print(told(sorted, [1], size=1))  # expect: 'size' is an invalid keyword argument for sort()
print(told(int, base=1.5))  # expect: int() missing string argument
print(told(int, "1", base=1.5))  # expect: 'float' object cannot be interpreted as an integer
print(told(enumerate, start=1))  # expect: 'start' is an invalid keyword argument for enumerate()
print(told(enumerate))  # expect: enumerate() missing required argument 'iterable'
print(told(map, len))  # expect: map() must have at least two arguments.
print(told(sum, 5, ""))  # expect: 'int' object is not iterable
print(told(sum, [], b""))  # expect: sum() can't sum bytes [use b''.join(seq) instead]
print(told(compile, 1, 2, "exec"))  # expect: expected str, bytes or os.PathLike object, not int
print(told(compile, 1, "f", 3))  # expect: compile() argument 'mode' must be str, not int
print(told("abc".find))  # expect: find() takes at least 1 argument (0 given)
print(told(int.mro, 1))  # expect: int.mro() takes no arguments (1 given)
print(told(dict.fromkeys, [], x=1))  # expect: dict.fromkeys() takes no keyword arguments
print(told(type("Sub", (dict,), {}).fromkeys, [], x=1))  # expect: Sub.fromkeys() takes no keyword arguments
