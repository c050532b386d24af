def f():
    return 1 +
# raises: SyntaxError: invalid syntax
