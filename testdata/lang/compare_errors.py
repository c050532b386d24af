class A: pass
for f in (lambda: 1 < 'a', lambda: [] < (), lambda: None >= 1, lambda: {} > {}, lambda: 1j < 2j, lambda: A() < A(), lambda: A() <= 1, lambda: 'a' > b'a', lambda: [1] < [None], lambda: (1, 'a') < (1, 2), lambda: print < print, lambda: int < str):
    try: print(f())
    except TypeError as e: print(e)  # expect: '<' not supported between instances of 'int' and 'str'
    # expect: '<' not supported between instances of 'list' and 'tuple'
    # expect: '>=' not supported between instances of 'NoneType' and 'int'
    # expect: '>' not supported between instances of 'dict' and 'dict'
    # expect: '<' not supported between instances of 'complex' and 'complex'
    # expect: '<' not supported between instances of 'A' and 'A'
    # expect: '<=' not supported between instances of 'A' and 'int'
    # expect: '>' not supported between instances of 'str' and 'bytes'
    # expect: '<' not supported between instances of 'int' and 'NoneType'
    # expect: '<' not supported between instances of 'str' and 'int'
    # expect: '<' not supported between instances of 'builtin_function_or_method' and 'builtin_function_or_method'
    # expect: '<' not supported between instances of 'type' and 'type'
print(1 == 'a', [] != (), {} == {}, A() == A(), None == 0)  # expect: False True True False False
