# Coroutines are driven by send; await hands values through to whoever drives.


class Ask:
    def __init__(self, question):
        self.question = question

    def __await__(self):
        answer = yield self.question
        return answer * 2


async def add(x, y):
    return x + y


async def talk():
    first = await Ask("first?")
    second = await Ask("second?")
    return await add(first, second)


c = talk()
print(type(c).__name__, c.__name__, c.__qualname__)  # expect: coroutine talk talk
print(c.send(None))  # expect: first?
print(c.cr_running, c.cr_suspended)  # expect: False True
print(c.send(10))  # expect: second?
try:
    c.send(20)
except StopIteration as e:
    print("result", e.value)
# expect: result 60


def step(action, *args):
    try:
        print("->", action(*args))
    except BaseException as e:
        print(type(e).__name__, e)


step(c.send, None)  # expect: RuntimeError cannot reuse already awaited coroutine
step(c.throw, ValueError("late"))  # expect: RuntimeError cannot reuse already awaited coroutine
step(c.close)  # expect: -> None
c = add(1, 2)
step(c.send, 5)  # expect: TypeError can't send non-None value to a just-started coroutine
c.close()
step(c.send, None)  # expect: RuntimeError cannot reuse already awaited coroutine
c = talk()
c.send(None)
step(c.throw, KeyError("inside"))  # expect: KeyError 'inside'
step(c.send, None)  # expect: RuntimeError cannot reuse already awaited coroutine


async def catching():
    try:
        await Ask("a?")
    except KeyError as e:
        return await Ask("caught " + repr(e))
    finally:
        print("finally")


c = catching()
step(c.send, None)  # expect: -> a?
step(c.throw, KeyError("k"))  # expect: -> caught KeyError('k')
step(c.send, 4)
# expect: finally
# expect: StopIteration 8


async def chain(n):
    if n == 0:
        return await Ask("deep?")
    return await chain(n - 1) + 1


c = chain(500)
step(c.send, None)  # expect: -> deep?
step(c.send, 1)  # expect: StopIteration 502
w = chain(3).__await__()
print(type(w).__name__, iter(w) is w)  # expect: coroutine_wrapper True
step(next, w)  # expect: -> deep?
step(w.send, 5)  # expect: StopIteration 13


async def raises_stop():
    raise StopIteration(3)


async def outer():
    try:
        await raises_stop()
    except RuntimeError as e:
        print(e, repr(e.__cause__))


step(outer().send, None)
# expect: coroutine raised StopIteration StopIteration(3)
# expect: StopIteration 
