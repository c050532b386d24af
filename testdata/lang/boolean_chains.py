def say(x):
    print("say", repr(x))  # expect: say 0
    # expect: say 1

    return x


print(say(0) or say(1) or say(2))  # expect: 1
# expect: say 1
# expect: say 0
print(say(1) and say(0) and say(2))  # expect: 0
# expect: say ''
# expect: say 'x'
print(not say(""), not not say("x"))  # expect: True True
# expect: say 1
# expect: say 2
# expect: say 3
print(say(1) < say(2) < say(3))  # expect: True
# expect: say 3
# expect: say 2
print(say(3) < say(2) < say(3))  # expect: False
print(1 < 2 < 3 != 4, 1 == 1.0 == True, 1 is True)  # expect: True True False
# expect: say []
print("yes" if say([]) else "no")  # expect: no
print([] or {} or None or 0, 1 and "a" and [2])  # expect: 0 [2]
x = None
print(x is None, x is not None, 3 not in [1, 2])  # expect: True False True
