import modules._tb as m
print('x')  # expect: x
m.outer(0)
# raises: ZeroDivisionError: integer division or modulo by zero
