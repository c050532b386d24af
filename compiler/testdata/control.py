def finally_(f, xs):
    for x in xs:
        try:
            if x:
                continue
            return f(x)
        except (ValueError, TypeError) as e:
            print(e)
            break
        except OSError:
            raise
        else:
            f(1)
        finally:
            f(2)


def with_(a):
    with a() as b, b.c as (d, e):
        return d
    with a:
        pass


def star(f):
    try:
        f()
    except* ValueError as e:
        f(e)
    except* TypeError:
        raise f from None


async def asyncs(xs):
    async with xs as x:
        async for y in x:
            await y
            yield y
    return


def generators(xs):
    total = yield
    z = yield from (x * total for x in xs)
    ys = [(x, y) for x in xs if x for y in x if (last := y)]
    ds = {k: v for k, v in ys}
    return ds, {lambda: x for x in ys}, last, z


def match_(v):
    match v:
        case 0 | "zero" | None:
            return 0
        case [x, y] if x > y:
            return x
        case [first, *_, last]:
            return first, last
        case [first, *rest]:
            return rest
        case {"k": [a], **rest}:
            return a, rest
        case Point(x, y=0) as p:
            return p
        case _:
            assert v, "message"
