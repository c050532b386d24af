# needs: minipy
import sys

print(sys.version, sys.platform, sys.byteorder, sys.maxsize == 2**63 - 1)  # expect: 3.12.0 (minipy) minipy little True
print(sys.version_info, sys.version_info >= (3, 8), sys.version_info.minor, sys.version_info[:2])  # expect: sys.version_info(major=3, minor=12, micro=0, releaselevel='final', serial=0) True 12 (3, 12)
print(sys.implementation.name, sys.float_info.max, sys.float_info.dig, sys.hash_info.modulus, sys.int_info.default_max_str_digits)  # expect: minipy 1.7976931348623157e+308 15 2305843009213693951 4300
print(sys.path, type(sys.argv), 'sys' in sys.modules, sys.modules['sys'] is sys, sys.intern('abc'))  # expect: [] <class 'list'> True True abc
print(sys.exception(), sys.exc_info())  # expect: None (None, None, None)
try:
    1 / 0
except ZeroDivisionError as e:
    print(sys.exception() is e, sys.exc_info()[0], sys.exc_info()[1] is e)  # expect: True <class 'ZeroDivisionError'> True
sys.setrecursionlimit(100)
print(sys.getrecursionlimit())  # expect: 100


def down(n):
    return 0 if n == 0 else 1 + down(n - 1)


try:
    down(200)
except RecursionError as e:
    print('RecursionError')  # expect: RecursionError
n = sys.stdout.write('written\n')  # expect: written
print(n, sys.getsizeof([]) > 0, sys.get_int_max_str_digits())  # expect: 8 True 4300
sys.set_int_max_str_digits(0)
print(len(str(10**5000)))  # expect: 5001
try:
    sys.set_int_max_str_digits(5)
except ValueError as e:
    print(e)  # expect: maxdigits must be 0 or larger than 640
try:
    sys.exit(3)
except SystemExit as e:
    print(e.code, repr(e))  # expect: 3 SystemExit(3)
try:
    sys.stdin.read()
except PermissionError as e:
    print('stdin' in str(e))  # expect: True
