print('x')  # expect: x
def f(a=1, b=undefined_name):
    pass
# raises: NameError: name 'undefined_name' is not defined
