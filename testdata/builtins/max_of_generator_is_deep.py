def depth(t):
    return 1 + max((depth(c) for c in t), default=0)
t = []
for i in range(150):
    t = [t]
print(depth(t))  # expect: 151
