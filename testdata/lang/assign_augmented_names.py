x = 5
x += 2; print(x)  # expect: 7
x -= 3; print(x)  # expect: 4
x *= 10; print(x)  # expect: 40
x //= 7; print(x)  # expect: 5
x **= 3; print(x)  # expect: 125
x %= 13; print(x)  # expect: 8
x <<= 4; print(x)  # expect: 128
x >>= 2; print(x)  # expect: 32
x |= 3; print(x)  # expect: 35
x &= 10; print(x)  # expect: 2
x ^= 7; print(x)  # expect: 5
x /= 2; print(x)  # expect: 2.5
s = 'a'
s += 'b'
s *= 3
print(s)  # expect: ababab
t = (1,)
u = t
t += (2,)
print(t, u)  # expect: (1, 2) (1,)
l = m = [1]
l += (2, 3)
l += 'ab'
print(m is l, m)  # expect: True [1, 2, 3, 'a', 'b']
l *= 2
print(m)  # expect: [1, 2, 3, 'a', 'b', 1, 2, 3, 'a', 'b']
d = {1: 2}
d |= {3: 4}
print(d)  # expect: {1: 2, 3: 4}
st = {1}
st |= {2}; st &= {2, 3}; st -= {3}; st ^= {2, 9}
print(st)  # expect: {9}
