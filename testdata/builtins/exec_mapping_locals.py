# Locals of exec and eval are any mapping: names are its items, and what raises KeyError is looked for in the globals.
from collections import ChainMap, UserDict


class Traced:
    def __init__(self, **items):
        self.items = items
        self.log = []

    def __getitem__(self, key):
        self.log.append("get " + key)
        return self.items[key]

    def __setitem__(self, key, value):
        self.log.append("set " + key)
        self.items[key] = value

    def __delitem__(self, key):
        self.log.append("del " + key)
        del self.items[key]

    def keys(self):
        return self.items.keys()


names = Traced(x=5)
print(eval("x + limit", {"limit": 10}, names))  # expect: 15
exec("y = x * 2\ndel x\nz = len('abc')\nlocal = locals()\nshown = dir()", {}, names)
print(names.log)  # expect: ['get x', 'get limit', 'get x', 'set y', 'del x', 'get len', 'set z', 'get locals', 'set local', 'get dir', 'set shown']
print(names.items["y"], names.items["z"], names.items["local"] is names)  # expect: 10 3 True
print(names.items["shown"])  # expect: ['local', 'y', 'z']
try:
    exec("x", {}, names)
except NameError as e:
    print(e)  # expect: name 'x' is not defined
try:
    exec("del x", {}, names)
except NameError as e:
    print(e)  # expect: name 'x' is not defined


class Default(dict):
    def __missing__(self, key):
        return key.upper()


print(eval("a + b", {}, Default(b="!")))  # expect: A!
print(eval("a * b", {}, ChainMap({"a": 6}, {"b": 7})))  # expect: 42
user = UserDict()
exec("total = 0\nfor i in range(4): total += i", {}, user)
print(user["total"], user["i"])  # expect: 6 3
for wrong in None, "text", 5:
    try:
        print(eval("1", {}, wrong))  # expect: 1
        # expect: 1

    except TypeError as e:
        print(e)  # expect: locals must be a mapping
try:
    exec("pass", {}, 5)
except TypeError as e:
    print(e)  # expect: locals must be a mapping or None, not int
