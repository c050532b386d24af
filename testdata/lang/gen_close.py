def g():
    try: yield 1; yield 2
    except GeneratorExit: print('exit'); raise  # expect: exit
    finally: print('fin')  # expect: fin
i = g(); next(i); i.close()
i.close()
try: next(i)
except StopIteration: print('closed')  # expect: closed
i = g(); i.close()
print(list(i))  # expect: []
def ignores():
    try: yield 1
    except GeneratorExit: yield 2
i = ignores(); next(i)
try: i.close()
except RuntimeError as e: print(e)  # expect: generator ignored GeneratorExit
def returns():
    try: yield 1
    except GeneratorExit: return 5
i = returns(); next(i); print(i.close())  # expect: None
def raises():
    try: yield 1
    finally: raise ValueError('in finally')
i = raises(); next(i)
try: i.close()
except ValueError as e: print(e, repr(e.__context__))  # expect: in finally GeneratorExit()
def nested():
    try: yield from g()
    finally: print('outer fin')
i = nested(); next(i); i.close()  # expect: exit
# expect: fin
# expect: outer fin
def w():
    class CM:
        def __enter__(self): return self
        def __exit__(self, *a): print('cm', a[0].__name__ if a[0] else None)  # expect: cm GeneratorExit
    with CM(): yield 1
i = w(); next(i); i.close()
