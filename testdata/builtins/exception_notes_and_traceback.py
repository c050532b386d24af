e = ValueError("x")
print(hasattr(e, "__notes__"), e.__traceback__)  # expect: False None
e.add_note("one")
e.add_note("two")
print(e.__notes__)  # expect: ['one', 'two']
try:
    e.add_note(5)
except TypeError as err:
    print(err)  # expect: note must be a str, not 'int'
def f():
    raise RuntimeError("deep")
try:
    f()
except RuntimeError as err:
    tb = err.__traceback__
    print(tb is not None, tb.tb_lineno, tb.tb_next.tb_lineno, tb.tb_next.tb_next)  # expect: True 13 11 None
    print(err.with_traceback(None) is err, err.__traceback__)  # expect: True None
try:
    e.__traceback__ = 5
except TypeError as err:
    print(err)  # expect: __traceback__ must be a traceback or None
