e = ImportError("msg", name="n", path="p")
print(e.name, e.path, e.msg, e, e.args, ImportError().msg)  # expect: n p msg msg ('msg',) None
try:
    ImportError("m", wrong=1)
except TypeError as err:
    print(err)  # expect: 'wrong' is an invalid keyword argument for ImportError()
print(AttributeError("a", name="n", obj=5).name, AttributeError("a", obj=5).obj, AttributeError("a").name)  # expect: n 5 None
print(NameError("n", name="x").name)  # expect: x
try:
    undefined_thing
except NameError as err:
    print(err.name, err)  # expect: undefined_thing name 'undefined_thing' is not defined
try:
    [].nope
except AttributeError as err:
    print(err.name, err)  # expect: nope 'list' object has no attribute 'nope'
