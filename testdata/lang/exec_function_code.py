# needs: minipy
# Code of a function or module that is run by itself: it finds what it needs, or a TypeError says why not.


def count():
    return len([1, 2])


def generate():
    yield 1


def attempt(code, *namespaces):
    try:
        print(eval(code, *namespaces))
    except TypeError as error:
        print(error)


attempt(count.__code__)  # expect: 2
attempt(count.__code__, {})  # expect: code object of count() runs in the globals of its own module only
attempt(count.__code__, {"len": 1})  # expect: code object of count() runs in the globals of its own module only
attempt((lambda a, *b: a).__code__)  # expect: <lambda>() missing 1 required positional argument
attempt(generate.__code__)  # expect: code object of the generator generate() cannot be run by itself
try:
    1 / 0
except ZeroDivisionError as error:
    attempt(error.__traceback__.tb_frame.f_code, {})  # expect: code object of <module>() runs in the globals of its own module only
