def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def loops(n, xs):
    total = 0
    for i in range(n):
        for x in xs:
            if i % 3 == 0 and x is not None or not x:
                continue
            total += x * i - 0.5
    while total > 100:
        total //= 2
        if total == 7:
            break
    else:
        total = -total
    return total


def swap(a, b, d):
    a, b = b, a + b
    (a, *b), c = d
    d[0], d[a] = d[a], d[0]
    d.x += 1
    d[a] -= b
    del d[0], d.x
    x = y = z = a < b <= c != d
    return x or y and z
