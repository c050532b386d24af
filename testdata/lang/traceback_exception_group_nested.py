def f():
    raise ValueError('inner')
errs = []
try: f()
except ValueError as e: errs.append(e)
try: {}['x']
except KeyError as e:
    e.add_note('a note')
    errs.append(ExceptionGroup('sub', [e, TypeError('t')]))
print('x')  # expect: x
raise ExceptionGroup('top', errs)
# raises: ExceptionGroup: top (2 sub-exceptions)
