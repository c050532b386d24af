def f():
    for i in range(3):
        try:
            if i == 1: break
            print('body', i)  # expect: body 0
        finally:
            print('fin', i)  # expect: fin 0
    return 'done'
print(f())  # expect: fin 1
# expect: done
def g():
    for i in range(3):
        try: continue
        finally: print('fin', i)  # expect: fin 0
g()  # expect: fin 1
# expect: fin 2
def h():
    while True:
        try:
            try: return 'ret'
            finally: print('inner')  # expect: inner
        finally:
            print('outer')  # expect: outer
            break
    return 'after'
print(h())  # expect: after
def k():
    for i in range(2):
        try: 1 / 0
        except ZeroDivisionError: continue
        else: print('never')
        finally: print('fin', i)  # expect: fin 0
    else: print('loop else')
k()  # expect: fin 1
# expect: loop else
def m():
    for i in range(3):
        try: raise ValueError
        finally: break
    return i
print(m())  # expect: 0
def n():
    for i in range(3):
        try: raise ValueError(i)
        finally: continue
    return 'end', i
print(n())  # expect: ('end', 2)
