# Functions that natives hand over to when a script's function is called in a loop. Each is reached by its name from Go.


def sorted_key(iterable, key, reverse):
    items = list(iterable)
    _sort_by_keys(items, [key(x) for x in items], reverse)
    return items


def list_sort_key(self, key, reverse):
    # The list looks empty while its items are out, as in CPython.
    items = _take_items(self)
    try:
        _sort_by_keys(items, [key(x) for x in items], reverse)
    finally:
        changed = _put_items(self, items)
    if changed:
        raise ValueError("list modified during sort")


def max_key(iterable, key, has_default, default):
    it = iter(iterable)
    for best in it:
        break
    else:
        if has_default:
            return default
        raise ValueError("max() iterable argument is empty")
    best_key = key(best)
    for x in it:
        k = key(x)
        if k > best_key:
            best = x
            best_key = k
    return best


def min_key(iterable, key, has_default, default):
    it = iter(iterable)
    for best in it:
        break
    else:
        if has_default:
            return default
        raise ValueError("min() iterable argument is empty")
    best_key = key(best)
    for x in it:
        k = key(x)
        if k < best_key:
            best = x
            best_key = k
    return best


async def anext_default(it, default):
    try:
        return await _anext(it)
    except StopAsyncIteration:
        return default


async def host_coroutine(function, args, kwargs):
    # What calling a function of the host makes that is to be awaited.
    return function(*args, **kwargs)
