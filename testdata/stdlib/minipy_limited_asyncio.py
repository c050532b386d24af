# What a dropped call was in the middle of is over: its event loop does not run, its context is not entered.

# needs: minipy
import asyncio, contextvars
import minipy

variable = contextvars.ContextVar("variable", default="outside")


async def forever():
    variable.set("inside")
    while True:
        await asyncio.sleep(0)


async def answer():
    return variable.get(), asyncio.current_task().get_name()


def dropped(function, *args):
    try:
        minipy.limited(function, steps=20_000)(*args)
    except minipy.LimitReached as e:
        print("dropped by", e.kind)


dropped(lambda: asyncio.run(forever()))  # expect: dropped by steps
print(asyncio._get_running_loop(), variable.get())  # expect: None outside
print(asyncio.run(answer())[0])  # expect: outside

loop = asyncio.new_event_loop()
dropped(lambda: loop.run_until_complete(forever()))  # expect: dropped by steps
print(loop.is_running(), "running=False" in repr(loop))  # expect: False True
loop.close()


async def outer():
    before = asyncio.get_running_loop()
    dropped(spin)
    print(asyncio.get_running_loop() is before, variable.get())
    return await asyncio.create_task(answer())


def spin():
    contextvars.copy_context().run(variable.set, "in a copy")
    entered.run(forever_in_context)


def forever_in_context():
    variable.set("entered")
    while True:
        pass


entered = contextvars.copy_context()
print(asyncio.run(outer())[0])  # expect: dropped by steps
# expect: True outside
# expect: outside
print(entered.run(variable.get))  # expect: entered
print(entered.run(lambda: contextvars.copy_context().run(variable.get)))  # expect: entered
try:
    entered.run(entered.run, print)
except RuntimeError as e:
    print("already entered" in str(e))  # expect: True
try:
    entered.run(lambda: contextvars.copy_context().run(entered.run, print))
except RuntimeError as e:
    print("already entered" in str(e))  # expect: True

