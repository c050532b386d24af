import traceback


def inner():
    return {}["missing"]


def middle():
    try:
        inner()
    except KeyError as e:
        raise ValueError("wrapped") from e


try:
    middle()
except ValueError as e:
    print(type(e.__cause__).__name__, e.__traceback__.tb_lineno)  # expect: KeyError 16
    names = []
    tb = e.__traceback__
    while tb:
        names.append(tb.tb_frame.f_code.co_name)
        tb = tb.tb_next
    print(names)  # expect: ['<module>', 'middle']
    print(traceback.format_exception_only(e)[-1].strip())  # expect: ValueError: wrapped
middle()
# raises: ValueError: wrapped
