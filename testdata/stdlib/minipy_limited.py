# minipy.limited gives a call limits of its own: what needs more is dropped, and its caller sees LimitReached.

# needs: minipy
import minipy


def work(n):
    """Count to n."""
    try:
        for _ in range(n):
            pass
    except BaseException:
        print("never")
    finally:
        print("finally", n)
    return n


bounded = minipy.limited(work, steps=2_000)
print(bounded(10), bounded.__name__, bounded.__doc__, bounded.__wrapped__ is work)  # expect: finally 10
# expect: 10 work Count to n. True
try:
    bounded(100_000)
except minipy.LimitReached as e:
    print(e.kind, e.used, e.max, e.where.rpartition(":")[2])  # expect: steps 2001 2000 10
    print(isinstance(e, Exception), type(e).__module__)  # expect: True minipy


@minipy.limited(memory="64KiB")
def grow(item):
    kept = []
    while True:
        kept.append(item * 100)


try:
    grow("x")
except minipy.LimitReached as e:
    print(e.kind, e.max)  # expect: memory 65536


@minipy.limited(output=12)
def chatter():
    print("twelve char")
    print("more")


try:
    chatter()  # expect: twelve char
except minipy.LimitReached as e:
    print(e.kind, e.used, e.max)  # expect: output 17 12


@minipy.limited(steps=3_000)
def outer():
    try:
        minipy.limited(work, steps=500)(10_000)
    except minipy.LimitReached as e:
        print("inner", e.max)
    try:
        minipy.limited(work, steps=1_000_000)(10_000)
    except minipy.LimitReached:
        print("never: it was the outer limit")


try:
    outer()  # expect: inner 500
except minipy.LimitReached as e:
    print("outer", e.max)  # expect: outer 3000

numbers = minipy.limited(lambda: (i for i in range(10_000)), steps=500)()
print(sum(numbers))  # expect: 49995000
for limits in ({"steps": 0}, {"steps": 1.5}, {"memory": "much"}, {"output": -1}, {"steps": 10**30}):
    try:
        minipy.limited(work, **limits)
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
# expect: ValueError steps must be at least 1
# expect: TypeError steps must be an int or None, not float
# expect: ValueError memory is not a size; write it like 65536, 64KiB, 1.5GiB
# expect: ValueError output must be at least 1
# expect: OverflowError steps is too large
try:
    minipy.limited(3)
except TypeError as e:
    print(e)  # expect: limited() takes a callable, not int
