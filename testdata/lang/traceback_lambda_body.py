f = (lambda:
     1 /
     0)
print('x')  # expect: x
f()
# raises: ZeroDivisionError: division by zero
