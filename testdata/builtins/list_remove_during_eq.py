def err(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)


# A comparison that changes the list while it is searched does no harm.
a = [1, 2, 3]


class Evil:
    def __eq__(self, other):
        a.clear()
        return False

    def __repr__(self):
        return "evil"


print(a.count(Evil()), a)  # expect: 0 []
a = [1, 2, 3]
err(lambda: a.remove(Evil()))  # expect: ValueError: list.remove(x): x not in list
a = [1, 2, 3]
err(lambda: a.index(Evil()))  # expect: ValueError: evil is not in list
