def f():
    print(undefined_variable)
print('x')  # expect: x
f()
# raises: NameError: name 'undefined_variable' is not defined
