import heapq
import random
random.seed(1)
h = []
for x in [5, 1, 4, 2, 3]:
    heapq.heappush(h, x)
print(h, heapq.heappop(h), h, heapq.heappushpop(h, 0), heapq.heapreplace(h, 9), h)  # expect: [3, 5, 4, 9] 1 [3, 5, 4, 9] 0 2 [3, 5, 4, 9]
a = [random.randrange(100) for _ in range(50)]
heapq.heapify(a)
print(a)  # expect: [0, 1, 3, 2, 3, 15, 12, 3, 8, 54, 28, 29, 26, 13, 40, 3, 49, 48, 27, 72, 60, 32, 56, 48, 34, 92, 29, 75, 97, 63, 62, 17, 97, 83, 69, 55, 57, 87, 77, 97, 92, 98, 67, 83, 97, 89, 63, 70, 57, 44]
print([heapq.heappop(a) for _ in range(len(a))] == sorted(a + []) or 'sorted')  # expect: sorted
print(heapq.nlargest(3, [3, 1, 4, 1, 5, 9, 2, 6]), heapq.nsmallest(2, 'hello'), heapq.nlargest(2, range(100), key=lambda x: -x), heapq.nsmallest(1, []))  # expect: [9, 6, 5] ['e', 'h'] [0, 1] []
print(heapq.nsmallest(5, (x * 7 % 101 for x in range(100))), heapq.nlargest(10, [1, 2]), heapq.nlargest(0, [1]))  # expect: [0, 1, 2, 3, 4] [2, 1] []
print(list(heapq.merge([1, 4, 7], [2, 5], [3])), list(heapq.merge([3, 1], [2], reverse=True)), list(heapq.merge(['a', 'bbb'], ['cc'], key=len)))  # expect: [1, 2, 3, 4, 5, 7] [3, 2, 1] ['a', 'cc', 'bbb']
tasks = []
heapq.heappush(tasks, (2, 'b'))
heapq.heappush(tasks, (1, 'z'))
heapq.heappush(tasks, (1, 'a'))
print([heapq.heappop(tasks)[1] for _ in range(3)])  # expect: ['a', 'z', 'b']
try:
    heapq.heappop([])
except IndexError as e:
    print(e)  # expect: index out of range
try:
    heapq.heappush((1,), 2)
except TypeError as e:
    print(type(e).__name__)  # expect: TypeError
heapq.heapify([1, 'a'])
# raises: TypeError: '<' not supported between instances of 'int' and 'str'
