class Count:
    def __init__(self, n):
        self.n = n
    def __aiter__(self):
        return self
    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        return self.n
def drive(coro):
    try:
        coro.send(None)
    except StopIteration as e:
        return e.value
async def main():
    it = aiter(Count(2))
    return [await anext(it), await anext(it), await anext(it, "end"), [x async for x in Count(3)]]
print(drive(main()))  # expect: [1, 0, 'end', [2, 1, 0]]
try:
    aiter(5)
except TypeError as e:
    print(e)  # expect: 'int' object is not an async iterable
try:
    anext(5)
except TypeError as e:
    print(e)  # expect: 'int' object is not an async iterator
