for i in range(3): pass
else: print('else', i)  # expect: else 2
for i in range(3):
    if i == 1: break
else: print('never')
print(i)  # expect: 1
for i in []: pass
else: print('empty else')  # expect: empty else
try: print(never_bound)
except NameError: print('unbound')  # expect: unbound
for x in (): never_bound = 1
for i in range(3):
    for j in range(3):
        if j == 1: continue
        if i == 1: break
        print(i, j)  # expect: 0 0
        # expect: 0 2
    else:
        print('inner else', i)  # expect: inner else 0
        continue
    print('broke', i)  # expect: broke 1
    # expect: 2 0
    # expect: 2 2
    # expect: inner else 2
for i in range(3):
    i = 10
print(i)  # expect: 10
for x[0] in [[]] if False else []: pass
l = [0]
for l[0] in range(3): pass
print(l)  # expect: [2]
class O: pass
o = O()
for o.x in 'abc': pass
print(o.x)  # expect: c
