# What imports cost: of the library, of modules of the host, again and again.
import sys


def library():
    import copy, heapq, numbers
    copy.copy([1])
    heapq.nsmallest(1, [2])
    copy.deepcopy([])


def all_names():
    for i in range(5):
        exec('from _exporting import *', {})


def source():
    for i in range(20):
        sys.modules.pop('_plain', None)
        import _plain


def long_source():
    for i in range(20):
        sys.modules.pop('commented', None)
        import commented


def source_of_unknown_size():
    for i in range(20):
        sys.modules.pop('unsized', None)
        import unsized


def missing():
    for i in range(50):
        try: import _missing
        except ImportError: pass


def missing_long():
    name = 'm' * 2000
    for i in range(20):
        try: __import__(name)
        except ImportError: pass


def again():
    for i in range(300): import json


def from_again():
    for i in range(300): from json import dumps


def star_again():
    code = compile('from _exporting import *', 'text', 'exec')
    for i in range(5): exec(code, {})
