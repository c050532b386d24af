def f(*a): return list(a[0])
print(f(x for x in [1, 2]))  # expect: [1, 2]
print(f((x for x in [1]), 2))  # expect: [1]
print(sum(i for i in range(3)), sum((i for i in range(3)), 10))  # expect: 3 13
g = (yield_ for yield_ in [1])
for s in ('(x for x in 5)', '(x for x in None)', '[*(x for x in 3)]', 'list(x for x, y in [1])', 'list(x for x in [1] if x.q)', 'list(zzz for x in [1])'):
    try: eval(s)
    except Exception as e: print(type(e).__name__, e)  # expect: TypeError 'int' object is not iterable
    # expect: TypeError 'NoneType' object is not iterable
    # expect: TypeError 'int' object is not iterable
    # expect: TypeError cannot unpack non-iterable int object
    # expect: AttributeError 'int' object has no attribute 'q'
    # expect: NameError name 'zzz' is not defined
