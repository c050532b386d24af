def f():
    return [x async for x in y]
# expected to fail
# raises: SyntaxError: asynchronous comprehension outside of an asynchronous function
