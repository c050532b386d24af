def err(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)


a = [1, 2]
print(a.__len__(), a.__getitem__(0), a.__contains__(2), a.__add__([3]), a.__mul__(2), a.__rmul__(2), a.__eq__([1, 2]), a.__eq__((1, 2)), a.__lt__([2]), a.__hash__)  # expect: 2 1 True [1, 2, 3] [1, 2, 1, 2] [1, 2, 1, 2] True NotImplemented True None
a.__setitem__(0, 9)
a.__delitem__(1)
print(a, a.__iadd__("xy"), a.__imul__(2), a.__repr__(), list(a.__iter__()), list(a.__reversed__()), a.__getitem__(slice(0, 2)))  # expect: [9, 'x', 'y', 9, 'x', 'y'] [9, 'x', 'y', 9, 'x', 'y'] [9, 'x', 'y', 9, 'x', 'y'] [9, 'x', 'y', 9, 'x', 'y'] [9, 'x', 'y', 9, 'x', 'y'] ['y', 'x', 9, 'y', 'x', 9] [9, 'x']
a.__init__((4, 5))
print(a)  # expect: [4, 5]
err(lambda: [].__add__(1))  # expect: TypeError: can only concatenate list (not "int") to list
err(lambda: [].__mul__("a"))  # expect: TypeError: 'str' object cannot be interpreted as an integer
err(lambda: hash([]))  # expect: TypeError: unhashable type: 'list'
