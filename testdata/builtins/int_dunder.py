def err(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)


print((1).__add__(2), (1).__add__(1.5), (1).__radd__(2), (7).__floordiv__(2), (7).__rfloordiv__(20), (2).__pow__(10), (2).__pow__(10, 7), (2).__rpow__(3), (6).__and__(3), (1).__lshift__(4), (5).__neg__(), (5).__invert__())  # expect: 3 NotImplemented 3 3 2 1024 2 9 2 16 -5 -6
print((7).__divmod__(2), (2).__rdivmod__(7), (5).__eq__(5), (5).__eq__(5.0), (5).__lt__(6), (5).__bool__(), (0).__bool__(), (-5).__abs__(), (5).__hash__(), (5).__float__(), (5).__index__(), (5).__int__(), (15).__round__(-1), (5).__trunc__(), (5).__floor__(), (5).__ceil__())  # expect: (3, 1) (3, 1) True NotImplemented True True False 5 5 5.0 5 5 20 5 5 5
print((5).__repr__(), (5).__format__("03d"), (5).__str__(), True.__and__(False), True.__or__(4), True.__repr__(), (True).__add__(True), int.__add__(2, 3), int.__mul__(True, 5))  # expect: 5 005 5 False 5 True 2 5 5
err(lambda: (1).__divmod__(0))  # expect: ZeroDivisionError: integer division or modulo by zero
