from bisect import insort, insort_left, insort_right

l = [1, 3, 3]
insort_right(l, 3.0)
insort_left(l, 2.0)
insort(l, 0)
print(l)  # expect: [0, 1, 2.0, 3, 3, 3.0]
words = ['aa', 'b']
insort_right(words, 'cc', key=len)
print(words)  # expect: ['aa', 'b', 'cc']
