for x in range(5):
    if x == 0: print('zero')  # expect: zero
    elif x == 1:
        print('one')  # expect: one
    elif x == 2: pass
    else:
        print('many', x)  # expect: many 3
        # expect: many 4
if []: print('no')
elif (): print('no')
elif {}: print('no')
elif 0.0: print('no')
elif '': print('no')
elif None: print('no')
elif range(0): print('no')
elif b'': print('no')
elif set(): print('no')
else: print('all false')  # expect: all false
