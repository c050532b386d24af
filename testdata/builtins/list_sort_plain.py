def err(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)


a = [3, 1, 2]
print(a.sort(), a)  # expect: None [1, 2, 3]
a.sort(reverse=True)
print(a)  # expect: [3, 2, 1]
w = ["bb", "a", "ccc"]
w.sort(key=len)
print(w)  # expect: ['a', 'bb', 'ccc']
w.sort(key=lambda s: s[-1], reverse=True)
print(w)  # expect: ['ccc', 'bb', 'a']
err(lambda: [1, "a"].sort())  # expect: TypeError: '<' not supported between instances of 'str' and 'int'
