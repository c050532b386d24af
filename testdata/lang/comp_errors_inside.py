def f():
    return [1 // x for x in (1, 0)]
try: f()
except ZeroDivisionError as e: print(e)  # expect: integer division or modulo by zero
try: [a for a in 5]
except TypeError as e: print(e)  # expect: 'int' object is not iterable
try: [a for a, b in [1]]
except TypeError as e: print(e)  # expect: cannot unpack non-iterable int object
try: {[]: 1 for _ in [1]}
except TypeError as e: print(e)  # expect: unhashable type: 'list'
try: {[] for _ in [1]}
except TypeError as e: print(e)  # expect: unhashable type: 'list'
g = (1 // x for x in (1, 0))
print(next(g))  # expect: 1
try: next(g)
except ZeroDivisionError as e: print(e)  # expect: integer division or modulo by zero
try: next(g)
except StopIteration: print('stopped')  # expect: stopped
try: (x for x in 5)
except TypeError as e: print(e)  # expect: 'int' object is not iterable
g = (x for y in [1, 2] for x in y)
try: next(g)
except TypeError as e: print(e)  # expect: 'int' object is not iterable
