def run(make):
    d = {0: 1, 'x': 2}
    n = 0
    try:
        for k in make(d):
            n += 1
            if n > 20: print("endless"); break
            if k != 'x':
                del d[k]; d[k + 1] = 1
    except RuntimeError as e: print(e, n)
    else: print('end', n)
run(iter)  # expect: dictionary keys changed during iteration 2
run(lambda d: d)  # expect: dictionary keys changed during iteration 2
run(lambda d: d.keys())  # expect: dictionary keys changed during iteration 2
d = {0: 1, 'x': 2}; n = 0
try:
    for k, v in d.items():
        n += 1
        if n > 20: print("endless"); break
        if k != 'x':
            del d[k]; d[k + 1] = 1
except RuntimeError as e: print(e, n)  # expect: dictionary keys changed during iteration 2
else: print('end', n)
d = {0: 1, 'x': 2}; n = 0
try:
    for k in d:
        n += 1
        if n > 20: print("endless"); break
        if k != 'x':
            del d[k]; d[k + 1] = 1
except RuntimeError as e: print(e, n)  # expect: dictionary keys changed during iteration 2
else: print('end', n)
