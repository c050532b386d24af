# needs: cpython 3.12
# A traceback suggests the name that was perhaps meant: a variable, an attribute, a name of a module; self or an import that was forgotten.
import math
import traceback


def told(f, *args):
    try:
        f(*args)
    except Exception:
        last = traceback.format_exc().splitlines()[-1]
        print(last.partition(":")[0], *last.rstrip("?").split(". ")[1:])  # expect: NameError Did you mean: 'total'
        # expect: NameError Did you mean: 'limit_of_tries'
        # expect: NameError Did you mean: 'print'
        # expect: NameError Did you mean: 'self.balance'
        # expect: AttributeError Did you mean: 'balance'
        # expect: NameError Did you mean: 'counter'
        # expect: AttributeError Did you mean: 'append'
        # expect: AttributeError Did you mean: 'sqrt'
        # expect: AttributeError Did you mean: 'deposit'
        # expect: NameError Did you forget to import 'json'
        # expect: NameError
        # expect: ImportError Did you mean: 'dedent'
        # expect: AttributeError
        # expect: AttributeError
        # expect: AttributeError Did you mean: 'colour'


limit_of_tries = 3


def misspelt_local(items):
    total = 0
    for item in items:
        total = totl + item


class Account:
    __slots__ = ("balance",)

    def __init__(self):
        self.balance = 0

    def deposit(self, amount):
        self.balance = balance + amount

    def report(self):
        return self.balence


def closure():
    counter = 0

    def inner():
        return counter + conter

    return inner()


told(misspelt_local, [1])
told(lambda: limit_of_tires)
told(lambda: pritn("x"))
told(lambda: Account().deposit(1))
told(lambda: Account().report())
told(closure)
told(lambda: [].apend(1))
told(lambda: math.sqr(2))
told(lambda: Account.deposits)
told(lambda: json.loads("1"))
told(lambda: nothing_like_it)


def import_from():
    from textwrap import dedents


told(import_from)


def set_slot():
    Account().balence = 1


told(set_slot)


class Secretive:
    def __dir__(self):
        raise ValueError("no")


class Listed:
    def __dir__(self):
        return ["colour", "size"]


told(lambda: Secretive().colour)
told(lambda: Listed().color)

# Without a traceback nothing is known about variables, but about attributes.
try:
    limit_of_tires
except NameError as e:
    print(traceback.format_exception_only(e))  # expect: ["NameError: name 'limit_of_tires' is not defined\n"]
try:
    "".uper()
except AttributeError as e:
    print(traceback.format_exception_only(e), e)  # expect: ["AttributeError: 'str' object has no attribute 'uper'. Did you mean: 'upper'?\n"] 'str' object has no attribute 'uper'
