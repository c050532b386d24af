# The class of an instance can become another one with the same builtin part, the same slots, and a __dict__ or none. object has no attributes.


def attempt(f):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(e)
    else:
        print("done")
        # expect: done
        # expect: __class__ assignment: 'C' object layout differs from 'A'
        # expect: __class__ assignment: 'WithDict' object layout differs from 'A'
        # expect: __class__ assignment: 'Plain' object layout differs from 'WithDict'
        # expect: __class__ assignment: 'WithDict' object layout differs from 'Plain'
        # expect: __class__ assignment: 'Numbers' object layout differs from 'Plain'
        # expect: done
        # expect: __class__ assignment only supported for mutable types or ModuleType subclasses
        # expect: __class__ assignment only supported for mutable types or ModuleType subclasses
        # expect: __class__ must be set to a class, not 'int' object


class A:
    __slots__ = ("x",)


class B:
    __slots__ = ("x",)


class C:
    __slots__ = ("y",)


class WithDict(A):
    pass


class Plain:
    pass


class Numbers(list):
    pass


class Words(list):
    pass


for cls, other in ((A, B), (A, C), (A, WithDict), (WithDict, Plain), (Plain, WithDict), (Plain, Numbers), (Numbers, Words), (object, Plain), (Plain, object), (Plain, 5)):
    attempt(lambda: setattr(cls(), "__class__", other))

a = A()
a.x = 1
a.__class__ = B
print(a.x, type(a).__name__)  # expect: 1 B
print(hasattr(object(), "__dict__"), hasattr(Plain(), "__dict__"))
# expect: False True
# expect: 'Fixed' object has no attribute 'x'
# expect: 'Fixed' object has no attribute 'x'
# expect: 'Fixed' object has no attribute 'x'
# expect: 'Fixed' object attribute 'y' is read-only
# expect: 'Fixed' object attribute 'y' is read-only
# expect: 'Fixed' object has no attribute 'z'
# expect: z
# expect: type __qualname__ must be a str, not int


class Fixed:
    y = 0
    __slots__ = ("z",)


fixed = Fixed()
for action in (
    lambda: fixed.x,
    lambda: setattr(fixed, "x", 0),
    lambda: delattr(fixed, "x"),
    lambda: setattr(fixed, "y", 0),
    lambda: delattr(fixed, "y"),
    lambda: fixed.z,
    lambda: delattr(fixed, "z"),
    lambda: type("T", (), {"__qualname__": 1}),
):
    attempt(action)
