def f():
    global q
    q = q + 1
print('x')  # expect: x
f()
# raises: NameError: name 'q' is not defined
