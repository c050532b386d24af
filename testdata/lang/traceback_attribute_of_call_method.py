print('x')  # expect: x
'abc'.upper().nope().lower()
# raises: AttributeError: 'str' object has no attribute 'nope'
