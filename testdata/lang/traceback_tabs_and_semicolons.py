def f():
	x = 1; y = 0; return x / y
print('x')  # expect: x
f()
# raises: ZeroDivisionError: division by zero
