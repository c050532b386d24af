print([1, *[2, 3], *(4,), *{5}, *'ab'])  # expect: [1, 2, 3, 4, 5, 'a', 'b']
print((1, *[2], 3), (*[1],), {*[1, 2], 2})  # expect: (1, 2, 3) (1,) {1, 2}
print({'a': 1, **{'b': 2, 'a': 3}, 'c': 4})  # expect: {'a': 3, 'b': 2, 'c': 4}
print({**{}}, [*()], {*()} == set())  # expect: {} [] True
print([[1, [2, [3]]], {'k': (1,)}], (), (1,), {}, [])  # expect: [[1, [2, [3]]], {'k': (1,)}] () (1,) {} []
x = 1, 2, *[3]
print(x)  # expect: (1, 2, 3)
def order():
    log = []
    def t(v):
        log.append(v)
        return v
    d = {t(1): t(2), t(3): t(4)}
    return log
print(order())  # expect: [1, 2, 3, 4]
def ret(): return 1, *[2]
print(ret())  # expect: (1, 2)
for v in 1, *[2, 3]: print(v, end=' ')  # expect: 1 2 3 
print()
try: [*5]
except TypeError as e: print(e)  # expect: Value after * must be an iterable, not int
try: {**5}
except TypeError as e: print(e)  # expect: 'int' object is not a mapping
try: {**[(1, 2)]}
except TypeError as e: print(e)  # expect: 'list' object is not a mapping
try: {[]: 1}
except TypeError as e: print(e)  # expect: unhashable type: 'list'
try: {{}}
except TypeError as e: print(e)  # expect: unhashable type: 'dict'
try: print((*None,))
except TypeError as e: print(e)  # expect: Value after * must be an iterable, not NoneType
