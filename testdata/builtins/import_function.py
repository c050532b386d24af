m = __import__("math")
print(m.__name__, __import__("math") is m)  # expect: math True
try:
    __import__("no_such_module_here")
except ModuleNotFoundError as e:
    print(e)  # expect: No module named 'no_such_module_here'
try:
    __import__(5)
except TypeError as e:
    print(e)  # expect: module name must be a string
try:
    __import__("")
except ValueError as e:
    print(e)  # expect: Empty module name
