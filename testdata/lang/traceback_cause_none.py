print('x')  # expect: x
try: 1 / 0
except ZeroDivisionError: raise ValueError('only this') from None
# raises: ValueError: only this
