l = [1, 2, 3]
for x in l:
    if x < 3: l.append(x + 10) if len(l) < 6 else None
print(l)  # expect: [1, 2, 3, 11, 12]
d = {1: 1}
try:
    for k in d: d[k + 1] = 1
except RuntimeError as e: print(e)  # expect: dictionary changed size during iteration
s = {1}
try:
    for k in s: s.add(k + 1)
except RuntimeError as e: print(e)  # expect: Set changed size during iteration
l = [1, 2, 3, 4]
for x in l: l.remove(x)
print(l)  # expect: [2, 4]
d = {1: 1, 2: 2}
for k in d: d[k] = 5
print(d)  # expect: {1: 5, 2: 5}
for k in list(d): del d[k]
print(d)  # expect: {}
