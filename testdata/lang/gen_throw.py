def g():
    while True:
        try: yield 'ready'
        except ValueError as e:
            print('caught', e)  # expect: caught x
            yield 'handled'
i = g()
print(next(i), i.throw(ValueError('x')), next(i), i.throw(ValueError))  # expect: caught 
# expect: ready handled ready handled
try: i.throw(KeyError('out'))
except KeyError as e: print(repr(e), e.__context__)  # expect: KeyError('out') 
try: next(i)
except StopIteration: print('dead')  # expect: dead
i = g()
try: i.throw(ValueError('fresh'))
except ValueError as e: print('fresh', e)  # expect: fresh fresh
print(list(i))  # expect: []
i = g(); next(i)
print(i.throw(ValueError, 'msg') if False else 'skip')  # expect: skip
try: i.throw(5)
except TypeError as e: print(e)  # expect: exceptions must be classes or instances deriving from BaseException, not int
try: i.throw('x')
except TypeError as e: print(e)  # expect: exceptions must be classes or instances deriving from BaseException, not str
try: g().throw(int)
except TypeError as e: print(e)  # expect: exceptions must be classes or instances deriving from BaseException, not type
def fin():
    try: yield 1
    finally: print('fin')  # expect: fin
i = fin(); next(i)
try: i.throw(RuntimeError('r'))
except RuntimeError as e: print(e)  # expect: r
try: i.throw(RuntimeError('finished'))
except RuntimeError as e: print(e)  # expect: finished
def ret():
    try: yield
    except ValueError: return 'returned'
i = ret(); next(i)
try: i.throw(ValueError())
except StopIteration as e: print(e.value)  # expect: returned
