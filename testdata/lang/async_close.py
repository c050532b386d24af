# Closing and throwing go to what is awaited first, and never leave anything behind.
class Pause:
    def __init__(self, value=None):
        self.value = value

    def __await__(self):
        return (yield self.value)


def attempt(action, *args):
    try:
        print("->", action(*args))
    except BaseException as e:
        print(type(e).__name__, e)


async def inner():
    try:
        await Pause(1)
    except GeneratorExit:
        print("inner is closed")
        raise


async def outer():
    try:
        await inner()
    finally:
        print("outer is closed")


c = outer()
c.send(None)
attempt(c.close)
# expect: inner is closed
# expect: outer is closed
# expect: -> None
attempt(c.close)  # expect: -> None


async def stubborn():
    try:
        await Pause()
    except GeneratorExit:
        await Pause()


c = stubborn()
c.send(None)
attempt(c.close)  # expect: RuntimeError coroutine ignored GeneratorExit


async def around():
    try:
        await stubborn()
    except RuntimeError as e:
        print("around:", e)


c = around()
c.send(None)
attempt(c.close)
# expect: around: coroutine ignored GeneratorExit
# expect: -> None


def swallowing():
    try:
        yield 1
    except GeneratorExit:
        return 5


def delegating():
    try:
        x = yield from swallowing()
        print("not reached", x)
    except GeneratorExit as e:
        print("the delegator gets", repr(e))
        yield 6


g = delegating()
next(g)
attempt(g.throw, GeneratorExit("mine"))
# expect: the delegator gets GeneratorExit('mine')
# expect: -> 6
attempt(g.close)  # expect: -> None


class Iterator:
    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def throw(self, *args):
        print("thrown", args)
        raise StopIteration("done")

    def close(self):
        print("close")


def over_iterator():
    r = yield from Iterator()
    print("result", r)
    yield 8


g = over_iterator()
next(g)
attempt(g.throw, KeyError(1))
# expect: thrown (KeyError(1),)
# expect: result done
# expect: -> 8
attempt(next, g)  # expect: StopIteration 
g = over_iterator()
next(g)
attempt(g.close)
# expect: close
# expect: -> None


def over_list():
    yield from [1, 2]


g = over_list()
next(g)
attempt(g.throw, KeyError(3))  # expect: KeyError 3
attempt(next, g)  # expect: StopIteration 


def deep(n):
    if n == 0:
        try:
            yield 1
        finally:
            print("innermost")
        return
    yield from deep(n - 1)


g = deep(900)
next(g)
attempt(g.close)
# expect: innermost
# expect: -> None
g = deep(900)
next(g)
attempt(g.throw, ValueError("x"))
# expect: innermost
# expect: ValueError x


def closes_itself():
    yield
    me.close()


me = closes_itself()
next(me)
attempt(next, me)  # expect: ValueError generator already executing
