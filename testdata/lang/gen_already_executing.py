def g():
    try: next(i)
    except ValueError as e: print(e)  # expect: generator already executing
    yield 1
i = g()
print(next(i))  # expect: 1
def h():
    yield j.send(1)
j = h()
try: next(j)
except (ValueError, TypeError) as e: print(e)  # expect: generator already executing
def k():
    try: l.close()
    except ValueError as e: print(e)  # expect: generator already executing
    try: l.throw(KeyError)
    except ValueError as e: print(e)  # expect: generator already executing
    yield
l = k(); next(l)
