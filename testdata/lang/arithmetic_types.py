def attempt(f):
    try:
        print(f())
    except TypeError as e:
        print(e)  # expect: unsupported operand type(s) for +: 'int' and 'str'
        # expect: can only concatenate str (not "int") to str
        # expect: can only concatenate list (not "tuple") to list
        # expect: unsupported operand type(s) for +: 'dict' and 'dict'
        # expect: unsupported operand type(s) for -: 'NoneType' and 'int'
        # expect: can't multiply sequence by non-int of type 'str'
        # expect: bad operand type for unary -: 'str'
        # expect: bad operand type for unary ~: 'float'
        # expect: '<' not supported between instances of 'int' and 'str'
        # expect: '>=' not supported between instances of 'list' and 'dict'
        # expect: argument of type 'int' is not iterable
        # expect: argument of type 'int' is not iterable
        # expect: 'in <string>' requires string as left operand, not int
        # expect: object of type 'int' has no len()
        # expect: 'int' object is not subscriptable
        # expect: list indices must be integers or slices, not str
        # expect: unhashable type: 'list'
        # expect: 'int' object is not callable
        # expect: can't multiply sequence by non-int of type 'float'
        # expect: 2
        # expect: abababab
        # expect: (3.5+2j)
        # expect: unsupported operand type(s) for @: 'int' and 'int'


attempt(lambda: 1 + "a")
attempt(lambda: "a" + 1)
attempt(lambda: [1] + (2,))
attempt(lambda: {} + {})
attempt(lambda: None - 1)
attempt(lambda: "a" * "b")
attempt(lambda: -"a")
attempt(lambda: ~1.5)
attempt(lambda: 1 < "a")
attempt(lambda: [] >= {})
attempt(lambda: 1 in 2)
attempt(lambda: "a" in 1)
attempt(lambda: 1 in "a")
attempt(lambda: len(5))
attempt(lambda: 5[0])
attempt(lambda: [1]["a"])
attempt(lambda: {}[[]])
attempt(lambda: 5())
attempt(lambda: [1, 2] * 2.0)
attempt(lambda: True + True)
attempt(lambda: 3 * "ab" + "ab" * True)
attempt(lambda: 1 + 2.5 + 2j)
attempt(lambda: 1 @ 2)
