def down(n):
    return 0 if n == 0 else 1 + down(n - 1)


print(down(900))  # expect: 900


def forever(n=0):
    return forever(n + 1)


try:
    forever()
except RecursionError as e:
    print(e)  # expect: maximum recursion depth exceeded


def depth(t):
    return 1 + max((depth(c) for c in t), default=0)


nested = []
for _ in range(200):
    nested = [nested]
print(depth(nested))  # expect: 201


def even(n):
    return n == 0 or odd(n - 1)


def odd(n):
    return n != 0 and even(n - 1)


print(even(500), odd(500))  # expect: True False


class Loop:
    def __getattr__(self, name):
        return getattr(self, name + "x")


try:
    Loop().a
except RecursionError as e:
    print(type(e).__name__)  # expect: RecursionError
print(down(900))  # expect: 900
