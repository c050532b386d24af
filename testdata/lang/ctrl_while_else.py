n = 3
while n: n -= 1
else: print('else', n)  # expect: else 0
while True:
    n += 1
    if n == 2: continue
    if n > 4: break
    print(n)  # expect: 1
    # expect: 3
    # expect: 4
else: print('never')
while False: pass
else: print('false else')  # expect: false else
while (n := n - 1) > 0:
    print('w', n)  # expect: w 4
    # expect: w 3
    # expect: w 2
    # expect: w 1
    if n == 1: break
else: print('no')
