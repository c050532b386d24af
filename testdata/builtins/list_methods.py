def err(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)


a = [3, 1, 2]
a.append(5)
print(a, a.pop(), a.pop(0), a)  # expect: [1, 2] 5 3 [1, 2]
a.extend([7, 8])
a.extend(x * x for x in range(3))
a.extend("xy")
a.extend(a)
print(a)  # expect: [1, 2, 7, 8, 0, 1, 4, 'x', 'y', 1, 2, 7, 8, 0, 1, 4, 'x', 'y']
a.insert(0, "first")
a.insert(-1, "pen")
a.insert(100, "last")
print(a)  # expect: ['first', 1, 2, 7, 8, 0, 1, 4, 'x', 'y', 1, 2, 7, 8, 0, 1, 4, 'x', 'pen', 'y', 'last']
print(a.index("x"), a.index("x", 9), a.count(8), a.count(0), a.index(1, -8, -1))  # expect: 8 17 2 2 15
a.remove("x")
a.reverse()
print(a, len(a))  # expect: ['last', 'y', 'pen', 'x', 4, 1, 0, 8, 7, 2, 1, 'y', 4, 1, 0, 8, 7, 2, 1, 'first'] 20
b = a.copy()
a.clear()
print(a, len(b), [].copy(), list(reversed([1, 2, 3])))  # expect: [] 20 [] [3, 2, 1]
err(lambda: [].pop())  # expect: IndexError: pop from empty list
err(lambda: [1].pop(3))  # expect: IndexError: pop index out of range
err(lambda: [1].pop("a"))  # expect: TypeError: 'str' object cannot be interpreted as an integer
err(lambda: [1].remove(2))  # expect: ValueError: list.remove(x): x not in list
err(lambda: [1].index(2))  # expect: ValueError: 2 is not in list
err(lambda: [1, 2].index(1, 1))  # expect: ValueError: 1 is not in list
err(lambda: [1].extend(1))  # expect: TypeError: 'int' object is not iterable
err(lambda: [].append())  # expect: TypeError: list.append() takes exactly one argument (0 given)
err(lambda: [].append(x=1))  # expect: TypeError: list.append() takes no keyword arguments
