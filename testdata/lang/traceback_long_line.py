def fn(**k): raise ValueError('long')
print('x')  # expect: x
some_result = fn(argument_one='aaaaaaaaaaaaaaaaaaaaaaaaaaaa', argument_two='bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', argument_three='ccccccccccccccccccccc')
# raises: ValueError: long
