# async with: order of the calls, suppression, several managers, early exits.
class Pause:
    def __await__(self):
        yield


class Manager:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    async def __aenter__(self):
        await Pause()
        print("enter", self.name)
        return self.name.upper()

    async def __aexit__(self, kind, value, traceback):
        await Pause()
        print("exit", self.name, kind and kind.__name__, value, traceback is not None)
        return self.swallow


def run(c):
    try:
        while True:
            c.send(None)
    except StopIteration as e:
        return e.value


async def plain():
    async with Manager("a") as a, Manager("b") as b:
        print(a, b)
        return "returned"


print(run(plain()))
# expect: enter a
# expect: enter b
# expect: A B
# expect: exit b None None False
# expect: exit a None None False
# expect: returned


async def swallowed():
    async with Manager("c", swallow=True):
        raise ValueError("inside")
    return "after"


print(run(swallowed()))
# expect: enter c
# expect: exit c ValueError inside True
# expect: after


async def passes():
    try:
        async with Manager("d"):
            raise KeyError("k")
    except KeyError as e:
        return repr(e)


print(run(passes()))
# expect: enter d
# expect: exit d KeyError 'k' True
# expect: KeyError('k')


async def loops():
    for i in range(3):
        async with Manager(str(i)):
            if i == 0:
                continue
            break


run(loops())
# expect: enter 0
# expect: exit 0 None None False
# expect: enter 1
# expect: exit 1 None None False


async def thrown():
    async with Manager("e", swallow=True):
        await Pause()
        print("not reached")
    return "swallowed from outside"


c = thrown()
c.send(None)
c.send(None)  # expect: enter e
try:
    c.throw(RuntimeError("from outside"))
    c.send(None)
except StopIteration as e:
    print(e.value)
# expect: exit e RuntimeError from outside True
# expect: swallowed from outside


class FailingExit(Manager):
    async def __aexit__(self, *args):
        raise OSError("exit fails")


async def failing():
    try:
        async with FailingExit("f"):
            raise ValueError("body")
    except OSError as e:
        return repr(e), repr(e.__context__)


print(run(failing()))
# expect: enter f
# expect: ("OSError('exit fails')", "ValueError('body')")
