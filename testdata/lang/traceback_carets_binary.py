x = 5
y = 0
print('x')  # expect: x
result = (x + 3) * 2 / y + len([1, 2]) ** 2
# raises: ZeroDivisionError: division by zero
