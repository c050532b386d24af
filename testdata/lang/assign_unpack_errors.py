def show(f):
    try: f()
    except Exception as e: print(type(e).__name__, e)  # expect: ValueError too many values to unpack (expected 2)
def f1(): a, b = 1, 2, 3
def f2(): a, b = [1]
def f3(): a, b = 5
def f4(): a, *b, c = [1]
def f5(): a, b, c = 'ab'
def f6(): *a, b, c = ()
def f7(): a, b = None
def f8(): () = [1]
def f9(): (a, b), c = 1, 2
def f10(): a, b = {1, 2, 3}
def f11(): a, b = {'x': 1}
def f12(): [a] = range(5)
def f13(): a, b = iter([1, 2, 3])
def f14():
    class C:
        def __iter__(self): return 5
    a, b = C()
def f15():
    class C:
        def __iter__(self): raise ValueError('iter failed')
    a, b = C()
def f16():
    def g():
        yield 1
        raise KeyError('mid')
    a, b = g()
def f17(): a, *b = 3
for f in (f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17): show(f)  # expect: ValueError not enough values to unpack (expected 2, got 1)
# expect: TypeError cannot unpack non-iterable int object
# expect: ValueError not enough values to unpack (expected at least 2, got 1)
# expect: ValueError not enough values to unpack (expected 3, got 2)
# expect: ValueError not enough values to unpack (expected at least 2, got 0)
# expect: TypeError cannot unpack non-iterable NoneType object
# expect: ValueError too many values to unpack (expected 0)
# expect: TypeError cannot unpack non-iterable int object
# expect: ValueError too many values to unpack (expected 2)
# expect: ValueError not enough values to unpack (expected 2, got 1)
# expect: ValueError too many values to unpack (expected 1)
# expect: ValueError too many values to unpack (expected 2)
# expect: TypeError iter() returned non-iterator of type 'int'
# expect: ValueError iter failed
# expect: KeyError 'mid'
# expect: TypeError cannot unpack non-iterable int object
