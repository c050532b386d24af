def err(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)


print("a".__add__("b"), "a".__mul__(3), "a".__rmul__(2), "abc".__len__(), "abc".__getitem__(1), "abc".__contains__("b"), "abc".__eq__("abc"), "a".__lt__("b"), "a".__lt__(1))  # expect: ab aaa aa 3 b True True True NotImplemented
print("%s-%d".__mod__(("x", 3)), "a".__hash__() == hash("a"), "é".__repr__(), "a".__str__(), "a".__format__(">3"), list("ab".__iter__()), str.__len__("xyz"))  # expect: x-3 True 'é' a   a ['a', 'b'] 3
err(lambda: "a".__add__(1))  # expect: TypeError: can only concatenate str (not "int") to str
err(lambda: "a".__contains__(1))  # expect: TypeError: 'in <string>' requires string as left operand, not int
err(lambda: "a".__getitem__("x"))  # expect: TypeError: string indices must be integers, not 'str'
