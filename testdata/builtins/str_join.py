def err(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__ + ":", e)


print(",".join(["a", "b", "c"]), "".join([]), "-".join("abc"), ", ".join(("x",)), "é".join(["a", "b"]))  # expect: a,b,c  a-b-c x aéb
print("|".join(str(i) for i in range(5)), "+".join({"a": 1, "b": 2}), "".join(map(str, [1, 2])))  # expect: 0|1|2|3|4 a+b 12
err(lambda: ",".join([1]))  # expect: TypeError: sequence item 0: expected str instance, int found
err(lambda: ",".join(["a", None]))  # expect: TypeError: sequence item 1: expected str instance, NoneType found
err(lambda: ",".join(5))  # expect: TypeError: can only join an iterable
